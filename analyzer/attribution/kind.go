package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// kind tells what sort of source a phrase names and whether by name.
func (r *reader) kind(p *phrase) (SourceKind, bool) {
	m := r.within(p)
	row := p.best
	if row == nil {
		row = p.row
	}
	switch {
	case p.anonymous:
		return Unnamed, false
	case row == nil:
		return r.nameless(p, m)
	}
	kind := r.bodyKind(p, row)
	proper := p.proper || p.name > 0 || m != nil
	definite := r.definite(p.head) || p.closed
	if p.quoted && row.Kind != "media" && (row.Sort == "text" || row.Sort == "body") {
		if m != nil && m.Kind == entity.Media { // «الوكالة الوطنية للإعلام»
			return Media, true
		}
		if kind == Official && p.end-p.first == 3 { // «التموين»
			return Official, true
		}
		return Organisation, true
	}
	switch row.Sort {
	case "anon":
		return Unnamed, false
	case "proxy":
		return Person, true
	case "crowd":
		if f := r.d.Form(p.first); (f == "احد" || f == "احدي") && p.name == 0 {
			return Unnamed, false
		}
		return Group, r.definite(p.head) && r.marbuta(p.head)
	case "title", "speaker":
		return r.holder(p, row, m)
	case "text":
		return Document, proper || definite || p.made
	}
	if kind == Organisation {
		kind = r.contained(p, kind)
		if row.Sort == "body" && r.public(p) {
			kind = Official
		}
	}
	if plural := kind == Organisation && !p.quoted && (r.definite(p.head) || !p.closed); (p.many || plural) && !p.list && r.broken(p.head, p.row) { // بعض المنظمات، الشركات المصنعة
		return Group, kind == Organisation && m != nil
	}
	return kind, proper || definite || r.titular(p)
}

// holder tells the kind of a person with a title: an official, a person if the
// office is one of a firm, a group in the plural, unnamed if nothing tells who.
func (r *reader) holder(p *phrase, row *lexicon.SourceHead, m *entity.Mention) (SourceKind, bool) {
	kind := SourceKind(row.Kind)
	if row.Kind == "kin" { // زوجها، والد الضحية
		return Person, p.personal || p.name > 0
	}
	if r.stem(p.bestAt) == "ممثل" && r.official(p.bestAt+1, p.end) {
		return Official, true
	}
	if kind == Official && (r.private(p) || r.retired(p)) {
		kind = Person
	}
	next := r.d.Form(p.head + 1)
	switch {
	case row.Sort == "speaker" && !p.closed && !p.proper && !p.personal && p.name == 0 && next != "باسم" && r.inflected(p.bestAt): // متحدث عسكري
		return Unnamed, false
	case p.personal, p.name > 0, p.quoted, m != nil && m.Kind == entity.Person, row.Sort == "speaker", r.office(p):
		return kind, true
	case r.plural(p.head) && (p.many || row.Kind == "person"):
		return Group, false
	case p.proper && p.closed && !p.many && next != "في" && !strings.HasPrefix(next, "ب"): // مؤسس «فيسبوك»
		return kind, true
	case p.possessed:
		return kind, false
	}
	return Unnamed, false
}

// human reports whether a source is one person: the minister, not the ministry.
func (r *reader) human(s *source) bool {
	if s.kind != Official {
		return s.kind == Person
	}
	m, row := r.within(&s.phrase), s.best
	if row == nil {
		row = s.row
	}
	switch {
	case row != nil && (row.Sort == "title" || row.Sort == "speaker"):
		return true
	case m != nil: // «الرياض» is a place
		return m.Kind == entity.Person
	}
	return s.personal || s.name > 0
}

// titular reports whether an indefinite body goes by a name of its own and not
// by mere adjectives: صحيفة نيويورك تايمز, but not مركز أبحاث فرنسي.
func (r *reader) titular(p *phrase) bool {
	last := r.d.Form(p.end - 1)
	if strings.HasSuffix(last, "ي") && r.marbuta(p.head) && !r.marbuta(p.end-2) { // no adjective of it: غرفة طوارئ كرري
		return p.end-p.head > 1
	}
	return p.end-p.head > 1 && !strings.HasSuffix(last, "ي") && !strings.HasSuffix(last, "يه")
}

// within is the most telling mention inside a phrase: a person, or the first.
func (r *reader) within(p *phrase) *entity.Mention {
	var best *entity.Mention
	for k := p.first; k < p.end; k++ {
		if m := r.mention(k); m != nil && (best == nil || m.Kind == entity.Person && best.Kind != entity.Person) {
			best = m
		}
	}
	return best
}

// nameless tells the kind of a phrase whose head no table knows: by the mention
// that it is, as a person otherwise.
func (r *reader) nameless(p *phrase, m *entity.Mention) (SourceKind, bool) {
	if r.d.Is(p.head, doc.Handle) || r.d.Is(p.head, doc.Hashtag) {
		return Person, true
	}
	if m != nil && m.First <= p.head && p.head < m.End {
		switch m.Kind {
		case entity.Organisation, entity.Platform:
			return Organisation, true
		case entity.Media:
			return Media, true
		case entity.Place:
			return Official, true
		}
		return Person, true
	}
	switch {
	case p.list:
		return Organisation, true
	case p.many && p.name == 0:
		return Group, false
	case strings.HasSuffix(r.d.Form(p.head), "ون") || strings.HasSuffix(r.d.Form(p.head), "ين") && r.definite(p.head):
		return Group, false
	case p.quoted, p.head < p.end && r.d.Is(p.head, doc.Latin):
		return Organisation, true
	case r.definite(p.head) && r.marbuta(p.head) && p.name == 0:
		return Organisation, true
	}
	return Person, p.proper || p.name > 0 || r.definite(p.head)
}
