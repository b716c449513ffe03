// Package api is the HTTP face of the analyser: one handler, the same on an
// edge worker and natively. It keeps nothing of what it is given and logs
// nothing. openapi.json describes it, and every answer of its tests is held
// against that description.
package api

import (
	"net/http"
	"strings"

	"mihakk/wasm/problem"
)

// Version is the release that the API reports.
const Version = "0.1.0"

// The limits. BodyLimit bounds what one request may hold besides its texts:
// JSON escapes, mark-up, several articles.
const (
	TextLimit = 1 << 20 // bytes of UTF-8 a text
	BodyLimit = 4 << 20 // bytes a body; of a batch, bytes a line
)

// Config is what an operator may set.
type Config struct {
	Keys    []string // bearer keys; none: anyone may ask
	Origins []string // web origins that may ask; none: all
}

// FromEnv reads a configuration from the environment: MIHAKK_KEYS and
// MIHAKK_ORIGINS, each a list with commas.
func FromEnv(getenv func(string) string) Config {
	return Config{Keys: split(getenv("MIHAKK_KEYS")), Origins: split(getenv("MIHAKK_ORIGINS"))}
}

// split cuts a list at its commas; blank items do not count.
func split(list string) []string {
	var out []string
	for item := range strings.SplitSeq(list, ",") {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// A server answers requests under a configuration.
type server struct {
	Config
	routes []route
}

// A route is what a path does. Serve reports what went wrong, or nil.
type route struct {
	path   string // ends in "/" if it stands for all below it
	method string // GET (which answers HEAD too) or POST
	open   bool   // needs no key, or looks for it itself
	serve  func(w http.ResponseWriter, r *http.Request) *problem.Problem
}

// New makes the handler.
func New(c Config) http.Handler {
	s := &server{Config: c}
	s.routes = []route{
		{"/v1/analyze", http.MethodPost, false, analyze},
		{"/v1/analyze/batch", http.MethodPost, false, batch},
		{"/v1/compare", http.MethodPost, false, compare},
		{"/v1/health", http.MethodGet, true, health},
		{"/v1/version", http.MethodGet, true, version},
		{"/v2/check", http.MethodPost, true, s.check},
		{"/v2/languages", http.MethodGet, true, languages},
		{"/openapi.json", http.MethodGet, true, description},
		{"/docs", http.MethodGet, true, docs},
		{"/problems/", http.MethodGet, true, explain},
	}
	return s
}

// Handles reports whether a path is the API's, so that a server that has
// other things to serve knows what to pass on.
func Handles(path string) bool {
	for _, prefix := range []string{"/v1/", "/v2/", "/problems/"} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return path == "/openapi.json" || path == "/docs"
}

// ServeHTTP implements [http.Handler].
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "private, no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	defer func() {
		if recover() != nil {
			refuse(w, r, problem.Internal.Because())
		}
	}()
	if p := s.dispatch(w, r); p != nil {
		refuse(w, r, p)
	}
}

// dispatch finds the route of a request and whether it may be taken.
func (s *server) dispatch(w http.ResponseWriter, r *http.Request) *problem.Problem {
	if p := s.cors(w, r); p != nil {
		return p
	}
	rt := s.route(r.URL.Path)
	if rt == nil {
		return problem.NotFound.Because(r.URL.Path)
	}
	allow := rt.method + ", OPTIONS"
	if rt.method == http.MethodGet {
		allow = "GET, HEAD, OPTIONS"
	}
	switch {
	case r.Method == http.MethodOptions:
		preflight(w, r, allow)
		return nil
	case r.Method == rt.method, r.Method == http.MethodHead && rt.method == http.MethodGet:
	default:
		w.Header().Set("Allow", allow)
		return problem.MethodRefused.Because(r.Method, allow)
	}
	if !rt.open && !s.knows(r) {
		return keyless(w)
	}
	return rt.serve(w, r)
}

// route finds what serves a path, nil if nothing does.
func (s *server) route(path string) *route {
	for i := range s.routes {
		rt := &s.routes[i]
		if path == rt.path || strings.HasSuffix(rt.path, "/") && strings.HasPrefix(path, rt.path) {
			return rt
		}
	}
	return nil
}
