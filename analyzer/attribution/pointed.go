package attribution

import "mihakk/analyzer/doc"

// pointed reads what is reported only by a pronoun or, behind "said", without a
// mark of its own: رحب بها الرئيس، أكد ذلك مصدر، قال المدرب نحن جاهزون.
func (r *reader) pointed(i, end int, p *phrase, v *verb) complement {
	if p.first > i+1 && (r.d.Form(i+1) == "ذلك" && (v.takes('o') || v.takes('O') || v.takes('t')) || (v.takes(pronominal(r.d.Form(i+1))) || v.takes('A') && pronominal(r.d.Form(i+1)) == 'a') && !r.is(i-1, "rel")) && r.familiar(p) {
		return complement{'o', i + 1, i + 1, 0}
	}
	if !v.takes('w') || !(p.row != nil && p.row.Sort != "text" || p.personal) || r.is(i-1, "rel") || !r.clauseStart(i, v) {
		return complement{}
	}
	k := p.end
	for n := 0; k < end; k += n {
		if n = r.interlude(k, end, nil); n == 0 {
			break
		}
	}
	if c, _ := r.class(k); end-k < 4 || !r.d.Is(k, doc.Word) || c == "conj" || c == "rel" || c == "prep" || c == "event" || r.d.Is(k-1, doc.Punct) {
		return complement{}
	}
	return complement{'t', k, k, 0}
}

// pointsBack reads the pronoun behind a verb whose source stands before it:
// الوزير قال ذلك، المزارعون يطالبون به.
func (r *reader) pointsBack(i int, v *verb) complement {
	form := r.d.Form(i + 1)
	if form == "ذلك" && (v.takes('o') || v.takes('O') || v.takes('t')) && !v.takes('h') || v.takes(pronominal(form)) && !v.takes('h') {
		return complement{'o', i + 1, i + 1, 0}
	}
	return complement{}
}

// pronominal is the letter of the frame that a preposition with a pronoun stands
// for, 0 for none.
func pronominal(form string) byte {
	switch form {
	case "به", "بها", "بهم":
		return 'b'
	case "عنه", "عنها", "عنهم":
		return 'n'
	case "اليه", "اليها":
		return 'i'
	case "عليه", "عليها":
		return 'a'
	case "منه", "منها":
		return 'm'
	}
	return 0
}
