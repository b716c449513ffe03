package finding

import (
	"slices"

	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// Of the figures without a source at most this many are told: those that matter most.
const unsourcedMost = 2

// unsourced finds the figures that a reader would ask the source of: large
// counts, amounts and shares of people in the body of an article that otherwise
// gives its sources, no source in their sentence or the one before.
func (r *reader) unsourced(subjects []subject) {
	if len(r.Attributions) == 0 {
		return
	}
	var found []int
	for i := range subjects {
		s := &subjects[i]
		f := &r.Figures[s.figure]
		if !s.lead && s.part == "" && s.act != "" && weighty(f) && r.block(f.First).Kind == doc.Paragraph && !r.sourced(f) {
			found = append(found, s.figure)
		}
	}
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

// weight is the score of the claim that a figure stands in.
func (r *reader) weight(figure int) float64 {
	at := r.Figures[figure].Span
	for i := range r.Claims {
		if r.Claims[i].Contains(at) {
			return r.Claims[i].Score
		}
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
	at, _ := slices.BinarySearchFunc(r.Attributions, s-1, func(a attribution.Attribution, s int) int { return a.Sentence - s })
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
