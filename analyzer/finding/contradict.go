package finding

import (
	"cmp"
	"math"
	"slices"
)

// Places of one finding, at most.
const mostPlaces = 12

// contradictions reports the pairs of a row, of different articles, whose values
// cannot both hold: one finding for each pair of values, with all their places.
func (c *comparer) contradictions(same []counted, row []int) {
	var told [][2]float64
	first := len(c.out)
	for n, j := range row {
		for _, i := range row[:n] {
			a, b := &same[i], &same[j]
			if a.article == b.article || !c.contradict(a, b) {
				continue
			}
			pair := [2]float64{size(c.figure(a)), size(c.figure(b))}
			if at := slices.Index(told, pair); at >= 0 {
				f := &c.out[first+at]
				f.add(Place{a.article, c.figure(a).Span})
				f.add(Place{b.article, c.figure(b).Span})
			} else if len(told) < 20 {
				told = append(told, pair)
				c.reportConflict(a, b)
			}
		}
	}
}

// add gives a finding a further place, in the order of the articles and the text.
func (f *Finding) add(p Place) {
	at, found := slices.BinarySearchFunc(f.Spans, p, func(a, b Place) int {
		return cmp.Or(a.Article-b.Article, a.Span.Compare(b.Span))
	})
	if !found && len(f.Spans) < mostPlaces {
		f.Spans = slices.Insert(f.Spans, at, p)
	}
}

// contradict reports whether two figures of one row cannot both hold. A period
// that only one of them gives is no contradiction where each tells of a
// stretch of time, as in what was closed "since 2015" and "this year".
func (c *comparer) contradict(a, b *counted) bool {
	x, y := c.figure(a), c.figure(b)
	if agree(a.low, a.high, b.low, b.high) || !commensurate(size(x), size(y)) || math.IsNaN(x.Value) != math.IsNaN(y.Value) {
		return false
	}
	if a.ambient != "" && b.ambient != "" {
		return overlap(a.ambient, b.ambient)
	}
	return a.ambient != unresolved && b.ambient != unresolved
}

func (c *comparer) reportConflict(a, b *counted) {
	x, y := c.figure(a), c.figure(b)
	qx := quote(c.readers[a.article].d.Text, x.Span)
	qy := quote(c.readers[b.article].d.Text, y.Span)
	c.out = append(c.out, Finding{Kind: FigureConflict, Severity: Warning,
		Spans:   []Place{{a.article, x.Span}, {b.article, y.Span}},
		Arabic:  "مقالان يعدّان ما يبدو أنه الشيء نفسه بقيمتين مختلفتين: " + qx + " و" + qy + ".",
		English: "Two articles count what appears to be the same thing differently: " + qx + " (" + amount(x) + ") and " + qy + " (" + amount(y) + ")."})
}
