package claim

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/timex"
)

// A reader goes through the units in their order and asks each feature's question.
type reader struct {
	d            *doc.Document
	mentions     []entity.Mention
	figures      []figure.Figure
	times        []timex.Timex
	attributions []attribution.Attribution

	// The first annotation of each list that no unit before this one has passed.
	mention, figure, time int
	quote                 int
	theme                 int  // the cluster that the article names everywhere, -1 for none
	led                   bool // the story's first sentence is past

	found  [count]doc.Span // the words that answer each question; empty for no
	hedges []doc.Span

	covered []doc.Span // what sources say in the unit, see cover
	idea    bool       // an abstract word has been read in the unit
}

// note answers a question with the first words that do.
func (r *reader) note(f Feature, s doc.Span) {
	if r.found[f].Empty() {
		r.found[f] = s
	}
}

// has reports whether a question is answered with yes.
func (r *reader) has(f Feature) bool { return !r.found[f].Empty() }

// claim asks every question of a unit and weighs the answers.
func (r *reader) claim(u *unit, w *table) Claim {
	r.found = [count]doc.Span{Base: u.Span}
	r.hedges, r.idea = nil, false
	c := Claim{Span: u.Span, Sentence: u.sentence, Attribution: r.sources(u)}
	c.Figures = r.counts(u)
	c.Times = r.dates(u)
	r.names(u)
	r.cover(u)
	r.signs(u)
	r.voice(u)
	r.place(u)
	r.size(u)
	c.Hedges = r.hedges
	c.Reasons, c.Score = r.weigh(w)
	c.Kinds = r.kinds()
	c.Needs = r.needs(&c)
	return c
}

// weigh lists the answers in the order of the text, with the score they make.
func (r *reader) weigh(w *table) ([]Reason, float64) {
	n := 0
	for f := range count {
		if r.has(f) && w[f] != 0 {
			n++
		}
	}
	reasons := make([]Reason, 0, n)
	sum := 0.0
	for f := range count {
		if r.has(f) && w[f] != 0 {
			reasons = append(reasons, Reason{codes[f], w[f], r.found[f]})
			sum += w[f]
		}
	}
	doc.SortStable(reasons, func(a, b Reason) int { return a.Compare(b.Span) })
	return reasons, probability(sum)
}
