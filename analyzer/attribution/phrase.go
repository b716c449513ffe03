package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// A phrase is a noun phrase that may name a source.
type phrase struct {
	first, end int                 // tokens
	head       int                 // token of its head noun
	row        *lexicon.SourceHead // of the head, nil for an unknown noun or a name
	best       *lexicon.SourceHead // the title that says most: an office before a profession
	heads      int                 // titles read so far
	closed     bool                // definite: an indefinite word behind it is no genitive
	name       int                 // words of a personal name read so far
	quoted     bool                // headed by a quotation
	proper     bool                // holds a name: of a person, a body, a place, in quotation marks or Latin letters
	points     bool                // begins with a demonstrative
	many       bool                // begins with a quantifier
	list       bool                // "each of A, B and C"
	anonymous  bool                // asks not to be named
	seen       bool                // one name, which spoke before: الخضر
	made       bool                // a document with who made it
	prep       byte                // preposition written onto its first word
	last       int                 // token of the last title or the head
	bestAt     int                 // token of the best title
	personal   bool                // holds a person's name
	possessed  bool                // "his neighbour"
}

// longest bounds a source phrase, in tokens.
const longest = 30

// phrase reads the noun phrase at token i, at most up to end. Accusing says
// that the verb before it takes an object, so that a title behind a name
// begins that object. The phrase is empty if no noun phrase begins here.
func (r *reader) phrase(i, end int, v *verb) phrase { return r.behindPrep(i, end, v, 0) }

// behindPrep is phrase where the first word may carry the preposition prep.
func (r *reader) behindPrep(i, end int, v *verb, prep byte) phrase {
	p := phrase{first: i, end: i, prep: prep}
	end = min(end, i+longest)
	k := r.quantifiers(i, end, &p)
	n := r.open(k, end, &p)
	if n == 0 {
		if f := r.d.Form(k); p.many && r.d.Is(i, doc.Digits) && (f == "منها" || f == "منهم") && k < end {
			p.head, p.end = i, k+1
		}
		return p
	}
	for k += n; k < end; k += n {
		if n = r.more(k, end, &p, v); n == 0 {
			break
		}
	}
	p.end = k
	return p
}

// quantifiers reads what counts or points before a head noun:
// عدد من، كل من، أحد، هذه، 8 أسر، 11,9 في المائة من.
func (r *reader) quantifiers(i, end int, p *phrase) int {
	for k := i; k < end; {
		switch c, hit := r.class(k); {
		case r.d.Is(k, doc.Digits):
			p.many = true
			k++
			for k < end && (r.punct(k, ",.٫%٪") && r.d.Glued(k) || r.d.Is(k, doc.Digits)) {
				k++
			}
			if f := r.d.Form(k + 1); r.d.Form(k) == "في" && (f == "المايه" || f == "الميه" || f == "الالف") {
				k += 2
			}
			if r.d.Form(k) == "من" {
				k++
			}
			if k+1 < end && (r.d.Form(k) == "الف" || r.d.Form(k) == "مليون") {
				k++
			}
		case c == "many":
			p.list = p.list || r.d.Form(k) == "كل" && hit.Words > 1
			f := r.d.Form(k)
			p.points = p.points || f == "هذا" || f == "هذه" || f == "ذلك" || f == "تلك" || f == "هولاء"
			p.many = p.many || f != "هذا" && f != "هذه" && f != "ذلك" && f != "تلك" && f != "نفس" && f != "ذات"
			k += int(hit.Words)
			if r.d.Form(k) == "من" {
				k++
			}
		default:
			return k
		}
	}
	return end
}

// open reads the head of a phrase and gives its length in tokens, 0 for none.
func (r *reader) open(k, end int, p *phrase) int {
	p.head = k
	if k >= end {
		return 0
	}
	if q := r.opens(k); q != nil {
		if n := q.End - q.First; n > 0 && n <= 5 && q.End+1 <= end && !r.clause(q.First, q.End) {
			p.quoted, p.proper, p.closed, p.name = true, true, true, 1
			p.head = q.First
			p.row, _ = r.head(q.First)
			return q.End + 1 - k
		}
		return 0
	}
	switch r.d.Tokens[k].Kind {
	case doc.Handle, doc.Latin, doc.Hashtag:
		p.proper, p.name = true, 1
		return 1
	case doc.Word:
	default:
		return 0
	}
	row, hit := r.head(k)
	if hit.Prep == 's' {
		row = nil
	}
	if row != nil && hit.Prep != 0 && (k > p.first || hit.Prep != p.prep) {
		return 0
	}
	p.row, p.best, p.bestAt, p.last = row, row, k, k
	if row == nil {
		return r.openUnknown(k, end, p)
	}
	if v, ok := r.verb(k); ok && !v.participle && !hit.Article && v.hit.Pre < hit.Pre {
		return 0
	}
	p.heads = 1
	p.closed = r.definite(k) && row.Sort != "" || row.Sort == "proxy"
	p.possessed = hit.Suf > 0 || hit.Words == 1 && strings.HasSuffix(r.d.Form(k), "ه") && !r.marbuta(k) && r.maqsura && row.Sort == "title"
	if last := r.d.Form(k + int(hit.Words) - 1); p.possessed || hit.Words > 1 && (strings.HasSuffix(last, "ها") || strings.HasSuffix(last, "هم")) {
		p.closed = true
	}
	return int(hit.Words)
}

// openUnknown opens a phrase with a name or a noun that no table knows.
func (r *reader) openUnknown(k, end int, p *phrase) int {
	if c, _ := r.class(k); c != "" && !(c == "anon" && r.d.Form(k) == "فضل") && c != "kin" && c != "label" && c != "to" && c != "way" && c != "said" {
		return 0
	}
	if r.initial(k) {
		p.name, p.personal, p.proper = 1, true, true
		return 2
	}
	if form := r.d.Form(k); len(form) <= 2 || r.about(k) || strings.HasPrefix(form, "لل") || strings.HasPrefix(form, "وال") && len(form) > 8 {
		return 0
	}
	if _, ok := r.verb(k); ok || r.event(k) {
		return 0
	}
	p.bestAt, p.last = k, k
	if m := r.mention(k); m != nil && m.First == k && m.End <= end {
		p.proper, p.name, p.personal = true, 1, m.Kind == entity.Person
		p.closed = m.Kind != entity.Person
		return m.End - k
	}
	p.closed = r.definite(k)
	if p.points && !p.closed {
		return 0
	}
	if p.seen = p.closed && r.spoke(k); !p.closed || p.seen {
		p.name = 1
	}
	return 1
}

// spoke reports whether token k ends the name of an earlier source.
func (r *reader) spoke(k int) bool {
	for i := len(r.found) - 1; i >= max(0, len(r.found)-40); i-- {
		if s := r.found[i].source; s != nil && r.d.Form(s.end-1) == r.d.Form(k) {
			return true
		}
	}
	return false
}

// initial reports whether token k is a title's letter with its point: د.
func (r *reader) initial(k int) bool {
	return len(r.d.Form(k)) == 2 && r.d.Is(k, doc.Word) && r.d.Form(k+1) == "." && r.d.Glued(k+1)
}

// clause reports whether the tokens hold a verb or a complementiser: no name.
func (r *reader) clause(i, end int) bool {
	for k := i; k < end; k++ {
		if c, _ := r.class(k); c == "that" || c == "neg" || c == "rel" || r.punct(k, ".!؟?،") && k > i {
			return true
		}
	}
	return false
}

// more reads what the phrase goes on with at token k and gives its length, 0
// at the phrase's end.
func (r *reader) more(k, end int, p *phrase, v *verb) int {
	if n := r.anonymity(k, end, p); n > 0 {
		return n
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
	default:
		return 0
	}
	c, hit := r.class(k)
	switch c {
	case "again":
		return 1
	case "":
		if f := r.d.Form(k); (f == "عام" || f == "سنه") && r.d.Is(k+1, doc.Digits) {
			return 0
		}
	case "kin":
		p.proper = true
		p.name++
		return 1
	case "prep":
		return r.preposition(k, end, p, v)
	case "that", "rel", "conj", "aux", "neg", "anon":
		return 0
	case "when":
		if !hit.Article || p.closed || p.name > 0 || p.heads > 0 && p.best.Kind != "media" {
			return 0
		}
	case "many":
		if f := r.d.Form(k); p.closed || p.name > 0 || f == "ذلك" || f == "هذا" || f == "هذه" || f == "تلك" {
			return 0
		}
	}
	if m := r.mention(k); m != nil && m.First == k && m.Kind == entity.Person && m.End <= end && p.name == 0 && !r.definite(k) {
		p.name, p.proper, p.personal, p.closed = m.End-m.First, true, true, false
		return m.End - k
	}
	if p.best != nil && p.best.Sort == "text" && !p.closed && r.is(k, "made") {
		p.made = true
		return 1
	}
	return r.word(k, end, p, v)
}

// word reads a plain word behind the phrase so far.
func (r *reader) word(k, end int, p *phrase, v *verb) int {
	form := r.d.Form(k)
	row, hit := r.head(k)
	if q := r.opens(k + 1); form == "ل" && q != nil && q.End < end && p.name == 0 && p.best != nil && (p.best.Sort == "text" || r.general(k-1)) {
		p.closed, p.proper = true, true
		return q.End + 1 - k
	}
	if len(form) <= 2 && form != "د" && form != "م" && form != "ا" {
		return 0
	}
	if w, ok := r.verb(k); ok && !w.participle && (w.hit.Conj || strings.IndexByte(w.row.Frame, 'h') < 0 || p.closed && row == nil) {
		return 0
	}
	if strings.HasPrefix(form, "و") && !r.joined(k, row, hit, p) {
		return 0
	}
	if row != nil && hit.Prep == 'b' || strings.HasPrefix(form, "ب") && r.place(k) {
		return r.institution(k, row, hit, p)
	}
	if row != nil && hit.Prep == 'l' || strings.HasPrefix(form, "لل") || r.attached(k, row, p) {
		return r.genitive(k, row, hit, p)
	}
	if strings.HasPrefix(form, "ب") && row == nil && (r.about(k) || r.marbuta(k) && p.name > 0) {
		if strings.HasPrefix(form, "بال") && p.name == 0 && p.heads > 0 && titled(p) && (v == nil || !v.takes('b')) {
			p.closed = true
			return 1
		}
		return 0
	}
	title := row != nil && (row.Sort == "title" || row.Sort == "speaker") && hit.Prep == 0
	switch {
	case r.definite(k):
		if p.seen && row == nil && !hit.Conj {
			return 0
		}
		if v != nil && r.objectOf(k, row, hit, p, v) {
			return 0
		}
		if p.name > 0 && title && v != nil && (v.takes('O') || v.takes('X')) && !hit.Conj {
			return 0
		}
		if p.name > 0 && title {
			return r.apposition(k, row, hit, p)
		}
		if title && hit.Conj && p.best != nil && p.best.Kind == "person" && row.Kind == "official" {
			p.best, p.bestAt = row, k
		}
		p.closed = true
		return 1
	case title && (p.name > 0 || p.heads > 0 && honorific(p.row) && p.end == 0):
		if p.name > 0 && v != nil && (v.row.Stance == "accuse" || v.row.Stance == "ask") {
			return 0
		}
		return r.apposition(k, row, hit, p)
	case title && p.closed && titled(p): // عضو اللجنة النائب ...
		return r.apposition(k, row, hit, p)
	case r.event(k) && (p.closed || p.heads > 0 && k > p.head+1 && p.best.Sort != "title" || p.name > 0):
		return 0
	case row != nil && p.name > 0 && row.Sort != "title":
		return 0
	case p.closed && !titled(p):
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
	if m := r.mention(k); m != nil {
		p.proper = true
	}
	return 1
}

// objectOf reports whether the definite noun at token k is the object of a verb
// whose source is complete: اتهمت المعارضة | الحكومة، اتهم فلان | الحكم.
func (r *reader) objectOf(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase, v *verb) bool {
	blames := v.row.Stance == "accuse"
	if !(blames || v.takes('O') || v.takes('o')) || hit.Conj || hit.Prep != 0 {
		return false
	}
	if blames && p.name > 1 && p.personal {
		return true
	}
	title := row != nil && row.Sort == "title"
	if row != nil && !title && p.name > 1 && p.personal {
		return true
	}
	return row != nil && p.closed && p.name == 0 && (!title || blames && p.heads > 0)
}

// attached reports whether a word that no table knows is likely a li- with its
// noun: لحماية, لشؤون behind a body or a title that wants a complement.
func (r *reader) attached(k int, row *lexicon.SourceHead, p *phrase) bool {
	if row != nil || p.name > 0 || !p.closed || p.best == nil || !strings.HasPrefix(r.d.Form(k), "ل") || r.letters(k) < 4 {
		return false
	}
	for i := p.bestAt; i < k; i++ {
		if row, _ := r.head(i); row != nil && (row.Sort == "body" || row.Sort == "firm" || row.Sort == "text") {
			return true
		}
	}
	return r.general(k - 1)
}

// titled reports whether a name may stand in apposition to the phrase: it is
// headed by a person's title, or by a noun that no table knows.
func titled(p *phrase) bool {
	return p.best == nil && !p.quoted || p.best != nil && (p.best.Sort == "title" || p.best.Sort == "speaker")
}

// honorific reports whether a title is one that another title follows at once.
func honorific(row *lexicon.SourceHead) bool { return row != nil && row.Sort == "title" }

// joined reports whether token k, which begins with a waw, goes on with the
// phrase: "ministry of health and population", "volunteers and a source".
func (r *reader) joined(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) bool {
	form := r.d.Form(k)
	switch {
	case row != nil && !hit.Conj: // وزارة
		return true
	case strings.HasPrefix(form, "وال") && len(form) > 8:
		return p.name == 0 || p.list || row != nil
	case row != nil: // ومصدر
		return row.Sort != "text" || p.best != nil && p.best.Sort == "text"
	case p.list:
		return true
	}
	if p.name == 0 && !p.closed && r.definite(k+1) && !r.known(k) { // لأمراض وزراعة الكلى
		return true
	}
	if r.nisba(k) && r.nisba(k-1) && p.name == 0 {
		return true
	}
	return p.name > 0 && !p.quoted && !r.known(k) && r.d.Form(k-1) != "،" || p.name == 0 && titled(p) && p.closed && !r.known(k)
}

// nisba reports whether token k is shaped like an adjective of origin: فلسطينية.
func (r *reader) nisba(k int) bool {
	form := r.d.Form(k)
	return len(form) > 8 && (strings.HasSuffix(form, "يه") || strings.HasSuffix(form, "ي"))
}

// known reports whether the word behind token k's waw is a word of the tables.
func (r *reader) known(k int) bool {
	if v, ok := r.verb(k); ok && v.hit.Conj {
		return true
	}
	if c, hit := r.class(k); c != "" && hit.Conj {
		return true
	}
	row, hit := r.head(k)
	return row != nil && hit.Conj
}

// apposition reads a title behind a name: "A B, head of the C".
func (r *reader) apposition(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	p.heads, p.last = p.heads+1, k
	p.personal = p.personal || p.name > 0
	p.name = 0
	p.closed = r.definite(k)
	if p.best == nil || p.best.Kind == "person" && row.Kind == "official" || p.best.Kind == "unnamed" {
		p.best, p.bestAt = row, k
	}
	return int(hit.Words)
}

// place reports whether a mention of a place or body begins inside token k.
func (r *reader) place(k int) bool {
	m := r.mention(k)
	return m != nil && m.First == k && (m.Kind == entity.Place || m.Kind == entity.Organisation)
}
