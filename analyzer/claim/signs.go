package claim

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// signs answers what the words of the tables answer.
func (r *reader) signs(u *unit) {
	deeds := doc.TablesOf(lexicon.ClaimActs.ID(), lexicon.ClaimTopics.ID())
	for i := r.d.NextHit(u.first, u.end, deeds); i < u.end; i = r.d.NextHit(i, u.end, deeds) {
		i += max(r.act(i, u.end), r.topic(i, u.end), 1)
	}
	voice := doc.TablesOf(lexicon.ClaimVoice.ID())
	for i := r.d.NextHit(u.first, u.end, voice); i < u.end; i = r.d.NextHit(i, u.end, voice) {
		i += max(r.speech(u, i), 1)
	}
}

// act reads what is said to happen; it gives the tokens read beyond one word.
func (r *reader) act(i, end int) int {
	sign, hit, ok := best(r.d, &lexicon.ClaimActs, i, end)
	if !ok {
		return 0
	}
	if hit.Infl == doc.Present {
		r.person(i, hit)
	}
	r.sign(sign.Code, i, hit)
	return many(hit)
}

// person reads what a present says beside its root: the future (سترتفع) and
// who speaks (نبيع).
func (r *reader) person(i int, hit doc.Hit) {
	if hit.Prep == 's' {
		r.note(Prediction, r.span(i, hit))
	}
	if strings.HasPrefix(r.d.Form(i)[hit.Pre:], "ن") {
		r.note(We, r.span(i, hit))
	}
}

// topic reads what a sentence touches.
func (r *reader) topic(i, end int) int {
	sign, hit, ok := best(r.d, &lexicon.ClaimTopics, i, end)
	if !ok {
		return 0
	}
	r.sign(sign.Code, i, hit)
	return many(hit)
}

// best is the longest reading of the words from token i on whose clitics its
// word can take, with the fewest clitics.
func best(d *doc.Document, t *lexicon.Table[lexicon.Sign], i, end int) (sign *lexicon.Sign, hit doc.Hit, ok bool) {
	for s, h := range t.All(d, i) {
		if i+int(h.Words) > end || !takes(h) {
			continue
		}
		if !ok || h.Words > hit.Words || h.Words == hit.Words && h.Pre+h.Suf < hit.Pre+hit.Suf {
			sign, hit, ok = s, h, true
		}
	}
	return sign, hit, ok
}

// takes reports whether a word can stand with the clitics read off it: a past
// takes neither article nor preposition (not بحث as ب+حث), a present takes ل and
// the future's س, a noun no س.
func takes(h doc.Hit) bool {
	switch h.Infl {
	case doc.Past:
		return !h.Article && h.Prep == 0
	case doc.Present:
		return !h.Article && (h.Prep == 0 || h.Prep == 'l' || h.Prep == 's')
	}
	return h.Prep != 's'
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

// span covers the words of a hit.
func (r *reader) span(i int, hit doc.Hit) doc.Span {
	return r.d.Between(i, i+int(hit.Words))
}
