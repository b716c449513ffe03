package attribution

import (
	"strings"
)

// familiar reports whether a phrase is headed by a known noun or name, or by
// one that spoke before.
func (r *reader) familiar(p *phrase) bool {
	if p.row != nil || p.best != nil || p.personal || r.mention(p.head) != nil {
		return true
	}
	for k := len(r.found) - 1; k >= max(0, len(r.found)-40); k-- {
		for t := 0; r.found[k].source != nil && t < r.found[k].source.end-r.found[k].source.first; t++ {
			if r.d.Form(r.found[k].source.first+t) == r.d.Form(p.end-1) {
				return true
			}
		}
	}
	return false
}

// prefixed reports whether an unknown word may be a preposition with its noun.
func (r *reader) prefixed(i int) bool {
	form := r.d.Form(i)
	return strings.HasPrefix(form, "ب")
}

// speaks reports whether a phrase can be the source of a verb with a mere
// object: everybody announces and denies, only known sources reveal.
func (r *reader) speaks(p *phrase, v *verb) bool {
	if p.row == nil && r.is(p.head, "event") {
		return false
	}
	if v.row.Lemma == "أظهر" || v.row.Lemma == "أثبت" { // data show something; a team shows spirit
		return p.best != nil && p.best.Sort == "text"
	}
	if r.familiar(p) || p.quoted {
		return true
	}
	return v.takes('O') && r.person(p)
}

// person reports whether a phrase that no table knows looks like a name rather
// than a thing: no definite noun alone.
func (r *reader) person(p *phrase) bool {
	return p.name > 0 || !r.definite(p.head) || p.end-p.first > 1
}
