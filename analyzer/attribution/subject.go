package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// subject reads the noun phrase behind a verb, past addressees and times, if
// it agrees with the verb and is not its object.
func (r *reader) subject(i, end int, v *verb) (phrase, bool) {
	k := i + 1
	if r.d.Form(k) == "ذلك" { // أكد ذلك مصدر في الوزارة
		k++
	}
	for n := 0; k < end && n < 3; n++ {
		if r.opens(k) != nil || r.punct(k, "–—:.،,(") {
			break
		}
		step := r.interlude(k, end, v)
		if step == 0 {
			break
		}
		k += step
	}
	p := r.phrase(k, end, v)
	if p.end == p.first || p.quoted && r.d.Form(k-1) == ":" {
		return p, false
	}
	if p.quoted && (k == i+1 && r.speech(&p, end) || r.is(k-1, "prep")) || r.addressed(i, &p, end, v) {
		return p, false
	}
	return p, r.agrees(&p, v)
}

// speech reports whether a short quotation right behind the verb is what was
// said, not the name of who says: nothing governed by the verb follows.
func (r *reader) speech(p *phrase, end int) bool {
	return p.end >= end || r.punct(p.end, ".،,")
}

// addressed reports whether the phrase behind a verb of asking or accusing is
// who is asked or accused: nothing but the charge follows "accused the
// authorities", and a speaker of the same paragraph goes on asking others.
func (r *reader) addressed(i int, p *phrase, end int, v *verb) bool {
	if v.object || v.row.Stance != "accuse" && v.row.Stance != "ask" && v.row.Lemma != "نبه" || p.end >= end {
		return false
	}
	at := r.addressee(p, end)
	next := r.d.Form(at)
	class, _ := r.class(at)
	charge := strings.HasPrefix(next, "ب") && class == ""
	if v.row.Lemma == "اتهم" && charge {
		return true
	}
	if !(charge || r.preposed(at) == 'i' || r.event(at) || r.is(at, "that")) || !v.hit.Conj {
		return false
	}
	block := r.sentence(i).Block
	for k := len(r.found) - 1; k >= max(0, len(r.found)-memory) && r.sentence(r.found[k].first).Block == block; k-- {
		s := r.found[k].source
		if s == nil || r.found[k].nested {
			continue
		}
		probe := source{phrase: *p}
		return s.matches(v) && s.kind != Document && !r.sameName(&probe, s) && r.stem(p.head) != r.stem(s.head)
	}
	return false
}

// addressee is the token behind what describes a plural of bodies who are asked:
// دعت الدول الموقعة على الاتفاق | إلى.
func (r *reader) addressee(p *phrase, end int) int {
	if !r.broken(p.head, p.row) || !r.is(p.end, "prep") || r.preposed(p.end) == 'i' {
		return p.end
	}
	for k := p.end + 1; k < min(end, p.end+14); k++ {
		if r.preposed(k) == 'i' && r.d.Form(k-1) != "من" {
			return k
		}
		if _, ok := r.verb(k); ok || r.d.Is(k, doc.Punct) || r.is(k, "that") {
			break
		}
	}
	return p.end
}

// agrees reports whether the verb's gender and number let the phrase behind it
// be its subject: طالب الحكومة and دعا المنتجين have their subject elsewhere.
func (r *reader) agrees(p *phrase, v *verb) bool {
	if v.plural {
		return false
	}
	form := r.d.Form(p.head)
	if !p.many && strings.HasSuffix(form, "ين") && r.definite(p.head) && p.row != nil && p.row.Sort == "crowd" || !p.many && p.row != nil && r.definite(p.head) && strings.HasSuffix(form, "ين") && r.plural(p.head) {
		return false
	}
	if p.many || p.list || p.quoted {
		return true
	}
	feminine := r.marbuta(p.head) && (p.row != nil || r.placed(p.head))
	switch {
	case !v.feminine && feminine && p.name == 0 && !p.personal:
		return false
	case v.feminine && p.row != nil && !r.marbuta(p.head) && (p.row.Sort == "title" || p.row.Sort == "proxy" || p.row.Sort == "speaker" || p.row.Kind == "document"):
		_, hit := r.head(p.head)
		return p.personal || hit.Infl == doc.Plural || hit.Infl == doc.Listed && p.row.Kind != "document" || r.mention(p.head) != nil
	}
	return true
}

// plural reports whether token i heads a source in the plural.
func (r *reader) plural(i int) bool {
	_, hit := r.head(i)
	return hit.Infl == doc.Plural
}
