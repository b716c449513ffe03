package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// longestName bounds a person's name, in tokens.
const longestName = 9

// person reads a person's name: محمد حسنين هيكل, أبو بكر, ابن خلدون, عبد الرحمن بن
// عوف, ستيف جوبز; the common word علي or أمل only behind a title or before a surname.
func (r *reader) person(i, end int) (name, int) {
	if r.d.Tokens[i].Kind != doc.Word {
		return name{}, 0
	}
	pre, n, sure := r.first(i, end)
	if n == 0 {
		return name{}, 0
	}
	end = min(end, i+longestName)
	k, parts, family := i+n, 1, false
	for k < end && !family {
		var step int
		step, family = r.further(k, end, parts)
		if step == 0 {
			break
		}
		k, parts = k+step, parts+1
	}
	if !sure && !r.titled(i) && !r.backed(i+n, end) {
		return name{}, 0
	}
	read := name{kind: Person, pre: pre}
	if h := r.sign(i).person; h.Words > 0 && i+int(h.Words) == k {
		read.known = lexicon.People.Row(h).Name
	}
	return read, k - i
}

// first reads the first part of a name: its clitics in bytes, its tokens, and
// whether it is a name even alone.
func (r *reader) first(i, end int) (pre, n int, sure bool) {
	s := r.sign(i)
	form := r.d.Form(i)
	switch {
	case s.person.Words > 0:
		return int(s.person.Pre), int(s.person.Words), true
	case s.is&given != 0:
		return int(s.pre), 1, true
	case r.compound(i, end):
		return strings.Index(form, "عبد"), 2, true
	case r.kunya(i, end):
		return r.lead(form), 2, true
	case s.is&wordlike != 0 && (r.told(i) || r.onBehalf(i, end)): // روى شاهد، المتحدث باسم الحركة
	case s.is&wordlike != 0 && (s.is&clitic == 0 || s.pre == 2 && strings.HasPrefix(form, "و")):
		return int(s.pre), 1, false
	case s.is == 0 && s.place.Words == 0 && s.office.Words == 0 && s.outlet.Words == 0 && s.head.Words == 0 &&
		r.has(i-1, title) && !r.definite(i) && !suspect(form):
		return 0, 1, true
	}
	return 0, 0, false
}

// told reports whether token i is rather a verb of saying than a name: وعد، روى.
func (r *reader) told(i int) bool {
	_, hit, ok := lexicon.ReportingVerbs.At(r.d, i)
	return ok && hit.Suf == 0 && !r.titled(i)
}

// onBehalf reports whether a given name that is a particle too stands for the
// particle: only a verb of saying, a title or a mark before it and a name behind
// make it a name: قال باسم نعيم.
func (r *reader) onBehalf(i, end int) bool {
	row, _, ok := lexicon.PlainWords.At(r.d, i)
	if !ok || row.Code != "particle" {
		return false
	}
	verb, _, says := lexicon.ReportingVerbs.At(r.d, i-1)
	return !r.backed(i+1, end) || r.d.Is(i-1, doc.Word) && !r.has(i-1, title|trade) && !(says && strings.Contains(verb.Frame, "t"))
}

// further reads a further part of a name, and whether nothing comes behind it.
func (r *reader) further(i, end, parts int) (n int, last bool) {
	if r.d.Tokens[i].Kind != doc.Word {
		return 0, false
	}
	s := r.sign(i)
	form := r.d.Form(i)
	switch form {
	case "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا", "ولد", "دي", "دا", "دو", "ديل", "فان", "فون", "دير", "لو", "لا", "ماك", "سان", "عبد", "ام":
		if i+1 < end && r.d.Is(i+1, doc.Word) && !r.has(i+1, common) {
			return 2, false
		}
		return 0, false
	case "الله":
		if next := r.d.Form(i + 1); strings.HasPrefix(next, "عليه") || next == "عنه" || next == "تعالي" {
			return 0, false // رضوان الله عليه
		}
		return 1, false
	case "الدين":
		return 1, false
	}
	switch {
	case s.is&surname != 0:
		return 1, true
	case s.is&clitic != 0, s.is&(common|title|role|trade|demonym) != 0, s.head.Words > 0, s.office.Words > 0, s.outlet.Words > 0:
		return 0, false
	case s.is&(given|wordlike) != 0:
		return 1, false
	case s.place.Words > 0:
		return 0, false
	case r.definite(i) && (parts == 1 || strings.HasSuffix(form, "ي")):
		return 1, true
	case r.definite(i) || suspect(form) || parts > 2:
		return 0, false
	}
	return 1, true
}

// backed reports whether token i can only go on a name: محمد, الحريري, بن.
func (r *reader) backed(i, end int) bool {
	if i >= end {
		return false
	}
	form := r.d.Form(i)
	return r.has(i, given|surname) && !r.has(i, clitic|common) || form == "بن" || form == "عبد" || form == "ابو"
}

// compound reads "عبد" with the word behind it: عبد الله.
func (r *reader) compound(i, end int) bool {
	form := r.d.Form(i)
	return i+1 < end && strings.HasSuffix(form, "عبد") && len(form) <= len("وعبد") && r.definite(i+1)
}

// kin reports whether a form may begin a compound or a kunya, its conjunction or
// preposition included.
func kin(form string) bool {
	switch strings.TrimPrefix(form, "و") {
	case "ابو", "بن", "ابي", "ابا", "ام", "ابن", "ابنه":
		return true
	}
	return len(form) <= len("وعبد") && strings.HasSuffix(form, "عبد")
}

// kunya reads "father of", "mother of", "son of": أبو محمد, أم كلثوم, ابن سينا, بن غفير.
func (r *reader) kunya(i, end int) bool {
	form := r.d.Form(i)
	if i+1 >= end || !r.d.Is(i+1, doc.Word) || r.has(i+1, common|clitic) || r.sign(i).place.Words > 0 {
		return false
	}
	name := r.has(i+1, given|wordlike|surname)
	switch form[r.lead(form):] {
	case "ابو", "بن":
		return name || !r.definite(i+1) && len(r.d.Form(i+1)) > 4
	case "ابي", "ابا", "ام", "ابن", "ابنه":
		return name
	}
	return false
}

// lead is the bytes of a conjunction before a kunya.
func (r *reader) lead(form string) int {
	if strings.HasPrefix(form, "و") && (strings.HasPrefix(form[2:], "ا") || form == "وبن") {
		return 2
	}
	return 0
}

// suspect reports whether an unknown form is rather a word of running text than
// a name: it carries clitics with an article, or the ending of an adverb.
func suspect(form string) bool {
	for _, p := range [...]string{"وال", "بال", "فال", "كال", "لل", "ست", "سي", "يت"} {
		if strings.HasPrefix(form, p) {
			return true
		}
	}
	for _, p := range [...]string{"ها", "هم", "ات", "ون"} {
		if strings.HasSuffix(form, p) && len(form) > 8 {
			return true
		}
	}
	rest, joined := strings.CutPrefix(form, "و")
	return len(form) <= 4 || joined && (strings.HasPrefix(rest, "ا") || lexicon.Known(rest))
}

// titled reports whether a title stands before token i, or an office whose
// words (وزير الخارجية المصري) reach up to it.
func (r *reader) titled(i int) bool { return i < len(r.behind) && r.behind[i] }

// titles tells of each token whether it is titled.
func (r *reader) titles() []bool {
	out := make([]bool, len(r.d.Tokens))
	reach := 0 // how many words more an office reaches
	for i := 1; i < len(out); i++ {
		s := r.sign(i - 1)
		switch {
		case s.is&role != 0:
			reach = longestOffice
		case reach > 0 && (r.d.Is(i-1, doc.Word) && r.definite(i-1) || s.is&demonym != 0 || s.head.Words > 0):
			reach--
		default:
			reach = 0
		}
		out[i] = reach > 0 || s.is&(title|trade) != 0
	}
	return out
}

// longestOffice is how many words an office reaches over, itself included.
const longestOffice = 6
