package api

import (
	"net/http"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// compare serves POST /v1/compare: reports on 2 to 20 articles and what they
// say against each other.
func compare(w http.ResponseWriter, r *http.Request) *problem.Problem {
	w.Header().Add("Vary", "Accept, Accept-Language")
	if negotiate(r, "", formats[:1]) < 0 {
		return problem.NotAcceptable.Because(names(formats[:1]))
	}
	switch t, p := typeOf(r, "application/json"); {
	case p != nil:
		return p
	case t != "application/json":
		return problem.MediaRefused.Because("application/json")
	}
	b, p := body(r, BodyLimit)
	if p != nil {
		return p
	}
	inputs, unit, p := comparison(r, b)
	if p != nil {
		return p
	}
	tag := etag(r, "json", b)
	w.Header().Set("ETag", tag)
	if matches(r, tag) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(export.CompareJSON(analyzer.Compare(inputs), unit))
	return nil
}

// comparison reads the articles of a comparison.
func comparison(r *http.Request, b []byte) ([]analyzer.Input, export.Unit, *problem.Problem) {
	all := query(r.URL.Query())
	in := struct {
		Articles []article `json:"articles"`
		Offsets  string    `json:"offsets"`
	}{Offsets: all.Offsets}
	if p := unmarshal(b, &in); p != nil {
		return nil, "", p
	}
	unit, ok := export.ParseUnit(in.Offsets)
	if !ok {
		return nil, "", problem.BadOption.Because("offsets", units)
	}
	if p := problem.OfCount(len(in.Articles)); p != nil {
		return nil, "", p
	}
	var inputs []analyzer.Input
	for i := range in.Articles {
		a, p := in.Articles[i].input()
		if p != nil {
			return nil, "", p
		}
		inputs = append(inputs, analyzer.Input{Text: a.text, Options: a.options, Label: in.Articles[i].Label})
	}
	return inputs, unit, nil
}
