package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// predicate reports whether token k is a verb, or a letter that is no title's:
// the phrase is over.
func (r *reader) predicate(k int, row *lexicon.SourceHead, p *phrase) bool {
	form := r.d.Form(k)
	if len(form) <= 2 && form != "د" && form != "م" && form != "ا" {
		return true
	}
	if strings.HasPrefix(form, "ي") && row == nil && r.mention(k) == nil && (r.letters(k) >= 5 && r.definite(k+1) || r.letters(k) >= 4 && p.closed && p.heads == 0 && p.name == 0 && !p.quoted) { // رئيس الحكومة يستقبل السفير
		return true
	}
	w, ok := r.verb(k)
	if ok && w.participle && strings.HasSuffix(form, "ا") && (p.closed || p.name > 0) { // استرسل الوزير | موضحا
		return true
	}
	return ok && !w.participle && (w.hit.Conj || !w.takes('h') || w.hit.Infl == doc.Past && (w.feminine || strings.HasSuffix(form, "وا")) && !w.object || p.closed && row == nil)
}

// governedWord reports whether token k, behind a name, is a preposition with its
// noun and no further name: فلان | لسكاي نيوز، فلان | بضمان الحدود.
func (r *reader) governedWord(k int, form string) bool {
	if m := r.mention(k); m != nil {
		return m.First == k && m.Start > r.d.Tokens[k].Start() && strings.HasPrefix(form, "ل")
	}
	switch {
	case r.christened(k):
		return false
	case strings.HasPrefix(form, "ل"):
		return r.is(k, "to")
	}
	return strings.HasPrefix(form, "ب") && len(form) > 8 && !lexicon.Known(form) && lexicon.Known(form[len("ب"):])
}

// thatAhead reports whether a complementiser follows token k before the clause
// ends, so that a title behind a name is no object: أعلن فلان المدير العام أن.
func (r *reader) thatAhead(k int) bool {
	for i := k + 1; i < min(r.sentence(k).End, k+12); i++ {
		if r.is(i, "that") {
			return true
		}
		if w, ok := r.verb(i); ok && !w.participle || r.punct(i, ".؛:") {
			break
		}
	}
	return false
}
