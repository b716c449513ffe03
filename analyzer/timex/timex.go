// Package timex recognises dates, clock times, durations, sets and ranges and
// resolves them to ISO 8601 values, as TIMEX3 does.
package timex

import (
	"cmp"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// A Timex is one time expression.
type Timex struct {
	doc.Span
	First, End   int // tokens
	Kind         Kind
	Value        string           // ISO 8601 / EDTF; "" where it cannot be resolved
	Relation     numeral.Relation // for durations and open ranges
	Islamic      bool             // written in the Hijri calendar
	SourceValue  string           // the Hijri date as written, "1440-09-05"; "" if Gregorian
	ResolvedFrom string           // the ISO date that a relative expression was resolved against; ""
	Rule         string           // the rule that read it
}

// Kind is the sort of a time expression, as a report names it.
type Kind string

// The kinds.
const (
	Date     Kind = "date"
	Time     Kind = "time"
	Duration Kind = "duration"
	Set      Kind = "set"
	Range    Kind = "range"
)

// A Reference is the date that relative expressions are resolved against.
type Reference struct {
	Day    Day
	Option bool     // given by the caller; otherwise found in the dateline
	Span   doc.Span // of the dateline's date
}

// A reading is a time expression with the period behind its value; name marks
// what is none (a newspaper called "Today"), open the first end of a range being read.
type reading struct {
	Timex
	period period
	name   bool
	open   bool
}

// Recognize finds the time expressions of the article's own text. Given is the
// caller's reference date or nil; the reference used is returned, nil if the
// article names no date of its own either. Region (ISO 3166-1 alpha-2, or "")
// settles the order of numeric dates.
func Recognize(d *doc.Document, nums []numeral.Numeral, given *Day, region string) ([]Timex, *Reference) {
	r := newReader(d, nums, region)
	if given != nil {
		r.ref = &Reference{Day: *given, Option: true}
	} else {
		r.ref = r.dateline()
	}
	r.state++
	rules := rules()
	for s := range d.Sentences {
		if !d.Live(&d.Sentences[s]) {
			continue
		}
		doc.Scan(r, d.Sentences[s].First, d.Sentences[s].End, (*reader).marks, rules, func(v *reading, rule string, i, end int) {
			v.Rule, v.First, v.End = rule, min(i, cmp.Or(v.First, i)), end
			r.found = append(r.found, v)
			r.state++
		})
	}
	r.agreeYears()
	out := make([]Timex, 0, len(r.found))
	for _, v := range r.found {
		if !v.name {
			out = append(out, v.Timex)
		}
	}
	return out, r.ref
}

// rules lists the phenomena; the earlier wins a tie.
func rules() []doc.Rule[*reader, *reading] {
	return []doc.Rule[*reader, *reading]{
		{Name: "name", On: onNotTime, Read: (*reader).properName},
		{Name: "clock-range", On: onFrom | onYearWord | onHour | onSmall, Read: (*reader).clockRange},
		{Name: "clock", On: onHour | onSmall | onDayPart, Read: (*reader).clockTime},
		{Name: "open-clock", On: onOpening | onAgo, Read: (*reader).openClock},
		{Name: "open-range", On: onOpening, Read: (*reader).openRange},
		{Name: "range", On: onFrom | onPoint, Read: (*reader).closedRange},
		{Name: "ago", On: onAgo, Read: (*reader).agoDate},
		{Name: "set", On: onSetWord | onEvery, Read: (*reader).set},
		{Name: "date", On: onPoint, Read: (*reader).date},
		{Name: "duration", On: onFrom | onUnit | onCounted | onParted, Read: (*reader).duration},
	}
}

// date reads one point of the calendar, as long as it goes.
func (r *reader) date(i, end int) (*reading, int) {
	p, n := r.point(i, end)
	if n == 0 || r.perDay(i, n) {
		return nil, 0
	}
	if r.named(i, p) {
		if k := r.skip(i+n, "-", "\u2013"); k > i+n { // ثورة 17 ديسمبر - 14 جانفي
			if _, m := r.dayMonth(k, end); m > 0 {
				n = k + m - i
			}
		}
		return &reading{name: true}, n
	}
	p = r.settle(p, i)
	return r.reading(p, i, n), n
}

// reading is a period as an annotation of n tokens from i on.
func (r *reader) reading(p period, i, n int) *reading {
	t := Timex{Span: doc.Span{Start: p.start, End: r.d.Tokens[i+n-1].End()}, Kind: p.kind(), Value: p.value(),
		Relation: numeral.Exact, Islamic: p.islamic, SourceValue: p.source}
	if p.relative && r.ref != nil && t.Value != "" {
		t.ResolvedFrom = r.ref.Day.String()
	}
	return &reading{Timex: t, period: p}
}

// point reads the longest calendar expression at token i: a day, month, year or
// other period, absolute or relative. Several rules begin with it, so the last
// ones are kept.
func (r *reader) point(i, end int) (period, int) {
	if i >= end || r.begins[i]&onPoint == 0 {
		return period{}, 0
	}
	kept := &r.kept[i%len(r.kept)]
	if kept.i != i || kept.end != end || kept.state != r.state {
		p := point{i: i, end: end, state: r.state}
		_, p.length = doc.Longest(r, r.begins[i], r.calendar, i, end, &p.period)
		*kept = p
	}
	return kept.period, kept.length
}

// points lists the sorts of calendar expressions; the earlier wins a tie.
func points() []doc.Rule[*reader, period] {
	return []doc.Rule[*reader, period]{
		{On: onDayWord | onThis, Read: (*reader).dayWord},
		{On: onWeekday | onDay, Read: (*reader).weekday},
		{On: onEdge | onNth, Read: (*reader).countedWeekday},
		{On: onSmall | onEdge, Read: (*reader).dayMonth},
		{On: onMonth, Read: (*reader).monthYear},
		{On: onParted, Read: (*reader).numeric},
		{On: onWeekday | onDay | onSmall | onEdge | onParted, Read: (*reader).bothCalendars},
		{On: onUnit | onThis, Read: (*reader).relativeUnit},
		{On: onSamePeriod, Read: (*reader).samePeriod},
		{On: onYearPart | onWeek, Read: (*reader).yearPart},
		{On: onMonth, Read: (*reader).firstMonths},
		{On: onSeason, Read: (*reader).season},
		{On: onYearWord, Read: (*reader).yearWord},
		{On: onFullYear, Read: (*reader).bareYear},
		{On: onDecade, Read: (*reader).decade},
		{On: onLongUnit, Read: (*reader).nthDecade},
		{On: onLongUnit, Read: (*reader).century},
		{On: onDayPart, Read: (*reader).dayPart},
		{On: onEdge, Read: (*reader).edge},
		{On: onHoliday, Read: (*reader).holiday},
		{On: onWeek, Read: (*reader).endedWeek},
	}
}
