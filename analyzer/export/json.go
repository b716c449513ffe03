package export

import (
	"cmp"

	"mihakk/analyzer"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/finding"
	"mihakk/analyzer/timex"
)

// Schema names the contract that the JSON follows.
const Schema = "mihakk.report/1"

// JSON writes a report as the contract has it (testdata/report.schema.json).
func JSON(r *analyzer.Report, unit Unit) []byte { return Write(r, Shape{Unit: unit}) }

// Write writes a report in JSON, of a shape.
func Write(r *analyzer.Report, s Shape) []byte {
	w := &writer{b: make([]byte, 0, expected(r))}
	w.report(r, s)
	return w.b
}

// expected is about how many bytes a report takes in JSON, rather more than
// fewer: room that is made once need not be copied from.
func expected(r *analyzer.Report) int {
	return 512 + 72*len(r.Doc.Blocks) + 48*len(r.Doc.Sentences) + 120*len(r.Mentions) + 300*len(r.Figures) +
		180*len(r.Times) + 290*len(r.Attributions) + 680*len(r.Claims) + 500*len(r.Findings)
}

// CompareJSON writes a comparison: its reports, findings and table.
func CompareJSON(c *analyzer.Comparison, unit Unit) []byte {
	w := &writer{}
	rulers := make([]*Ruler, len(c.Reports))
	w.open('{')
	w.key("schema")
	w.string(Schema)
	w.key("reports")
	w.open('[')
	for i, r := range c.Reports {
		w.item()
		w.report(r, Shape{Unit: unit})
		rulers[i] = w.ruler
	}
	w.close(']')
	w.findings(c.Findings, rulers)
	w.key("table")
	w.open('[')
	for _, row := range c.Table {
		w.item()
		w.row(row)
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (w *writer) row(row finding.Row) {
	w.open('{')
	w.key("unit")
	w.text(row.Unit)
	w.key("act")
	w.text(row.Act)
	w.key("actor")
	w.text(row.Actor)
	w.key("platform")
	w.text(row.Platform)
	w.key("period")
	w.text(row.Period)
	w.key("figures")
	w.open('[')
	for _, cell := range row.Cells {
		w.item()
		w.ids('f', cell)
	}
	w.close(']')
	w.key("periods") // of each figure, as the cells have them
	w.open('[')
	for _, cell := range row.Periods {
		w.item()
		w.open('[')
		for _, period := range cell {
			w.item()
			w.text(period)
		}
		w.close(']')
	}
	w.close(']')
	w.close('}')
}

// list writes a member that is a list of objects.
func list[T any](w *writer, name string, items []T, one func(i int, v *T)) {
	w.key(name)
	w.open('[')
	for i := range items {
		w.item()
		w.open('{')
		one(i, &items[i])
		w.close('}')
	}
	w.close(']')
}

// layer writes a list if the shape has it.
func layer[T any](w *writer, l Layers, name string, items []T, one func(i int, v *T)) {
	if l.has(name) {
		list(w, name, items, one)
	}
}

func (w *writer) report(r *analyzer.Report, s Shape) {
	unit := cmp.Or(s.Unit, UTF16)
	w.ruler = NewRuler(r.Doc.Text, unit)
	w.open('{')
	w.key("schema")
	w.string(Schema)
	w.key("offsets")
	w.string(string(unit))
	w.key("length")
	w.int(w.ruler.Len())
	if s.Text {
		w.key("text")
		w.string(r.Doc.Text)
	}
	w.reference(r.Reference)
	w.layers(s.Layers)
	layer(w, s.Layers, "blocks", r.Doc.Blocks, w.block)
	layer(w, s.Layers, "sentences", r.Doc.Sentences, w.sentenceItem)
	layer(w, s.Layers, "mentions", r.Mentions, w.mention)
	layer(w, s.Layers, "figures", r.Figures, func(i int, f *figure.Figure) { w.figure(r, i, f) })
	layer(w, s.Layers, "times", r.Times, func(i int, t *timex.Timex) { w.time(r, i, t) })
	layer(w, s.Layers, "attributions", r.Attributions, w.attribution)
	layer(w, s.Layers, "claims", r.Claims, w.claim)
	if s.Layers.has("findings") {
		w.findings(r.Findings, []*Ruler{w.ruler})
	}
	w.close('}')
}

// layers names the layers that were asked for; all of them go without saying.
func (w *writer) layers(l Layers) {
	if l == 0 {
		return
	}
	w.key("layers")
	w.open('[')
	for _, name := range layerNames {
		if l.has(name) {
			w.item()
			w.string(name)
		}
	}
	w.close(']')
}

func (w *writer) reference(ref *timex.Reference) {
	w.key("reference_date")
	if ref == nil {
		w.null()
		return
	}
	w.open('{')
	w.key("date")
	w.string(ref.Day.String())
	w.key("from")
	if ref.Option {
		w.string("option")
	} else {
		w.string("dateline")
		w.ends(ref.Span)
	}
	w.close('}')
}
