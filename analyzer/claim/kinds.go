package claim

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// kindsOf says which kind of claim an answered question makes, in a report's order.
var kindsOf = [...]struct {
	kind     string
	features []Feature
}{
	{"quantity", []Feature{Quantity}},
	{"comparison", []Feature{Comparison, Superlative, Ranking}},
	{"trend", []Feature{Change}},
	{"event", []Feature{Event, Act, Deed}},
	{"causation", []Feature{Cause}},
	{"accusation", []Feature{Accusation, Denial}},
	{"law", []Feature{Law}},
	{"position", []Feature{Position, Call, ReportedOpinion}},
	{"prediction", []Feature{Prediction, Plan}},
	{"quote", []Feature{Quotation}},
}

// kinds lists what sorts of claim the unit is.
func (r *reader) kinds() []string {
	first := len(r.words)
	for k := range kindsOf {
		if r.any(kindsOf[k].features) {
			r.words = append(r.words, kindsOf[k].kind)
		}
	}
	return r.words[first:len(r.words):len(r.words)]
}

// needs lists what one would have to find to check the claim.
func (r *reader) needs(c *Claim) []string {
	first := len(r.words)
	need := func(what string, missing bool) {
		if missing {
			r.words = append(r.words, what)
		}
	}
	sourced := r.has(NamedSource) || r.has(OfficialSource) || r.has(DocumentSource)
	need("primary_source", !sourced || r.has(DocumentSource))
	need("period", r.has(Quantity) && !r.has(Dated) && !r.has(Duration))
	need("base", r.baseless(c))
	need("full_quotation", r.snippet(c))
	need("method", r.has(Survey) && r.has(Quantity))
	need("second_source", r.has(Accusation) || r.has(Denial) || r.has(UnnamedSource))
	return r.words[first:len(r.words):len(r.words)]
}

// baseless reports whether a share stands in the claim without what it is of,
// nor what a change of it is compared with.
func (r *reader) baseless(c *Claim) bool {
	if r.has(Comparison) {
		return false
	}
	for _, i := range c.Figures {
		f := &r.figures[i]
		if f.Kind == figure.Percentage && f.Whole.Empty() && !r.ofPronoun(f) {
			return !r.fromTo(c)
		}
	}
	return false
}

// ofPronoun reports whether a share is of what was named before: «80 في المئة منها»
func (r *reader) ofPronoun(f *figure.Figure) bool {
	switch r.d.Form(f.End) {
	case "منه", "منها", "منهما", "منهم", "منهن":
		return true
	}
	return false
}

// fromTo reports whether two amounts of one thing stand in the claim, so that a
// change can be reckoned: «من 40 مليارا إلى 46 مليارا، بنسبة 15%»
func (r *reader) fromTo(c *Claim) bool {
	for n, i := range c.Figures {
		for _, k := range c.Figures[n+1:] {
			if a, b := &r.figures[i], &r.figures[k]; a.Unit != nil && b.Unit != nil && a.Unit.Lemma == b.Unit.Lemma {
				return true
			}
		}
	}
	return false
}

// snippet reports whether somebody's words are quoted in part only: a few words
// between quotation marks inside a sentence that reports them.
func (r *reader) snippet(c *Claim) bool {
	if c.Attribution < 0 {
		return false
	}
	for ; r.quote < len(r.d.Quotes) && r.d.Quotes[r.quote].Start < c.Start; r.quote++ {
	}
	for i := r.quote; i < len(r.d.Quotes) && r.d.Quotes[i].Start < c.End; i++ {
		if q := &r.d.Quotes[i]; q.End-q.First >= 2 && 2*q.Len() < c.Len() && r.verbatim(q) {
			return true
		}
	}
	return false
}

// verbatim reports whether a quotation holds no name but words that were said.
func (r *reader) verbatim(q *doc.Quote) bool {
	i := doc.Search(len(r.mentions), func(k int) bool { return r.mentions[k].Span.End <= q.Start })
	return i == len(r.mentions) || !r.mentions[i].Overlaps(q.Span)
}
