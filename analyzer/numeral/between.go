package numeral

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Between reports whether two quantities are the ends of one range, and the
// token where that begins: بين 20 و30، من 20 إلى 30، 20-30، ما بين 20 إلى 30.
// The first one covers tokens first up to end, the second begins at next.
func Between(d *doc.Document, first, end, next int) (begin int, ok bool) {
	joint := next - end
	switch {
	case joint == 1 && dash(d, end) && d.Glued(end) == d.Glued(next):
		begin, ok = first, true
		if f := d.Form(first - 1); f == "بين" || f == "من" {
			begin--
		}
		return begin, ok
	case joint == 0 && conjoined(d, next) || joint == 1 && d.Form(end) == "و" || joint == 1 && d.Form(end) == "الي":
		if d.Form(first-1) == "بين" {
			begin, ok = first-1, true
		} else if d.Form(first-1) == "من" && joint == 1 && d.Form(end) == "الي" && !changes(d, first) {
			return first - 1, true
		} else if joint == 1 && d.Form(end) == "الي" && !changes(d, first) {
			return first, true
		}
	case joint == 0 && d.Form(first-1) == "من" && prep(d, next) && !changes(d, first):
		return first - 1, true
	}
	if ok {
		switch d.Form(begin - 1) {
		case "ما", "بما", "لما":
			begin--
		}
	}
	return begin, ok
}

// Joint reports whether token i can stand between the ends of a range.
func Joint(d *doc.Document, i int) bool {
	return dash(d, i) || d.Form(i) == "و" || d.Form(i) == "الي"
}

// dash reports whether token i is a dash of any length.
func dash(d *doc.Document, i int) bool {
	switch d.Form(i) {
	case "-", "\u2013", "\u2014", "\u2212", "~", "\u2010", "\u2011":
		return true
	}
	return false
}

// conjoined reports whether "و" is written onto the number at token i.
func conjoined(d *doc.Document, i int) bool {
	h, ok := hit(d, i)
	return ok && h.Conj && d.Is(i, doc.Word)
}

// changes reports whether a verb or noun of change before token i makes its
// "from … to …" a change and no range: ارتفع من 20 إلى 30
func changes(d *doc.Document, i int) bool {
	least := d.Sentences[d.Tokens[i].Sentence].First
	for k := i - 1; k >= max(least, i-changeReach); k-- {
		if _, h, ok := lexicon.Changes.At(d, k); ok && h.Suf == 0 {
			return true
		}
	}
	return false
}

// changeReach is how many words a change may stand before its numbers.
const changeReach = 12

// Magnitude is the scale word that a numeral ends with, 1 for none: 1e6 of "20 مليون".
func Magnitude(d *doc.Document, n *Numeral) float64 {
	if n.End-n.First < 2 {
		return 1
	}
	if row, _, ok := lexicon.Numbers.At(d, n.End-1); ok && (row.Class == lexicon.Scale || row.Class == lexicon.Scales) {
		return row.Value
	}
	return 1
}
