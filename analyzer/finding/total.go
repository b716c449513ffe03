package finding

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// Words before a total within which it is said to follow from its parts.
const followsWithin = 5

// totals finds a total that is not the sum of the parts before it:
// وزعت 4 آلاف سلة في حجة و6 آلاف سلة في الحديدة، ليبلغ المجموع 12 ألف سلة
func (r *reader) totals() {
	for i := range r.Figures {
		total := &r.Figures[i]
		if !whole(total) || total.Per != "" || !r.overall(total) || !r.follows(total) {
			continue
		}
		var a addition
		first := i
		for first > 0 && r.sentence(r.Figures[first-1].First) == r.sentence(total.First) && r.partOfTotal(total, &r.Figures[first-1]) && r.countsAs(&r.Figures[first-1], total) {
			first--
		}
		for k := first; k < i; k++ {
			a.figure(&r.Figures[k])
		}
		low, high := bounds(total)
		if len(a.values) < 2 || agree(low, high, a.sum-a.slack, a.sum+a.slack) || a.sum < total.Value/2 || a.sum > 2*total.Value {
			continue
		}
		r.reportSum(total, a.terms(), a.sum, append([]doc.Span{total.Span}, a.spans...))
	}
}

// countsAs reports whether two figures count one sort of thing, by name.
func (r *reader) countsAs(f, total *figure.Figure) bool {
	return f.Unit != nil && r.unitOf(f) == r.unitOf(total)
}

// follows reports whether the words before a total say that it is what the
// figures before it come to, and no more than they: ليبلغ المجموع، أي ما مجموعه; not ليرتفع
func (r *reader) follows(total *figure.Figure) bool {
	said := false
	for k := total.First - 1; k >= max(0, total.First-followsWithin) && !(said && r.parts(k)); k-- {
		if _, _, ok := lexicon.Changes.At(r.d, k); ok {
			return false
		}
		form := r.d.Form(k)
		said = said || form == "اي" || strings.HasPrefix(form, "بمجموع") || strings.HasPrefix(form, "باجمالي") || results(form)
	}
	return said
}

// results reports whether a folded word is a verb with ل that says what came of it
func results(form string) bool {
	switch form {
	case "ليبلغ", "ليصل", "ليصبح", "ليكون", "ليشكل":
		return true
	}
	return false
}
