//go:build !wasip1

package main

import (
	"fmt"
	"strings"

	"mihakk/analyzer/entity"
)

// A tally counts names by kind: in the gold, in the answer, the same in both.
type tally [len(entity.Tagged)]struct{ gold, got, same int }

// add counts one sentence; a name is found when its tokens and its kind agree.
func (t *tally) add(gold, got []uint8) {
	want, have := names(gold), names(got)
	for n := range want {
		t[n.kind].gold++
		if have[n] {
			t[n.kind].same++
		}
	}
	for n := range have {
		t[n.kind].got++
	}
}

// measure counts what a model makes of sentences, as running text and with their own names.
func (t *tally) measure(m *model, test []sentence) {
	for i := range test {
		if test[i].written && !test[i].recast {
			t.add(test[i].tags, m.tag(&test[i], whole))
		}
	}
}

// A found name is its tokens and its kind.
type found struct{ first, end, kind int }

// names reads the names off a sequence of tags.
func names(tags []uint8) map[found]bool {
	out := map[found]bool{}
	for i := 0; i < len(tags); i++ {
		if tags[i]%2 == 0 {
			continue
		}
		end := i + 1
		for end < len(tags) && tags[end] == tags[i]+1 {
			end++
		}
		out[found{i, end, int(tags[i]-1) / 2}] = true
	}
	return out
}

// String is a line a kind and one for all.
func (t *tally) String() string {
	var b strings.Builder
	line := func(what string, gold, got, same int) {
		fmt.Fprintf(&b, "%-13s n %5d  P %.3f  R %.3f  F1 %.3f\n", what, gold, float64(same)/float64(max(1, got)),
			float64(same)/float64(max(1, gold)), 2*float64(same)/float64(max(1, gold+got)))
	}
	gold, got, same := 0, 0, 0
	for k, c := range t {
		line(string(entity.Tagged[k]), c.gold, c.got, c.same)
		gold, got, same = gold+c.gold, got+c.got, same+c.same
	}
	line("all", gold, got, same)
	return b.String()
}
