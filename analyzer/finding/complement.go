package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// complements finds the two sides of a whole that come to more than it:
// تقدّم 38,500 مرشح، نجح منهم 32,340 فيما رسب 7,160; and votes that are more than
// those who were there: 83 صوتا مقابل 51 وامتناع 7 في جلسة حضرها 134 نائبا
func (r *reader) complements() {
	for i := 0; i+2 < len(r.Figures); i++ {
		total, a, b := &r.Figures[i], &r.Figures[i+1], &r.Figures[i+2]
		if r.sentence(total.First) == r.sentence(b.First) && heads(total) && heads(a) && heads(b) &&
			r.partitive(total.End, a.First) && r.opposed(a, b, total.End) {
			r.exceeds(total, a, b)
		}
	}
	for i := range r.Figures {
		if r.present(&r.Figures[i]) {
			r.votes(i)
		}
	}
}

// heads reports whether a figure is a plain number of people or things.
func heads(f *figure.Figure) bool {
	return (f.Kind == figure.Count || f.Kind == figure.Cardinal) && f.Value > 0 && f.Per == ""
}

// partitive reports whether a word of parts stands among tokens first to end.
func (r *reader) partitive(first, end int) bool {
	for k := first; k < end && k < first+reach; k++ {
		if row, _, ok := lexicon.Parts.At(r.d, k); ok && row.Code == "part" {
			return true
		}
	}
	return false
}

// opposed reports whether the words before two neighbouring figures, or behind
// them, are the two sides of one thing: نجح … رسب؛ … ذكرا و… أنثى
func (r *reader) opposed(a, b *figure.Figure, from int) bool {
	for code, side := range r.sides(from, a.First) {
		if other, ok := r.sides(a.End, b.First)[code]; ok && other != side {
			return true
		}
	}
	return false
}

// sides are the sides that the words of a stretch take, by the code of their pair.
func (r *reader) sides(first, end int) map[string]string {
	out := map[string]string{}
	for k := first; k < end; k++ {
		for row := range lexicon.Opposites.All(r.d, k) { // حضر is to attend, and towns
			out[row.Code] = row.Side
		}
	}
	return out
}

// present reports whether a figure says how many were there: حضرها 134 نائبا، بمشاركة 134
func (r *reader) present(f *figure.Figure) bool {
	if !heads(f) {
		return false
	}
	for k := f.First - 1; k >= max(0, f.First-3) && !r.parts(k); k-- {
		if a := r.act(k); a == "attend" || a == "join" {
			return true
		}
	}
	return false
}

// votes adds up the votes of a sentence that also says how many were there.
func (r *reader) votes(present int) {
	total := &r.Figures[present]
	var parts []*figure.Figure
	abstained := false
	for i := max(0, present-4); i < present; i++ {
		f := &r.Figures[i]
		if r.sentence(f.First) != r.sentence(total.First) || !heads(f) || f.Value >= total.Value {
			continue
		}
		side := r.vote(f)
		if side == "" {
			continue
		}
		abstained = abstained || side == "abstain"
		parts = append(parts, f)
	}
	if len(parts) >= 2 && (abstained || len(parts) == 2) && len(parts) <= 3 {
		r.exceeds(total, parts...)
	}
}

// vote is how those of a figure voted: for (a), against (b), abstain; "" if it does not say.
func (r *reader) vote(f *figure.Figure) string {
	for k := max(r.d.Sentences[r.sentence(f.First)].First, f.First-3); k < f.End+2 && k < len(r.d.Tokens); k++ {
		switch lighten(r.d.Form(k)) {
		case "امتناع", "امتنع", "ممتنع", "ممتنعا", "متحفظ":
			return "abstain"
		case "مقابل":
			if k < f.First {
				return "b"
			}
		case "صوت", "اصوات", "صوتا", "اغلب", "اغلبيه":
			return "a"
		}
	}
	return r.sides(max(0, f.First-3), min(len(r.d.Tokens), f.End+2))["stance"]
}

// exceeds reports parts that come to more than the whole that they are of.
func (r *reader) exceeds(total *figure.Figure, parts ...*figure.Figure) {
	_, high := bounds(total)
	a := addition{spans: []doc.Span{total.Span}}
	for _, p := range parts {
		if !(p.Value < total.Value) {
			return
		}
		a.figure(p)
	}
	if a.sum-a.slack > high {
		r.reportSum(total, a.terms(), a.sum, a.spans)
	}
}
