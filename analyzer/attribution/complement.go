package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// A complement is what a cue governs: where the reported stretch begins.
type complement struct {
	kind  byte // as in a frame: t, q, o, b, ...; 0 for none
	at    int  // token of the marker: the complementiser, colon, mark, preposition, or the object
	first int  // token that the content begins with
	cut   int  // bytes of it that are a preposition
}

// reach bounds how many tokens lie between a cue and what it governs.
const reach = 60

// complement looks from token k on for what the verb governs, past times,
// places, addressees and relative clauses; strict: past nothing but times,
// places, addressees and asides between commas.
func (r *reader) complement(k, end int, v *verb, strict bool) complement {
	near := k
	stop := min(end, k+reach)
	for i := k; i < stop; {
		if c := r.marker(i, near, end, v, strict); c.kind != 0 && !(v.takes('T') && c.kind != 't') {
			return c
		}
		if r.barrier(i, k) && !(r.punct(i, "؛") && (r.is(i+1, "that") || r.governs(i+1, v))) && !r.saying(i, v) || i > near && strict && !(i < near+4 && v.takes('q')) {
			break
		}
		n := r.interlude(i, end, v)
		if n == 0 {
			i++
			continue
		}
		if i == near {
			near += n
		}
		i += n
	}
	return r.object(near, end, v)
}

// object gives the direct object that begins at token k, if the verb takes one.
func (r *reader) object(k, end int, v *verb) complement {
	if !(v.takes('O') || v.takes('o') || v.takes('X') || v.takes('e') && r.event(k) || v.takes('d') && (r.reports(k) || r.is(k, "many") && r.reports(k+1))) || k >= end || v.takes('X') && !r.blames(k, end) {
		return complement{}
	}
	if v.present && v.takes('k') || !v.participle && (v.present || v.hit.Infl != doc.Past && v.hit.Infl != doc.Listed) && v.takes('y') {
		return complement{}
	}
	c, _ := r.class(k)
	if r.d.Is(k, doc.Word) && (c == "" || c == "what" || c == "report" || r.is(k, "event") || c == "many" || c == "to" || c == "said" || c == "label" || c == "way" || r.d.Form(k) == "اي") || r.d.Is(k, doc.Latin) || r.d.Is(k, doc.Digits) || r.opens(k) != nil {
		return complement{kind: 'o', at: k, first: k}
	}
	return complement{}
}

// marker reads token i as the marker of a complement that the verb takes. Near
// is the token behind the source and what may stand between.
func (r *reader) marker(i, near, end int, v *verb, strict bool) complement {
	form := r.d.Form(i)
	class, hit := r.class(i)
	switch {
	case strict && i > near && form != ":" && !((v.takes('p') || v.takes('c')) && r.opens(i) != nil && r.meanwhile(near)):
	case class == "that" && (hit.Conj || r.conjoined(i) || r.d.Form(i-1) == "علي" && !r.governs(i-1, v)):
	case class == "that" && hit.Prep != 'l' && form != "الا":
		if strings.HasPrefix(form, "ب") || hit.Prep == 'b' {
			if v.takes('t') || v.takes('b') {
				return complement{'t', i, i + 1, 0}
			}
		} else if v.takes('t') || i > 0 && r.governs(i-1, v) {
			return complement{'t', i, i + 1, 0}
		}
	case strict && i > near && !(form == ":" && r.opens(i+1) != nil) && r.opens(i) == nil:
	case form == ":" && v.takes('q') && i+1 <= end && !(r.d.Is(i-1, doc.Digits) && r.d.Is(i+1, doc.Digits) && r.d.Glued(i)):
		return complement{'q', i, i + 1, 0}
	case r.opens(i) != nil && tells(v) && r.is(r.opens(i).End+1, "that"): // أبلغت مصادر «الميناء» أن
	case r.opens(i) != nil && v.takes('q') && i > 0 && !r.told(i):
		if q := r.opens(i); q.End-q.First > 2 || i == near {
			return complement{'q', i, i + 1, 0}
		}
	case i != near || i+1 >= end:
	case form == "كيف" && (v.takes('t') || v.takes('o')): // روى كيف نجا
		return complement{'t', i, i, 0}
	case r.governs(i, v) && r.is(i+1, "that"):
		return complement{'t', i, i + 2, 0}
	case r.governs(i, v) && v.row.Lemma == "نقل": // the cited source is part of what is reported
		return complement{'n', i, i, 0}
	case r.governs(i, v):
		return complement{r.preposed(i), i, i + 1, 0}
	case v.takes('b') && r.withBi(i) && (class == "" || class == "what" || hit.Pre > 0) && (len(form) == 2 || len(form) > 6 || form == "بما"):
		if len(form) == 2 {
			return complement{'b', i, i + 1, 0}
		}
		return complement{'b', i, i, 2}
	case v.takes('l') && strings.HasPrefix(form, "ل") && (class == "" && len(form) > 6 || form == "لما") && v.row.Stance == "assert":
		return complement{'l', i, i, 2}
	}
	return complement{}
}

// withBi reports whether token i is likely a bi- with its noun and no word
// that begins with the letter: an accusative (برنامجا), a known body (بنك).
func (r *reader) withBi(i int) bool {
	form := r.d.Form(i)
	if !r.d.Is(i, doc.Word) || !strings.HasPrefix(form, "ب") {
		return false
	}
	raw := r.d.Tokens[i].Of(r.d.Text)
	if strings.HasSuffix(strings.TrimRight(raw, "\u064b"), "ا") && len(form) > 8 && !strings.HasPrefix(form, "بال") && r.mention(i) == nil {
		return !strings.ContainsRune(raw, '\u064b') && (strings.HasSuffix(form, "نا") || strings.HasSuffix(form, "ها"))
	}
	row, hit := r.head(i)
	return row == nil || hit.Prep == 'b'
}

// preposed is the letter of the frame that token i, a preposition, stands for; 0 for none.
func (r *reader) preposed(i int) byte {
	switch strings.TrimPrefix(r.d.Form(i), "و") {
	case "عن":
		return 'n'
	case "الي":
		return 'i'
	case "علي":
		return 'a'
	case "من":
		return 'm'
	case "في":
		return 'f'
	case "ب":
		return 'b'
	}
	return 0
}

// governs reports whether token i is a preposition that the verb takes.
func (r *reader) governs(i int, v *verb) bool {
	p := r.preposed(i)
	if p == 0 || !v.takes(p) && !(p == 'a' && v.takes('A') && (r.spoken(i+1) || r.nameAt(i+1))) {
		return false
	}
	if _, n := r.phraseCue(i, r.sentence(i).End, "by"); n > 0 { // أكدت، على لسان مديرها، أن
		return false
	}
	next, _ := r.class(i + 1)
	return !(p == 'f' && (next == "said" || next == "when")) && !(p != 'f' && next == "when")
}

// barrier reports whether no complement lies behind token i.
func (r *reader) barrier(i, from int) bool {
	if r.punct(i, ".؛؟!?") && !r.d.Glued(i+1) {
		return true
	}
	if i == from {
		return false
	}
	if sayingSo(r.d.Form(i)) && !r.near(i, from) { // اتهم التجار، مكتفيا | بالقول إن
		return true
	}
	switch r.d.Form(i) {
	case "لكن", "فيما", "بينما", "ولكن", "حيث", "مما":
		return true
	}
	if v, ok := r.verb(i); ok && !v.participle && (v.hit.Conj || r.punct(i-1, "،,")) {
		return true
	} else if ok && v.participle && r.accusative(i, &v) && r.punct(i-1, "،,") {
		return true
	}
	return false
}
