package api

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// formats are what a report can be had in; Accept or format= chooses.
var formats = []media{
	{name: "json", mime: "application/json"},
	{name: "csv", mime: "text/csv"},
	{name: "markdown", mime: "text/markdown"},
	{name: "html", mime: "text/html"},
	{name: "annotation", mime: "application/ld+json", profile: export.AnnotationProfile},
	{name: "schema", mime: "application/ld+json", profile: export.SchemaProfile},
	{name: "claimreview", mime: "application/ld+json", profile: export.ReviewProfile},
}

// writers write a report in each of the formats.
var writers = []func(*analyzer.Report, export.Shape) []byte{
	export.Write, export.CSV, export.Markdown, export.HTML, export.Annotations, export.SchemaOrg, export.ClaimReviewDraft,
}

// analyze serves POST /v1/analyze.
func analyze(w http.ResponseWriter, r *http.Request) *problem.Problem {
	w.Header().Add("Vary", "Accept, Accept-Language")
	format := negotiate(r, r.URL.Query().Get("format"), formats)
	if format < 0 {
		return problem.NotAcceptable.Because(names(formats))
	}
	in, body, p := read(r)
	if p != nil {
		return p
	}
	in.shape.Arabic = wanted(r) == arabic
	tag := etag(r, formats[format].name, body)
	w.Header().Set("ETag", tag)
	if matches(r, tag) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	answer := writers[format](analyzer.Analyze(in.text, in.options), in.shape)
	w.Header().Set("Content-Type", formats[format].header())
	w.Write(answer)
	return nil
}

// etag names an answer by all that it depends on. An analysis is a function of
// its input, so the input's hash stands for the report.
func etag(r *http.Request, format string, body []byte) string {
	h := sha256.New()
	for _, part := range []string{Version, format, wanted(r).tag(), r.URL.RawQuery, r.Header.Get("Content-Type")} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	h.Write(body)
	return `"` + hex.EncodeToString(h.Sum(nil)[:16]) + `"`
}

// matches reports whether the caller has the answer already. It is then told
// so as a GET would be: an analysis changes nothing and is a POST only because
// a GET has no body.
func matches(r *http.Request, tag string) bool {
	for _, t := range split(strings.Join(r.Header.Values("If-None-Match"), ",")) {
		if t == "*" || strings.TrimPrefix(t, "W/") == tag {
			return true
		}
	}
	return false
}
