package numeral

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// fraction reads نصف، ثلثا، ثلاثة أرباع، 3/4 — and what they are of, if that is
// a magnitude: نصف مليون
func (r *reader) fraction(i, end int) (Numeral, int) {
	v, n := r.share(i, end, open)
	if n == 0 {
		v, n = r.slash(i, end)
	}
	if n == 0 {
		return Numeral{}, 0
	}
	out := exact(v)
	out.Kind = Fraction
	if s := r.scale(i+n, end); s > 0 {
		out = exact(v * s)
		n++
	}
	return out, n
}

// share reads a fraction in words.
func (r *reader) share(i, end int, l lead) (float64, int) {
	if v, n := r.several(i, end, l); n > 0 {
		return v, n
	}
	row, h, ok := lexicon.Fractions.At(r.d, i)
	if !ok || h.Prep == 's' || row.Plural || l == joined && !h.Conj || l == bare && (h.Conj || h.Prep != 0) {
		return 0, 0
	}
	switch r.d.Form(i)[len(r.d.Form(i))-int(h.Suf):] {
	case "":
		if row.Shared && !r.fractional(i, end) {
			return 0, 0
		}
	case "ها", "هم", "هن", "هما": // ربعها، ثلثيهم
	case "ه":
		if row.Shared { // خمسة
			return 0, 0
		}
	default:
		return 0, 0
	}
	if r.annexed(i) {
		return 2 * row.Value, 1
	}
	return row.Value, 1
}

// annexed reports whether the fraction at token i is a dual that has lost its nun
// before a definite noun, and no accusative: ثلثا الأعضاء، خمسا السكان
func (r *reader) annexed(i int) bool {
	form := r.d.Form(i)
	return strings.HasSuffix(form, "ا") && form != "نصفا" && strings.HasPrefix(r.d.Form(i+1), "ال")
}

// several reads a number of equal parts: ثلاثة أرباع، 3 أرباع
func (r *reader) several(i, end int, l lead) (float64, int) {
	count := 0.0
	if r.d.Is(i, doc.Digits) && l != joined {
		count = number(r.d.Form(i), "")
	} else if row, _, ok := r.word(i, l); ok && row.Class == lexicon.Unit {
		count = row.Value
	}
	if count < 2 || count > 9 || i+1 >= end {
		return 0, 0
	}
	row, h, ok := lexicon.Fractions.At(r.d, i+1)
	if !ok || !row.Plural || h.Conj || h.Prep != 0 {
		return 0, 0
	}
	return count * row.Value, 2
}

// fractional tells a fifth (خُمس) from five (خمس): by a written damma, or by a
// definite singular behind it (خمس السكان) where five wants a bare plural.
func (r *reader) fractional(i, end int) bool {
	t := &r.d.Tokens[i]
	if strings.ContainsRune(t.Of(r.d.Text), '\u064f') {
		return true
	}
	if _, h, ok := lexicon.Fractions.At(r.d, i); ok && h.Article {
		return r.measured(i - 1) // الدول الخمس: nothing is annexed to what has an article
	}
	if strings.HasSuffix(r.d.Form(i), "ثمن") || i+1 >= end || !r.d.Is(i+1, doc.Word) { // ثمن is a price first
		return false
	}
	next := r.d.Form(i + 1)
	return strings.HasPrefix(next, "ال") && !strings.HasSuffix(next, "ات") && !lexicon.Known(next)
}

// measured reports whether the word at token i says how much: بمقدار الخمس، نحو السبع
func (r *reader) measured(i int) bool {
	row, h, ok := lexicon.Approximators.At(r.d, i)
	if ok && (row.Side == "before" || row.Side == "verb") && h.Words == 1 && !h.Article {
		return true
	}
	switch r.d.Form(i) {
	case "بمقدار", "بنسبه", "الي", "من", "عن", "بقدر":
		return true
	}
	return false
}

// slash reads a fraction in digits: 3/4, 2 1/4; not a date, a season, "24/7".
func (r *reader) slash(i, end int) (float64, int) {
	whole, at := 0.0, i
	if i+3 < end && r.d.Is(i, doc.Digits) && r.d.Is(i+1, doc.Digits) && !r.d.Glued(i+1) && r.d.Form(i+2) == "/" {
		whole, at = number(r.d.Form(i), ""), i+1
	}
	if !r.d.Is(at, doc.Digits) || at+2 >= end || r.d.Form(at+1) != "/" || !r.d.Glued(at+1) || !r.d.Glued(at+2) || !r.d.Is(at+2, doc.Digits) {
		return 0, 0
	}
	if at > i && r.d.Glued(i) || r.d.Glued(at) && at == i && r.d.Is(at-1, doc.Punct) && r.d.Form(at-1) != "(" {
		return 0, 0
	}
	if at+3 < end && r.d.Glued(at+3) && strings.Contains("/-", r.d.Form(at+3)) {
		return 0, 0
	}
	a, b := number(r.d.Form(at), ""), number(r.d.Form(at+2), "")
	if b < 2 || b > 1000 || a == b || a >= 2*b || a == 7 && b == 24 || whole > 0 && a > b {
		return 0, 0
	}
	return whole + a/b, at + 3 - i
}

// plusFraction reads a fraction joined to a number, of one or of the number's
// magnitude: خمسة ونصف، مليون ونصف، ثلاثة ملايين ونصف المليون، مليون إلا ربعا
func (r *reader) plusFraction(n Numeral, i, end int) (Numeral, int) {
	if i >= end {
		return n, i
	}
	if r.d.Form(i) == "الا" {
		v, k := r.share(i+1, end, bare)
		if k == 0 {
			return n, i
		}
		return r.addShare(n, -v, i, i+1+k, end)
	}
	at, l := r.and(i, end)
	v, k := r.share(at, end, l)
	if k == 0 && l == bare && at < end || k == 0 && l == joined {
		v, k = r.numberShare(n, at, end, l)
	}
	if k == 0 {
		return n, i
	}
	return r.addShare(n, v, i, at+k, end)
}

// addShare adds v of the magnitude of the words before token i to n, if what
// stands behind does not claim the fraction for itself (20 وربع السكان).
func (r *reader) addShare(n Numeral, v float64, i, at, end int) (Numeral, int) {
	scale := 1.0
	if row, _, ok := lexicon.Numbers.At(r.d, i-1); ok && row.Value >= 1000 {
		scale = row.Value
	}
	if row, h, ok := lexicon.Numbers.At(r.d, at); ok && at < end && row.Class == lexicon.Scale && !h.Conj && h.Prep == 0 {
		scale, at = row.Value, at+1
	} else if at < end && r.d.Is(at, doc.Word) && strings.HasPrefix(r.d.Form(at), "ال") {
		return n, i
	}
	return exact(n.Value + v*scale), at
}

// numberShare takes a bare خمس or سبع behind a unit for a fraction, as no sum
// of two units is one number: ثلاثة وخمس
func (r *reader) numberShare(n Numeral, i, end int, l lead) (float64, int) {
	row, h, ok := lexicon.Fractions.At(r.d, i)
	if !ok || !row.Shared || h.Suf > 0 || n.Value > 9 || i+1 < end && r.d.Is(i+1, doc.Word) || l == joined && !h.Conj {
		return 0, 0
	}
	return row.Value, 1
}
