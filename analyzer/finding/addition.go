package finding

import (
	"math"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// How near a sum must come to an amount to be meant to be it.
const nearSum = 0.25

// An addition is parts that are added up: what they come to, how far rounding
// may have moved that, and where they stand.
type addition struct {
	sum, slack float64
	values     []float64
	spans      []doc.Span // of the parts, behind those that it began with
}

// add takes one more part, told as exactly as slack allows.
func (a *addition) add(value, slack float64, s doc.Span) {
	a.sum += value
	a.slack += slack
	a.values = append(a.values, value)
	a.spans = append(a.spans, s)
}

// figure takes a figure's value as a part.
func (a *addition) figure(f *figure.Figure) { a.add(f.Value, rounding(f.Value), f.Span) }

// share takes v percent of a whole, which figure f tells.
func (a *addition) share(v float64, f *figure.Figure) {
	a.add(v, max(rounding(f.Value), 0.05), f.Span)
}

// terms writes the parts as they are added: "70,000 + 65,000".
func (a *addition) terms() string {
	terms := make([]string, len(a.values))
	for i, v := range a.values {
		terms[i] = grouped(v)
	}
	return strings.Join(terms, " + ")
}

// contradicts is the index of the figure, of those from first up to end that are
// fit, that is nearest to the sum and not it; -1 if one is the sum, or none is near.
func (r *reader) contradicts(a *addition, first, end int, fit func(f *figure.Figure) bool) int {
	best, gap := -1, nearSum*a.sum
	for k := end - 1; k >= first; k-- {
		f := &r.Figures[k]
		if !fit(f) {
			continue
		}
		if low, high := bounds(f); agree(low, high, a.sum-a.slack, a.sum+a.slack) {
			return -1
		}
		if away := math.Abs(f.Value - a.sum); away < gap {
			best, gap = k, away
		}
	}
	return best
}
