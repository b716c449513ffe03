package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// more reads what the phrase goes on with at token k and gives its length, 0
// at the phrase's end.
func (r *reader) more(k, end int, p *phrase, v *verb) int {
	if n := r.anonymity(k, end, p); n > 0 {
		return n
	}
	if lexicon.CuePhrases.May(r.d, k) {
		for _, sort := range [...]string{"words", "deed"} {
			if _, n := r.phraseCue(k, end, sort); n > 0 {
				return 0
			}
		}
	}
	if r.d.Form(k) == "بلا" && r.mention(k) == nil { // يسأل الصوت | بلا مقدمات
		return 0
	}
	t := &r.d.Tokens[k]
	switch t.Kind {
	case doc.Punct:
		return r.mark(k, end, p, v)
	case doc.Latin:
		p.proper = true
		return 1
	case doc.Word:
	case doc.Handle:
		return 1
	case doc.Digits: // القناة 12، الدول الـ27
		if p.row != nil && (p.row.Kind == "media" && k == p.head+1 || r.d.Form(k-1) == "ال" && r.d.Glued(k)) {
			return 1
		}
		return 0
	default:
		return 0
	}
	switch c, hit := r.class(k); {
	case c == "again":
		return 1
	case c == "kin":
		p.proper = true
		p.name++
		return 1
	case c == "prep":
		return r.preposition(k, end, p, v)
	case c == "called" && !p.personal:
		p.closed, p.last = false, k
		return int(hit.Words)
	case c == "who":
		return r.whoever(k, end, p, v)
	case c == "rel":
		return r.restriction(k, end, p, v)
	case r.ends(k, c, hit, p):
		return r.provenance(k, end, p, v)
	}
	if m := r.mention(k); m != nil && m.First == k && m.Kind == entity.Person && r.nameEnd(m) <= end && p.name == 0 && !r.definite(k) {
		p.name, p.proper, p.personal, p.closed = r.nameEnd(m)-m.First, true, true, false
		return r.nameEnd(m) - k
	}
	if n := r.years(k, end); n > 0 {
		return n
	}
	if n := r.provenance(k, end, p, v); n > 0 {
		return n
	}
	if p.best != nil && p.best.Sort == "text" && !p.closed && r.is(k, "made") {
		p.made = true
		return 1
	}
	return r.word(k, end, p, v)
}

// ends reports whether a word of a class ends the phrase.
func (r *reader) ends(k int, class string, hit doc.Hit, p *phrase) bool {
	form := r.d.Form(k)
	switch class {
	case "that", "rel", "conj", "aux", "neg", "anon", "then", "what", "manner", "pron":
		return true
	case "said":
		return p.closed && !r.definite(k)
	case "when":
		if form == "مطلع" && p.row != nil && p.row.Sort == "anon" { // informed, not the beginning of
			return false
		}
		return !hit.Article || p.closed || p.name > 0 || p.heads > 0 && p.best.Kind != "media"
	case "many":
		return p.closed || p.name > 0 || form == "ذلك" || form == "هذا" || form == "هذه" || form == "تلك"
	case "":
		return (form == "عام" || form == "سنه") && r.d.Is(k+1, doc.Digits)
	}
	return false
}

// word reads a plain word behind the phrase so far.
func (r *reader) word(k, end int, p *phrase, v *verb) int {
	form := r.d.Form(k)
	row, hit := r.head(k)
	if q := r.opens(k + 1); q != nil && q.End < end && p.name == 0 && p.best != nil && (form == "ل" && (p.best.Sort == "text" || r.general(k-1)) || form == "ب" && titled(p) && (v == nil || !v.takes('b'))) {
		p.closed, p.proper = true, true
		return q.End + 1 - k
	}
	if p.name > 0 && (r.governedWord(k, form) || v != nil && v.takes('b') && strings.HasPrefix(form, "ب") && r.named(k)) {
		return 0
	}
	if form == "غير" && p.name == 0 && k+1 < end && r.d.Is(k+1, doc.Word) && !r.is(k+1, "that") { // المصادر غير الرسمية
		return 2
	}
	if r.predicate(k, row, p) || strings.HasPrefix(form, "و") && !r.joined(k, row, hit, p) {
		return 0
	}
	switch {
	case row != nil && hit.Prep == 'b' || strings.HasPrefix(form, "ب") && r.place(k):
		return r.institution(k, row, hit, p)
	case row != nil && hit.Prep == 'l' || strings.HasPrefix(form, "لل") || r.attached(k, row, p):
		return r.genitive(k, row, hit, p)
	case strings.HasPrefix(form, "ب") && r.charged(k-1) && p.name == 0:
		p.closed = true
		return 1
	case strings.HasPrefix(form, "ب") && row == nil && (r.about(k) || r.marbuta(k) && p.name > 0):
		if strings.HasPrefix(form, "بال") && p.name == 0 && p.heads > 0 && titled(p) && (v == nil || !v.takes('b') && !(v.object && v.row.Stance == "accuse")) {
			p.closed = true
			return 1
		}
		return 0
	case r.definite(k):
		return r.definiteWord(k, row, hit, p, v)
	}
	return r.bareWord(k, row, hit, p, v)
}

// definiteWord reads a word with the article: an adjective or genitive, the
// title in apposition to a name; not the object of the verb.
func (r *reader) definiteWord(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase, v *verb) int {
	title := titleHit(row, hit)
	switch {
	case row == nil && p.name == 0 && strings.HasPrefix(r.d.Form(k-1), "بال") && verbalNoun(r.stem(k)): // مسؤولة بالوزارة | التعليق
		return 0
	case p.seen && row == nil && !hit.Conj, v != nil && r.objectOf(k, row, hit, p, v), r.complete(k, p):
		return 0
	case p.name > 0 && title && v != nil && (v.takes('O') || v.takes('X')) && !hit.Conj && !(v.takes('t') && r.thatAhead(k)):
		return 0
	case p.name == 1 && title && hit.Words == 1 && !hit.Conj && r.closes(k+1): // عدنان الأمين | أن
		p.name++
		p.proper, p.personal = true, true
		return 1
	case p.name > 0 && title:
		return r.apposition(k, row, hit, p)
	case title && hit.Conj && p.best != nil && p.best.Kind == "person" && row.Kind == "official":
		p.best, p.bestAt = row, k
	}
	p.closed = true
	return max(1, int(hit.Words))
}

// bareWord reads a word without the article: a genitive, an adjective, part of
// a name, or another title.
func (r *reader) bareWord(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase, v *verb) int {
	title, form := titleHit(row, hit), r.d.Form(k)
	switch {
	case title && p.name > 0 && v != nil && (v.row.Stance == "accuse" || v.row.Stance == "ask"):
		return 0
	case title && (p.name > 0 || p.closed && titled(p)): // عضو اللجنة النائب ...
		return r.apposition(k, row, hit, p)
	case p.closed && row != nil && (row.Sort == "body" || row.Sort == "firm"): // اتهم الوالي المكلف | قوات الأمن
		return 0
	case row != nil && row.Sort == "text" && p.best != nil && (p.best.Sort == "crowd" || p.best.Sort == "anon") && hit.Prep == 0: // تداول مستخدمون | وثيقة
		return 0
	case r.is(k, "event") && (owned(form) || strings.HasSuffix(form, "ه") && !r.marbuta(k)): // أبدى خبراء | قلقهم
		return 0
	case (r.event(k) || r.is(k, "report")) && (p.closed || p.name > 0 || p.heads > 0 && k > p.last+1 && p.best.Sort != "title"),
		row != nil && p.name > 0 && row.Sort != "title", p.closed && !titled(p):
		return 0
	case p.closed || p.name > 0:
		if p.name >= 6 {
			return 0
		}
		p.name++
		p.proper, p.personal, p.closed = true, true, false
		return 1
	case k-p.last > 6:
		return 0
	}
	p.proper = p.proper || r.mention(k) != nil
	p.closed = p.closed || k == p.head+1 && owned(form) && titled(p)
	if r.region(k-1) && titled(p) && !(r.marbuta(k-1) && r.marbuta(k)) { // حاكم منطقة كذا | فلان
		p.closed, p.proper = true, true
	}
	return 1
}

// titleHit reports whether a hit is a title or an office that a name may follow.
func titleHit(row *lexicon.SourceHead, hit doc.Hit) bool {
	return row != nil && (row.Sort == "title" || row.Sort == "speaker") && hit.Prep == 0
}
