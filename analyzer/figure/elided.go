package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// elided gives a number without a unit that of the same phrase: the one behind
// the other end of a change (من 188 إلى 232 مليار دولار), else the last one
// counted in the sentence (مقتل 9 جنود وإصابة 21).
func (r *reader) elided() {
	for k := range r.found {
		f := &r.found[k]
		if f.Unit != nil || f.Kind != Cardinal && !(f.Kind == Count && f.Relation == numeral.Undefined) {
			continue
		}
		if u := r.partitive(f); u != nil {
			f.Unit, f.Kind = u, Count
			continue
		}
		if f.Kind == Count {
			continue
		}
		if k+1 < len(r.found) && r.change(f, &r.found[k+1]) {
			r.inherit(f, &r.found[k+1])
			r.multiply(f, &r.found[k+1])
			continue
		}
		if u := r.numberOf(f); u != nil {
			f.Unit, f.Kind = u, Count
			continue
		}
		for b := k - 1; b >= max(0, k-furthest) && r.found[b].First >= r.d.Sentences[r.d.Tokens[f.First].Sentence].First; b-- {
			if kind := r.found[b].Kind; kind == Age && b == k-1 && f.First-r.found[b].End <= 2 && r.d.Form(f.First-1) == "الي" {
				r.inherit(f, &r.found[b])
				break
			} else if kind == Ordinal || kind == Fraction || kind == Age || kind == Percentage && b < k-1 || repeats(r.found[b].Unit) {
				continue
			}
			if r.near(&r.found[b], f) {
				r.inherit(f, &r.found[b])
			}
			break
		}
		if f.Unit == nil && f.Kind == Cardinal && k > 0 {
			r.leftOut(f, k)
		}
	}
}

// leftOut gives thousands in the accusative, which leave a noun out (48 مليونا),
// the money that the paragraph spoke of last.
func (r *reader) leftOut(f *Figure, k int) {
	last := r.d.TokenAt(f.Number.End - 1)
	row, _, ok := lexicon.Numbers.At(r.d, last)
	if !ok || row.Class != lexicon.Scale || !strings.HasSuffix(r.d.Form(last), "ا") {
		return
	}
	block := r.d.Sentences[r.d.Tokens[f.First].Sentence].Block
	for b := k - 1; b >= max(0, k-furthest) && r.d.Sentences[r.d.Tokens[r.found[b].First].Sentence].Block == block; b-- {
		if r.found[b].Kind == Money {
			r.inherit(f, &r.found[b])
			return
		}
	}
}

// furthest is how many figures back an elided unit is looked for.
const furthest = 12

// partitive reads what a number is of: خمسة من الجرحى، عشرات الملايين من المستخدمين
func (r *reader) partitive(f *Figure) *Unit {
	if r.d.Form(f.End) != "من" {
		return nil
	}
	for row, h := range lexicon.Counted.All(r.d, f.End+1) {
		if h.Infl == doc.Plural && (h.Article || h.Suf > 0) && !h.Conj && h.Prep == 0 {
			return &Unit{Span: r.d.Tokens[f.End+1].Span(), Lemma: row.Lemma, Kind: row.Kind}
		}
	}
	return nil
}

// numberOf reads what the subject of a number is the number of: عدد القتلى 50، حصيلة المصابين إلى 50
func (r *reader) numberOf(f *Figure) *Unit {
	least := r.d.Sentences[r.d.Tokens[f.First].Sentence].First
	first := r.d.TokenAt(f.Number.Start)
	for i := first - 1; i >= max(least, first-elisionReach); i-- {
		if _, h, ok := lexicon.TallyWords.At(r.d, i); !ok || h.Suf > 0 {
			if r.d.Is(i, doc.Digits) || r.number(i) {
				return nil
			}
			continue
		}
		for row, h := range lexicon.Counted.All(r.d, i+1) {
			if h.Infl == doc.Plural && !h.Conj && h.Prep == 0 {
				return &Unit{Span: r.d.Tokens[i+1].Span(), Lemma: row.Lemma, Kind: row.Kind}
			}
		}
	}
	return nil
}

// inherit takes over a unit.
func (r *reader) inherit(f, from *Figure) {
	f.Unit, f.Kind = from.Unit, from.Kind
	if f.Kind == Score {
		f.Kind = Cardinal
	}
	r.repoint(f)
}

// multiply gives a change's first number the magnitude that only its second one
// names, if that makes them comparable: من 15.2 إلى 14.3 مليار
func (r *reader) multiply(f, next *Figure) {
	row, _, ok := lexicon.Numbers.At(r.d, r.d.TokenAt(next.Number.End-1))
	if !ok || row.Class != lexicon.Scale || !r.d.Is(r.d.TokenAt(f.Number.End-1), doc.Digits) || f.Value >= 1000 {
		return
	}
	if other := next.Value / row.Value; f.Value < 10*other && other < 10*f.Value {
		f.Value, f.Low, f.High = f.Value*row.Value, f.Low*row.Value, f.High*row.Value
	}
}

// change reports whether "to" stands between two figures and nothing else but approximators.
func (r *reader) change(a, b *Figure) bool {
	if b.Unit == nil && b.Kind != Percentage || b.Relation == numeral.Range || b.Kind == Ordinal || b.Kind == Fraction {
		return false
	}
	switch b.First - a.End {
	case 1:
		return r.d.Form(a.End) == "الي"
	case 2:
		f := r.d.Form(a.End + 1)
		return r.d.Form(a.End) == "من" && (f == "اصل" || f == "بين" || f == "جمله" || f == "مجموع")
	}
	return false
}

// near reports whether a figure may be of the unit of the one before it: in its
// sentence, not far off; a percentage's only across "to".
func (r *reader) near(a, b *Figure) bool {
	if a.Unit == nil && a.Kind != Percentage || r.d.Tokens[a.First].Sentence != r.d.Tokens[b.First].Sentence || b.First-a.End > elisionReach {
		return false
	}
	if r.dashed(a.End, b.First) || strings.HasSuffix(r.d.Form(b.End), "وا") { // 4 آلاف قتيل.. ومليون شردوا
		return false
	}
	if a.Kind == Percentage {
		return b.First-a.End <= 3 && r.d.Form(b.First-1) == "الي" && b.Value <= 100
	}
	return b.Relation != numeral.Undefined && !r.d.Is(b.End, doc.Latin)
}

// dashed reports whether a headline's dash of points stands among tokens first to end.
func (r *reader) dashed(first, end int) bool {
	for k := first; k < end; k++ {
		if form := r.d.Form(k); form == "…" || form == "." && r.d.Form(k+1) == "." {
			return true
		}
	}
	return false
}

// elisionReach is how many words on a unit still holds.
const elisionReach = 14

// repeats reports whether a unit is a mere "times", which nobody leaves out.
func repeats(u *Unit) bool { return u != nil && (u.Kind == "multiple" || u.Lemma == "مرة") }
