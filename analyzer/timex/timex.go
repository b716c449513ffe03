// Package timex recognises dates, clock times, durations, sets and ranges and
// resolves them to ISO 8601 values, as TIMEX3 does.
package timex

import (
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

// Recognize finds the time expressions of the article's own text. Given is the
// caller's reference date or nil; the reference used is returned, nil if the
// article names no date of its own either. Region (ISO 3166-1 alpha-2, or "")
// settles the order of numeric dates.
func Recognize(d *doc.Document, nums []numeral.Numeral, given *Day, region string) ([]Timex, *Reference) {
	var ref *Reference
	if given != nil {
		ref = &Reference{Day: *given, Option: true}
	}
	return nil, ref
}
