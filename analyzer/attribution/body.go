package attribution

import (
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// retired reports whether an officer is out of service: العميد المتقاعد فلان.
func (r *reader) retired(p *phrase) bool {
	for k := p.head + 1; k < p.end; k++ {
		if r.stem(k) == "متقاعد" {
			return true
		}
	}
	return false
}

// public reports whether an adjective tells a committee or agency to be one of the
// state: اللجنة النيابية، المؤسسة الحكومية.
func (r *reader) public(p *phrase) bool {
	switch r.stem(p.head) {
	case "كتله", "تكتل", "حزب", "حركه", "منصه":
		return false
	}
	for k := p.head + 1; k < p.end; k++ {
		if _, hit, ok := lexicon.StateAdjectives.At(r.d, k); ok && hit.Prep == 0 {
			return true
		}
	}
	return false
}

// bodyKind is the kind that the table has for a body, but what a management is of
// decides (إدارة المصنع), and a network of people is no medium (شبكة الأطباء).
func (r *reader) bodyKind(p *phrase, row *lexicon.SourceHead) SourceKind {
	kind := SourceKind(row.Kind)
	stem := r.stem(p.head)
	if row.Sort != "body" || stem != "اداره" && stem != "شبكه" {
		return kind
	}
	for k := p.head + 1; k < p.end; k++ {
		if of, _ := r.head(k); of != nil && (stem == "اداره" && of.Sort == "firm" || stem == "شبكه" && of.Sort == "crowd") {
			return Organisation
		}
	}
	return kind
}

// contained lets an agency or office be what its name says: a news agency, the
// press office of the police.
func (r *reader) contained(p *phrase, kind SourceKind) SourceKind {
	form := r.stem(p.head)
	for k := p.head + 1; k < p.end; k++ {
		row, _ := r.head(k)
		switch {
		case row == nil:
		case form == "وكاله" && row.Kind == "media":
			return Media
		case form == "مكتب" && row.Kind == "official" && row.Sort == "body":
			return Official
		}
	}
	if m := r.within(p); m != nil && m.Kind == entity.Media {
		return Media
	}
	return kind
}
