package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// interlude reads what may stand between a verb, its source and what it
// governs: times, "in a statement", addressees, "with them", asides. It gives
// how many tokens that takes, 0 for none.
func (r *reader) interlude(i, end int, v *verb) int {
	form := r.d.Form(i)
	class, hit := r.class(i)
	switch {
	case r.punct(i, "،,–—؛"), form == "-" && !r.d.Glued(i) && !r.d.Glued(i+1): // حذرت النقابة - في بيان لها - من
		return r.pastComma(i, end, v)
	case r.punct(i, "(["):
		return r.bracketed(i, end)
	case len(form) > 6 && strings.HasPrefix(form, "ب") && i+1 < end && r.marbuta(i) && class == "" && (r.punct(i+1, ":.،!") || r.opens(i+1) != nil):
		return 1
	case form == "بالحرف":
		if r.d.Form(i+1) == "الواحد" {
			return 2
		}
		return 1
	case form == "لنا" || form == "لينا" || form == "لي" || form == "ليه" || form == "لك" || form == "لكم":
		return 1
	case class == "manner":
		return r.mannerTail(i+int(hit.Words), end) - i
	case class == "when", class == "again":
		return r.timeTail(i+int(hit.Words), end) - i
	case class == "prep" && suffixedPrep(form):
		return 1
	case form == "ل" && r.opens(i+1) != nil:
		return r.opens(i+1).End + 1 - i
	case form == "ل" && i+1 < end && r.d.Is(i+1, doc.Latin):
		return 2
	case strings.HasPrefix(form, "ل") && len(form) > 6 && (r.is(i, "to") || r.listener(i)):
		return r.toTail(i+1, end) - i
	case strings.HasPrefix(form, "لل") && v != nil && v.takes('q') && (r.is(i+1, "that") || r.punct(i+1, ":،,") || r.opens(i+1) != nil):
		return 1
	case class == "prep" && (form == "في" || form == "خلال" || form == "عبر" || form == "امام" || form == "عقب" || form == "اثر" || form == "مع" || form == "بعد" || form == "علي" || form == "قبل" || form == "ضمن" || form == "ردا" || form == "ردا علي" || form == "تعليقا" || form == "عند" || form == "منذ" || form == "من" || form == "حول" || form == "بشان"):
		return r.aside(i+1, end, v) - i
	}
	return 0
}

// pastComma reads a comma or dash and the aside behind it: none if what the verb
// governs follows at once.
func (r *reader) pastComma(i, end int, v *verb) int {
	switch n := r.aboutHim(i, end); {
	case n > 0:
		return n
	case i+1 >= end || r.is(i+1, "that"):
		return 1
	case v == nil:
		return max(1, r.between(i, end, v))
	case r.governs(i+1, v) || v.takes('b') && strings.HasPrefix(r.d.Form(i+1), "ب"):
		return 1
	}
	if class, _ := r.class(i + 1); (v.takes('o') || v.takes('O')) && (class == "" || class == "event") && r.object(i+1, end, v).kind == 'o' {
		return 1 // عزا الوزير، أسباب التأخير، إلى
	}
	return max(1, r.between(i, end, v))
}

// mannerTail is the token behind a manner that began before k: بشكل غير مباشر.
func (r *reader) mannerTail(k, end int) int {
	if r.d.Form(k) == "غير" {
		k++
	}
	if k < end && r.d.Is(k, doc.Word) {
		k++
	}
	return k
}

// aboutHim reads what a source is, between commas: ، وهو أب لسبعة، or ، الذي ...،
func (r *reader) aboutHim(i, end int) int {
	f := r.d.Form(i + 1)
	if f != "وهو" && f != "وهي" && f != "وهم" && !r.is(i+1, "rel") {
		return 0
	}
	for k := i + 2; k < min(end, i+24); k++ {
		if r.punct(k, "،,") {
			return k + 1 - i
		}
		if r.punct(k, ".؛:") || r.is(k, "that") {
			return 0
		}
	}
	return 0
}

// between reads what stands between two commas or dashes if what the cue
// governs follows: ذكر بلاغ، توصل الموقع بنسخة منه، أن.
func (r *reader) between(i, end int, v *verb) int {
	for k := i + 2; k < min(end-1, i+30); k++ {
		if r.punct(k, ".؛:") || r.opens(k) != nil && !r.told(k) {
			return 0
		}
		if v, ok := r.verb(k); ok && (v.hit.Conj || v.participle && r.accusative(k, &v)) && r.punct(k-1, "،,") {
			return 0
		}
		if r.punct(k, "،,–—") && (r.is(k+1, "that") && !strings.HasPrefix(r.d.Form(k+1), "و") || r.opens(k+1) != nil || v == nil && (r.d.Form(k+1) == "عن" || r.d.Form(k+1) == "الي") || v != nil && r.governs(k+1, v)) {
			return k + 1 - i
		}
		if q := r.opens(k); q != nil {
			k = q.End
		}
	}
	return 0
}

// listener reports whether token i, written with a li-, is media or people who are told.
func (r *reader) listener(i int) bool {
	if m := r.mention(i); m != nil && (m.First != i || m.Start > r.d.Tokens[i].Start()) {
		return true
	}
	row, hit := r.head(i)
	return row != nil && hit.Prep == 'l' && (row.Kind == "media" || row.Sort == "crowd")
}

// toTail is the token behind an addressee that began before k.
func (r *reader) toTail(k, end int) int {
	if k < end && r.opens(k) != nil && r.opens(k).End-r.opens(k).First <= 5 {
		return r.opens(k).End + 1
	}
	for n := 0; k < end && n < 3 && (r.definite(k) || r.mention(k) != nil || r.d.Form(k) == "برس" || r.d.Is(k, doc.Latin)) && r.d.Is(k, doc.Word); n++ {
		k++
	}
	return k
}

// timeTail is the token behind a time that began before k.
func (r *reader) timeTail(k, end int) int {
	if f := r.d.Form(k - 1); f == "بصوت" || f == "بلهجه" || f == "بنبره" {
		k++
	}
	for k < end && (r.is(k, "when") || r.d.Is(k, doc.Digits) || r.d.Form(k) == "الماضي" || r.d.Form(k) == "الماضيه" || r.d.Form(k) == "المنصرم" || r.d.Form(k) == "الجاري" || r.d.Form(k) == "/") {
		k++
	}
	return k
}

// aside is the token behind a prepositional phrase whose object begins at k:
// up to the next comma, complementiser, colon or quotation.
func (r *reader) aside(k, end int, v *verb) int {
	for n := 0; k < end && n < 14; n++ {
		if n > 0 && v != nil && r.preposed(k) != 'b' && r.preposed(k) != 'f' && r.preposed(k) != 'm' && r.governs(k, v) {
			return k
		}
		if n > 0 && v != nil && r.preposed(k) == 'm' && r.governs(k, v) && r.event(k+1) { // حذر في بيان من انهيار
			return k
		}
		if n > 0 && v != nil && v.takes('b') && (strings.HasPrefix(r.d.Form(k), "بال") || r.about(k)) {
			return k
		}
		if r.punct(k, "،,:.؛(") || r.opens(k) != nil && !r.told(k) || r.is(k, "that") {
			return k
		}
		if q := r.opens(k); q != nil {
			k = q.End
		}
		k++
	}
	return k
}
