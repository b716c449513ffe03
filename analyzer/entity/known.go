package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// known reads a name that a table has: بوتين, الأمم المتحدة, رويترز, فايسبوك, جدة.
// One that is also a common word wants a sign in front or quotation marks.
func (r *reader) known(i, end int) (name, int) {
	best, length := name{}, 0
	s := r.sign(i)
	take := func(h doc.Hit, kind Kind, known string, sure bool) {
		n := int(h.Words)
		if n > length && i+n <= end && (sure || r.signalled(i, n, kind)) {
			best, length = name{kind: kind, known: known, pre: int(h.Pre)}, n
		}
	}
	if h := s.person; h.Words > 0 {
		take(h, Person, lexicon.People.Row(h).Name, true)
	}
	if h := s.office; h.Words > 0 {
		row := lexicon.Organisations.Row(h)
		take(h, Organisation, row.Name, !row.Word)
	}
	if h := s.outlet; h.Words > 0 {
		row := lexicon.Outlets.Row(h)
		kind := Media
		if row.Kind == "platform" {
			kind = Platform
		}
		take(h, kind, row.Name, !row.Word)
	}
	if h := s.place; h.Words > 0 {
		row := lexicon.Places.Row(h)
		take(h, Place, row.Name, !row.Word)
	}
	return best, length
}

// signalled reports whether a common word in tokens i up to i+n is meant as a
// name of a kind: a head stands before it (صحيفة الحياة, مدينة صور), or marks
// around it behind a head or, for an outlet, a verb of saying (ذكرت «وفا»).
func (r *reader) signalled(i, n int, kind Kind) bool {
	k := i - 1
	if r.marked(i, i+n) {
		k--
		if _, _, says := lexicon.ReportingVerbs.At(r.d, k); kind == Media && (says || r.d.Form(k) == "عن") {
			return true
		}
	}
	if kind == Media && k >= 0 && strings.HasSuffix(r.d.Form(k), "وكاله") { // heads bodies too
		return true
	}
	for back := 0; back < 2 && k >= 0; back++ {
		if h := r.sign(k).head; h.Words > 0 && int(h.Words) == back+1 {
			return Kind(lexicon.NameHeads.Row(h).Kind) == kind
		}
		k--
	}
	return false
}

// marked reports whether marks stand around tokens i up to end.
func (r *reader) marked(i, end int) bool { return opening(r.d.Form(i-1)) && closing(r.d.Form(end)) }

// opening reports whether a form is an opening or straight quotation mark or bracket.
func opening(form string) bool {
	switch form {
	case "«", "“", "\"", "'", "‘", "(", "‹", "„":
		return true
	}
	return false
}

// closing reports whether a form is a closing or straight quotation mark or bracket.
func closing(form string) bool {
	switch form {
	case "»", "”", "\"", "'", "’", ")", "›", "“":
		return true
	}
	return false
}
