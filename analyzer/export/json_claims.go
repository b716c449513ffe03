package export

import (
	"mihakk/analyzer/claim"
	"mihakk/analyzer/finding"
)

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
		w.item()
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
