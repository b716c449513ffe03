package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// lastYears reads a definite plural or dual told by its direction from now: السنوات
// الـ4 الأخيرة، الأسبوعين المقبلين، الأيام الماضية، العقد الماضي
func (r *reader) lastYears(i, end int) (length, int) {
	u, h, ok := r.unitAt(i)
	if !ok || !h.Article || u.Count == 0 || h.Prep == 's' || u.Code == "quarter" {
		return length{}, 0
	}
	var l length
	j, counted := i+1, false
	num := r.number(j)
	switch {
	case h.Infl == doc.Dual:
		l.add(2, u, false)
	case h.Infl == doc.Plural && num != nil && num.Article && num.End < end:
		l.add(r.howMany(num), u, false)
		j, counted = num.End, num.Kind != numeral.Ordinal && num.Kind != numeral.Indefinite
	case h.Infl == doc.Plural:
		l.indefinite = true
		j = r.skip(j, "القليله", "القلائل", "العديده")
	case u.Code != "decade":
		return length{}, 0
	default:
		l.add(1, u, false)
	}
	shift, n := r.shiftAt(j)
	if num != nil && j > i+1 && r.is(j, "الاولي", "الاولتين") {
		return l, j + 1 - i
	}
	if num = r.number(j + n); h.Infl == doc.Plural && l.indefinite && shift != nil && num != nil && num.Article && num.End <= end && num.Value > 0 {
		l.indefinite = false
		l.add(r.howMany(num), u, false)
		n = num.End - j
	}
	if shift == nil && counted { // السنوات الثلاث التي قضاها
		return l, j - i
	}
	if shift == nil || j+n > end || shift.Code == "same" || shift.Code == "this" || shift.Anchor && l.indefinite {
		return length{}, 0
	}
	return l, j + n - i
}

// howMany is a definite number behind its noun; one to ten have words that are
// parts too: السنوات السبع is seven years, not a seventh.
func (r *reader) howMany(num *numeral.Numeral) float64 {
	if num.Kind == numeral.Fraction && num.Value > 0 && num.Value < 1 {
		return float64(int(1/num.Value + 0.5))
	}
	return num.Value
}
