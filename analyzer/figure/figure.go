// Package figure finds the figures that a reader could check: each number with
// its kind, unit, relation, rate and whole.
package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/timex"
)

// A Figure is one quantity of the text.
type Figure struct {
	doc.Span            // from the approximator to the end of the counted noun
	First, End int      // tokens
	Number     doc.Span // the number itself
	Kind       Kind     // what sort of quantity
	Value      float64  // NaN where the text gives no single value
	Low, High  float64  // the interval that the text commits to; NaN is open
	Relation   numeral.Relation
	Unit       *Unit    // nil if nothing is named
	Per        string   // a rate's period, ISO 8601 duration; "" if none
	Whole      doc.Span // what a percentage or fraction is of; empty if not said
	Rule       string   // the rule that read it
}

// A Unit is what a figure counts or measures.
type Unit struct {
	doc.Span
	Lemma string // singular, indefinite, without diacritics: "حساب"
	Kind  string // what sort of thing: "account", "person", "mass", ...
	Code  string // ISO 4217 for money, UCUM for measures; "" otherwise
}

// Kind is the sort of a figure, as a report names it.
type Kind string

// The kinds.
const (
	Count      Kind = "count"
	Cardinal   Kind = "cardinal"
	Ordinal    Kind = "ordinal"
	Fraction   Kind = "fraction"
	Percentage Kind = "percentage"
	Money      Kind = "money"
	Measure    Kind = "measure"
	Age        Kind = "age"
	Score      Kind = "score"
)

// Recognize finds the figures among the numbers that no time expression has
// taken and that are no part of a name.
func Recognize(d *doc.Document, nums []numeral.Numeral, times []timex.Timex, mentions []entity.Mention, region string) []Figure {
	var out []Figure
	for _, n := range nums {
		out = append(out, Figure{Span: n.Span, First: n.First, End: n.End, Number: n.Span, Kind: Cardinal,
			Value: n.Value, Low: n.Low, High: n.High, Relation: numeral.Exact})
	}
	return out
}
