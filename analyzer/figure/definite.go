package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// definite reads a number behind what it counts: الولايات الثماني عشرة، أولادها الخمسة، السنوات الـ4
func (r *reader) definite(k int) (Figure, int) {
	n := r.nums[k]
	i := n.First - 1
	if f, ok := r.dualNoun(n); ok {
		return f, 1
	}
	if !n.Article || n.Kind != numeral.Cardinal || i < 0 || r.d.Tokens[i].Sentence != r.d.Tokens[n.First].Sentence {
		return Figure{}, 0
	}
	for row, h := range lexicon.Counted.All(r.d, i) {
		if h.Infl != doc.Plural && h.Infl != doc.Listed || !h.Article && h.Suf == 0 || h.Words > 1 {
			continue
		}
		if _, known := r.unitOf(n); known {
			return Figure{}, 0
		}
		f := r.make(n, Count, &Unit{Span: r.d.Tokens[i].Span, Lemma: row.Lemma, Kind: row.Kind}, n.End, "definite")
		if f.First == n.First {
			f.First, f.Start = i, numeral.Lead(r.d, i, h)
		}
		return f, 1
	}
	return Figure{}, 0
}

// dualNoun reads "two" behind a dual: مترشحين اثنين
func (r *reader) dualNoun(n numeral.Numeral) (Figure, bool) {
	i := n.First - 1
	if n.Value != 2 || n.Digits || i < 0 || !strings.HasSuffix(r.d.Form(i), "ين") && !strings.HasSuffix(r.d.Form(i), "ان") {
		return Figure{}, false
	}
	row, h, ok := lexicon.Counted.At(r.d, i)
	if !ok || h.Words > 1 || h.Suf > 0 || h.Conj && n.Prep != 0 {
		return Figure{}, false
	}
	pair := r.one(i, n.End, 2)
	pair.Start = numeral.Lead(r.d, i, h)
	f := r.make(pair, Count, &Unit{Span: r.d.Tokens[i].Span, Lemma: row.Lemma, Kind: row.Kind}, n.End, "dual and two")
	f.Number = n.Span
	return f, true
}
