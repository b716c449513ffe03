package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// age reads how old somebody is: (34 عاما)، البالغ 25 سنة، دون سن ٣٥ سنة، في الثالثة والعشرين من عمره
func (r *reader) age(k int) (Figure, int) {
	n := &r.nums[k]
	if n.Kind == numeral.Indefinite || n.Kind == numeral.Fraction || n.Value < 1 || n.Value > 120 {
		return Figure{}, 0
	}
	if r.inHerTwenties(n) {
		f := r.make(n, Age, nil, n.End, "age")
		r.aged(&f, n.End)
		return f, 1
	}
	units := r.years(n.End)
	if !units && !(r.bareAge(n) && r.cueBefore(n)) && !r.cueAfter(n.End) || units && !r.aging(n) {
		return Figure{}, 0
	}
	end := n.End
	if units {
		end++
	}
	f := r.make(n, Age, nil, end, "age")
	r.aged(&f, n.End)
	return f, 1
}

// years reports whether token i is a unit of age.
func (r *reader) years(i int) bool {
	row, h, ok := lexicon.TimeUnits.At(r.d, i)
	return ok && clean(h) && (row.Code == "year" || row.Code == "month" || row.Code == "day")
}

// aged makes a figure an age, with the unit at token i, else years.
func (r *reader) aged(f *Figure, i int) {
	f.Kind = Age
	f.Unit = &Unit{Span: f.Number, Lemma: "سنة", Kind: "time", Code: "a"}
	if row, h, ok := lexicon.TimeUnits.At(r.d, i); ok && clean(h) {
		f.Unit.Span = r.d.Tokens[i].Span()
		f.Span.End, f.End = max(f.Span.End, r.d.Tokens[i].End()), max(f.End, i+1)
		switch {
		case row.Code == "month":
			f.Unit.Lemma, f.Unit.Code = "شهر", "mo"
		case row.Code == "day":
			f.Unit.Lemma, f.Unit.Code = "يوم", "d"
		case row.Code == "year" && (r.d.Form(i)[:len("ع")] == "ع" || r.d.Form(i)[:len("ا")] == "ا"):
			f.Unit.Lemma = "عام"
		}
	}
}

// aging reports whether a number of years is an age: by a cue, or in brackets
// or between commas behind a name.
func (r *reader) aging(n *numeral.Numeral) bool {
	if r.cueBefore(n) || r.cueAfter(n.End+1) || r.older(n) || r.died(n) {
		return true
	}
	row, _, _ := lexicon.TimeUnits.At(r.d, n.End)
	before, after := r.d.Form(n.First-1), r.d.Form(n.End+1)
	if b := numeral.BoundOf(r.d, n.First, n.End+1); b.First < n.First {
		before = r.d.Form(b.First - 1)
	}
	return row.Code == "year" && n.Value > 1 && (before == "(" && after == ")" ||
		(before == "،" || before == ",") && (after == "،" || after == ",") && r.d.Is(n.First-2, doc.Word))
}

// died reports whether the number says at what age somebody died: رحل عن 74 عاما
func (r *reader) died(n *numeral.Numeral) bool {
	first := numeral.BoundOf(r.d, n.First, n.End).First
	if r.d.Form(first-1) != "عن" {
		return false
	}
	least := r.d.Sentences[r.d.Tokens[n.First].Sentence].First
	for i := first - 2; i >= max(least, first-deathReach); i-- {
		if _, ok := r.ageCue(i, "death"); ok {
			return true
		}
	}
	return false
}

// deathReach is how many words a word of death may stand before an age.
const deathReach = 15

// cueBefore reports whether a word of age stands in front of the number or its
// approximator, at most three words off: عمر، البالغ، تتراوح أعمارهم بين
func (r *reader) cueBefore(n *numeral.Numeral) bool {
	least := r.d.Sentences[r.d.Tokens[n.First].Sentence].First
	for i := n.First - 1; i >= least && !r.d.Is(i, doc.Punct); i-- {
		if h, ok := r.ageCue(i, "before"); ok && (i+int(h.Words) <= n.First || n.Article && i+int(h.Words) == n.First+1) { // صاحب الـ17 عاما
			first := numeral.BoundOf(r.d, n.First, n.End).First
			return i >= first-ageReach && !r.holdsDigits(i+1, first)
		}
	}
	return false
}

// holdsDigits reports whether there are digits among tokens i up to end.
func (r *reader) holdsDigits(i, end int) bool {
	for ; i < end; i++ {
		if r.d.Is(i, doc.Digits) {
			return true
		}
	}
	return false
}

// ageReach is how many words a cue may stand before the quantity.
const ageReach = 4

// ageCue finds a word of age that stands on one side of its number.
func (r *reader) ageCue(i int, side string) (doc.Hit, bool) {
	for row, h := range lexicon.AgeCues.All(r.d, i) {
		if row.Side == side && !strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "سنة") { // سنه, not سنة
			return h, true
		}
	}
	return doc.Hit{}, false
}

// cueAfter reports whether a word of age stands at token i: من العمر، من عمره
func (r *reader) cueAfter(i int) bool {
	_, ok := r.ageCue(i, "after")
	return ok
}

// bareAge reports whether a number without a unit behind a cue is an age: in
// words definite, or in digits with nothing counted behind: سن الستين، في سن 18
func (r *reader) bareAge(n *numeral.Numeral) bool {
	if r.counts(n.End) || r.isTime(n) {
		return false
	}
	_, ok := r.ageCue(n.First-1, "before")
	if h, of := r.ageCue(n.First-2, "before"); of && h.Words == 2 { // الأطفال دون الخامسة
		ok = true
	}
	return (n.Article || n.Digits) && (ok || n.Article && n.Value >= 13)
}

// ageNear reports whether the second of two numbers is an age, so that the first is one too.
func (r *reader) ageNear(a, b *numeral.Numeral) bool {
	return r.years(b.End) && r.cueBefore(a)
}

// inHerTwenties reads a definite feminine ordinal above the hours of a clock
// that stands for years: في الحادية والتسعين، دون الثامنة عشرة، تجاوز الخامسة والستين
func (r *reader) inHerTwenties(n *numeral.Numeral) bool {
	if n.Kind != numeral.Ordinal || !n.Article || n.Value < 13 || n.Prep != 0 || !strings.HasSuffix(r.d.Form(n.First), "ه") {
		return false
	}
	if f := r.d.Form(n.First - 1); f == "في" || f == "فوق" || f == "دون" || f == "تحت" {
		return true
	}
	b := numeral.BoundOf(r.d, n.First, n.End)
	return b.First == n.First-1
}

// older reports whether somebody is older or younger than a number of years: أكبر من ثلاثين سنة
func (r *reader) older(n *numeral.Numeral) bool {
	switch r.d.Form(n.First - 2) {
	case "اكبر", "اصغر":
		return r.d.Form(n.First-1) == "من"
	}
	return false
}
