package numeral

import (
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// clitic reads the particles written in front of digits: the ل of "ل3", the
// بال of "بال45", a spaced "بـ 800". A lone و is a word of its own here.
func (r *reader) clitic(i int) (prep byte, article, ok bool) {
	if !r.d.Is(i, doc.Word) || !r.d.Is(i+1, doc.Digits) {
		return 0, false, false
	}
	form := r.d.Form(i)
	if len(form) > 2 {
		form = strings.TrimPrefix(strings.TrimPrefix(form, "و"), "ف")
	}
	switch form {
	case "ب", "بال":
		prep = 'b'
	case "ل", "لل":
		prep = 'l'
	case "ك", "كال":
		prep = 'k'
	case "ال":
	default:
		return 0, false, false
	}
	return prep, len(form) > 2, true
}

// hit is the best reading of token i as any word of number.
func hit(d *doc.Document, i int) (doc.Hit, bool) {
	if _, h, ok := (&reader{d: d}).word(i, open); ok {
		return h, true
	}
	if _, h, ok := lexicon.Ordinals.At(d, i); ok {
		return h, true
	}
	_, h, ok := lexicon.Fractions.At(d, i)
	return h, ok
}

// Lead is the byte where token i begins without the conjunction and the
// preposition that hit h stripped; the article stays ("الآلاف" of "والآلاف").
func Lead(d *doc.Document, i int, h doc.Hit) int {
	t := &d.Tokens[i]
	n := int(h.Pre)
	if h.Article {
		n -= len("ال")
		if h.Prep == 'l' && strings.HasPrefix(d.Form(i)[n:], "لل") {
			n += len("ل")
		}
	}
	if n <= 0 {
		return t.Start()
	}
	return t.Start() + arabic.Lead(t.Of(d.Text), n)
}
