package api

import (
	"net/http"

	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// health serves GET /v1/health.
func health(w http.ResponseWriter, r *http.Request) *problem.Problem {
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte(`{"status":"ok"}`))
	return nil
}

// version serves GET /v1/version.
func version(w http.ResponseWriter, r *http.Request) *problem.Problem {
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte(`{"name":"mihakk","version":"` + Version + `","schema":"` + export.Schema + `"}`))
	return nil
}
