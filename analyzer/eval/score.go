//go:build !wasip1

package main

import (
	"cmp"
	"fmt"
	"slices"

	"mihakk/analyzer/eval/gold"
)

// Scores are the figures of one evaluation.
type scores struct {
	figures, times, attributions, findings tally
	blocks                                 tally // boilerplate or not, and the kind, by line
	averagePrecision, positives            []float64
	calibration                            [10]struct{ claims, worthy int }
	log                                    []string
}

// miss notes what a reader of the list is to see.
func (s *scores) miss(g *gold.Article, layer, what string, at gold.Span) {
	s.log = append(s.log, fmt.Sprintf("%.22s\t%s\t%s\t%s", g.Article, layer, what, g.Quote(at)))
}

// evaluate scores the analyser on articles.
func evaluate(all []gold.Article) (*scores, error) {
	s := &scores{}
	for i := range all {
		r, err := analyze(&all[i])
		if err != nil {
			return nil, err
		}
		for _, layer := range [...]struct {
			name  string
			score func(*gold.Article, *report)
		}{
			{"blocks", s.scoreBlocks},
			{"figures", s.scoreFigures},
			{"times", s.scoreTimes},
			{"attributions", s.scoreAttributions},
			{"claims", s.scoreClaims},
			{"findings", s.scoreFindings},
		} {
			if all[i].Has(layer.name) {
				layer.score(&all[i], &r)
			}
		}
	}
	return s, nil
}

// scoreBlocks looks at the block that covers most of each graded line.
func (s *scores) scoreBlocks(g *gold.Article, r *report) {
	lines := g.Lines()
	for _, b := range g.Blocks {
		line := lines[b.Line-1]
		best := slices.MaxFunc(r.Blocks, func(x, y block) int {
			return cmp.Compare(line.Overlap(gold.Span{x.Start, x.End}), line.Overlap(gold.Span{y.Start, y.End}))
		})
		ok := (best.Kind == "boilerplate") == (b.Kind == "boilerplate")
		s.blocks.tp++
		s.blocks.add("boilerplate", ok)
		s.blocks.add("kind", best.Kind == b.Kind)
		s.blocks.add("repeats", (best.Repeats == nil) == (b.Repeats == nil))
		if !ok {
			s.miss(g, "block", "gold "+b.Kind+" got "+best.Kind, line)
		}
	}
}

// scoreFindings counts a finding as found if its kind is and one of its spans is touched.
func (s *scores) scoreFindings(g *gold.Article, r *report) {
	used := make([]bool, len(r.Findings))
	for _, f := range g.Findings {
		hit := slices.IndexFunc(r.Findings, func(x found) bool {
			return x.Kind == f.Kind && slices.ContainsFunc(f.Spans, func(a gold.Span) bool {
				return slices.ContainsFunc(x.Spans, func(b ends) bool { return a.Overlap(b.span()) > 0 })
			})
		})
		if hit < 0 {
			s.findings.fn++
			s.miss(g, "finding", "missed "+f.Kind, f.Spans[0])
			continue
		}
		s.findings.tp++
		used[hit] = true
	}
	for _, j := range unused(used) {
		s.findings.fp++
		s.miss(g, "finding", "extra "+r.Findings[j].Kind, r.Findings[j].Spans[0].span())
	}
}
