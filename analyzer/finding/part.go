package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// partOf tells why a figure is of another case than its neighbours, or "".
func (r *reader) partOf(f *figure.Figure, first, end int) string {
	if r.earlier(f.First) {
		return "before"
	}
	for k := range lexicon.Parts.In(r.d, max(first, f.First-8), min(end, f.End+3)) {
		row, _, ok := lexicon.Parts.At(r.d, k)
		if !ok {
			continue
		}
		near := f.First - k // tokens before the figure
		switch row.Code {
		case "part":
			ok = near > 0 && near <= 3
		case "other":
			ok = near <= 2
		case "each":
			_, _, rate := lexicon.Indicators.At(r.d, k+1) // معدل البطالة
			ok = near <= 2 && !rate
		case "like":
			ok = near > 0
		case "before":
			ok = near <= 6 && (r.d.Form(k) != "مقابل" || r.opposite(k, f))
		}
		if ok {
			return row.Code
		}
	}
	return ""
}

// opposite reports whether "against" at token k sets a figure beside one of its
// unit: 232 مليونا مقابل 188; not what was paid, اشترت المحطة مقابل 850 مليونا
func (r *reader) opposite(k int, f *figure.Figure) bool {
	at := doc.Search(len(r.Figures), func(n int) bool { return r.Figures[n].First < k })
	return at > 0 && r.sentence(r.Figures[at-1].First) == r.sentence(k) && r.Figures[at-1].End <= k && sameUnit(&r.Figures[at-1], f)
}

// corrects reports whether a figure sets another one right: its clause or the
// words behind it speak of the true number.
func (r *reader) corrects(f *figure.Figure, first int) bool {
	end := min(r.d.Sentences[r.sentence(f.First)].End, f.End+reach)
	for k := range lexicon.Corrections.In(r.d, first, end) {
		if _, _, ok := lexicon.Corrections.At(r.d, k); ok {
			return true
		}
	}
	return false
}

// changes reports whether a figure says how much more or less there was:
// بزيادة 44 مليارا، بنسبة 12 في المئة، ارتفاعا قدره; not ترتفع إلى 38
func (r *reader) changes(f *figure.Figure, first int) bool {
	if f.First > first && r.d.Form(f.First-1) == "الي" {
		return false
	}
	for k := f.First - 1; k >= max(first, f.First-3); k-- {
		if _, h, ok := lexicon.Changes.At(r.d, k); ok {
			return h.Prep == 'b' || k == f.First-1 || h.Infl != 0 || f.Kind == figure.Percentage
		}
	}
	return false
}
