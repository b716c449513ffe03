package claim

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// signs answers what the words of the tables answer.
func (r *reader) signs(u *unit) {
	for i := u.first; i < u.end; {
		i += max(r.act(i, u.end), r.topic(i, u.end), 1)
	}
	for i := u.first; i < u.end; {
		i += max(r.speech(u, i), 1)
	}
}

// act reads what is said to happen; it gives the tokens read beyond one word.
func (r *reader) act(i, end int) int {
	sign, hit, ok := lexicon.ClaimActs.At(r.d, i)
	if !ok || i+int(hit.Words) > end {
		return 0
	}
	if hit.Infl == doc.Present && hit.Prep == 's' { // سترتفع
		r.note(Prediction, r.span(i, hit))
	}
	r.sign(sign.Code, i, hit)
	return many(hit)
}

// topic reads what a sentence touches.
func (r *reader) topic(i, end int) int {
	sign, hit, ok := lexicon.ClaimTopics.At(r.d, i)
	if !ok || i+int(hit.Words) > end {
		return 0
	}
	r.sign(sign.Code, i, hit)
	return many(hit)
}

// many is the words of a phrase, 0 for a single word: another table may know
// the words behind its first.
func many(hit doc.Hit) int {
	if hit.Words > 1 {
		return int(hit.Words)
	}
	return 0
}

// sign answers the question that a table's code names; "none" names none.
func (r *reader) sign(code string, i int, hit doc.Hit) {
	if f, ok := feature(code); ok {
		r.note(f, r.span(i, hit))
	}
}

// span covers the words of a hit, without conjunction and preposition.
func (r *reader) span(i int, hit doc.Hit) doc.Span {
	return r.d.Between(i, i+int(hit.Words))
}
