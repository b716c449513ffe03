package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// ordinal reads ranks and counted repetitions: المركز الثالث، المرتبة 138، لقبه الـ18، حل ثانيا.
// Other ordinals only order what is told and are no figures.
func (r *reader) ordinal(k int) (Figure, int) {
	n := r.nums[k]
	i := n.First - 1
	row, h, ranked := lexicon.Ranks.At(r.d, i)
	ranked = ranked && r.d.Tokens[i].Sentence == r.d.Tokens[n.First].Sentence && h.Words == 1
	switch {
	case ranked && n.Kind == numeral.Ordinal && n.Article == (h.Article || h.Suf > 0),
		ranked && n.Digits && n.Article,
		ranked && n.Digits && row.Code == "rank" && h.Article && !r.counts(n.End):
		u := &Unit{Span: r.d.Tokens[i].Span, Lemma: row.Lemma, Kind: "rank"}
		f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Unit: u, Rule: "rank"}
		f.First, f.End = i, n.End
		f.Span = doc.Span{Start: numeral.Lead(r.d, i, h), End: n.Span.End}
		return f, 1
	case n.Kind == numeral.Ordinal && (r.placed(n) || r.fragment(n)):
		f := Figure{Span: n.Span, First: n.First, End: n.End, Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Rule: "place"}
		return f, 1
	case n.Kind == numeral.Ordinal:
		return Figure{}, 0
	}
	return Figure{}, 0
}

// placed reports whether an adverbial ordinal is a place somebody took: حل ثانيا، جاء في المركز الأول والثاني
func (r *reader) placed(n numeral.Numeral) bool {
	if strings.HasSuffix(r.d.Form(n.First), "ا") && !n.Article && n.Prep == 0 && n.End-n.First == 1 {
		least := r.d.Sentences[r.d.Tokens[n.First].Sentence].First
		for i := n.First - 1; i >= max(least, n.First-placeReach); i-- {
			if _, h, ok := lexicon.PlaceVerbs.At(r.d, i); ok && h.Prep == 0 {
				return true
			}
		}
	}
	return false
}

// placeReach is how far before its place the verb of a runner may stand.
const placeReach = 14

// fragment reports whether a text's sentence is nothing but an ordinal, as in a table's cell.
func (r *reader) fragment(n numeral.Numeral) bool {
	s := r.d.Sentences[r.d.Tokens[n.First].Sentence]
	for i := s.First; i < s.End; i++ {
		if r.d.Is(i, doc.Word) && (i < n.First || i >= n.End) && !r.number(i) {
			return false
		}
	}
	return len(r.d.Blocks) == 1
}

// rankNumber reads a rank told by its number: هدفه رقم 20
func (r *reader) rankNumber(k int) (Figure, int) {
	n := r.nums[k]
	i := n.First - 2
	if !n.Digits || r.d.Form(i+1) != "رقم" {
		return Figure{}, 0
	}
	row, h, ok := lexicon.Ranks.At(r.d, i)
	if !ok || r.counts(n.End) {
		return Figure{}, 0
	}
	f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Rule: "rank number"}
	f.Unit = &Unit{Span: r.d.Tokens[i].Span, Lemma: row.Lemma, Kind: "rank"}
	f.First, f.End = i, n.End
	f.Span = doc.Span{Start: numeral.Lead(r.d, i, h), End: n.Span.End}
	return f, 1
}
