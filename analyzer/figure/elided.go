package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// elided gives a number without a unit that of the same phrase: the one behind
// the other end of a change (من 188 إلى 232 مليار دولار), else the last one
// counted in the sentence (مقتل 9 جنود وإصابة 21).
func (r *reader) elided() {
	for k := range r.found {
		f := &r.found[k]
		if f.Kind != Cardinal {
			continue
		}
		if k+1 < len(r.found) && r.change(f, &r.found[k+1]) {
			r.inherit(f, &r.found[k+1])
			continue
		}
		if k > 0 && r.found[k-1].Kind != Ordinal && r.found[k-1].Kind != Fraction && r.found[k-1].Kind != Age && r.near(&r.found[k-1], f) {
			r.inherit(f, &r.found[k-1])
		}
	}
}

// inherit takes over a unit.
func (r *reader) inherit(f, from *Figure) {
	f.Unit, f.Kind = from.Unit, from.Kind
	if f.Kind == Score {
		f.Kind = Cardinal
	}
}

// change reports whether "to" stands between two figures and nothing else but approximators.
func (r *reader) change(a, b *Figure) bool {
	return b.First-a.End == 1 && r.d.Form(a.End) == "الي"
}

// near reports whether a figure may be of the unit of the one before it: in its
// sentence, not far off; a percentage's only across "to".
func (r *reader) near(a, b *Figure) bool {
	if a.Unit == nil && a.Kind != Percentage || r.d.Tokens[a.First].Sentence != r.d.Tokens[b.First].Sentence || b.First-a.End > elisionReach {
		return false
	}
	if a.Kind == Percentage {
		return b.First-a.End <= 3 && r.d.Form(b.First-1) == "الي" && b.Value <= 100
	}
	return b.Relation != numeral.Undefined && !r.d.Is(b.End, doc.Latin)
}

// elisionReach is how many words on a unit still holds.
const elisionReach = 14
