package numeral

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// ordinal reads الثالثة، الحادي عشر، الخامس والعشرين، المئة والخامسة، الأول بعد الألف
func (r *reader) ordinal(i, end int) (Numeral, int) {
	v, n := r.ordinalBelow(i, end, open)
	if n == 0 {
		return r.hundredth(i, end)
	}
	if after, k := r.after(i+n, end); k > 0 {
		v, n = v+after, n+k
	}
	out := exact(v)
	out.Kind = Ordinal
	return out, n
}

// ordinalBelow reads an ordinal below a hundred.
func (r *reader) ordinalBelow(i, end int, l lead) (float64, int) {
	row, h, ok := lexicon.Ordinals.At(r.d, i)
	if !ok || h.Prep == 's' || l == joined && !(h.Conj && h.Prep == 0) || l == bare && (h.Conj || h.Prep != 0) || !r.first(i, row, h) {
		return 0, 0
	}
	if i+1 < end {
		if next, nh, ok := r.word(i+1, bare); ok && next.Class == lexicon.Ten && !nh.Article && row.Value < 10 {
			return row.Value + 10, 2
		}
		k, l := r.and(i+1, end)
		if next, nh, ok := r.word(k, l); ok && next.Class == lexicon.Tens && nh.Article == h.Article && row.Value < 10 {
			return row.Value + next.Value, k + 1 - i
		}
	}
	if row.Code == "1c" {
		return 0, 0
	}
	return row.Value, 1
}

// first tells أولى from أولي (preliminary): without the article only the final
// alef maqsura, which folding takes for a yeh, makes it an ordinal.
func (r *reader) first(i int, row *lexicon.OrdinalWord, h doc.Hit) bool {
	if row.Value != 1 || h.Article || !strings.HasSuffix(r.d.Form(i), "ولي") {
		return true
	}
	return strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "\u0649")
}

// after reads what an ordinal comes behind: بعد المئة، بعد الألف
func (r *reader) after(i, end int) (float64, int) {
	if r.d.Form(i) != "بعد" || i+1 >= end {
		return 0, 0
	}
	row, h, ok := r.word(i+1, bare)
	if !ok || !h.Article || row.Value < 100 {
		return 0, 0
	}
	n, k := r.cardinal(i+1, end, bare)
	return n.Value, k + 1
}

// hundredth reads a definite hundred or thousand with an ordinal joined to it,
// or tens behind one: المئة والخامسة والعشرون، العشرون بعد المئة
func (r *reader) hundredth(i, end int) (Numeral, int) {
	row, h, ok := r.word(i, open)
	if ok && h.Article && row.Class == lexicon.Tens {
		after, n := r.after(i+1, end)
		out := exact(row.Value + after)
		out.Kind = Ordinal
		return out, min(n, 1) + n
	}
	if !ok || !h.Article || row.Value < 100 || row.Class == lexicon.Scales || row.Class == lexicon.Dozens {
		return Numeral{}, 0
	}
	at := i + 1
	k, l := r.and(at, end)
	v, n := r.ordinalBelow(k, end, l)
	if n == 0 {
		return Numeral{}, 0
	}
	out := exact(row.Value + v)
	out.Kind = Ordinal
	return out, k + n - i
}
