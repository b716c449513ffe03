package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// fraction reads a part of a whole: ثلثي الصفقات، ربعها، 3/4; a part of a unit
// (ربع كيلومتر، نصف مليون درهم) is for the units.
func (r *reader) fraction(k int) (Figure, int) {
	n := &r.nums[k]
	if n.Kind != numeral.Fraction {
		return Figure{}, 0
	}
	if r.priced(n) {
		return Figure{}, 0
	}
	if u, ok := r.unitOf(n); ok && u.kind != Count {
		return r.make(&u.n, u.kind, u.unit, u.end, u.rule), 1
	}
	if f, ok := r.oneAnd(n); ok {
		return f, 1
	}
	if _, h, ok := lexicon.NotFractions.At(r.d, n.End); ok && !h.Conj || r.isTime(n) {
		return Figure{}, 0
	}
	if n.Article && r.d.Is(n.End, doc.Word) && strings.HasPrefix(r.d.Form(n.End), "ال") && r.ordinalAt(k+1, n.End) {
		return Figure{}, 0 // الربع الأول
	}
	f := r.make(n, Fraction, nil, n.End, "fraction")
	f.Whole = r.whole(n.End)
	if f.Whole.Empty() && r.d.Is(n.End, doc.Word) && !r.isNotCounted(n.End) {
		f.Whole = r.phrase(n.End)
	}
	return f, 1
}

// priced reports whether an eighth is a price: ثمنها، الثمن
func (r *reader) priced(n *numeral.Numeral) bool {
	if n.Value != 0.125 || r.d.Is(n.First, doc.Digits) {
		return false
	}
	_, h, ok := lexicon.Fractions.At(r.d, n.First)
	return ok && h.Words == 1 && (h.Suf > 0 || h.Article)
}

// ordinalAt reports whether number k is an ordinal at token i.
func (r *reader) ordinalAt(k, i int) bool {
	return k < len(r.nums) && r.nums[k].First == i && r.nums[k].Kind == numeral.Ordinal
}

// outOf reads a share in two numbers: 8 أسر من كل 10، واحدا من كل ثلاثة موظفين
func (r *reader) outOf(k int) (Figure, int) {
	if f, ok := r.oneOutOf(&r.nums[k]); ok {
		return f, 1
	}
	if k+1 >= len(r.nums) {
		return Figure{}, 0
	}
	a, b := &r.nums[k], &r.nums[k+1]
	if b.First < 2 || b.First-a.End > 5 || r.d.Form(b.First-1) != "كل" || b.Value < 2 || a.Value > b.Value || a.Kind != numeral.Cardinal {
		return Figure{}, 0
	}
	i := b.First - 2
	if f := r.d.Form(i); f != "من" && !(f == "بين" && r.d.Form(i-1) == "من") {
		return Figure{}, 0
	}
	for j := a.End; j < i; j++ {
		if !r.d.Is(j, doc.Word) {
			return Figure{}, 0
		}
	}
	n := *a
	n.Value = a.Value / b.Value
	n.Span.End = b.Span.End
	var unit *Unit
	end := b.End
	if u, ok := r.unitOf(b); ok {
		unit, end = u.unit, u.end
	} else if u, ok := r.unitOf(a); ok && u.end <= i {
		unit = u.unit
	}
	f := r.make(&n, Fraction, unit, end, "out of")
	return f, 2
}

// whole reads what a percentage or fraction is of, behind "من": 90% من متابعيه
func (r *reader) whole(i int) doc.Span {
	if r.d.Form(i) != "من" || !r.d.Is(i+1, doc.Word) || r.d.Tokens[i+1].Sentence != r.d.Tokens[i].Sentence {
		return doc.Span{}
	}
	return r.d.Tokens[i].Span().Join(r.phrase(i + 1))
}

// phrase is the noun at token i with its genitives and adjectives, as far as definite words follow.
func (r *reader) phrase(i int) doc.Span {
	end := i + 1
	for end < len(r.d.Tokens) && end < i+4 && r.d.Tokens[end].Sentence == r.d.Tokens[i].Sentence && r.d.Is(end, doc.Word) && strings.HasPrefix(r.d.Form(end), "ال") && !strings.HasPrefix(r.d.Form(end), "البالغ") && !r.isNotCounted(end) {
		end++
	}
	return r.d.Between(i, end)
}

// oneAnd reads a unit without a number that a fraction is joined to: لتر ونصف، دولار وربع
func (r *reader) oneAnd(n *numeral.Numeral) (Figure, bool) {
	i := n.First - 1
	if r.d.Form(i) == "و" {
		i--
	} else if f := r.d.Form(n.First); !strings.HasPrefix(f, "و") || n.Article {
		return Figure{}, false
	}
	if i < 0 || r.number(i-1) || r.d.Is(i-1, doc.Digits) {
		return Figure{}, false
	}
	var u *Unit
	kind := Measure
	if row, h, ok := lexicon.Measures.At(r.d, i); ok && clean(h) && h.Words == 1 && row.Lemma != "درجة" {
		u = &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: row.Kind, Code: row.UCUM}
	} else if row, h, ok := lexicon.Currencies.At(r.d, i); ok && clean(h) && h.Words == 1 {
		u, kind = &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: "money"}, Money
		u.Code, _ = r.whose(row, u, n.End)
	}
	if u == nil {
		return Figure{}, false
	}
	sum := *n
	sum.Value++
	sum.Start, sum.First = u.Start, i
	return r.make(&sum, kind, u, n.End, "unit and fraction"), true
}

// oneOutOf reads one in so many without a number: أسرة من كل خمس
func (r *reader) oneOutOf(n *numeral.Numeral) (Figure, bool) {
	i := n.First - 3
	if i < 0 || n.Kind != numeral.Cardinal || n.Value < 2 || r.d.Form(i+2) != "كل" || r.d.Form(i+1) != "من" {
		return Figure{}, false
	}
	row, h, ok := lexicon.Counted.At(r.d, i)
	if !ok || h.Infl != doc.Singular || h.Article || h.Suf > 0 || r.number(i-1) || r.d.Is(i-1, doc.Digits) {
		return Figure{}, false
	}
	unit := &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: row.Kind}
	part := *n
	part.Value = 1 / n.Value
	end := n.End
	if u, ok := r.counted(&part); ok {
		end = u.end
	}
	f := r.make(&part, Fraction, unit, end, "one out of")
	f.First, f.Start = i, numeral.Lead(r.d, i, h)
	return f, true
}
