package api

import (
	_ "embed"
	"net/http"

	"mihakk/wasm/problem"
)

//go:generate go run gen.go

// openapi is the API's description, OpenAPI 3.1, made by gen.go of
// openapi.src.json, the problems' kinds and testdata/report.schema.json.
//
//go:embed openapi.json
var openapi []byte

// description serves GET /openapi.json.
func description(w http.ResponseWriter, r *http.Request) *problem.Problem {
	return static(w, r, "application/json", openapi)
}

// static serves what is the same for everybody until the next release.
func static(w http.ResponseWriter, r *http.Request, media string, b []byte) *problem.Problem {
	tag := etag(r, media, b)
	h := w.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", "public, max-age=300")
	if matches(r, tag) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	h.Set("Content-Type", media)
	w.Write(b)
	return nil
}
