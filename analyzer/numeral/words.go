package numeral

import (
	"math"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// lead says which clitics a word may carry at a place of the grammar.
type lead uint8

const (
	open   lead = iota // the first word: any conjunction, preposition, article
	bare               // inside: none
	joined             // behind a sum's first part: "و" written onto it
)

// word is token i as a number word, if its clitics fit the place: the reading with the fewest.
func (r *reader) word(i int, l lead) (row *lexicon.Number, hit doc.Hit, ok bool) {
	if !lexicon.Numbers.May(r.d, i) {
		return nil, hit, false
	}
	for _, h := range r.d.HitsAt(i) {
		n, is := lexicon.Numbers.Get(h)
		if !is || h.Prep == 's' || h.Suf > 0 || l == bare && (h.Conj || h.Prep != 0) || l == joined && !(h.Conj && h.Prep == 0) {
			continue
		}
		if (!ok || h.Pre < hit.Pre) && !r.otherWord(i, n, h) {
			row, hit, ok = n, h, true
		}
	}
	return row, hit, ok && !(l == joined && !strings.HasPrefix(r.d.Form(i), "و"))
}

// otherWord reports whether a form is another word here: لست "I am not", وأحد
// (و and eleven's "one") for واحد, كمية for a hundred.
func (r *reader) otherWord(i int, row *lexicon.Number, h doc.Hit) bool {
	switch {
	case row.Value == 6:
		return h.Prep == 'l' && !r.plural(i+1)
	case row.Class == lexicon.One:
		return strings.ContainsAny(r.d.Tokens[i].Of(r.d.Text), "\u0623\u0625")
	}
	return r.deadOrWater(i, row, h)
}

// deadOrWater tells مئة and مئتان, whose hamza folding takes for a yeh, from كمية,
// ميت and the like: a hundred is written with its hamza or an alef, but behind a unit (خمس مية).
func (r *reader) deadOrWater(i int, row *lexicon.Number, h doc.Hit) bool {
	if row.Class != lexicon.Hundred && row.Value != 200 && row.Code != "100s" || !strings.HasPrefix(r.d.Form(i)[h.Pre:], "مي") {
		return false
	}
	if strings.ContainsRune(r.d.Tokens[i].Of(r.d.Text), '\u0626') {
		return false
	}
	before, _, ok := lexicon.Numbers.At(r.d, i-1)
	return !ok || before.Class != lexicon.Unit || h.Pre > 0
}

// plural reports whether token i is a noun in the plural, so that لست before it
// is "for six" and not "I am not".
func (r *reader) plural(i int) bool {
	if _, h, ok := lexicon.Counted.At(r.d, i); ok {
		return h.Infl == doc.Plural
	}
	if _, h, ok := lexicon.TimeUnits.At(r.d, i); ok {
		return h.Infl == doc.Plural || strings.HasSuffix(r.d.Form(i), "ات")
	}
	return strings.HasSuffix(r.d.Form(i), "ات")
}

// and finds the summand that "و" joins at token i, written onto its word or apart.
func (r *reader) and(i, end int) (k int, l lead) {
	if i+1 < end && r.d.Form(i) == "و" {
		return i + 1, bare
	}
	return i, joined
}

// cardinal reads a sum of parts with falling magnitudes from token i on:
// مليون ومئتا ألف وثلاثون، 43 ألفا و200
func (r *reader) cardinal(i, end int, l lead) (Numeral, int) {
	var total Numeral
	at, limit := i, math.Inf(1)
	for limit > 1 {
		k := at
		if at > i {
			k, l = r.and(at, end)
		}
		part, scale, n := r.part(k, end, l)
		if n == 0 || at > i && !(part.Value < limit && r.sums(i, k)) {
			break
		}
		if at == i {
			total = part
		} else {
			total = exact(total.Value + part.Value)
		}
		at, limit = k+n, scale
	}
	return total, at - i
}

// sums reports whether the words at i and k may be parts of one number: two
// definite ones are a list (الألف والمئة).
func (r *reader) sums(i, k int) bool {
	_, first, _ := lexicon.Numbers.At(r.d, i)
	_, second, ok := lexicon.Numbers.At(r.d, k)
	return !ok || !second.Article || !first.Article
}

// part reads one summand: a number below a thousand or in digits, and the
// magnitudes behind it. Scale is the magnitude, 1 without one.
func (r *reader) part(i, end int, l lead) (v Numeral, scale float64, n int) {
	v, n = r.small(i, end, l)
	if n == 0 {
		return r.magnitude(i, end, l)
	}
	scale = 1
	for {
		s := r.scale(i+n, end)
		if s == 0 {
			break
		}
		v, scale = exact(v.Value*s), scale*s
		n++
	}
	return v, scale, n
}

// scale is the magnitude that token i multiplies with, 0 for none: ألف، آلاف، مليون
func (r *reader) scale(i, end int) float64 {
	if i >= end {
		return 0
	}
	row, _, ok := r.word(i, bare)
	if ok && (row.Class == lexicon.Scale || row.Class == lexicon.Scales || row.Class == lexicon.Dozen) {
		return row.Value
	}
	return 0
}

// magnitude reads one without a number before it: ألف، مليونان، ألفا دولار، ألف مليار
func (r *reader) magnitude(i, end int, l lead) (v Numeral, scale float64, n int) {
	row, h, ok := r.word(i, l)
	if !ok {
		return v, 0, 0
	}
	scale, n = row.Value, 1
	switch {
	case row.Class == lexicon.Scale && r.construct(i, end, h):
		v = exact(2 * scale)
	case row.Class == lexicon.Scale, row.Class == lexicon.Dozen:
		v = exact(scale)
	case row.Class == lexicon.ScaleDual:
		v = exact(2 * scale)
	default:
		return v, 0, 0
	}
	for s := r.scale(i+n, end); s > 0; s = r.scale(i+n, end) {
		v, scale = exact(v.Value*s), scale*s
		n++
	}
	return v, scale, n
}

// construct reports whether a magnitude with a final alef is a dual without
// its nun (ألفا دولار) and no accusative (ألفاً، ثلاثون ألفا).
func (r *reader) construct(i, end int, h doc.Hit) bool {
	t := &r.d.Tokens[i]
	if h.Article || !strings.HasSuffix(r.d.Form(i), "ا") || i+1 >= end || !r.d.Is(i+1, doc.Word) {
		return false
	}
	if strings.ContainsRune(t.Of(r.d.Text), '\u064b') || strings.HasPrefix(r.d.Form(i+1), "و") {
		return false
	}
	return !preposition(r.d.Form(i + 1))
}

// preposition reports whether a word cannot be counted by a construct dual.
func preposition(form string) bool {
	switch form {
	case "في", "من", "على", "علي", "الي", "عن", "مع", "خلال", "منذ", "حتي", "بعد", "قبل":
		return true
	}
	return false
}

// small reads a number below a thousand in words, or any in digits.
func (r *reader) small(i, end int, l lead) (Numeral, int) {
	if l != joined {
		if n, k := r.digits(i, end); k > 0 {
			return n, k
		}
	} else if r.d.Form(i) == "و" && i+1 < end && r.d.Is(i+1, doc.Digits) {
		n, k := r.digits(i+1, end)
		return n, k + 1
	}
	if v, n := r.hundreds(i, end, l); n > 0 {
		if below, k, more := r.summand(i+n, end); more > 0 && r.sums(i, k) {
			return exact(v + below), k + more - i
		}
		return exact(v), n
	}
	v, n := r.below(i, end, l)
	return exact(v), n
}

// summand reads a joined number below a hundred at token i; k is where its own words begin.
func (r *reader) summand(i, end int) (v float64, k, n int) {
	if i >= end {
		return 0, i, 0
	}
	k, l := r.and(i, end)
	v, n = r.below(k, end, l)
	return v, k, n
}

// hundreds reads مئة، مئتان، ثلاثمئة، ثلاث مئة، خمسة مائة
func (r *reader) hundreds(i, end int, l lead) (float64, int) {
	row, _, ok := r.word(i, l)
	if !ok {
		return 0, 0
	}
	switch row.Class {
	case lexicon.Hundred, lexicon.Hundreds:
		return row.Value, 1
	case lexicon.Unit:
		if i+1 >= end {
			return 0, 0
		}
		if next, _, ok := r.word(i+1, bare); ok && next.Class == lexicon.Hundred {
			return row.Value * 100, 2
		}
	}
	return 0, 0
}

// below reads a number below a hundred: خمسة، خمسة عشر، خمسة وعشرون، تسعون
func (r *reader) below(i, end int, l lead) (float64, int) {
	row, h, ok := r.word(i, l)
	if !ok {
		return 0, 0
	}
	switch row.Class {
	case lexicon.Zero, lexicon.Ten, lexicon.Teen, lexicon.Tens:
		return row.Value, 1
	case lexicon.One, lexicon.Unit, lexicon.Compounded:
		if parts, _, ok := lexicon.Fractions.At(r.d, i+1); ok && parts.Plural && l != open { // مئة وثلاثة أرباع
			return 0, 0
		}
		if v, n := r.compound(i, end, row, h); n > 0 {
			return v, n
		}
		if row.Class != lexicon.Compounded {
			return row.Value, 1
		}
	}
	return 0, 0
}

// compound reads a unit with ten or tens behind it: خمسة عشر، الخمسة والعشرون
func (r *reader) compound(i, end int, unit *lexicon.Number, h doc.Hit) (float64, int) {
	if i+1 >= end {
		return 0, 0
	}
	if next, nh, ok := r.word(i+1, bare); ok && next.Class == lexicon.Ten && !nh.Article {
		return unit.Value + 10, 2
	}
	k, l := r.and(i+1, end)
	if next, nh, ok := r.word(k, l); ok && next.Class == lexicon.Tens && nh.Article == h.Article {
		return unit.Value + next.Value, k + 1 - i
	}
	return 0, 0
}
