package finding

import (
	"cmp"
	"slices"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/timex"
)

// Annotations looked at on either side of a figure, so that a sentence with
// thousands of them costs no more than one with a few.
const glance = 4

// timesNear are the indexes of the dates and ranges in the sentence
// of tokens first to end, nearest first.
func (r *reader) timesNear(first, end int) []int {
	at, _ := slices.BinarySearchFunc(r.Times, first, func(t timex.Timex, first int) int { return t.First - first })
	var out []int
	for t := max(0, at-glance); t < min(len(r.Times), at+glance); t++ {
		x := &r.Times[t]
		if r.sentence(x.First) == r.sentence(first) && (x.Kind == timex.Date || x.Kind == timex.Range) {
			out = append(out, t)
		}
	}
	away := func(t int) int { return max(r.Times[t].First-end, first-r.Times[t].End) }
	slices.SortStableFunc(out, func(a, b int) int { return away(a) - away(b) })
	return out
}

// unresolved stands for a period that the text gives relative to a day that
// nobody knows: السنة الجارية
const unresolved = "?"

// periodOf is the nearest date or range of the same sentence, "" if there is none.
func (r *reader) periodOf(first, end int) string {
	near := r.timesNear(first, end)
	if len(near) == 0 {
		return ""
	}
	return cmp.Or(r.Times[near[0]].Value, unresolved)
}

// mentionsNear are the indexes of the names in the sentence of tokens first to
// end that keep accepts, nearest first.
func (r *reader) mentionsNear(first, end int, keep func(m *entity.Mention) bool) []int {
	at, _ := slices.BinarySearchFunc(r.Mentions, first, func(m entity.Mention, first int) int { return m.First - first })
	var out []int
	for i := max(0, at-2*glance); i < min(len(r.Mentions), at+2*glance); i++ {
		if m := &r.Mentions[i]; r.sentence(m.First) == r.sentence(first) && keep(m) {
			out = append(out, i)
		}
	}
	away := func(i int) int { return max(r.Mentions[i].First-end, first-r.Mentions[i].End) }
	slices.SortStableFunc(out, func(a, b int) int { return away(a) - away(b) })
	return out
}

// placesOf are the clusters of the places that the clause of tokens first to end names.
func (r *reader) placesOf(first, end int) []int {
	near := r.mentionsNear(first, end, func(m *entity.Mention) bool {
		return m.Kind == entity.Place && m.First >= first && m.End <= end
	})
	for i, m := range near {
		near[i] = r.Mentions[m].Cluster
	}
	slices.Sort(near)
	return slices.Compact(near)
}
