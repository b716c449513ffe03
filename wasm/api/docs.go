package api

import (
	"encoding/json"
	"html"
	"maps"
	"net/http"
	"slices"
	"strings"

	"mihakk/wasm/problem"
)

// docs serves GET /docs: the API's description as a page, made of openapi.json.
func docs(w http.ResponseWriter, r *http.Request) *problem.Problem {
	return static(w, r, "text/html; charset=utf-8", []byte(docsPage()))
}

// These are the parts of an OpenAPI document that the page shows.
type (
	described struct {
		Info struct{ Title, Version, Summary, Description string }
		// Paths hold their operations by method.
		Paths      map[string]map[string]operation
		Components struct{ Parameters map[string]parameter }
	}
	operation struct {
		Summary, Description string
		Parameters           []parameter
		RequestBody          struct{ Content map[string]any }
		Responses            map[string]response
	}
	parameter struct {
		Ref                   string `json:"$ref"`
		Name, In, Description string
	}
	response struct {
		Ref         string `json:"$ref"`
		Description string
		Content     map[string]any
	}
)

// docsPage renders the description.
func docsPage() string {
	var d described
	if json.Unmarshal(openapi, &d) != nil {
		return ""
	}
	p := &docsWriter{}
	p.raw(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>`)
	p.text(d.Info.Title + " API")
	p.raw(`</title><style>:root{color-scheme:light dark}body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}code{font-size:.95em}dt{font-weight:600}</style><h1>`)
	p.text(d.Info.Title + " API " + d.Info.Version)
	p.raw("</h1>")
	p.paragraphs(d.Info.Summary + "\n\n" + d.Info.Description)
	p.raw(`<p><a href="/openapi.json">openapi.json</a></p>`)
	for _, path := range slices.Sorted(maps.Keys(d.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(d.Paths[path])) {
			p.operation(strings.ToUpper(method)+" "+path, d.Paths[path][method], d.Components.Parameters)
		}
	}
	p.raw("<h2>Problems</h2><dl>")
	for _, k := range problem.Kinds {
		p.raw(`<dt><a href="/problems/` + k.Slug + `">/problems/` + k.Slug + "</a></dt><dd>")
		p.text(k.Title.En + " · " + k.Title.Ar)
		p.raw("</dd>")
	}
	p.raw("</dl></html>\n")
	return p.b.String()
}

// A docsWriter writes HTML.
type docsWriter struct{ b strings.Builder }

func (p *docsWriter) raw(s string)  { p.b.WriteString(s) }
func (p *docsWriter) text(s string) { p.b.WriteString(html.EscapeString(s)) }

func (p *docsWriter) paragraphs(s string) {
	for para := range strings.SplitSeq(s, "\n\n") {
		p.raw("<p>")
		p.text(para)
		p.raw("</p>")
	}
}

// operation writes one operation: what it takes and what it answers.
func (p *docsWriter) operation(name string, o operation, known map[string]parameter) {
	p.raw("<h2><code>")
	p.text(name)
	p.raw("</code></h2>")
	p.paragraphs(strings.TrimSuffix(o.Summary+".\n\n"+o.Description, "\n\n"))
	p.raw("<dl>")
	for _, par := range o.Parameters {
		if ref, ok := strings.CutPrefix(par.Ref, "#/components/parameters/"); ok {
			par = known[ref]
		}
		p.item(par.Name+" ("+par.In+")", par.Description)
	}
	if len(o.RequestBody.Content) > 0 {
		p.item("body", strings.Join(slices.Sorted(maps.Keys(o.RequestBody.Content)), ", "))
	}
	for _, status := range slices.Sorted(maps.Keys(o.Responses)) {
		if r := o.Responses[status]; r.Ref == "" {
			p.item(status, strings.Join(append([]string{r.Description}, slices.Sorted(maps.Keys(r.Content))...), " · "))
		} else {
			p.item(status, "a problem")
		}
	}
	p.raw("</dl>")
}

func (p *docsWriter) item(name, what string) {
	p.raw("<dt><code>")
	p.text(name)
	p.raw("</code></dt><dd>")
	p.text(what)
	p.raw("</dd>")
}
