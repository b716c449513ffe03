package api

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFromEnv(t *testing.T) {
	env := map[string]string{"MIHAKK_KEYS": " a, b,", "MIHAKK_ORIGINS": "https://x.example"}
	assert.Equal(t, Config{Keys: []string{"a", "b"}, Origins: []string{"https://x.example"}}, FromEnv(func(k string) string { return env[k] }))
	assert.Equal(t, Config{}, FromEnv(func(string) string { return "" }))
}

func TestKeys(t *testing.T) {
	h := New(Config{Keys: []string{"first", "second"}})
	for _, given := range []string{"", "Bearer", "Bearer ", "Bearer firs", "Bearer first2", "Basic first", "first"} {
		res, _ := do(t, h, call{"POST", "/v1/analyze", story, []string{"Authorization", given}, 401, "key-needed"})
		assert.Equal(t, "Bearer", res.Header.Get("WWW-Authenticate"))
	}
	for _, given := range []string{"Bearer first", "bearer second"} {
		do(t, h, call{"POST", "/v1/analyze", story, []string{"Authorization", given}, 200, ""})
		do(t, h, call{"POST", "/v2/check", "text=5", append(form, "Authorization", given), 200, ""})
	}
	do(t, h, call{"POST", "/v2/check", "text=5", form, 401, "key-needed"})
	do(t, h, call{"POST", "/v2/check", "text=5&apiKey=second", form, 200, ""})
	do(t, h, call{"POST", "/v2/check", "text=5&apiKey=third", form, 401, "key-needed"})
	do(t, h, call{"POST", "/v1/compare", "{}", nil, 401, "key-needed"})
	do(t, h, call{"POST", "/v1/analyze/batch", "{}", nil, 401, "key-needed"})
	do(t, h, call{"GET", "/v1/health", "", nil, 200, ""})
	do(t, h, call{"OPTIONS", "/v1/analyze", "", nil, 204, ""})
}

func TestCORS(t *testing.T) {
	open, listed := New(Config{}), New(Config{Origins: []string{"https://desk.example"}})
	desk, other := []string{"Origin", "https://desk.example"}, []string{"Origin", "https://other.example"}

	res, _ := do(t, open, call{"POST", "/v1/analyze", story, other, 200, ""})
	assert.Equal(t, "*", res.Header.Get("Access-Control-Allow-Origin"))
	assert.Contains(t, res.Header.Get("Access-Control-Expose-Headers"), "ETag")

	res, _ = do(t, listed, call{"POST", "/v1/analyze", story, desk, 200, ""})
	assert.Equal(t, "https://desk.example", res.Header.Get("Access-Control-Allow-Origin"))
	assert.Contains(t, res.Header.Values("Vary"), "Origin")
	res, _ = do(t, listed, call{"POST", "/v1/analyze", story, other, 403, "origin-refused"})
	assert.Empty(t, res.Header.Get("Access-Control-Allow-Origin"))
	do(t, listed, call{"POST", "/v1/analyze", story, nil, 200, ""})
	do(t, listed, call{"POST", "/v1/analyze", story, []string{"Origin", "https://example.com"}, 200, ""}) // the host of httptest

	res, _ = do(t, listed, call{"OPTIONS", "/v1/analyze", "", append(desk, "Access-Control-Request-Method", "POST"), 204, ""})
	assert.Equal(t, "POST, OPTIONS", res.Header.Get("Access-Control-Allow-Methods"))
	for _, name := range []string{"authorization", "content-type", "if-none-match"} {
		assert.Contains(t, strings.ToLower(res.Header.Get("Access-Control-Allow-Headers")), name)
	}
	res, _ = do(t, open, call{"OPTIONS", "/v1/health", "", nil, 204, ""})
	assert.Equal(t, "GET, HEAD, OPTIONS", res.Header.Get("Allow"))
}

func TestETag(t *testing.T) {
	h := New(Config{})
	res, body := do(t, h, call{"POST", "/v1/analyze", story, nil, 200, ""})
	tag := res.Header.Get("ETag")
	assert.Regexp(t, `^"[0-9a-f]{32}"$`, tag)
	assert.Equal(t, "private, no-store", res.Header.Get("Cache-Control"))
	for _, have := range []string{tag, "W/" + tag, `"x", ` + tag, "*"} {
		res, b := do(t, h, call{"POST", "/v1/analyze", story, []string{"If-None-Match", have}, 304, ""})
		assert.Empty(t, b)
		assert.Equal(t, tag, res.Header.Get("ETag"))
	}
	_, again := do(t, h, call{"POST", "/v1/analyze", story, []string{"If-None-Match", `"x"`}, 200, ""})
	assert.Equal(t, body, again)
	for _, c := range []call{
		{"POST", "/v1/analyze", story + " ", nil, 200, ""},
		{"POST", "/v1/analyze?offsets=utf8", story, nil, 200, ""},
		{"POST", "/v1/analyze?format=csv", story, nil, 200, ""},
		{"POST", "/v1/analyze?format=markdown", story, []string{"Accept-Language", "ar"}, 200, ""},
	} {
		res, _ := do(t, h, c)
		assert.NotEqual(t, tag, res.Header.Get("ETag"))
	}
	both := `{"articles": [{"text": "قال 5"}, {"text": "قال 6"}]}`
	res, _ = do(t, h, call{"POST", "/v1/compare", both, []string{"Content-Type", "application/json"}, 200, ""})
	do(t, h, call{"POST", "/v1/compare", both, []string{"Content-Type", "application/json", "If-None-Match", res.Header.Get("ETag")}, 304, ""})
}
