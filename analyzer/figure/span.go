package figure

import (
	"math"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// span reads two numbers as the ends of a range: بين 20 و30 ألفا، من 20% إلى 30%
func (r *reader) span(k int) (Figure, int) {
	if k+1 >= len(r.nums) {
		return Figure{}, 0
	}
	a, b := &r.nums[k], &r.nums[k+1]
	if a.Kind == numeral.Indefinite || b.Kind == numeral.Indefinite || a.Kind == numeral.Ordinal || r.timed(a) && !r.ageNear(a, b) || b.First-a.End > longestJoint || r.hundredth(a, b) || !joined(r.d, a, b) {
		return Figure{}, 0
	}
	first, hasUnit := r.unitOf(a)
	end := a.End
	if hasUnit && first.end <= b.First {
		end = first.end
	}
	next := b.First
	if bound := numeral.BoundOf(r.d, b.First, b.End); bound.First > end && r.d.Form(bound.First-1) == "الي" {
		next = bound.First // من 30 إلى أقل من 35
	}
	begin, ok := numeral.Between(r.d, a.First, end, next)
	if !ok || r.written(b) && r.d.Form(end) != "-" && r.d.Form(end) != "\u2013" || r.chained(a, b) {
		return Figure{}, 0
	}
	if m := numeral.Magnitude(r.d, b); m > 1 && numeral.Magnitude(r.d, a) == 1 && a.Value*m < b.Value && a.Value < 1000 && !(hasUnit && first.end <= b.First) {
		scaled := *a
		scaled.Value *= m
		a = &scaled
	}
	if a.Value >= b.Value {
		return Figure{}, 0
	}
	return r.ranged(a, b, begin, hasUnit, first), 2
}

// joined reports whether something between two numbers, or written onto the second,
// may make them the ends of a range.
func joined(d *doc.Document, a, b *numeral.Numeral) bool {
	for i := a.End; i < b.First; i++ {
		if numeral.Joint(d, i) {
			return true
		}
	}
	return b.Prep != 0 || strings.HasPrefix(d.Form(b.First), "و")
}

// hundredth reports whether the second number is the hundred of a percentage of
// the first: أكثر من 60 بالمئة منه
func (r *reader) hundredth(a, b *numeral.Numeral) bool {
	_, _, ok := lexicon.Percents.At(r.d, a.End)
	return ok && b.First == a.End
}

// longestJoint is how many tokens a unit and the joint of a range may take.
const longestJoint = 5

// chained reports whether digits with a dash between them go on on either
// side: a telephone number, a date, an account.
func (r *reader) chained(a, b *numeral.Numeral) bool {
	if b.First-a.End != 1 || !a.Digits || !b.Digits {
		return false
	}
	for _, i := range [...]int{a.First - 1, b.End} {
		switch r.d.Form(i) {
		case "-", "/", "\u2013", ":":
			if i < a.First && r.d.Glued(a.First) && r.d.Glued(i) || i >= b.End && r.d.Glued(i) {
				return true
			}
		}
	}
	return a.Value >= 1900 && a.Value <= 2100 && b.Value >= 1900 && b.Value <= 2100 && !r.counts(b.End)
}

// ranged builds the figure of a range that begins at token begin; the unit is the second number's, else the first one's.
func (r *reader) ranged(a, b *numeral.Numeral, begin int, hasUnit bool, first reading) Figure {
	u, ok := r.unitOf(b)
	if !ok {
		u = reading{kind: Cardinal, n: *b, end: b.End}
		if hasUnit && first.unit != nil {
			u.unit, u.kind = first.unit, first.kind
		}
	}
	f := Figure{Kind: u.kind, Unit: u.unit, Value: numeral.Null, Low: a.Value, High: u.n.Value, Relation: numeral.Range, Rule: "range"}
	f.First, f.End = begin, u.end
	f.Number = doc.Span{Start: a.Start, End: b.Span.End}
	f.Span = doc.Span{Start: r.d.Tokens[begin].Start(), End: r.d.Tokens[u.end-1].End()}
	if begin == a.First {
		f.Start = a.Start
	} else if form := r.d.Form(begin); form == "بما" || form == "لما" {
		f.Start += len(form) - len("ما")
	}
	if f.Kind == Measure || f.Kind == Cardinal {
		if r.years(b.End) {
			r.aged(&f, b.End)
		}
	}
	f.Per = r.rate(&f)
	return f
}

// join merges two bounds of one thing: أكثر من 20 وأقل من 30
func (r *reader) join() {
	kept := r.found[:0]
	for _, f := range r.found {
		if len(kept) > 0 && (r.bounded(&kept[len(kept)-1], &f) || r.completed(&kept[len(kept)-1], &f)) {
			continue
		}
		kept = append(kept, f)
	}
	r.found = kept
}

// completed adds the hundreds that follow to the thousands before them, each with
// its noun: 35 ألف صوت و788 صوتا
func (r *reader) completed(a, b *Figure) bool {
	gap := b.First - a.End
	if gap < 0 || gap > 1 || gap == 1 && r.d.Form(a.End) != "و" || gap == 0 && !strings.HasPrefix(r.d.Form(b.First), "و") ||
		a.Kind != b.Kind || a.Kind != Count && a.Kind != Money || a.Unit == nil || b.Unit == nil || a.Unit.Lemma != b.Unit.Lemma ||
		a.Relation == numeral.Range || b.Relation != numeral.Exact || !(a.Value >= 1000) || !(b.Value >= 1) || math.Mod(a.Value, 1000) != 0 {
		return false
	}
	step := 1000.0
	for math.Mod(a.Value, step*1000) == 0 {
		step *= 1000
	}
	if b.Value >= step {
		return false
	}
	a.Value += b.Value
	a.Low, a.High = a.Relation.Interval(a.Value)
	a.Span, a.Number, a.End, a.Unit, a.Rule = a.Span.Join(b.Span), a.Number.Join(b.Number), b.End, b.Unit, "noun twice"
	return true
}

// bounded makes figure a a range if b is its other bound.
func (r *reader) bounded(a, b *Figure) bool {
	gap := b.First - a.End
	if gap < 0 || gap > 1 || gap == 1 && r.d.Form(a.End) != "و" || a.Value != a.Value || b.Value != b.Value || !opposed(a.Relation, b.Relation) || a.Unit != nil {
		return false
	}
	low, high := a.Value, b.Value
	if upper(a.Relation) {
		low, high = high, low
	}
	if low >= high {
		return false
	}
	a.Low, a.High, a.Value, a.Relation, a.Rule = low, high, numeral.Null, numeral.Range, "two bounds"
	a.Span, a.Number, a.End = a.Span.Join(b.Span), a.Number.Join(b.Number), b.End
	a.Unit, a.Kind = b.Unit, b.Kind
	return true
}

// upper and lower bounds.
func upper(x numeral.Relation) bool { return x == numeral.LessThan || x == numeral.AtMost }
func lower(x numeral.Relation) bool { return x == numeral.MoreThan || x == numeral.AtLeast }

// opposed reports whether one of two relations bounds from above, the other from below.
func opposed(a, b numeral.Relation) bool { return upper(a) && lower(b) || lower(a) && upper(b) }
