package claim

import (
	"math/bits"

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

	yes    [count/64 + 1]uint64 // a bit for each question that is answered with yes
	found  [count]doc.Span      // the words that do
	hedges []doc.Span

	words   []string   // the kinds and needs of all claims, one behind another
	indexes []int      // their figures and times
	weighty []Feature  // the answers that weigh, see weigh
	covered []doc.Span // what sources say in the unit, see cover
	idea    bool       // an abstract word has been read in the unit
}

// note answers a question with the first words that do.
func (r *reader) note(f Feature, s doc.Span) {
	if !r.has(f) && !s.Empty() {
		r.yes[f/64] |= 1 << (f % 64)
		r.found[f] = s
	}
}

// has reports whether a question is answered with yes.
func (r *reader) has(f Feature) bool { return r.yes[f/64]>>(f%64)&1 != 0 }

// any reports whether one of some questions is answered with yes.
func (r *reader) any(of []Feature) bool {
	for _, f := range of {
		if r.has(f) {
			return true
		}
	}
	return false
}

// claim asks every question of a unit and weighs the answers.
func (r *reader) claim(u *unit, w *table) Claim {
	r.yes, r.hedges, r.idea = [len(r.yes)]uint64{}, nil, false
	r.note(Base, u.Span)
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
	weighty := r.weighty[:0]
	sum := 0.0
	for part, yes := range r.yes {
		for ; yes != 0; yes &= yes - 1 {
			if f := Feature(64*part + bits.TrailingZeros64(yes)); w[f] != 0 {
				weighty = append(weighty, f)
				sum += w[f]
			}
		}
	}
	doc.SortStable(weighty, func(a, b Feature) int { return r.found[a].Compare(r.found[b]) })
	reasons := make([]Reason, len(weighty))
	for n, f := range weighty {
		reasons[n] = Reason{codes[f], w[f], r.found[f]}
	}
	r.weighty = weighty
	return reasons, probability(sum)
}
