package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// counted reads the noun that a number counts: 12 حسابا، آلاف الحسابات، ثلاثة آخرين
func (r *reader) counted(n *numeral.Numeral) (reading, bool) {
	i := n.End
	if !r.d.Is(i, doc.Word) || r.d.Tokens[i].Sentence != r.d.Tokens[n.End-1].Sentence || r.isTime(n) {
		return reading{}, false
	}
	if _, h, ok := lexicon.NotCounted.At(r.d, i); ok && (h.Pre == 0 || h.Conj && h.Prep == 0 && !h.Article) {
		return reading{}, false
	}
	u := reading{kind: Count, n: whole(*n), end: i + 1, rule: "counted"}
	if row, h, ok := r.noun(i, n); ok {
		u.end = i + int(h.Words)
		u.unit = &Unit{Span: r.d.Between(i, u.end), Lemma: row.Lemma, Kind: row.Kind}
		if row.Kind == "basis" { // نقطة أساس
			u.kind = Cardinal
		}
		return u, true
	}
	lemma, ok := r.inflected(i, n)
	if !ok {
		return reading{}, false
	}
	u.unit = &Unit{Span: r.d.Tokens[i].Span(), Lemma: lemma, Kind: "other"}
	u.rule = "counted by its ending"
	return u, true
}

// whole takes the reading without decimals of an ambiguous number: things come
// in whole numbers (1.173 علامة).
func whole(n numeral.Numeral) numeral.Numeral {
	if n.Alt == n.Alt && n.Value != float64(int64(n.Value)) && n.Alt == float64(int64(n.Alt)) {
		n.Value, n.Low, n.High = n.Alt, n.Alt, n.Alt
	}
	return n
}

// noun finds the word at token i in the table, in the inflection that the
// number wants where two nouns share a form (أسرة: families, beds).
func (r *reader) noun(i int, n *numeral.Numeral) (row *lexicon.CountedNoun, hit doc.Hit, ok bool) {
	best := -1
	for c, h := range lexicon.Counted.All(r.d, i) {
		if h.Conj || h.Prep != 0 || h.Suf > 0 || h.Article && n.Kind != numeral.Indefinite && !n.Article {
			continue
		}
		rank := int(h.Words) * 2
		if few(n) == (h.Infl == doc.Plural) {
			rank++
		}
		if rank > best {
			row, hit, ok, best = c, h, true, rank
		}
	}
	return row, hit, ok
}

// few reports whether a number wants a plural behind it.
func few(n *numeral.Numeral) bool {
	return n.Kind == numeral.Indefinite || n.Value >= 3 && n.Value <= 10
}
