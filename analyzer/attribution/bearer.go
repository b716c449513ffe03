package attribution

import (
	"iter"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// introduced gives a surname the kind of the office that the article names its
// bearer with, though he does not speak there: افتتح الوزير فلان المعرض.
func (r *reader) introduced(s *source) {
	stem := r.stem(s.head)
	if !s.quoted {
		stem = r.stem(s.end - 1)
	}
	for whole := range r.persons(s) {
		if whole.First == s.first || whole.End-whole.First < 2 || r.stem(whole.End-1) != stem {
			continue
		}
		if p := r.fullName(whole, whole.End); p.row != nil {
			s.kind, s.named = r.kind(&p)
		}
		return
	}
}

// presented lets a title alone be the one that the article named somebody by
// before, though he did not speak there: غنت الفنانة فلانة ... وقالت الفنانة.
func (r *reader) presented(s *source) bool {
	var last phrase
	for name := range r.persons(s) {
		if name.First >= s.first || !r.entitled(name, s.head) {
			continue
		}
		if p := r.fullName(name, name.End); p.row != nil && r.stem(p.head) == r.stem(s.head) {
			last = p
		}
	}
	if last.row == nil {
		return false
	}
	s.kind, s.named = r.kind(&last)
	return true
}

// entitled reports whether the title at a token stands before a person's name.
func (r *reader) entitled(name *entity.Mention, title int) bool {
	for k := max(r.sentence(name.First).First, name.First-longest/2); k < name.First; k++ {
		if r.stem(k) == r.stem(title) {
			return true
		}
	}
	return false
}

// persons are those whom the article names first, and those around a source:
// some hundreds, however long it is.
func (r *reader) persons(s *source) iter.Seq[*entity.Mention] {
	at := doc.Search(len(r.mentions), func(m int) bool { return r.mentions[m].First < s.first })
	return func(yield func(*entity.Mention) bool) {
		for m := 0; m < len(r.mentions) && m < at+memory; m++ {
			if m == memory {
				m = max(m, at-memory)
			}
			if r.mentions[m].Kind == entity.Person && !yield(&r.mentions[m]) {
				return
			}
		}
	}
}
