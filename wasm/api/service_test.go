package api

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBatch(t *testing.T) {
	h := New(Config{})
	in := strings.Join([]string{
		`{"id": "a", "text": "قال 5 رجال"}`, `{"id": {"n": 2}, "text": 5}`, ``, `{`, "\xff",
		`{"text": "` + strings.Repeat("x", BodyLimit) + `"}`, `{"text": " "}`, `{"id": 7, "text": "قال 5 رجال", "layers": ["figures"]}`,
	}, "\n")
	res, body := do(t, h, call{"POST", "/v1/analyze/batch", in, []string{"Content-Type", batched}, 200, ""})
	assert.Equal(t, batched, res.Header.Get("Content-Type"))
	var lines, problems []string
	for line := range strings.Lines(body) {
		var v struct {
			Line    json.Number
			ID      json.RawMessage
			Problem struct{ Type string }
			Report  json.RawMessage
		}
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		assert.NotEqual(t, v.Problem.Type == "", v.Report == nil)
		lines = append(lines, v.Line.String()+string(v.ID))
		problems = append(problems, strings.TrimPrefix(v.Problem.Type, "/problems/"))
	}
	assert.Equal(t, []string{`1"a"`, `2{"n":2}`, "4", "5", "6", "7", "87"}, lines)
	assert.Equal(t, []string{"", "bad-type", "bad-json", "bad-encoding", "too-large", "empty-text", ""}, problems)

	_, body = do(t, h, call{"POST", "/v1/analyze/batch?first_line=40&layers=figures", `{"text": "قال 5 رجال"}`, []string{"Content-Type", batched}, 200, ""})
	assert.Contains(t, body, `{"line":40,`)
	assert.Contains(t, body, `"layers":["figures"]`)
}

// TestBatchStreams shows that a line is answered before the next one is sent.
func TestBatchStreams(t *testing.T) {
	server := httptest.NewServer(New(Config{}))
	defer server.Close()
	source, sink := io.Pipe()
	go io.WriteString(sink, `{"text": "قال 5 رجال"}`+"\n")
	res, err := http.Post(server.URL+"/v1/analyze/batch", batched, source)
	require.NoError(t, err)
	defer res.Body.Close()
	piece := make([]byte, 9)
	for n := range 3 {
		if n > 0 {
			io.WriteString(sink, `{"text": "قال 5 رجال"}`+"\n")
		}
		_, err = io.ReadFull(res.Body, piece)
		require.NoError(t, err)
		assert.Equal(t, `{"line":`, string(piece[:8]))
		for piece[0] != '\n' {
			_, err = io.ReadFull(res.Body, piece[:1])
			require.NoError(t, err)
		}
	}
	sink.Close()
	rest, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	assert.Empty(t, rest)
}

func TestCompare(t *testing.T) {
	in := `{"offsets": "codepoint", "articles": [{"label": "أ", "text": "قالت الشركة إنها حذفت 500 حساب."}, {"text": "قالت الشركة إنها حذفت 700 حساب."}]}`
	_, body := do(t, New(Config{}), call{"POST", "/v1/compare", in, []string{"Content-Type", "application/json"}, 200, ""})
	var v struct{ Reports []struct{ Offsets string } }
	require.NoError(t, json.Unmarshal([]byte(body), &v))
	require.Len(t, v.Reports, 2)
	assert.Equal(t, "codepoint", v.Reports[0].Offsets)
}

func TestCheck(t *testing.T) {
	h := New(Config{})
	text := "😀 " + story
	post := func(v url.Values, headers ...string) checked {
		_, body := do(t, h, call{"POST", "/v2/check", v.Encode(), append(headers, form...), 200, ""})
		var c checked
		require.NoError(t, json.Unmarshal([]byte(body), &c))
		return c
	}
	all := post(url.Values{"language": {"ar"}, "text": {text}})
	units := utf16.Encode([]rune(text))
	found := map[string]string{}
	for _, m := range all.Matches {
		context := utf16.Encode([]rune(m.Context.Text))
		quote := string(utf16.Decode(units[m.Offset : m.Offset+m.Length]))
		assert.Equal(t, quote, string(utf16.Decode(context[m.Context.Offset:m.Context.Offset+m.Context.Length])))
		found[m.Rule.Category.ID+" "+quote] = m.Message
	}
	assert.Contains(t, found, "FIGURES أكثر من 500 شخص")
	assert.Equal(t, "2021-03-03", found["TIMES يوم 3 مارس 2021"])
	assert.Regexp(t, `\p{Arabic}`, found["FIGURES أكثر من 500 شخص"])

	only := post(url.Values{"text": {text}, "enabledOnly": {"true"}, "enabledCategories": {"TIMES"}})
	assert.Len(t, only.Matches, 1)
	none := post(url.Values{"text": {text}, "disabledCategories": {"TIMES,FIGURES,CLAIMS,ATTRIBUTIONS,FINDINGS"}})
	assert.Empty(t, none.Matches)
	marked := post(url.Values{"data": {`{"annotation": [{"markup": "<p class='😀'>", "interpretAs": "\n\n"}, {"text": "قال 5 رجال"}]}`}}, "Accept-Language", "en")
	for _, m := range marked.Matches {
		assert.GreaterOrEqual(t, m.Offset, 14)
	}
	do(t, h, call{"GET", "/v2/languages", "", nil, 200, ""})
}

func TestDescription(t *testing.T) {
	h := New(Config{})
	res, body := do(t, h, call{"GET", "/openapi.json", "", nil, 200, ""})
	assert.Contains(t, body, `"version":"`+Version+`"`)
	do(t, h, call{"GET", "/openapi.json", "", []string{"If-None-Match", res.Header.Get("ETag")}, 304, ""})
	do(t, h, call{"HEAD", "/openapi.json", "", nil, 200, ""})
	_, page := do(t, h, call{"GET", "/docs", "", nil, 200, ""})
	for _, want := range []string{"POST /v1/analyze", "If-None-Match", "/problems/empty-text", "application/x-ndjson"} {
		assert.Contains(t, page, want)
	}
	do(t, h, call{"GET", "/v1/health", "", nil, 200, ""})
	do(t, h, call{"GET", "/v1/version", "", nil, 200, ""})
	for _, rt := range h.(*server).routes {
		assert.True(t, Handles(rt.path), rt.path)
		assert.Contains(t, string(openapi), `"`+strings.Replace(rt.path, "/problems/", "/problems/{slug}", 1)+`":`)
	}
}

// TestDescriptionIsGenerated fails if openapi.json was not made anew.
func TestDescriptionIsGenerated(t *testing.T) {
	before := string(openapi)
	cmd := exec.Command("go", "run", "gen.go", "-")
	out, err := cmd.Output()
	require.NoError(t, err)
	assert.Equal(t, before, string(out), "run go generate in wasm/api")
}
