package api

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer/export/contract"
)

// story is a text of a few layers.
const story = "وزارة الصحة تعلن عن حملة جديدة\n\nقالت الوزارة يوم 3 مارس 2021 إن أكثر من 500 شخص تلقوا العلاج، وأضافت أن 12% منهم أطفال."

// A call is a request and, kind by kind, what its answer must be.
type call struct {
	method, path, body string
	headers            []string // name, value, name, value, …
	status             int
	problem            string // slug, or ""
}

// do makes a call and holds its answer against the description.
func do(t *testing.T, h http.Handler, c call) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(c.method, c.path, strings.NewReader(c.body))
	for i := 0; i < len(c.headers); i += 2 {
		r.Header.Set(c.headers[i], c.headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	res := w.Result()
	b, _ := io.ReadAll(res.Body)
	body := string(b)
	assert.Equal(t, c.status, res.StatusCode, "%s %s: %s", c.method, c.path, body)
	if c.problem != "" {
		assert.Contains(t, body, `"type":"/problems/`+c.problem+`"`)
		assert.Equal(t, "application/problem+json", res.Header.Get("Content-Type"))
	}
	fits(t, c, res, b)
	return res, body
}

// fits holds an answer against openapi.json: its path, method and status are
// described, and its body follows the schema of its media type.
func fits(t *testing.T, c call, res *http.Response, b []byte) {
	t.Helper()
	media, _, _ := strings.Cut(res.Header.Get("Content-Type"), ";")
	problem := media == "application/problem+json"
	if res.StatusCode == http.StatusMethodNotAllowed || res.StatusCode == http.StatusNotFound || c.method == http.MethodOptions {
		if problem {
			check(t, "#/components/schemas/Problem", b)
		}
		return
	}
	var d struct {
		Paths map[string]map[string]struct {
			Responses map[string]struct {
				Ref     string `json:"$ref"`
				Content map[string]any
			}
		}
	}
	require.NoError(t, json.Unmarshal(openapi, &d))
	path, _, _ := strings.Cut(c.path, "?")
	if strings.HasPrefix(path, "/problems/") {
		path = "/problems/{slug}"
	}
	method := strings.ToLower(strings.Replace(c.method, "HEAD", "GET", 1))
	response, ok := d.Paths[path][method].Responses[strconv.Itoa(res.StatusCode)]
	require.True(t, ok, "%s %s %d is not described", c.method, c.path, res.StatusCode)
	switch {
	case problem:
		assert.Equal(t, "#/components/responses/Problem", response.Ref)
		check(t, "#/components/schemas/Problem", b)
	case len(b) > 0 && c.method != http.MethodHead:
		require.Contains(t, response.Content, media, "%s %s", c.method, c.path)
		if !strings.HasSuffix(media, "json") {
			return
		}
		pointer := "#/paths/" + strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(path) + "/" + method + "/responses/" + strconv.Itoa(res.StatusCode) +
			"/content/" + strings.ReplaceAll(media, "/", "~1") + "/schema"
		for line := range bytes.Lines(b) {
			check(t, pointer, line)
		}
	}
}

// check checks JSON against a part of openapi.json.
func check(t *testing.T, fragment string, b []byte) {
	t.Helper()
	file, err := filepath.Abs("openapi.json")
	require.NoError(t, err)
	contract.Check(t, file+fragment, b)
}

func TestAnalyze(t *testing.T) {
	h := New(Config{})
	plain := []string{"Content-Type", "text/plain; charset=utf-8"}
	_, want := do(t, h, call{"POST", "/v1/analyze", story, plain, 200, ""})
	contract.Report(t, []byte(want))
	_, same := do(t, h, call{"POST", "/v1/analyze", story, nil, 200, ""})
	assert.Equal(t, want, same)
	in, _ := json.Marshal(map[string]any{"text": story, "region": nil})
	_, same = do(t, h, call{"POST", "/v1/analyze", string(in), []string{"Content-Type", "application/json"}, 200, ""})
	assert.Equal(t, want, same)

	_, dated := do(t, h, call{"POST", "/v1/analyze?reference_date=2020-02-29&region=ma&offsets=utf8&layers=times,claims", story, plain, 200, ""})
	assert.Contains(t, dated, `"reference_date":{"date":"2020-02-29","from":"option"}`)
	assert.Contains(t, dated, `"offsets":"utf8","length":`+strconv.Itoa(len(story)))
	assert.NotContains(t, dated, `"figures":[{`)

	in, _ = json.Marshal(map[string]any{"text": story, "weights": map[string]float64{"base": 15}, "layers": []string{"claims"}})
	_, heavy := do(t, h, call{"POST", "/v1/analyze", string(in), []string{"Content-Type", "application/json"}, 200, ""})
	assert.Contains(t, heavy, `{"code":"base","weight":15`)
}

func TestPage(t *testing.T) {
	page := "<!doctype html><title>x</title><nav><a href=/>قائمة طويلة</a></nav><h1>وزارة الصحة تعلن عن حملة جديدة</h1><p>قالت الوزارة إن أكثر من 500 شخص تلقوا العلاج.</p>"
	_, b := do(t, New(Config{}), call{"POST", "/v1/analyze", page, []string{"Content-Type", "text/html"}, 200, ""})
	var r struct {
		Text    string
		Figures []struct{ Start, End int }
	}
	require.NoError(t, json.Unmarshal([]byte(b), &r))
	assert.Equal(t, "وزارة الصحة تعلن عن حملة جديدة\nقالت الوزارة إن أكثر من 500 شخص تلقوا العلاج.\n", r.Text)
	require.Len(t, r.Figures, 1)
	assert.Equal(t, "أكثر من 500 شخص", string([]rune(r.Text)[r.Figures[0].Start:r.Figures[0].End]))
}

func TestFormats(t *testing.T) {
	h := New(Config{})
	for _, c := range []struct{ accept, want string }{
		{"", "application/json"},
		{"*/*", "application/json"},
		{"text/csv", "text/csv; charset=utf-8"},
		{"text/csv;q=0.2, text/markdown", "text/markdown; charset=utf-8"},
		{"text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8"},
		{"application/ld+json", `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`},
		{`application/ld+json; profile="https://schema.org"`, `application/ld+json; profile="https://schema.org"`},
		{`application/ld+json; profile="https://schema.org/ClaimReview"`, `application/ld+json; profile="https://schema.org/ClaimReview"`},
		{"application/*, application/json;q=0", `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`},
	} {
		res, _ := do(t, h, call{"POST", "/v1/analyze", story, []string{"Accept", c.accept}, 200, ""})
		assert.Equal(t, c.want, res.Header.Get("Content-Type"), c.accept)
		assert.Contains(t, strings.Join(res.Header.Values("Vary"), ","), "Accept")
	}
	for i := range formats {
		res, _ := do(t, h, call{"POST", "/v1/analyze?format=" + formats[i].name, story, nil, 200, ""})
		assert.Equal(t, formats[i].header(), res.Header.Get("Content-Type"))
	}
	do(t, h, call{"POST", "/v1/analyze", story, []string{"Accept", "image/*"}, 406, "not-acceptable"})
	do(t, h, call{"POST", "/v1/analyze?format=pdf", story, nil, 406, "not-acceptable"})
}
