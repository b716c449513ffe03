package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// preposition reads a prepositional phrase that belongs to the source: "the
// analyst at the institute", "a source in the police", "speaker of (bism)".
func (r *reader) preposition(k, end int, p *phrase, v *verb) int {
	if k+1 >= end || p.best == nil {
		return 0
	}
	if n := r.quotedBody(k, end, p, v); n > 0 {
		return n
	}
	row, _ := r.head(k + 1)
	switch form := r.d.Form(k); form {
	case "باسم":
		p.closed = false
		return 1
	case "به", "بها":
		if p.closed && p.name == 0 && r.definite(k-1) && p.best.Sort == "body" && !r.is(k+1, "that") {
			return 1
		}
		return 0
	case "في", "لدي", "داخل":
		if !r.inside(k+1, p, v) {
			return 0
		}
		p.closed = r.definite(k+1) || row == nil && !r.region(k+1) || p.closed && form == "لدي"
	case "مع":
		if p.name > 0 || !with(r.stem(k-1)) && !with(strings.TrimPrefix(r.d.Form(k-1), "ل")) { // للتعامل مع
			return 0
		}
		p.closed = r.definite(k + 1)
	case "من":
		if f := r.d.Form(k + 1); p.best.Sort == "text" && (f == "طرف" || f == "قبل" || f == "جانب" || f == "لدن") { // أرقام مقدمة من طرف
			p.closed = false
			return 2
		}
		if r.wanted(k, p, v) {
			p.closed = r.definite(k + 1)
			return 2
		}
		if v != nil && v.takes('m') || p.name > 0 || !p.many && p.best.Sort != "anon" && p.best.Sort != "crowd" && (p.best.Sort != "title" || p.closed) {
			return 0
		}
		p.closed = r.definite(k + 1)
	case "الي":
		if f := r.stem(p.head); p.name > 0 || f != "مبعوث" && f != "سفير" && f != "موفد" && f != "مندوب" {
			return 0
		}
		p.closed = true
	default:
		if !r.wanted(k, p, v) {
			return 0
		}
		p.closed, p.proper = r.definite(k+1), p.proper || form == "عن"
	}
	return 2
}

// inside reports whether "in" with the noun at token i says where a source
// belongs, not where or when it spoke.
func (r *reader) inside(i int, p *phrase, v *verb) bool {
	switch class, _ := r.class(i); class {
	case "said", "when", "many", "event", "prep":
		return false
	}
	if _, _, ok := lexicon.TimeUnits.At(r.d, i); ok { // in the months of
		return false
	}
	return p.name == 0 && !p.quoted && (v == nil || !v.takes('f')) && (r.d.Is(i, doc.Word) || r.d.Is(i, doc.Latin))
}

// wanted reports whether the word before the preposition at token k wants it:
// صادر عن، الدفاع عن، النائب عن، المشرف على، تقرير على.
func (r *reader) wanted(k int, p *phrase, v *verb) bool {
	form := r.d.Form(k)
	if form == "علي" && p.name == 0 && p.best.Kind == "document" {
		class, _ := r.class(k + 1)
		return class == ""
	}
	if r.d.Form(k-1) == "للدفاع" || form == "عن" && r.seated(k+1, p) && (v == nil || !v.takes('n') || r.another(k, v)) {
		return true
	}
	for row := range lexicon.Governors.All(r.d, k-1) {
		if p := r.preposed(k); p != 0 && row.Prep[0] == p {
			return v == nil || !v.takes(p) || r.another(k, v)
		}
	}
	return false
}

// another reports whether the verb's own preposition still follows the one at
// token k, which belongs to the source then: أعرب النائب عن الدائرة فلان | عن.
func (r *reader) another(k int, v *verb) bool {
	if r.event(k + 1) { // تساءل النائب | عن أسباب التأخير
		return false
	}
	for i := k + 2; i < min(r.sentence(k).End, k+14); i++ {
		if r.governs(i, v) && r.d.Form(i) == r.d.Form(k) || v.takes('t') && r.is(i, "that") && r.d.Form(k) != "الي" {
			return true
		}
		if r.punct(i, ".؛:") {
			break
		}
	}
	return false
}

// anonymity reads a source's wish not to be named: فضّل عدم ذكر اسمه.
func (r *reader) anonymity(k, end int, p *phrase) int {
	at := k
	if r.is(at, "rel") || r.punct(at, "–—-") {
		at++
	}
	if !r.is(at, "anon") {
		return 0
	}
	for j := at + 1; j < end && j < at+8; j++ {
		if !r.is(j, "own") {
			continue
		}
		p.anonymous = true
		switch f := r.d.Form(j + 1); {
		case f == "كاملا" || f == "الكامل": // who gives a first name is named by it
			p.anonymous = false
			j++
		case at > k && r.punct(j+1, "–—-"):
			j++
		}
		return j + 1 - k
	}
	return 0
}

// charged reports whether token i wants a bi- behind it: المكلف بـ، المعنية بـ.
func (r *reader) charged(i int) bool {
	for row := range lexicon.Governors.All(r.d, i) {
		if row.Prep == "b" {
			return true
		}
	}
	return false
}
