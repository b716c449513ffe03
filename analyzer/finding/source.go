package finding

import (
	"slices"

	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// Of the figures without a source at most this many are told: those that matter most.
const unsourcedMost = 2

// unsourced finds the figures that a reader would ask the source of, in an article
// that otherwise gives its sources: large counts of what sides dispute, shares
// that "turned out", no source in their sentence or the one before, one a sentence.
func (r *reader) unsourced(subjects []subject) {
	if len(r.Attributions) == 0 {
		return
	}
	var found []int
	for i := range subjects {
		s := &subjects[i]
		f := &r.Figures[s.figure]
		if s.lead || s.part != "" || r.block(f.First).Kind != doc.Paragraph || len(found) > 0 && r.sentence(r.Figures[found[len(found)-1]].First) == s.sentence {
			continue
		}
		if weighty(f) && (contested(s.act) || f.Kind == figure.Percentage && r.hearsay(f)) && !r.known(f) && !r.sourced(f) && !r.sourcedElsewhere(f) {
			found = append(found, s.figure)
		}
	}
	found = r.admittedly(found)
	slices.SortStableFunc(found, func(a, b int) int { return -cmpFloat(r.weight(a), r.weight(b)) })
	for _, i := range found[:min(len(found), unsourcedMost)] {
		q := quote(r.d.Text, r.Figures[i].Span)
		r.report(UnsourcedFigure, Info, message{
			"رقم بلا مصدر: لا يذكر النص من يقف وراء " + q + ".",
			"A figure without a source: the text does not say who stands behind " + q + " (" + amount(&r.Figures[i]) + ")."},
			r.Figures[i].Span)
	}
}

// weighty reports whether a figure is one that a desk would want a source for.
func weighty(f *figure.Figure) bool {
	switch f.Kind {
	case figure.Count:
		return f.Value >= 1000 && f.Unit != nil
	case figure.Percentage:
		return f.Value >= 50 && !f.Whole.Empty()
	}
	return false
}

// contested reports whether what happened is of the sort that sides count differently.
func contested(act string) bool {
	switch act {
	case "die", "injure", "miss", "displace", "arrest", "close", "dismiss", "damage":
		return true
	}
	return false
}

// hearsay reports whether a figure's clause says that something "turned out", but not to whom.
func (r *reader) hearsay(f *figure.Figure) bool {
	first, _ := r.clause(f, reach)
	for k := first; k < f.First; k++ {
		if row, _, ok := lexicon.Hearsay.At(r.d, k); ok && row.Code == "agentless" {
			return true
		}
	}
	return false
}

// Figures before and behind among which another mention of the same is looked for.
const repeatsNear = 40

// sourcedElsewhere reports whether another place of the article gives the same
// figure with its source.
func (r *reader) sourcedElsewhere(f *figure.Figure) bool {
	at := doc.Search(len(r.Figures), func(k int) bool { return r.Figures[k].Span.Compare(f.Span) < 0 })
	for i := max(0, at-repeatsNear); i < min(len(r.Figures), at+repeatsNear); i++ {
		if g := &r.Figures[i]; i != at && g.Value == f.Value && g.Kind == f.Kind && r.sourced(g) {
			return true
		}
	}
	return false
}

// weight is the score of the claim that a figure stands in.
func (r *reader) weight(figure int) float64 {
	s := r.sentence(r.Figures[figure].First)
	at := doc.Search(len(r.Claims), func(k int) bool { return r.Claims[k].Sentence < s })
	if at < len(r.Claims) && r.Claims[at].Sentence == s {
		return r.Claims[at].Score
	}
	return 0
}

// sourced reports whether somebody stands behind a figure: it lies in what a
// source says, or its sentence, or the one before it in its block, has a source
// and goes on (وأضاف، وأوضح).
func (r *reader) sourced(f *figure.Figure) bool {
	s := r.sentence(f.First)
	for _, a := range r.attributionsNear(s) {
		if a.Source == nil {
			continue
		}
		if a.Content.Overlaps(f.Span) || a.Content.Empty() && a.Sentence == s {
			return true
		}
		if a.Sentence == s-1 && r.d.Sentences[s-1].Block == r.d.Sentences[s].Block {
			return true
		}
	}
	return false
}

// attributionsNear are those of sentence s and the one before.
func (r *reader) attributionsNear(s int) []attribution.Attribution {
	at := doc.Search(len(r.Attributions), func(k int) bool { return r.Attributions[k].Sentence < s-1 })
	end := at
	for end < len(r.Attributions) && r.Attributions[end].Sentence <= s && end-at < 32 {
		end++
	}
	return r.Attributions[at:end]
}

func cmpFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
