package api

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode/utf8"

	"mihakk/wasm/problem"
)

// FuzzHandler holds that any request is answered as the description says: never
// with 500, a refusal with a problem of a known type, JSON where JSON is said.
func FuzzHandler(f *testing.F) {
	media := []string{"", "text/plain", "text/plain; charset=utf-8", "text/html", "application/json", "application/x-ndjson",
		"application/x-www-form-urlencoded", "text/plain; charset=windows-1256", "no media"}
	for path, body := range map[string]string{
		"/v1/analyze":                         `{"text": "قال 5 رجال", "reference_date": "2021-03-04", "offsets": "utf8", "layers": ["times"], "weights": {"base": 1}}`,
		"/v1/analyze?format=csv&layers=times": "قال الوزير يوم 3 مارس 2021 إن 5 رجال وصلوا",
		"/v1/analyze/batch?first_line=3":      "{\"id\": [1], \"text\": \"5 رجال\"}\n\n{]\n",
		"/v1/compare":                         `{"articles": [{"text": "5 رجال", "label": "a"}, {"html": "<p>6 رجال"}], "offsets": "codepoint"}`,
		"/v2/check":                           "text=5+رجال&disabledCategories=TIMES&data=%7B%22text%22%3A%22%22%7D",
		"/problems/bad-json":                  "",
		"/docs":                               "",
	} {
		for i := range media {
			f.Add("POST", path, media[i], "text/csv, */*;q=0.1", []byte(body))
		}
		f.Add("GET", path, "", "", []byte(nil))
	}
	known := map[string]bool{}
	for _, k := range problem.Kinds {
		known["/problems/"+k.Slug] = true
	}
	h := New(Config{})
	f.Fuzz(func(t *testing.T, method, target, content, accept string, body []byte) {
		path, query, _ := strings.Cut(target, "?")
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(string(body)))
		r.Method, r.URL.Path, r.URL.RawQuery = method, path, query
		r.Header.Set("Content-Type", content)
		r.Header.Set("Accept", accept)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		kind, _, _ := strings.Cut(w.Header().Get("Content-Type"), ";")
		var p struct{ Type, Title, Detail string }
		switch {
		case w.Code >= http.StatusInternalServerError:
			t.Fatalf("%d %s", w.Code, w.Body)
		case w.Code >= http.StatusBadRequest:
			if err := json.Unmarshal(w.Body.Bytes(), &p); kind != "application/problem+json" || err != nil || !known[p.Type] || p.Title == "" || p.Detail == "" {
				t.Fatalf("%d %s: %s", w.Code, kind, w.Body)
			}
		case kind == batched:
			for line := range bytes.Lines(w.Body.Bytes()) {
				if !json.Valid(line) {
					t.Fatalf("no JSON: %s", line)
				}
			}
		case strings.HasSuffix(kind, "json") && !json.Valid(w.Body.Bytes()):
			t.Fatalf("no JSON: %s", w.Body)
		case !utf8.Valid(w.Body.Bytes()):
			t.Fatalf("no UTF-8: %q", w.Body)
		}
	})
}
