package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// objectOf reports whether the definite noun at token k is the object of a verb
// whose source is complete: اتهمت المعارضة | الحكومة، اتهم فلان | الحكم.
func (r *reader) objectOf(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase, v *verb) bool {
	if row != nil && row.Kind == "media" && tells(v) && !hit.Conj && hit.Prep == 0 { // أبلغ تجار | الصحيفة
		return true
	}
	if !v.takes('O') && !v.takes('o') && (v.takes('d') || v.takes('e')) && !hit.Conj && hit.Prep == 0 { // رفضت الحركة | الاتهامات
		return p.closed && r.definite(k) && (r.spoken(k) || row == nil && p.row != nil && verbalNoun(r.stem(k)))
	}
	blames := v.row.Stance == "accuse"
	if p.name > 1 && p.personal && v.row.Lemma == "وصف" {
		return true
	}
	if !(blames || v.takes('O') || v.takes('o')) || hit.Conj || hit.Prep != 0 {
		return false
	}
	if blames && p.name > 1 && p.personal {
		return true
	}
	if m := r.mention(p.head); m != nil && m.Kind == entity.Place && m.First == p.head && m.End == k { // نفت إيران | الاتهامات
		return true
	}
	if row == nil && (r.disagrees(k, p) || r.acted(k, p)) {
		return true
	}
	title := row != nil && (row.Sort == "title" || row.Sort == "speaker")
	if row != nil && !title && p.name > 1 && p.personal {
		return true
	}
	if row == nil {
		return p.closed && p.name == 0 && p.heads > 0 && r.land(k) && r.definite(k) // أبلغ كبار المسؤولين | الولايات المتحدة
	}
	return p.closed && p.name == 0 && !title && !(k > p.head+1 && r.nisba(k) && r.marbuta(k-1) && r.definite(k-1)) // السياسة الخارجية
}

// disagrees reports whether the definite noun at token k, right behind a body
// with the article, is no adjective of it, so that it is what the body speaks
// of: عزت الوزارة | التراجع، نفت الشركة | الاتهامات.
func (r *reader) disagrees(k int, p *phrase) bool {
	second := k == p.head+2 && r.definite(k-1) && r.marbuta(k-1) // الأمم المتحدة | الأطراف
	if p.row == nil || k != p.head+1 && !second || p.quoted || !r.definite(p.head) || !r.definite(k) || r.mention(k) != nil {
		return false
	}
	if p.row.Sort != "body" && p.row.Sort != "firm" {
		return false
	}
	stem := r.stem(k)
	if verbalNoun(stem) || strings.HasSuffix(stem, "ات") {
		return true
	}
	return (second || r.marbuta(p.head)) && !r.marbuta(k) && !strings.HasSuffix(stem, "ا") && !strings.HasSuffix(stem, "ي") && !strings.HasSuffix(stem, "ه") && stem != "ام" && stem != "عضو"
}

// acted reports whether the definite noun at token k, behind a definite word of a
// title, is a plural of things or a verbal noun, so that the verb governs it:
// استنكر رئيس الوزراء العراقي | الهجمات.
func (r *reader) acted(k int, p *phrase) bool {
	if p.row == nil || p.row.Sort != "title" || p.name > 0 || k <= p.head || !r.definite(k-1) || !r.definite(k) || strings.HasPrefix(r.d.Form(k), "و") || r.mention(k) != nil {
		return false
	}
	stem := r.stem(k)
	if _, _, given := lexicon.GivenNames.At(r.d, k); given { // الملك الحسين
		return false
	}
	return verbalNoun(stem) || strings.HasSuffix(stem, "ات") || strings.HasSuffix(stem, "ين") && len(stem) > 8 && !r.plural(p.head)
}

// complete reports whether an indefinite source already has its adjective, so
// that the definite noun at token k is no part of it: ربطت مصادر نقابية | الهدنة.
func (r *reader) complete(k int, p *phrase) bool {
	if p.closed || p.row == nil || p.row.Sort != "anon" && p.row.Sort != "crowd" || k < p.head+2 || !r.nisba(k-1) || r.mention(k-1) != nil {
		return false
	}
	row, _ := r.head(k - 1)
	return row == nil || row.Sort == "title"
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

// joined reports whether token k, which begins with a waw, goes on with the
// phrase: "ministry of health and population", "volunteers and a source".
func (r *reader) joined(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) bool {
	form := r.d.Form(k)
	switch {
	case row != nil && !hit.Conj, r.is(k, "waw"): // وزارة، وزاري
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
	if p.best == nil || p.best.Kind == "person" && row.Kind == "official" || p.best.Kind == "kin" || p.best.Kind == "unnamed" || p.best.Sort == "crowd" || r.honour(p.bestAt) {
		p.best, p.bestAt = row, k
	}
	return int(hit.Words)
}

// honour reports whether token i is a form of address, which tells no office: سعادة، معالي.
func (r *reader) honour(i int) bool {
	form := r.d.Form(i)
	return form == "سعاده" || form == "معالي" || form == "سمو"
}

// land reports whether a mention of a place begins at token k.
func (r *reader) land(k int) bool { return r.place(k) && r.mention(k).Kind == entity.Place }

// place reports whether a mention of a place or body begins inside token k.
func (r *reader) place(k int) bool {
	m := r.mention(k)
	return m != nil && m.First == k && (m.Kind == entity.Place || m.Kind == entity.Organisation)
}
