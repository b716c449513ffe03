package finding

import (
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// rateOf is the rate that a percentage gives, and the words of content between
// its name and the figure, which may narrow it: معدل البطالة بين الشباب في 2025 بلغ 35%
func (r *reader) rateOf(f *figure.Figure) (code string, group []stem) {
	first := max(r.d.Sentences[r.sentence(f.First)].First, f.First-reach)
	telling := doc.TablesOf(lexicon.Indicators.ID(), lexicon.Percents.ID())
	for k := f.First - 1; k >= first; k-- {
		if !r.d.MayHit(k, telling) {
			continue
		}
		if row, h, ok := lexicon.Indicators.At(r.d, k); ok {
			return row.Code, r.narrowing(k+int(h.Words), f.First)
		}
		if k+1 < f.First && r.percentage(k) {
			return "", nil // of the figure before it
		}
	}
	return "", nil
}

// percentage reports whether token k belongs to a percent sign or word.
func (r *reader) percentage(k int) bool {
	_, _, ok := lexicon.Percents.At(r.d, k)
	return ok
}

// narrowing are the stems of tokens first to end, words of expecting, of size, of time and names of places left out.
func (r *reader) narrowing(first, end int) []stem {
	var out []stem
	places := r.mentionsNear(first, end, func(m *entity.Mention) bool { return m.Kind == entity.Place && m.First >= first && m.End <= end })
	for k := first; k < end; k++ {
		if slices.ContainsFunc(places, func(i int) bool { return r.Mentions[i].First <= k && k < r.Mentions[i].End }) {
			continue
		}
		if row, _, ok := lexicon.Parts.At(r.d, k); ok && row.Code == "plan" {
			continue
		}
		if _, _, ok := lexicon.YearWords.At(r.d, k); ok {
			continue
		}
		if _, _, ok := lexicon.TimeUnits.At(r.d, k); ok {
			continue
		}
		if w := lighten(r.d.Form(k)); r.words[k] != 0 && !measures(w) && w != "بالغ" {
			out = append(out, r.words[k])
		}
	}
	return out
}

// sameRate reports whether a percentage gives again the rate that an earlier one
// gave, of nothing narrower, of the same time.
func (a *subject) sameRate(b *subject) bool {
	if a.rate == "" || a.rate != b.rate || a.period != b.period || a.period == unresolved {
		return false
	}
	return !b.narrower(a)
}

// narrower reports whether a rate is of a group that another says nothing of:
// معدل البطالة؛ معدل البطالة في الوسط الحضري
func (a *subject) narrower(b *subject) bool {
	return slices.ContainsFunc(a.group, func(w stem) bool { return !within([]stem{w}, b.around) })
}
