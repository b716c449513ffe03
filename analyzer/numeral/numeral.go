// Package numeral reads numbers: digits of three families with their
// separators, number words with their cases and genders, ordinals, fractions,
// orders of magnitude. It says what a number is worth; what it counts is for
// package figure, what it dates for package timex.
package numeral

import (
	"math"

	"mihakk/analyzer/doc"
)

// A Numeral is one number of the text.
type Numeral struct {
	doc.Span           // of the number, without clitics
	First, End int     // its tokens; First may be a clitic written onto digits ("لـ", "ال")
	Kind       Kind    // what sort of number
	Value      float64 // NaN for an indefinite number
	Low, High  float64 // what it commits to: Value twice, or an order of magnitude's ends; NaN is open
	Digits     bool    // begins with digits
	Article    bool    // definite: "الـ45", "الثالثة", "الثلاثين"
	Prep       byte    // 'b', 'l' or 'k' where one is written onto it
}

// Kind is the sort of a number.
type Kind uint8

// The kinds.
const (
	Cardinal   Kind = iota // 235, ثلاثون
	Ordinal                // الثالثة، الـ45
	Fraction               // نصف، ثلاثة أرباع
	Indefinite             // آلاف، عشرات، بضعة
)

// Null stands for a value or bound that the text does not give.
var Null = math.NaN()

// Relation says how exactly a quantity is meant.
type Relation string

// The relations of the report.
const (
	Exact     Relation = "exact"
	About     Relation = "about"
	MoreThan  Relation = "more_than"
	AtLeast   Relation = "at_least"
	LessThan  Relation = "less_than"
	AtMost    Relation = "at_most"
	Range     Relation = "range"
	Undefined Relation = "indefinite"
)

// Recognize reads all numbers of the article's own text. Region (ISO 3166-1
// alpha-2, or "") settles separators that differ by country.
func Recognize(d *doc.Document, region string) []Numeral {
	var out []Numeral
	for s := range d.Sentences {
		if !d.Live(&d.Sentences[s]) {
			continue
		}
		doc.Scan(d.Sentences[s].First, d.Sentences[s].End, []doc.Rule[Numeral]{{Name: "digits", Read: reader{d}.digits}},
			func(n Numeral, _ string, _, _ int) { out = append(out, n) })
	}
	return out
}

type reader struct{ d *doc.Document }

// digits reads one run of digits: 235
func (r reader) digits(i, end int) (Numeral, int) {
	if !r.d.Is(i, doc.Digits) {
		return Numeral{}, 0
	}
	v := 0.0
	for _, c := range r.d.Form(i) {
		v = v*10 + float64(c-'0')
	}
	return Numeral{Span: r.d.Tokens[i].Span, First: i, End: i + 1, Value: v, Low: v, High: v, Digits: true}, 1
}
