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
	r := &reader{d: d, nums: nums, times: times, mentions: mentions, habit: habitOfMoney(d, region), found: make([]Figure, 0, len(nums))}
	for k, end := 0, 0; k < len(nums); {
		if nums[k].First < end { // a word of the unit before: في المئة
			k++
			continue
		}
		f, used := r.read(k)
		if used > 0 {
			r.found = append(r.found, f)
			end = f.End
		}
		k += max(used, 1)
	}
	r.unnumbered()
	doc.SortStable(r.found, func(a, b Figure) int { return a.Span.Compare(b.Span) })
	r.join()
	r.elided()
	r.dropNames()
	return r.found
}

// A reader reads the figures of one document.
type reader struct {
	d         *doc.Document
	nums      []numeral.Numeral
	times     []timex.Timex
	mentions  []entity.Mention
	habit     moneyHabit
	time      int // first of times that may still overlap
	mention   int // likewise
	lastNamed int // token behind the last number that was a name's, and "و"
	found     []Figure
}

// A rule reads a figure at number k and says how many numbers it used up.
type rule func(r *reader, k int) (Figure, int)

// Rules that come before the question whether a number is a time's or a name's, and
// those behind it.
var (
	pairs   = [...]rule{(*reader).score, (*reader).outOf, (*reader).span, (*reader).age, (*reader).rankNumber}
	singles = [...]rule{(*reader).ordinal, (*reader).fraction, (*reader).coins, (*reader).definite, (*reader).quantity}
)

// read reads what begins at number k and says how many numbers it used up, 0
// where that is no figure.
func (r *reader) read(k int) (Figure, int) {
	n := &r.nums[k]
	for _, rule := range pairs {
		if f, used := rule(r, k); used > 0 {
			return f, used
		}
	}
	if r.timed(n) || r.named(n) || r.single(k) || r.day(k) || r.authored(n) {
		return Figure{}, 0
	}
	for _, rule := range singles {
		if f, used := rule(r, k); used > 0 {
			return f, used
		}
	}
	return Figure{}, 0
}

// timed reports whether a time expression has taken a number, all of it: not the
// Sunday of الأحد عشر.
func (r *reader) timed(n *numeral.Numeral) bool {
	for r.time < len(r.times) && r.times[r.time].Span.End <= n.Start && r.times[r.time].End <= n.First {
		r.time++
	}
	for t := r.time; t < len(r.times) && r.times[t].Start < n.Span.End; t++ {
		if r.times[t].Contains(n.Span) {
			return true
		}
	}
	return false
}

// make builds a figure of a number and the unit that ends at token end, with
// the approximators around it.
func (r *reader) make(n *numeral.Numeral, kind Kind, unit *Unit, end int, rule string) Figure {
	f := Figure{Number: n.Span, Kind: kind, Value: n.Value, Unit: unit, Rule: rule}
	b := numeral.BoundOf(r.d, n.First, end)
	f.Relation, f.First, f.End = b.Relation, b.First, b.End
	f.Span = doc.Span{Start: b.Start, End: r.d.Tokens[b.End-1].End()}
	if b.First == n.First {
		f.Start = n.Start
	}
	if n.Kind == numeral.Indefinite {
		f.Relation, f.Low, f.High = numeral.Undefined, n.Low, n.High
	} else {
		f.Low, f.High = b.Relation.Interval(n.Value)
	}
	f.Per = r.rate(&f)
	return f
}
