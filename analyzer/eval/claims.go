//go:build !wasip1

package main

import (
	"cmp"
	"slices"

	"mihakk/analyzer/eval/gold"
)

// scoreClaims ranks the graded stretches by the best overlapping claim's score.
func (s *scores) scoreClaims(g *gold.Article, r *report) {
	type ranked struct {
		score float64
		grade int
	}
	var order []ranked
	worthy := 0
	for _, c := range g.Claims {
		at := gold.Span{c.Start, c.End}
		best := 0.0
		for _, x := range r.Claims {
			if o := at.Overlap(gold.Span{x.Start, x.End}); o > 0 && 2*o >= min(at.Len(), x.End-x.Start) {
				best = max(best, x.Score)
			}
		}
		order = append(order, ranked{best, c.Grade})
		bin := &s.calibration[min(9, int(best*10))]
		bin.claims++
		if c.Grade == 2 {
			bin.worthy++
			worthy++
		}
	}
	if worthy == 0 {
		return
	}
	slices.SortStableFunc(order, func(a, b ranked) int { return cmp.Compare(b.score, a.score) })
	hits, sum := 0, 0.0
	for k, c := range order {
		if c.grade == 2 {
			hits++
			sum += float64(hits) / float64(k+1)
		}
	}
	s.averagePrecision = append(s.averagePrecision, sum/float64(worthy))
	s.positives = append(s.positives, float64(worthy)/float64(len(order)))
}
