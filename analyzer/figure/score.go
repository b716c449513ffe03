package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// score reads the result of a game: 3-1، 2 - 2، near words of games.
func (r *reader) score(k int) (Figure, int) {
	if k+1 >= len(r.nums) {
		return Figure{}, 0
	}
	a, b := &r.nums[k], &r.nums[k+1]
	if b.First-a.End != 1 || !a.Digits || !b.Digits || !goals(a.Value, b.Value) || a.Value != float64(int(a.Value)) || b.Value != float64(int(b.Value)) {
		return Figure{}, 0
	}
	switch r.d.Form(a.End) {
	case "-", "\u2013", "\u2212", ":", "/":
	default:
		return Figure{}, 0
	}
	if r.timed(a) || r.counts(b.End) || r.isTime(b) || r.chained(a, b) || !r.game(a.First) {
		return Figure{}, 0
	}
	f := Figure{Number: a.Span.Join(b.Span), Kind: Score, Value: numeral.Null, Low: numeral.Null, High: numeral.Null, Relation: numeral.Exact, Rule: "score"}
	f.Span, f.First, f.End = f.Number, a.First, b.End
	return f, 2
}

// goals reports whether two numbers can be the result of a game: goals and sets, or the baskets of two sides.
func goals(a, b float64) bool {
	return a <= 30 && b <= 30 || a >= 40 && b >= 40 && a <= 160 && b <= 160
}

// game reports whether a word of games stands in the sentence of token i, near it.
func (r *reader) game(i int) bool {
	s := r.d.Sentences[r.d.Tokens[i].Sentence]
	for k := max(s.First, i-scoreReach); k < min(s.End, i+scoreReach); k++ {
		if _, _, ok := lexicon.ScoreCues.At(r.d, k); ok && r.d.Is(k, doc.Word) {
			return true
		}
	}
	return false
}

// scoreReach is how many words a word of games may stand off.
const scoreReach = 12
