package api

import (
	"fmt"
	"net/http"
	"strings"

	"mihakk/wasm/problem"
)

// refuse answers a request with a problem.
func refuse(w http.ResponseWriter, r *http.Request, p *problem.Problem) {
	l := wanted(r)
	h := w.Header()
	h.Add("Vary", "Accept-Language")
	h.Set("Content-Language", l.tag())
	h.Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	w.Write(p.JSON(l == arabic))
}

// explain serves the page that a problem's type leads to.
func explain(w http.ResponseWriter, r *http.Request) *problem.Problem {
	slug := strings.TrimPrefix(r.URL.Path, "/problems/")
	for _, k := range problem.Kinds {
		if k.Slug == slug {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, problemPage, k.Slug, k.Status, k.Title.En, k.Title.Ar)
			return nil
		}
	}
	return problem.NotFound.Because(r.URL.Path)
}

const problemPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>%[1]s</title><h1>%[1]s (%[2]d)</h1><p>%[3]s.</p><p lang="ar" dir="rtl">%[4]s.</p><p><a href="/docs">API</a></p></html>
`
