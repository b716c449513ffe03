//go:build !wasip1

package main

import (
	"slices"

	"mihakk/analyzer/eval/gold"
)

// An item of gold or of a report: the span that it is matched by, and the whole.
type item struct {
	key, at  gold.Span
	optional bool
}

// items makes them of a layer's list.
func items[T any](list []T, of func(*T) item) []item {
	out := make([]item, len(list))
	for i := range list {
		out[i] = of(&list[i])
	}
	return out
}

// A pair matches gold item i with system item j.
type pair struct{ i, j int }

// match pairs gold and system items one to one, largest overlap first.
func match(want, got []item) (pairs []pair, wantFree, gotFree []int) {
	type candidate struct {
		pair
		overlap int
	}
	var all []candidate
	for i, g := range want {
		for j, s := range got {
			if o := g.key.Overlap(s.key); o > 0 {
				all = append(all, candidate{pair{i, j}, o})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return b.overlap - a.overlap })
	usedWant, usedGot := make([]bool, len(want)), make([]bool, len(got))
	for _, c := range all {
		if !usedWant[c.i] && !usedGot[c.j] {
			usedWant[c.i], usedGot[c.j] = true, true
			pairs = append(pairs, c.pair)
		}
	}
	return pairs, unused(usedWant), unused(usedGot)
}

// unused lists what was not used.
func unused(used []bool) (free []int) {
	for i, u := range used {
		if !u {
			free = append(free, i)
		}
	}
	return free
}

// scoreItems matches a layer's items and counts what was found, missed and made
// up. Compare adds the properties of a found pair to the tally and says what is
// wrong with it first of all; "" if nothing is. Optional gold counts for nothing.
func (s *scores) scoreItems(g *gold.Article, layer string, t *tally, want, got []item, compare func(i, j int) string) {
	pairs, missed, extra := match(want, got)
	for _, p := range pairs {
		if want[p.i].optional {
			continue
		}
		t.tp++
		if wrong := compare(p.i, p.j); wrong != "" {
			s.miss(g, layer, wrong, want[p.i].at)
		}
	}
	for _, i := range missed {
		if !want[i].optional {
			t.fn++
			s.miss(g, layer, "missed", want[i].at)
		}
	}
	for _, j := range extra {
		t.fp++
		s.miss(g, layer, "extra", got[j].at)
	}
}
