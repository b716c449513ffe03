package finding

import (
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// Shares that come to less than this, with what is said to remain, are of more
// than one sentence.
const leastShares = 80

// remainder finds shares that the rest of them does not fill up to a hundred,
// some of them in words: تمتلك الحكومة نصفه، وصندوق التقاعد 35%، والنسبة المتبقية 25%
func (r *reader) remainder(i, end int) {
	var a addition
	rest, exact := false, true
	for k := i; k < end; k++ {
		f := &r.Figures[k]
		v := f.Value
		switch f.Kind {
		case figure.Percentage:
		case figure.Fraction:
			v *= 100
		default:
			continue
		}
		if !(v > 0) || v > 100 || r.grows(f) {
			return
		}
		rest = rest || r.remains(f)
		exact = exact && f.Relation == numeral.Exact
		a.share(v, f)
	}
	if !rest || len(a.values) < 2 || a.sum > mostShares ||
		a.sum <= 100+a.slack && (!exact || len(a.values) < 3 || a.sum < leastShares || a.sum >= 100-a.slack) {
		return
	}
	list, sum := a.terms(), grouped(a.sum)
	r.report(PercentSum, Warning, message{
		"الحصص مع ما تبقّى لا تساوي المئة: " + list + " = " + sum + "%.",
		"The shares and what remains do not come to 100%: " + list + " = " + sum + "%."}, a.spans...)
}

// remains reports whether a share is said to be what is left: والنسبة المتبقية البالغة 25%
func (r *reader) remains(f *figure.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-4); k-- {
		if row, h, ok := lexicon.Shares.At(r.d, k); ok && row.Code == "rest" {
			return !r.qualifies(k) && h.Suf == 0
		}
		if r.parts(k) && r.d.Form(k) != "(" {
			return false
		}
	}
	return false
}

// qualifies reports whether a word for what is left is an adjective of things
// other than a share: الولايات الباقية
func (r *reader) qualifies(k int) bool {
	switch r.d.Form(k) {
	case "المتبقي", "المتبقيه", "الباقيه", "والمتبقيه":
	default:
		return false
	}
	switch lighten(r.d.Form(k - 1)) {
	case "نسب", "حصه", "حص", "جزء", "مبلغ", "اسهم", "سهم":
		return false
	}
	return r.words[max(0, k-1)] != 0
}
