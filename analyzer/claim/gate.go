package claim

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// gate reports whether a unit states anything that evidence could decide. It
// is kept wide: what is merely unlikely to be worth checking gets a low score.
func (r *reader) gate(u *unit) bool {
	arabic := 0
	for i := u.first; i < u.end; i++ {
		if r.d.Is(i, doc.Word) {
			arabic++
		}
	}
	switch {
	case arabic < 2:
		return false // an address, a handle, one word
	case r.announces(u):
		return false
	case u.from == u.to && (r.asks(u) || r.wishes(u)):
		return false
	}
	return true
}

// announces reports whether a unit only says that somebody speaks: «وقال معلق:»
func (r *reader) announces(u *unit) bool {
	return r.d.Form(u.end-1) == ":" && u.end-u.first <= 8 && !r.counted(u)
}

// asks reports whether a unit is a question from its first word to its mark:
// «فهل تكفي الأرقام؟»
func (r *reader) asks(u *unit) bool {
	return r.opensWith(u, "question") && mark(r.d, u) == "؟" && !r.counted(u)
}

// wishes reports whether a unit begins as a prayer, wish or greeting:
// «نسأل الله السلامة للجميع.»
func (r *reader) wishes(u *unit) bool { return r.opensWith(u, "wish") && !r.counted(u) }

// opensWith reports whether a unit's first word is a sign of a code.
func (r *reader) opensWith(u *unit, code string) bool {
	sign, _, ok := best(r.d, &lexicon.ClaimVoice, opening(r.d, u), u.end)
	return ok && sign.Code == code
}

// opening is the first token of a unit that is no mark.
func opening(d *doc.Document, u *unit) int {
	i := u.first
	for i+1 < u.end && d.Is(i, doc.Punct) {
		i++
	}
	return i
}

// mark is the unit's closing mark, the ones of quotations and brackets aside.
func mark(d *doc.Document, u *unit) string {
	for i := u.end - 1; i >= u.first && d.Is(i, doc.Punct); i-- {
		switch d.Form(i) {
		case "؟", "?":
			return "؟"
		case "!":
			return "!"
		case ".", ":":
			return d.Form(i)
		}
	}
	return ""
}

// counted reports whether a figure stands in the unit.
func (r *reader) counted(u *unit) bool {
	i := r.figure
	for i < len(r.figures) && r.figures[i].Start < u.Start {
		i++
	}
	return i < len(r.figures) && r.figures[i].Start < u.End
}
