package finding

import (
	"strings"

	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// known reports whether a figure counts what was told of before: a number with
// the article behind its noun, or one that an attribute gives.
//
//	الموقوفون الخمسة؛ المصابين الـ47؛ القرض البالغ 1,5 مليار
func (r *reader) known(f *figure.Figure) bool {
	if f.Relation != numeral.Exact {
		return false
	}
	number, _ := r.d.Range(f.Number)
	if _, h, ok := lexicon.Numbers.At(r.d, number); ok && h.Article {
		return number > 0 && r.articled(number-1)
	}
	if form := r.d.Form(number - 1); form == "ال" {
		return r.articled(number - 2)
	}
	for k := number - 1; k >= max(0, number-2); k-- { // البالغ 15، البالغ طوله 15
		if form := r.d.Form(k); lighten(form) == "بالغ" && form != "بالغ" {
			return r.articled(k-1) || r.parts(k-1) && r.articled(k-2)
		}
	}
	return false
}

// articled reports whether token i has the article: الموقوفون، للموقوفين
func (r *reader) articled(i int) bool {
	return strings.HasPrefix(r.d.Form(i), "ال") || r.prepositional(i)
}
