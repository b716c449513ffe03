package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// spread finds parts whose total stands in the sentence before:
// سيصل الاستثمار إلى 340 مليار درهم. ويتوزع هذا الغلاف بين المؤسسات (138 مليارا) و…
func (r *reader) spread() {
	for i := 0; i < len(r.Figures); {
		s := r.sentence(r.Figures[i].First)
		end := i + 1
		for end < len(r.Figures) && r.sentence(r.Figures[end].First) == s {
			end++
		}
		if end-i >= 3 && s > 0 && r.opensSpread(s, r.Figures[i].First) && r.d.Sentences[s-1].Block == r.d.Sentences[s].Block {
			r.spreadOf(i, end)
		}
		i = end
	}
}

// opensSpread reports whether a sentence opens with a verb of dividing and takes
// up what was named before: ويتوزع هذا الغلاف؛ وتوزع المبلغ
func (r *reader) opensSpread(sentence, first int) bool {
	s := r.d.Sentences[sentence].First
	row, _, ok := lexicon.Shares.At(r.d, s)
	if !ok || row.Code != "spread" {
		return false
	}
	for k := s + 1; k < min(first, s+4); k++ {
		if _, h, ok := lexicon.Antecedents.At(r.d, k); ok && h.Pre == 0 {
			return true
		}
	}
	return false
}

// spreadOf compares the sum of figures i to end, all of one unit, with the
// amounts of the sentence before: one that is the sum settles it, else the one
// that is nearest is contradicted.
func (r *reader) spreadOf(i, end int) {
	var a addition
	most := 0.0
	for k := i; k < end; k++ {
		f := &r.Figures[k]
		if !(f.Value > 0) || f.Per != "" || f.Kind == figure.Percentage || f.Kind == figure.Ordinal || !sameUnit(&r.Figures[i], f) || f.Kind != r.Figures[i].Kind {
			return
		}
		a.figure(f)
		most = max(most, f.Value)
	}
	part, before := &r.Figures[i], i
	for before > 0 && r.sentence(r.Figures[before-1].First) == r.sentence(part.First)-1 {
		before--
	}
	best := r.contradicts(&a, before, i, func(f *figure.Figure) bool {
		return f.Kind == part.Kind && sameUnit(f, part) && f.Value > most
	})
	if best >= 0 {
		a.spans = append([]doc.Span{r.Figures[best].Span}, a.spans...)
		r.reportSum(&r.Figures[best], a.terms(), a.sum, a.spans)
	}
}
