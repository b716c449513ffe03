package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// private reports whether an office is one of a firm, club or union.
func (r *reader) private(p *phrase) bool {
	if r.d.Form(p.bestAt) == "وزير" {
		return false
	}
	for k := p.bestAt + 1; k < p.end; k++ {
		if r.opens(k) != nil && r.d.Form(k-1) == "ل" { // المديرة العامة لـ«...»
			return true
		}
		if row, hit := r.head(k); row != nil && (row.Sort == "firm" || row.Kind == "media" && row.Sort == "body" && r.stem(k) != "اعلام") && hit.Prep != 'b' {
			return true
		}
		if m := r.mention(k); m != nil && m.Kind == entity.Platform {
			return true
		}
		if row, hit, ok := lexicon.Organisations.At(r.d, k); ok && hit.Prep != 'b' && !row.Word && (row.Kind == "company" || row.Kind == "club") { // متحدثة باسم سامسونغ
			return true
		}
		if r.is(k, "kin") || r.punct(k, "،,") {
			break
		}
	}
	return false
}

// official reports whether token i begins a state or public body that one may
// represent: ممثل الأمم المتحدة، ممثل وزارة الصحة.
func (r *reader) official(i, end int) bool {
	if i >= end {
		return false
	}
	if m := r.mention(i); m != nil && (m.Kind == entity.Place || m.Kind == entity.Organisation) {
		return true
	}
	row, _ := r.head(i)
	return row != nil && row.Sort == "body" && row.Kind != "media"
}

// inflected reports whether the head at token i is an inflected noun, none
// that stands for somebody as it is: معاليه.
func (r *reader) inflected(i int) bool {
	_, hit := r.head(i)
	return hit.Infl != doc.Listed
}

// office reports whether a title without a name still tells who: the holder of
// one definite office, "the president of the republic", "prime minister X".
func (r *reader) office(p *phrase) bool {
	if p.many {
		return false
	}
	if r.definite(p.head) {
		return true
	}
	return p.end-p.head > 1 && p.closed && !strings.HasPrefix(r.d.Form(p.head+1), "ب") && p.row != nil && p.row.Kind == "official" && r.definiteOf(p)
}

// definiteOf reports whether what a title is of is one thing: مدير أمن العاصمة، وزير
// خارجيتها, but not مدير مدرسة في قرية.
func (r *reader) definiteOf(p *phrase) bool {
	k := p.head + 1
	for ; k < p.end && !r.is(k, "prep"); k++ {
		if r.definite(k) || r.proper(k) || owned(r.d.Form(k)) {
			return true
		}
	}
	return k == p.end && k-p.head > 2
}

// owned reports whether a form ends in a possessive of the third person.
func owned(form string) bool {
	return len(form) > 8 && (strings.HasSuffix(form, "ها") || strings.HasSuffix(form, "هم"))
}

// proper reports whether token i is a name or a word that no table knows.
func (r *reader) proper(i int) bool {
	return r.mention(i) != nil || r.d.Is(i, doc.Latin)
}
