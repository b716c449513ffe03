package finding

import (
	"math"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// How far a total may be from what each gets times how many there are.
const productShare = 0.1

// products finds a total that is not what each gets times how many there are:
// 50 دينارا لكل أسرة من 300 أسرة، بتكلفة إجمالية بلغت 25 ألف دينار
func (r *reader) products() {
	for i := 0; i+2 < len(r.Figures); i++ {
		each, many, total := &r.Figures[i], &r.Figures[i+1], &r.Figures[i+2]
		if each.Kind != figure.Money || total.Kind != figure.Money || many.Kind != figure.Count || many.Unit == nil ||
			!(each.Value > 0) || !(many.Value > 1) || !(total.Value > 0) || each.Per != "" || total.Per != "" || !sameUnit(each, total) ||
			r.sentence(each.First) != r.sentence(total.First) || !r.apiece(each.End, many) || !r.overall(total) {
			continue
		}
		product := each.Value * many.Value
		low, high := bounds(total)
		if math.IsInf(low, 0) || math.IsInf(high, 0) || agree(low, high, product*(1-productShare), product*(1+productShare)) {
			continue
		}
		r.reportSum(total, grouped(each.Value)+" × "+grouped(many.Value), product, []doc.Span{each.Span, many.Span, total.Span})
	}
}

// apiece reports whether "each" with the noun that a figure counts stands among
// the tokens before it: لكل أسرة من 300 أسرة
func (r *reader) apiece(first int, many *figure.Figure) bool {
	unit, _ := r.d.Range(many.Unit.Span)
	for k := first; k < many.First && k < first+reach; k++ {
		if row, _, ok := lexicon.Parts.At(r.d, k); ok && row.Code == "each" && r.words[k+1] != 0 && r.words[k+1] == r.words[unit] {
			return true
		}
	}
	return false
}

// overall reports whether a figure is announced as a total.
func (r *reader) overall(f *figure.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-4) && !r.parts(k); k-- {
		if _, _, ok := lexicon.TallyWords.At(r.d, k); ok {
			return true
		}
		if w := lighten(r.d.Form(k)); w == "اجمالي" || w == "اجمال" || w == "مجموع" {
			return true
		}
	}
	return false
}
