//go:build !js

package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"
)

// A site serves a folder of static files as an edge's asset store does: with
// the headers of its _headers file, and precompressed where .br or .gz lie
// beside a file.
type site struct {
	files fs.FS
	rules []rule
}

// newSite reads the folder's rules.
func newSite(files fs.FS) *site {
	text, _ := fs.ReadFile(files, "_headers")
	return &site{files, rules(string(text))}
}

// types are the media types of what a site has, which a system's own tables
// may miss.
var types = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".map":         "application/json",
	".mjs":         "text/javascript; charset=utf-8",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
}

// encodings are the compressions that may lie beside a file, the better one first.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// ServeHTTP implements [http.Handler].
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	for i := range s.rules {
		s.rules[i].apply(h, r.URL.Path)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if info, err := fs.Stat(s.files, path.Clean("./"+name)); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, path.Base(name)+"/", http.StatusMovedPermanently)
			return
		}
		name = path.Join(name, "index.html")
	}
	s.file(w, r, name)
}

// file serves one file, compressed if there is such a copy and the client takes it.
func (s *site) file(w http.ResponseWriter, r *http.Request, name string) {
	b, err := fs.ReadFile(s.files, name)
	if err != nil || name == "_headers" {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	ext := path.Ext(name)
	t, ok := types[ext]
	if !ok {
		t = mime.TypeByExtension(ext)
	}
	if t != "" {
		h.Set("Content-Type", t)
	}
	h.Add("Vary", "Accept-Encoding")
	for _, e := range encodings {
		if small, err := fs.ReadFile(s.files, name+e.suffix); err == nil && accepts(r, e.name) {
			h.Set("Content-Encoding", e.name)
			b = small
			break
		}
	}
	h.Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(b)))
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(b))
}

// accepts reports whether a client takes a compression.
func accepts(r *http.Request, encoding string) bool {
	for item := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(item), ";")
		if strings.EqualFold(name, encoding) {
			return strings.Trim(strings.TrimPrefix(strings.TrimSpace(q), "q="), "0.") != "" || q == ""
		}
	}
	return false
}
