package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// sourceFirst reads a source in front of its verb: الوزارة قد نفت، فلان يكشف.
func (r *reader) sourceFirst(f *finding, i, end int, v *verb) bool {
	stop := i
	for stop > r.sentence(i).First && (r.is(stop-1, "aux") || r.d.Form(stop-1) == "فقد" || r.d.Form(stop-1) == "فكان" || r.d.Form(stop-1) == "لا" || r.d.Form(stop-1) == "ما" && stop < i) {
		stop--
	}
	if stop == r.sentence(i).First || v.hit.Conj && !strings.HasPrefix(r.d.Form(i), "ف") || v.object && !v.present && !r.ours(i) || r.d.Form(i-1) == "ما" {
		return false
	}
	p, ok := r.leading(stop, v)
	if !ok {
		return false
	}
	if m := r.mention(p.head); m != nil && m.Kind == entity.Place && p.row == nil && p.first == r.sentence(i).First && r.punct(p.end, "-–—:") { // الجزائر - كشف الوزير
		return false
	}
	f.content = r.complement(i+1, end, v, v.takes('h'))
	known := p.row != nil || r.mention(p.head) != nil || p.proper || p.first > 0 && r.d.Form(p.first-1) == "اما"
	if f.content.kind == 0 && known && (p.row != nil || p.personal) {
		f.content = r.pointsBack(i, v)
	}
	if f.content.kind == 0 || r.doubtful(i, v) || !known && r.d.Is(i-1, doc.Punct) {
		return false
	}
	if v.row.Lemma == "أظهر" && f.content.kind == 'o' && !r.speaks(&p, v) {
		return false
	}
	if p.possessed && v.takes('h') && f.content.kind == 'o' || p.row == nil && r.mention(p.head) == nil && !p.quoted && r.verbal(&p, i) {
		return false
	}
	if !known && f.content.kind != 't' && f.content.kind != 'q' && (!v.present || p.end-p.first > 3 || p.name == 0) {
		return false
	}
	if v.takes('h') && f.content.kind == 'o' && p.row == nil && !r.exactly(&p) {
		return false
	}
	f.source, f.explicit = r.source(p, v), true
	return true
}

// ours reports whether the pronoun on the verb at token i is the writer's or the
// reader's: الوزارة وعدتنا بحل.
func (r *reader) ours(i int) bool {
	form := r.d.Form(i)
	return strings.HasSuffix(form, "نا") || strings.HasSuffix(form, "ني") || strings.HasSuffix(form, "كم")
}

// exactly reports whether a phrase is one name and nothing more.
func (r *reader) exactly(p *phrase) bool {
	m := r.mention(p.head)
	return m != nil && m.First == p.head && r.nameEnd(m) == p.end
}

// verbal reports whether a phrase of unknown words in front of a verb may
// itself begin with a verb or a preposition: it is no name then.
func (r *reader) verbal(p *phrase, i int) bool {
	if p.first > r.sentence(i).First && r.is(p.first-1, "aux") {
		return false
	}
	if p.list {
		return false
	}
	if p.end-p.first > 4 || p.many {
		return true
	}
	form := r.d.Form(p.head)
	if strings.HasPrefix(form, "ل") && (p.end-p.first > 1 || p.first > r.sentence(i).First && r.d.Form(p.first-1) != ".") {
		return true
	}
	return r.prefixed(p.head) || strings.HasPrefix(form, "و") || strings.HasPrefix(form, "ي") && (p.end-p.first > 1 || strings.HasSuffix(form, "وا")) || strings.HasPrefix(form, "ت") && p.end-p.first > 1
}

// leading finds the noun phrase that begins its clause and reaches up to token stop.
func (r *reader) leading(stop int, v *verb) (best phrase, ok bool) {
	first := r.sentence(stop).First
	for k := stop - 1; k >= max(first, stop-longest); k-- {
		if best.end > best.first && r.is(k, "that") {
			break
		}
		if k > first && !r.opensClause(k) {
			continue
		}
		p := r.phrase(k, stop, nil)
		if p.end == p.first || !r.reaches(&p, stop) || r.is(p.head, "when") || r.event(p.head) {
			continue
		}
		if best.end == best.first || k < best.first && p.end >= best.first {
			best = p
		}
	}
	return best, best.end > best.first && r.concords(&best, v)
}

// opensClause reports whether a clause may begin at token k.
func (r *reader) opensClause(k int) bool {
	if r.d.Is(k, doc.Digits) && r.d.Is(k-2, doc.Digits) {
		return false
	}
	if r.d.Is(k-1, doc.Digits) && r.d.Is(k-3, doc.Digits) && r.punct(k-2, ":.") && k-3 == r.sentence(k).First { // 16:48 المركز يقول
		return true
	}
	if r.d.Is(k-1, doc.Punct) {
		return !r.d.Glued(k) || r.punct(k-1, "،,.:؛–—…\"“«»”") || r.opens(k-1) != nil
	}
	c, hit := r.class(k - 1)
	if c == "conj" || c == "that" || c == "aux" || hit.Words == 0 && (r.d.Form(k-1) == "فكان" || r.d.Form(k-1) == "ان") {
		return true
	}
	if form := r.d.Form(k - 1); form == "ان" || form == "غير" {
		return true
	}
	row, hit := r.head(k)
	return row != nil && hit.Conj
}

// reaches reports whether nothing but asides lies between a phrase and its verb.
func (r *reader) reaches(p *phrase, stop int) bool {
	k := p.end
	for k < stop {
		n := 0
		if p.made && stop-k < 16 && !r.clause(k, stop) {
			return true
		}
		if r.punct(k, "،,") && k+1 < stop && (strings.HasPrefix(r.d.Form(k+1), "و") || r.is(k+1, "rel") || r.is(k+1, "then")) {
			for j := k + 1; j < stop && j < k+20; j++ {
				if r.punct(j, "،,") {
					n = j + 1 - k
					break
				}
			}
		}
		if n == 0 && r.qualified(p, k, stop) {
			return true
		}
		if n == 0 {
			n = r.aheadOf(k, stop)
		}
		if n == 0 {
			return false
		}
		k += n
	}
	return k == stop
}

// qualified reports whether tokens k up to stop are a clause that says which
// source is meant: التقرير الذي نشر أمس | أكد، بيان صدر مساء الجمعة | قال.
func (r *reader) qualified(p *phrase, k, stop int) bool {
	n := stop - k
	if p.row == nil && !p.personal && !p.quoted || n < 2 || n > 12 || !(r.is(k, "rel") || (r.is(k, "then") || r.is(k, "who") || r.is(k, "neg")) && !r.definite(p.head) || r.punct(k, "،,") && p.quoted && r.punct(stop-1, "،,")) {
		return false
	}
	for i := k + 1; i < stop; i++ {
		if c, _ := r.class(i); c == "that" || c == "rel" || c == "conj" || r.punct(i, ".:؛؟!") {
			return false
		}
		if v, ok := r.verb(i); ok && !v.participle && (!v.takes('h') || i == k+1 && !v.takes('n')) {
			return false
		}
	}
	c, _ := r.class(stop - 1)
	return (c != "prep" || pronominal(r.d.Form(stop-1)) != 0) && c != "neg" && c != "aux"
}

// aheadOf reads what may stand between a source and its verb: a comma, a time,
// a statement, a prepositional phrase only behind a comma.
func (r *reader) aheadOf(k, stop int) int {
	if c, _ := r.class(k); c == "prep" && !r.d.Is(k-1, doc.Punct) && !r.is(k+1, "said") {
		return 0
	}
	return r.interlude(k, stop, nil)
}

// concords reports whether a verb behind its subject agrees with it.
func (r *reader) concords(p *phrase, v *verb) bool {
	crowd := p.row != nil && p.row.Sort == "crowd"
	if v.plural {
		return crowd || r.plural(p.head) || strings.HasSuffix(r.d.Form(p.head), "ون") || strings.HasSuffix(r.d.Form(p.head), "ين") || p.many
	}
	if p.many || p.list || p.row == nil || r.plural(p.head) || p.row.Sort == "proxy" {
		return true
	}
	if r.marbuta(p.head) {
		return v.feminine || p.name > 0
	}
	return !v.feminine || p.personal || p.row.Kind == "kin" || p.row.Sort == "body" || p.row.Sort == "firm" || r.mention(p.head) != nil
}
