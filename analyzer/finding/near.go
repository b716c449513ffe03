package finding

import (
	"cmp"
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/timex"
)

// Annotations looked at on either side of a figure, so that a sentence with
// thousands of them costs no more than one with a few.
const glance = 4

// timesNear are the indexes of the dates and ranges in the sentence
// of tokens first to end, nearest first.
func (r *reader) timesNear(first, end int) []int {
	at := doc.Search(len(r.Times), func(k int) bool { return r.Times[k].First < first })
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
// nobody knows: السنة الجارية. A weekday is none: it is of the news itself.
const unresolved = "?"

// long reports whether a time expression is of weeks, months or years.
func (r *reader) long(t *timex.Timex) bool {
	for k := t.First; k < t.End; k++ {
		if row, _, ok := lexicon.TimeUnits.At(r.d, k); ok && !row.Clock && row.ISO != "D" {
			return true
		}
	}
	return false
}

// periodOf is the nearest date or range of the same sentence that is not too far
// behind, "" if there is none.
func (r *reader) periodOf(first, end int) string {
	for _, t := range r.timesNear(first, end) {
		if x := &r.Times[t]; (x.Value != "" || r.long(x)) && x.First-end <= reach && !r.reports(x.End, first) {
			return cmp.Or(x.Value, unresolved)
		}
	}
	return ""
}

// reports reports whether a word that begins reported speech stands among tokens
// first to end: a time before it is when it was said, not what it is of.
func (r *reader) reports(first, end int) bool {
	for k := first; k < end; k++ {
		switch r.d.Form(k) {
		case "ان", "بان":
			return true
		}
	}
	return false
}

// ambient is the day of the sentence before, for a figure whose own says none:
// سجلت الوزارة 4 وفيات في 2 مارس. وبلغت الإصابات 1100
func (r *reader) ambient(sentence int) string {
	if sentence == 0 || r.d.Blocks[r.d.Sentences[sentence-1].Block].Kind != doc.Paragraph {
		return ""
	}
	first := r.d.Sentences[sentence].First
	at := doc.Search(len(r.Times), func(k int) bool { return r.Times[k].First < first })
	if at == 0 {
		return ""
	}
	x := &r.Times[at-1]
	if r.sentence(x.First) != sentence-1 || len(x.Value) < len("2006-01-02") || x.Kind != timex.Date && x.Kind != timex.Range {
		return ""
	}
	return x.Value
}

// mentionsNear are the indexes of the names in the sentence of tokens first to
// end that keep accepts, nearest first.
func (r *reader) mentionsNear(first, end int, keep func(m *entity.Mention) bool) []int {
	at := doc.Search(len(r.Mentions), func(k int) bool { return r.Mentions[k].First < first })
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
