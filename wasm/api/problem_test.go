package api

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/wasm/problem"
)

func TestProblems(t *testing.T) {
	h := New(Config{})
	asJSON := []string{"Content-Type", "application/json"}
	long := strings.Repeat("نص ", TextLimit/5+1)
	for _, c := range []call{
		{"POST", "/v1/analyze", `{"text": "`, asJSON, 400, "bad-json"},
		{"POST", "/v1/analyze", ``, asJSON, 400, "bad-json"},
		{"POST", "/v1/analyze", `{"text": "x"} {}`, asJSON, 400, "bad-json"},
		{"POST", "/v1/analyze", `{"text": 5}`, asJSON, 400, "bad-type"},
		{"POST", "/v1/analyze", `["text"]`, asJSON, 400, "bad-type"},
		{"POST", "/v1/analyze", `{"text": "نص", "layers": "figures"}`, asJSON, 400, "bad-type"},
		{"POST", "/v1/analyze", `{"text": "نص", "weights": {"base": "heavy"}}`, asJSON, 400, "bad-type"},
		{"POST", "/v1/analyze", "نص\xff", nil, 400, "bad-encoding"},
		{"POST", "/v1/analyze", "{\"text\": \"\xd9\"}", asJSON, 400, "bad-encoding"},
		{"POST", "/v1/analyze", `{"text": "نص", "reference_date": "23/9/2019"}`, asJSON, 400, "bad-date"},
		{"POST", "/v1/analyze?reference_date=2019-02-29", "نص", nil, 400, "bad-date"},
		{"POST", "/v1/analyze?offsets=bytes", "نص", nil, 400, "bad-option"},
		{"POST", "/v1/analyze?region=Morocco", "نص", nil, 400, "bad-option"},
		{"POST", "/v1/analyze?layers=figures,opinions", "نص", nil, 400, "bad-option"},
		{"GET", "/v1/analyse", "", nil, 404, "not-found"},
		{"GET", "/problems/none", "", nil, 404, "not-found"},
		{"GET", "/v1/analyze", "", nil, 405, "method-refused"},
		{"HEAD", "/v1/analyze", "", nil, 405, ""},
		{"DELETE", "/v1/health", "", nil, 405, "method-refused"},
		{"POST", "/v1/analyze", long, nil, 413, "too-large"},
		{"POST", "/v1/analyze", `{"text": "` + long + `"}`, asJSON, 413, "too-large"},
		{"POST", "/v1/analyze", strings.Repeat("x", BodyLimit+1), asJSON, 413, "too-large"},
		{"POST", "/v1/analyze", "x", []string{"Content-Type", "application/pdf"}, 415, "media-refused"},
		{"POST", "/v1/analyze", "x", []string{"Content-Type", "text/plain; charset=windows-1256"}, 415, "media-refused"},
		{"POST", "/v1/analyze", "x", []string{"Content-Type", "text/plain", "Content-Encoding", "gzip"}, 415, "media-refused"},
		{"POST", "/v1/analyze", "", nil, 422, "empty-text"},
		{"POST", "/v1/analyze", " \n\u200f\u00a0", nil, 422, "empty-text"},
		{"POST", "/v1/analyze", `{}`, asJSON, 422, "empty-text"},
		{"POST", "/v1/analyze", `{"text": null}`, asJSON, 422, "empty-text"},
		{"POST", "/v1/compare", `{"articles": [{"text": "نص"}]}`, asJSON, 422, "few-articles"},
		{"POST", "/v1/compare", `{"articles": [{"text": "نص"}, {"text": ""}]}`, asJSON, 422, "empty-text"},
		{"POST", "/v1/compare", `{"articles": [` + strings.Repeat(`{"text": "نص"},`, problem.MaxArticles) + `{"text": "نص"}]}`, asJSON, 413, "too-large"},
		{"POST", "/v1/compare", `{"articles": {}}`, asJSON, 400, "bad-type"},
		{"POST", "/v1/compare", `x`, nil, 415, "media-refused"},
		{"POST", "/v1/analyze/batch", `x`, []string{"Content-Type", "text/plain"}, 415, "media-refused"},
		{"POST", "/v1/analyze/batch?first_line=one", `{}`, []string{"Content-Type", batched}, 400, "bad-option"},
		{"POST", "/v2/check", `text=x`, []string{"Content-Type", "text/plain"}, 415, "media-refused"},
		{"POST", "/v2/check", `language=ar`, form, 422, "empty-text"},
		{"POST", "/v2/check", `text=%zz`, form, 400, "bad-form"},
		{"POST", "/v2/check", `data={`, form, 400, "bad-json"},
	} {
		for _, lang := range []string{"en", "ar"} {
			c := c
			c.headers = append([]string{"Accept-Language", lang + ", fr;q=0.1"}, c.headers...)
			res, body := do(t, h, c)
			assert.Equal(t, lang, res.Header.Get("Content-Language"))
			assert.NotContains(t, body, "%!", "a detail misses its arguments")
			if lang == "ar" && c.problem != "" {
				assert.Regexp(t, `"title":"[^"]*\p{Arabic}`, body)
			}
			if c.status == 405 {
				assert.Contains(t, res.Header.Get("Allow"), "OPTIONS")
			}
		}
	}
}

var form = []string{"Content-Type", "application/x-www-form-urlencoded"}

// TestRefusedEarly shows that a body is read no further than its limit.
func TestRefusedEarly(t *testing.T) {
	source := &endless{}
	r := httptest.NewRequest("POST", "/v1/analyze", source)
	r.ContentLength = -1
	w := httptest.NewRecorder()
	New(Config{}).ServeHTTP(w, r)
	assert.Equal(t, http.StatusRequestEntityTooLarge, w.Code)
	assert.Less(t, source.read, TextLimit+64<<10)

	source = &endless{}
	r = httptest.NewRequest("POST", "/v1/analyze", source)
	r.ContentLength = TextLimit + 1
	w = httptest.NewRecorder()
	New(Config{}).ServeHTTP(w, r)
	assert.Equal(t, http.StatusRequestEntityTooLarge, w.Code)
	assert.Zero(t, source.read)
}

// endless is a body that never ends.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return copy(p, bytes.Repeat([]byte{'a'}, len(p))), nil
}

func TestEveryProblemIsExplained(t *testing.T) {
	h := New(Config{})
	for _, k := range problem.Kinds {
		_, page := do(t, h, call{"GET", "/problems/" + k.Slug, "", nil, 200, ""})
		assert.Contains(t, page, k.Title.Ar)
		assert.Contains(t, string(openapi), `"/problems/`+k.Slug+`"`)
	}
}

func TestAPanicIsAProblem(t *testing.T) {
	s := &server{routes: []route{{"/x", "GET", true, func(http.ResponseWriter, *http.Request) *problem.Problem { panic("secret") }}}}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest("GET", "/x", nil))
	assert.Equal(t, http.StatusInternalServerError, w.Code)
	assert.Contains(t, w.Body.String(), "/problems/internal")
	assert.NotContains(t, w.Body.String(), "secret")
}
