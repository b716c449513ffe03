// Package numeral reads numbers: digits of three families with their
// separators, number words with their cases and genders, ordinals, fractions,
// orders of magnitude. It says what a number is worth and how exactly it is
// meant; what it counts is for package figure, what it dates for package timex.
package numeral

import (
	"math"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A Numeral is one number of the text.
type Numeral struct {
	doc.Span           // of the number, without clitics
	First, End int     // its tokens; First may be a clitic written onto digits ("لـ", "ال")
	Kind       Kind    // what sort of number
	Value      float64 // NaN for an indefinite number
	Low, High  float64 // what it commits to: Value twice, or an order of magnitude's ends; NaN is open
	Alt        float64 // the other reading of a separator ("1.500"), or NaN
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
	none                   // tokens that hold no number: a version, a telephone number
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
	r := &reader{d: d, decimal: habit(d, region), words: doc.TablesOf(lexicon.Numbers.ID(), lexicon.Ordinals.ID(), lexicon.Fractions.ID())}
	rules := []doc.Rule[*reader, Numeral]{
		{Name: "no number", On: onDigits | onSign, Read: (*reader).address},
		{Name: "ordinal", On: onWord, Read: (*reader).ordinal},
		{Name: "fraction", On: onDigits | onWord, Read: (*reader).fraction},
		{Name: "cardinal", On: onDigits | onWord | onSign | onAttached, Read: (*reader).signed},
		{Name: "indefinite", On: onWord, Read: (*reader).indefinite},
	}
	var out []Numeral
	for s := range d.Sentences {
		if !d.Live(&d.Sentences[s]) {
			continue
		}
		doc.Scan(r, d.Sentences[s].First, d.Sentences[s].End, (*reader).marks, rules, func(n Numeral, _ string, i, end int) {
			if n.Kind != none {
				out = append(out, r.placed(n, i, end))
			}
		})
	}
	return out
}

// A reader reads the numbers of one document.
type reader struct {
	d       *doc.Document
	decimal marks
	words   doc.Tables // those of number words
}

// What a number can begin with.
const (
	onDigits   doc.Marks = 1 << iota
	onWord               // a number word
	onSign               // a mark before digits or a decimal point: -12، .77
	onAttached           // clitics before digits, or a word that stands for a sign: لـ3، سالب سبعة
)

// marks tells what a number may begin with at token i.
func (r *reader) marks(i int) (on doc.Marks) {
	if r.d.MayHit(i, r.words) {
		on = onWord
	}
	switch r.d.Tokens[i].Kind {
	case doc.Digits:
		return on | onDigits
	case doc.Punct:
		if !r.d.Is(i+1, doc.Digits) && r.d.Form(i+1) != "." {
			return 0
		}
		return on | onSign
	}
	if _, _, attached := r.clitic(i); attached || r.d.Form(i) == "سالب" {
		on |= onAttached
	}
	return on
}

// exact is a numeral of one value.
func exact(v float64) Numeral { return Numeral{Value: v, Low: v, High: v, Alt: Null} }

// placed fills in where a numeral stands and which clitics it carries.
func (r *reader) placed(n Numeral, i, end int) Numeral {
	n.First, n.End = i, end
	n.Span = r.d.Between(i, end)
	if prep, article, ok := r.clitic(i); ok {
		n.Prep, n.Article, n.Digits = prep, article, true
		n.Start = r.d.Tokens[i+1].Start()
		return n
	}
	n.Digits = r.d.Is(i, doc.Digits)
	if !r.d.Is(i, doc.Word) {
		return n
	}
	h, ok := hit(r.d, i)
	if !ok {
		return n
	}
	n.Article, n.Prep = n.Article || h.Article, h.Prep
	n.Start = Lead(r.d, i, h)
	return n
}
