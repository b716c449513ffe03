package export

import (
	"cmp"

	"mihakk/analyzer"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/finding"
	"mihakk/analyzer/numeral"
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
		w.report(r, Shape{Unit: unit})
		rulers[i] = w.ruler
	}
	w.close(']')
	w.findings(c.Findings, rulers)
	w.key("table")
	w.open('[')
	for _, row := range c.Table {
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
		w.ids('f', cell)
	}
	w.close(']')
	w.key("periods") // of each figure, as the cells have them
	w.open('[')
	for _, cell := range row.Periods {
		w.open('[')
		for _, period := range cell {
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

func (w *writer) block(_ int, b *doc.Block) {
	w.key("kind")
	w.string(string(b.Kind))
	w.ends(b.Span)
	w.key("repeats")
	if b.Repeats < 0 {
		w.null()
	} else {
		w.int(b.Repeats)
	}
}

func (w *writer) sentenceItem(_ int, s *doc.Sentence) {
	w.ends(s.Span)
	w.key("block")
	w.int(s.Block)
}

func (w *writer) mention(i int, m *entity.Mention) {
	w.key("id")
	w.id('m', i)
	w.ends(m.Span)
	w.key("kind")
	w.string(string(m.Kind))
	w.key("name")
	w.string(m.Name)
	w.key("cluster")
	w.int(m.Cluster)
}

// sentence writes the index of the sentence that holds a token.
func (w *writer) sentence(r *analyzer.Report, token int) {
	w.key("sentence")
	w.int(int(r.Doc.Tokens[token].Sentence))
}

func (w *writer) figure(r *analyzer.Report, i int, f *figure.Figure) {
	w.key("id")
	w.id('f', i)
	w.ends(f.Span)
	w.sentence(r, f.First)
	w.key("number")
	w.span(f.Number)
	w.key("kind")
	w.string(string(f.Kind))
	w.key("value")
	w.float(f.Value)
	w.key("low")
	w.float(f.Low)
	w.key("high")
	w.float(f.High)
	w.key("relation")
	w.string(string(f.Relation))
	w.key("unit")
	w.unit(f.Unit)
	w.key("per")
	w.text(f.Per)
	w.key("whole")
	w.span(f.Whole)
}

func (w *writer) unit(u *figure.Unit) {
	if u == nil {
		w.null()
		return
	}
	w.open('{')
	w.ends(u.Span)
	w.key("lemma")
	w.string(u.Lemma)
	w.key("kind")
	w.text(u.Kind)
	w.key("code")
	w.text(u.Code)
	w.close('}')
}

func (w *writer) time(r *analyzer.Report, i int, t *timex.Timex) {
	w.key("id")
	w.id('t', i)
	w.ends(t.Span)
	w.sentence(r, t.First)
	w.key("kind")
	w.string(string(t.Kind))
	w.key("value")
	w.text(t.Value)
	w.key("relation")
	w.string(string(cmp.Or(t.Relation, numeral.Exact)))
	w.key("calendar")
	if t.Islamic {
		w.string("islamic")
		w.key("source_value")
		w.text(t.SourceValue)
	} else {
		w.string("gregorian")
	}
	w.key("resolved_from")
	w.text(t.ResolvedFrom)
}

func (w *writer) attribution(i int, a *attribution.Attribution) {
	w.key("id")
	w.id('a', i)
	w.key("sentence")
	w.int(a.Sentence)
	w.key("source")
	if s := a.Source; s == nil {
		w.null()
	} else {
		w.open('{')
		w.ends(s.Span)
		w.key("kind")
		w.string(string(s.Kind))
		w.key("named")
		w.bool(s.Named)
		w.key("mention")
		w.id('m', s.Mention)
		w.close('}')
	}
	w.key("cue")
	w.open('{')
	w.ends(a.Cue.Span)
	w.key("lemma")
	w.string(a.Cue.Lemma)
	w.key("stance")
	w.string(string(a.Cue.Stance))
	w.close('}')
	w.key("content")
	w.span(a.Content)
	w.key("direct")
	w.bool(a.Direct)
	w.key("parent")
	w.id('a', a.Parent)
}

func (w *writer) claim(i int, c *claim.Claim) {
	w.key("id")
	w.id('c', i)
	w.ends(c.Span)
	w.key("sentence")
	w.int(c.Sentence)
	w.key("score")
	w.float(c.Score)
	w.key("rank")
	w.int(c.Rank)
	w.key("kinds")
	w.strings(c.Kinds)
	list(w, "reasons", c.Reasons, func(_ int, r *claim.Reason) {
		w.key("code")
		w.string(r.Code)
		w.key("weight")
		w.float(r.Weight)
		w.ends(r.Span)
	})
	w.key("figures")
	w.ids('f', c.Figures)
	w.key("times")
	w.ids('t', c.Times)
	w.key("attribution")
	w.id('a', c.Attribution)
	w.key("hedges")
	w.open('[')
	for _, h := range c.Hedges {
		w.span(h)
	}
	w.close(']')
	w.key("needs")
	w.strings(c.Needs)
}

// findings writes the findings; rulers are those of the articles they speak of.
func (w *writer) findings(all []finding.Finding, rulers []*Ruler) {
	list(w, "findings", all, func(i int, f *finding.Finding) {
		w.key("id")
		w.id('d', i)
		w.key("kind")
		w.string(string(f.Kind))
		w.key("severity")
		w.string(string(f.Severity))
		list(w, "spans", f.Spans, func(_ int, p *finding.Place) {
			w.key("article")
			w.int(p.Article)
			w.ruler = rulers[p.Article]
			w.ends(p.Span)
		})
		w.key("message")
		w.open('{')
		w.key("ar")
		w.string(f.Arabic)
		w.key("en")
		w.string(f.English)
		w.close('}')
	})
}
