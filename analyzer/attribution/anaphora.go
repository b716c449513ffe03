package attribution

import (
	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// lead is how many bytes of text spell the first n bytes of its folded form.
func lead(text string, n int) int { return arabic.Lead(text, n) }

// resolve gives a short or pointing source the kind of the one it stands for:
// the minister's family name alone, "the agency", "the source", "the same report".
func (r *reader) resolve(s *source) {
	if s.anonymous {
		return
	}
	proxy := s.row != nil && s.row.Sort == "proxy" && s.name == 0
	pointing := r.points(s)
	m := r.mention(s.head)
	bare := s.row == nil && !(m != nil && (m.Kind == entity.Organisation || m.Kind == entity.Media || m.Kind == entity.Platform || m.Kind == entity.Place))
	honour := s.row != nil && s.row.Kind == "person" && s.row.Sort == "title" && s.name > 0
	if !proxy && !pointing && !bare && !honour {
		return
	}
	if pointing && s.row.Sort == "title" && r.presented(s) {
		return
	}
	for pass := range 3 {
		for i := len(r.found) - 1; i >= max(0, len(r.found)-memory); i-- {
			t := r.found[i].source
			if t == nil || t.first == s.first {
				continue
			}
			if pass == 0 && ((proxy || pointing) && r.sameHead(s, t) || (bare || honour) && r.sameName(s, t)) ||
				pass == 2 && (proxy || pointing) && r.standsFor(s, t) {
				s.kind, s.named = t.kind, t.named
				return
			}
			if pass == 1 && pointing && r.ofDocument(s, t) {
				return
			}
		}
	}
	if proxy || pointing {
		r.unresolved(s, proxy)
	}
	if bare && (s.personal || s.quoted) {
		r.introduced(s)
	}
}

// ofDocument lets a body that points be the one that a document before it is of:
// بيانات مجلس الذهب العالمي ... وقال المجلس.
func (r *reader) ofDocument(s, t *source) bool {
	if t.row == nil || t.row.Sort != "text" || s.row.Sort != "body" && s.row.Sort != "firm" {
		return false
	}
	for k := t.head + 1; k < t.end; k++ {
		if r.stem(k) != r.stem(s.head) {
			continue
		}
		if p := r.phrase(k, t.end, nil); p.end-p.first > s.end-s.first && p.row != nil {
			s.kind, s.named = r.kind(&p)
			return true
		}
	}
	return false
}

// memory bounds how far back a source is looked for, in findings.
const memory = 200

// unresolved judges a pointing source that nothing before explains: an office
// by its table, anybody else as a source without a name.
func (r *reader) unresolved(s *source, proxy bool) {
	switch r.d.Form(s.head) {
	case "الدراسات", "الابحاث", "البحوث", "التقارير", "التقديرات", "الاستطلاعات":
		s.named = false
	case "الضابط", "المسوول", "المسيول", "المصدر", "المصادر", "المواطن", "الشخص":
		s.kind, s.named = Unnamed, false
	default:
		if proxy {
			s.kind, s.named = Unnamed, false
		}
	}
}

// points reports whether a source is one definite noun, perhaps with "the same".
func (r *reader) points(s *source) bool {
	if s.row == nil || s.name > 0 || !r.definite(s.head) && !r.is(s.end-1, "again") && s.first == s.head {
		return false
	}
	return s.end-s.head == 1 || s.end-s.head == 2 && (r.is(s.end-1, "again") || r.definite(s.end-1))
}

// standsFor reports whether a proxy (المصدر، المسؤول، المتحدث) may mean t.
func (r *reader) standsFor(s, t *source) bool {
	form := r.d.Form(s.head)
	switch form {
	case "المصدر", "المصادر":
		return t.kind == Unnamed || t.kind == Document || r.is(s.end-1, "again") || s.first < s.head
	case "المسوول", "المسيول", "المسووله", "المتحدث", "المتحدثه", "المذكور":
		return t.kind == Official || t.kind == Person || t.kind == Unnamed
	}
	for k := t.first; s.row.Sort == "title" && k < t.end; k++ {
		if r.stem(k) == r.stem(s.head) {
			return t.kind == Official || t.kind == Person || t.kind == Unnamed
		}
	}
	return false
}

// sameHead reports whether two sources have one head noun, or t holds the
// head of s (the agency: a report of the agency).
func (r *reader) sameHead(s, t *source) bool {
	return r.stem(s.head) == r.stem(t.head) && (t.end-t.head > s.end-s.head || t.name > 0)
}

// sameName reports whether the last word of s stands in the name t.
func (r *reader) sameName(s, t *source) bool {
	if s.quoted && !r.holds(t, s.head) {
		return false
	}
	if t.end-t.first <= s.end-s.first && !(s.row == nil && t.end-t.first == s.end-s.first) {
		return false
	}
	last := s.end - 1
	if s.quoted {
		for last = s.head; last+1 < s.end && !r.d.Is(last+1, doc.Punct); last++ {
		}
	}
	return r.holds(t, last)
}

// holds reports whether the word of token i stands in a source.
func (r *reader) holds(t *source, i int) bool {
	stem := r.stem(i)
	for k := t.first; k < t.end; k++ {
		if r.stem(k) == stem {
			return true
		}
	}
	return false
}

// stem is the form of token i without conjunction and article.
func (r *reader) stem(i int) string {
	form := r.d.Form(i)
	switch {
	case len(form) > 10 && form[:6] == "وال":
		return form[6:]
	case len(form) > 8 && (form[:4] == "لل" || form[:4] == "ال"):
		return form[4:]
	}
	return form
}
