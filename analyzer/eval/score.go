//go:build !wasip1

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// A tally counts one layer: found, falsely found and missed items, and of the
// found ones how many have each property right.
type tally struct {
	tp, fp, fn int
	names      []string
	right, of  map[string]int
}

func (t *tally) add(property string, ok bool) {
	if t.of == nil {
		t.right, t.of = map[string]int{}, map[string]int{}
	}
	if t.of[property] == 0 {
		t.names = append(t.names, property)
	}
	t.of[property]++
	if ok {
		t.right[property]++
	}
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func (t *tally) precision() float64 { return ratio(t.tp, t.tp+t.fp) }
func (t *tally) recall() float64    { return ratio(t.tp, t.tp+t.fn) }
func (t *tally) f1() float64        { return ratio(2*t.tp, 2*t.tp+t.fp+t.fn) }

func (t *tally) share(property string) float64 { return ratio(t.right[property], t.of[property]) }

func (t *tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "P %.3f  R %.3f  F1 %.3f  n %d", t.precision(), t.recall(), t.f1(), t.tp+t.fn)
	for _, name := range t.names {
		fmt.Fprintf(&b, "  %s %.3f", name, t.share(name))
	}
	return b.String()
}

// A pair matches gold item i with system item j.
type pair struct{ i, j int }

// match pairs gold and system spans one to one, largest overlap first.
func match(gold, system []span) (pairs []pair, goldFree, systemFree []int) {
	type candidate struct {
		pair
		overlap int
	}
	var all []candidate
	for i, g := range gold {
		for j, s := range system {
			if o := g.overlap(s); o > 0 {
				all = append(all, candidate{pair{i, j}, o})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return b.overlap - a.overlap })
	usedGold, usedSystem := make([]bool, len(gold)), make([]bool, len(system))
	for _, c := range all {
		if !usedGold[c.i] && !usedSystem[c.j] {
			usedGold[c.i], usedSystem[c.j] = true, true
			pairs = append(pairs, c.pair)
		}
	}
	return pairs, unused(usedGold), unused(usedSystem)
}

func unused(used []bool) (free []int) {
	for i, u := range used {
		if !u {
			free = append(free, i)
		}
	}
	return free
}

// Scores are the figures of one evaluation.
type scores struct {
	figures, times, attributions, findings tally
	blocks                                 tally // boilerplate or not, and the kind, by line
	averagePrecision, positives            []float64
	calibration                            [10]struct{ claims, worthy int }
	log                                    []string
}

func (s *scores) miss(g *goldArticle, layer, what string, at span) {
	s.log = append(s.log, fmt.Sprintf("%.22s\t%s\t%s\t%s", g.Article, layer, what, g.quote(at)))
}

func evaluate(all []goldArticle) (*scores, error) {
	s := &scores{}
	for i := range all {
		r, err := analyze(&all[i])
		if err != nil {
			return nil, err
		}
		s.scoreBlocks(&all[i], &r)
		s.scoreFigures(&all[i], &r)
		s.scoreTimes(&all[i], &r)
		s.scoreAttributions(&all[i], &r)
		s.scoreClaims(&all[i], &r)
		s.scoreFindings(&all[i], &r)
	}
	return s, nil
}

func spans[T any](items []T, of func(*T) span) []span {
	out := make([]span, len(items))
	for i := range items {
		out[i] = of(&items[i])
	}
	return out
}

func same(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-4*max(1, math.Abs(*a))
}

func show(v *float64) string {
	if v == nil {
		return "null"
	}
	return fmt.Sprint(*v)
}

func (s *scores) scoreBlocks(g *goldArticle, r *report) {
	lines := g.lines()
	for _, b := range g.Blocks {
		line := lines[b.Line-1]
		best := slices.MaxFunc(r.Blocks, func(x, y block) int {
			return cmp.Compare(line.overlap(span{x.Start, x.End}), line.overlap(span{y.Start, y.End}))
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

func (s *scores) scoreFindings(g *goldArticle, r *report) {
	used := make([]bool, len(r.Findings))
	for _, f := range g.Findings {
		hit := slices.IndexFunc(r.Findings, func(x found) bool {
			return x.Kind == f.Kind && slices.ContainsFunc(f.Spans, func(a span) bool {
				return slices.ContainsFunc(x.Spans, func(b ends) bool { return a.overlap(b.span()) > 0 })
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

// scoreClaims ranks the graded stretches by the best overlapping claim's score.
func (s *scores) scoreClaims(g *goldArticle, r *report) {
	type ranked struct {
		score float64
		grade int
	}
	var order []ranked
	worthy := 0
	for _, c := range g.Claims {
		at := span{c.Start, c.End}
		best := 0.0
		for _, x := range r.Claims {
			if o := at.overlap(span{x.Start, x.End}); o > 0 && 2*o >= min(at.len(), x.End-x.Start) {
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

func mean(list []float64) float64 {
	sum := 0.0
	for _, v := range list {
		sum += v
	}
	return sum / float64(max(1, len(list)))
}
