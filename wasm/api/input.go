package api

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/export"
	"mihakk/analyzer/timex"
	"mihakk/wasm/problem"
)

// An article is what a caller sends of one article, in JSON or in the query.
type article struct {
	ID            json.RawMessage `json:"id"` // a batch gives it back
	Label         string          `json:"label"`
	Text          string          `json:"text"`
	HTML          string          `json:"html"` // a page whose article is meant, instead of a text
	ReferenceDate string          `json:"reference_date"`
	Region        string          `json:"region"`
	Offsets       string          `json:"offsets"`
	Layers        []string        `json:"layers"`
	Weights       weights         `json:"weights"`
}

// weights are a caller's own log-odds by the code of their reason.
type weights map[string]float64

// list gives them in an order of their own, so that sums are the same every time.
func (w weights) list() claim.Weights {
	var out claim.Weights
	for _, code := range slices.Sorted(maps.Keys(w)) {
		out = append(out, claim.Weight{Code: code, Value: w[code]})
	}
	return out
}

// query reads what the query says; a body may say otherwise.
func query(q url.Values) article {
	return article{
		ReferenceDate: q.Get("reference_date"),
		Region:        q.Get("region"),
		Offsets:       q.Get("offsets"),
		Layers:        split(strings.Join(q["layers"], ",")),
	}
}

// An input is an article that can be analysed, and how its report is written.
type input struct {
	text    string
	options analyzer.Options
	shape   export.Shape
}

// regionShape is what a region looks like, units what offsets may be.
const (
	regionShape = "ISO 3166-1 alpha-2 (MA, EG, SA, …)"
	units       = "utf16, codepoint, utf8"
)

// input checks an article.
func (a *article) input() (in input, p *problem.Problem) {
	in.text = a.Text
	if a.HTML != "" {
		in.text, in.shape.Text = extract(a.HTML), true
	}
	if p := problem.OfText(in.text, TextLimit, problem.Bytes); p != nil {
		return in, p
	}
	if a.ReferenceDate != "" {
		day, ok := timex.ParseDay(a.ReferenceDate)
		if !ok {
			return in, problem.BadDate.Because()
		}
		in.options.Reference = &day
	}
	in.options.Region = strings.ToUpper(a.Region)
	if !problem.IsRegion(in.options.Region) {
		return in, problem.BadOption.Because("region", regionShape)
	}
	in.options.Weights = a.Weights.list()
	return in, in.write(a)
}

// write reads how the report is to be written.
func (in *input) write(a *article) *problem.Problem {
	var ok bool
	if in.shape.Unit, ok = export.ParseUnit(a.Offsets); !ok {
		return problem.BadOption.Because("offsets", units)
	}
	if in.shape.Layers, ok = export.ParseLayers(a.Layers); !ok {
		return problem.BadOption.Because("layers", strings.Join(export.LayerNames(), ", "))
	}
	return nil
}

// unmarshal reads JSON and says in the caller's terms what is wrong with it.
func unmarshal(b []byte, v any) *problem.Problem {
	err := json.Unmarshal(b, v)
	var wrong *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &wrong):
		return problem.BadType.Because(strconv.Quote(wrong.Field), typeName(wrong.Type.Kind().String()))
	case errors.As(err, &syntax):
		return problem.BadJSON.Because(strconv.FormatInt(syntax.Offset, 10))
	case errors.Is(err, io.ErrUnexpectedEOF):
		return problem.BadJSON.Because(strconv.Itoa(len(b)))
	}
	return problem.BadJSON.Because("0")
}

// typeName is JSON's name of a Go type's kind.
func typeName(kind string) problem.Text {
	switch kind {
	case "string":
		return problem.Text{En: "a string", Ar: "نص"}
	case "slice":
		return problem.Text{En: "a list", Ar: "قائمة"}
	case "struct", "map":
		return problem.Text{En: "an object", Ar: "كائن"}
	}
	return problem.Text{En: "a number", Ar: "عدد"}
}

// analyzed is what /v1/analyze takes.
const analyzed = "text/plain, application/json, text/html"

// read makes an input of a request for one analysis.
func read(r *http.Request) (in input, b []byte, p *problem.Problem) {
	media, p := typeOf(r, analyzed)
	if p != nil {
		return in, nil, p
	}
	a, limit := query(r.URL.Query()), BodyLimit
	if media == "text/plain" || media == "" {
		limit = TextLimit
	}
	if b, p = body(r, limit); p != nil {
		return in, b, p
	}
	switch media {
	case "text/plain", "":
		a.Text = string(b)
	case "text/html", "application/xhtml+xml":
		a.HTML = string(b)
	case "application/json":
		p = unmarshal(b, &a)
	default:
		p = problem.MediaRefused.Because(analyzed)
	}
	if p != nil {
		return in, b, p
	}
	in, p = a.input()
	return in, b, p
}
