package finding

import (
	"math"
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// Growth in percent from which on a headline may say that something doubled.
const nearlyDouble = 60

// doubled finds a headline that has something double though the growth that the
// body gives, or the two amounts that it compares, are far from it:
// الإنتاج يتضاعف … 18 مليون جوال مقارنة بـ14.2 مليون
func (r *reader) doubled() {
	at := r.doubledAt(func(b *doc.Block) bool { return b.Kind == doc.Headline && b.Repeats < 0 })
	if at < 0 || r.doubledAt(func(b *doc.Block) bool { return b.Kind != doc.Headline && b.Kind != doc.Boilerplate }) >= 0 {
		return // or the body says so itself
	}
	pairs := 0
	for i := range r.Figures {
		f := &r.Figures[i]
		if r.lead(f.First) {
			if r.sentence(f.First) == r.sentence(at) && (multiple(f) || f.Kind == figure.Count) {
				return // تضاعف أربع مرات
			}
			continue
		}
		grown := f.Kind == figure.Percentage && r.grows(f)
		if multiple(f) || grown && f.Value >= nearlyDouble {
			return
		}
		if grown && r.sharedStems(at, f.First) >= 2 { // تتضاعف … ارتفعت بنسبة 30 بالمئة
			pairs++
		}
		for k := i + 1; k < min(len(r.Figures), i+4); k++ {
			if q := r.compared(f, &r.Figures[k]); q > 0 && r.sharedStems(at, f.First) >= 2 {
				if pairs++; q >= 1.6 {
					return
				}
			}
		}
	}
	if pairs > 0 {
		word := r.d.Tokens[at].Span()
		q := quote(r.d.Text, word)
		r.report(HeadlineMismatch, Notice, message{
			"العنوان يقول إن الشيء تضاعف، والأرقام التي يقارنها المتن دون ذلك: " + q + ".",
			"The headline says that something doubled; the amounts that the body compares fall short of it: " + q + "."}, word)
	}
}

// doubledAt is the first token that says that something doubled, in blocks of a
// sort; -1 if none does.
func (r *reader) doubledAt(in func(b *doc.Block) bool) int {
	for b := range r.d.Blocks {
		if !in(&r.d.Blocks[b]) {
			continue
		}
		for i, end := r.tokens(&r.d.Blocks[b]); i < end; i++ {
			if r.doubling(i) {
				return i
			}
		}
	}
	return -1
}

// sharedStems counts the words that the sentences of two tokens have in common.
func (r *reader) sharedStems(i, k int) int {
	a, b := &r.d.Sentences[r.sentence(i)], &r.d.Sentences[r.sentence(k)]
	n := 0
	for t := a.First; t < a.End; t++ {
		if w := r.words[t]; w != 0 && slices.Contains(r.words[b.First:b.End], w) {
			n++
		}
	}
	return n
}

// doubling reports whether token i says that something became twice as much.
func (r *reader) doubling(i int) bool {
	switch lighten(r.d.Form(i)) {
	case "تضاعف", "يتضاعف", "تتضاعف", "تضاعفت", "ضاعف", "ضاعفت", "يضاعف", "تضاعفا", "مضاعف", "ضعفي", "ضعف", "ضعفا":
		return true
	}
	return false
}

// compared is the quotient of two amounts of one unit that a sentence compares,
// the greater by the lesser; 0 if it does not.
func (r *reader) compared(a, b *figure.Figure) float64 {
	if r.sentence(a.First) != r.sentence(b.First) || !(a.Value > 0) || !(b.Value > 0) || a.Kind == figure.Percentage || !sameUnit(a, b) || a.Kind == figure.Ordinal || b.Kind == figure.Ordinal {
		return 0
	}
	for k := a.End; k < b.First && k < a.End+reach; k++ {
		switch r.d.Form(k) {
		case "مقارنه", "مقابل", "بالمقارنه", "قياسا":
			return math.Max(a.Value, b.Value) / math.Min(a.Value, b.Value)
		}
	}
	if from, to, ok := r.ends(a, b); ok {
		return math.Max(from.Value, to.Value) / math.Min(from.Value, to.Value)
	}
	return 0
}
