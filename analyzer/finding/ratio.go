package finding

import (
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// How far a percentage may be from that of its two amounts, in points, and words
// between these and it.
const (
	ratioPoints = 0.6
	ratioWithin = 8
)

// ratios finds a percentage that is not the one of the part and whole before it:
// جمعت 200 ألف دينار من أصل 400 ألف، أي 30 في المئة
func (r *reader) ratios() {
	for i := 0; i+2 < len(r.Figures); i++ {
		part, whole, p := &r.Figures[i], &r.Figures[i+1], &r.Figures[i+2]
		if p.Kind != figure.Percentage || r.sentence(part.First) != r.sentence(p.First) || !(part.Value > 0) || !(whole.Value > part.Value) ||
			part.Kind == figure.Percentage || !sameUnit(part, whole) || !r.outOf(part.End, whole.First) || !r.equates(whole.End, p.First) {
			continue
		}
		part = scaled(part, whole)
		pl, ph := bounds(part)
		wl, wh := bounds(whole)
		low, high := bounds(p)
		if agree(low-ratioPoints, high+ratioPoints, 100*pl/wh, 100*ph/wl) {
			continue
		}
		of, q := grouped(part.Value)+" / "+grouped(whole.Value)+" = "+grouped(100*part.Value/whole.Value)+"%", quote(r.d.Text, p.Span)
		r.report(Arithmetic, Warning, message{
			"النسبة المذكورة لا توافق العددين: " + of + "، والنص يقول " + q + ".",
			"The percentage does not fit its two numbers: " + of + ", yet the text says " + q + "."},
			part.Span, whole.Span, p.Span)
	}
}

// outOf reports whether the words between two figures make the first a part of the second: من أصل، من مجموع
func (r *reader) outOf(first, end int) bool {
	for k := first; k < end && k < first+lastsWithin; k++ {
		if row, h, ok := lexicon.Shares.At(r.d, k); ok && row.Code == "whole" && h.Words > 1 && h.Suf == 0 {
			return true
		}
	}
	return false
}

// equates reports whether the words before a percentage say that it is what the
// numbers before it come to: أي، ما يعادل، بنسبة
func (r *reader) equates(first, end int) bool {
	if end-first > ratioWithin {
		return false
	}
	said := false
	for k := first; k < end; k++ {
		if _, _, ok := lexicon.Changes.At(r.d, k); ok {
			return false
		}
		if row, _, ok := lexicon.Equations.At(r.d, k); ok && row.Code != "particle" || r.d.Form(k) == "اي" || lighten(r.d.Form(k)) == "نسب" {
			said = true
		}
	}
	return said
}
