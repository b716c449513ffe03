package claim

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/timex"
)

// thousands is where a number of people or things is large enough to concern many.
const thousands = 1000

// counts answers what the unit's figures answer; it gives their indexes.
func (r *reader) counts(u *unit) []int {
	first := len(r.indexes)
	for ; r.figure < len(r.figures) && r.figures[r.figure].Start < u.End; r.figure++ {
		f := &r.figures[r.figure]
		if f.Start < u.Start {
			continue
		}
		r.indexes = append(r.indexes, r.figure)
		r.count(f)
	}
	return r.indexes[first:len(r.indexes):len(r.indexes)]
}

// count answers what one figure answers.
func (r *reader) count(f *figure.Figure) {
	if f.Kind == figure.Ordinal {
		if r.ranks(f) {
			r.note(Ranking, f.Span)
		}
		return
	}
	if f.Kind == figure.Age { // somebody's age makes no statement
		return
	}
	if r.has(Quantity) {
		r.note(Quantities, f.Span)
	}
	r.note(Quantity, f.Span)
	switch f.Kind {
	case figure.Percentage, figure.Fraction:
		r.note(Percentage, f.Span)
	case figure.Money:
		r.note(Money, f.Span)
	}
	if f.Low >= thousands {
		r.note(Large, f.Span)
		if f.Unit != nil && f.Unit.Kind == "person" {
			r.note(ManyPeople, f.Span)
		}
	}
}

// ranks reports whether an ordinal is a place in an order, or says how often:
// المركز الثالث، للمرة الأولى، الأول عربيا; not الدفعة الثالثة
func (r *reader) ranks(f *figure.Figure) bool {
	if f.Unit == nil {
		return true
	}
	row, _, ok := lexicon.Ranks.At(r.d, r.d.TokenAt(f.Unit.Start))
	return ok && (row.Code == "rank" || row.Code == "time")
}

// dates answers what the unit's times answer; it gives their indexes.
func (r *reader) dates(u *unit) []int {
	first := len(r.indexes)
	for ; r.time < len(r.times) && r.times[r.time].Start < u.End; r.time++ {
		t := &r.times[r.time]
		if t.Start < u.Start {
			continue
		}
		r.indexes = append(r.indexes, r.time)
		switch t.Kind {
		case timex.Duration:
			r.note(Duration, t.Span)
		case timex.Date, timex.Range:
			r.note(Dated, t.Span)
		}
	}
	return r.indexes[first:len(r.indexes):len(r.indexes)]
}

// theme is the cluster of names that stands in more than a third of the article's
// sentences, -1 without one: who is named everywhere tells no sentence from another.
func theme(d *doc.Document, mentions []entity.Mention) int {
	times := map[int]int{}
	best := -1
	for i := range mentions {
		c := mentions[i].Cluster
		times[c]++
		if best < 0 || times[c] > times[best] {
			best = c
		}
	}
	if best < 0 || times[best] < 5 || 3*times[best] < len(d.Sentences) {
		return -1
	}
	return best
}

// names answers whether somebody or some place is named.
func (r *reader) names(u *unit) {
	for ; r.mention < len(r.mentions) && r.mentions[r.mention].Start < u.End; r.mention++ {
		m := &r.mentions[r.mention]
		switch {
		case m.Start < u.Start:
		case m.Kind == "hashtag", m.Kind == "account", m.Kind == "url":
		default:
			if m.Cluster != r.theme {
				r.note(Named, m.Span)
			}
			r.deed(u, m)
		}
	}
}
