package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// set reads how often something is: يوميا، كل عشر سنوات، كل يوم اثنين، كل صباح
func (r *reader) set(i, end int) (*reading, int) {
	if row, h, ok := lexicon.SetWords.At(r.d, i); ok && h.Prep == 0 {
		return r.setReading(r.start(i, h), i+int(h.Words), row.Value), int(h.Words)
	}
	form := strings.TrimPrefix(r.d.Form(i), "و")
	if form != "كل" && form != "لكل" && form != "بكل" || i+1 >= end {
		return nil, 0
	}
	start := r.d.Tokens[i].End() - len(strings.TrimLeft(r.d.Tokens[i].Of(r.d.Text), "\u0648\u0644\u0628"))
	if form != "كل" {
		return nil, 0
	}
	j := i + 1
	value := ""
	u, h, ok := r.unitAt(j)
	if l, n := r.length(j, end, true); n > 0 {
		value, j = l.iso(), j+n
	} else if ok && u.Count == 1 && h.Infl == doc.Singular && h.Pre == 0 {
		l := length{}
		l.add(1, u, false)
		value, j = l.iso(), j+1
	}
	if _, h, ok := lexicon.Weekdays.At(r.d, j); ok && h.Prep == 0 && !h.Conj && (value == "" || value == "P1D") && j < end {
		value, j = "P1W", j+1
	} else if row, h, ok := lexicon.DayParts.At(r.d, j); value == "" && ok && h.Pre == 0 && !row.Mark {
		value, j = "P1D", j+int(h.Words)
	}
	if value == "" || j > end {
		return nil, 0
	}
	return r.setReading(start, j, value), j - i
}

// setReading is a set up to token j.
func (r *reader) setReading(start, j int, value string) *reading {
	return &reading{Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[j-1].End()}, Kind: Set, Value: value, Relation: numeral.Exact}}
}
