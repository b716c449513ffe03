package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// A verb is a reporting verb of the text in one of its forms.
type verb struct {
	row        *lexicon.ReportingVerb
	hit        doc.Hit
	participle bool
	present    bool
	first      bool // first or second person
	feminine   bool
	plural     bool
	object     bool // with an attached pronoun
	anybody    bool // says nothing of who speaks
	voice      bool // of somebody's own words, not of a document
}

// takes reports whether a complement of the frame makes the verb a cue.
func (v *verb) takes(complement byte) bool { return strings.IndexByte(v.row.Frame, complement) >= 0 }

// verb reads token i as a reporting verb. Verbs take no article and, but for
// li- with the present, no preposition; what is about to be said (sa-) was not.
func (r *reader) verb(i int) (v verb, ok bool) {
	if !lexicon.ReportingVerbs.May(r.d, i) || !r.d.Is(i, doc.Word) {
		return v, false
	}
	form := r.d.Form(i)
	for row, hit := range lexicon.ReportingVerbs.All(r.d, i) {
		participle := hit.Infl == doc.Singular || hit.Infl == doc.Plural
		if hit.Article || hit.Prep != 0 && !(hit.Infl == doc.Present && r.written(i, hit.Prep)) || hit.Suf > 0 && (participle || r.marbuta(i) || r.is(i, "event")) {
			continue
		}
		if hit.Conj && r.christened(i) { // فالح is a name, no "and insisted"
			continue
		}
		if hit.Infl == doc.Past && strings.HasSuffix(row.Lemma, "ى") && r.nominal(i, hit) {
			continue
		}
		if m := r.mention(i); participle && m != nil && m.Kind == entity.Place && m.First == i { // مصر
			continue
		}
		if hit.Infl == doc.Present && strings.HasSuffix(row.Lemma, "ى") && strings.HasPrefix(form[hit.Pre:], "ا") && strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "ى") { // أبدى is no "I show"
			continue
		}
		if hit.Infl == doc.Present && row.Lemma == "ادعى" && hit.Suf == 0 && strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "ى") { // يدعى: is called
			continue
		}
		if (hit.Suf > 0 || strings.HasSuffix(form, "ين")) && strings.Contains(row.Frame, "h") && r.christened(i) {
			continue
		}
		if ok && hit.Pre+hit.Suf >= v.hit.Pre+v.hit.Suf {
			continue
		}
		v, ok = verb{row: row, hit: hit, participle: participle, object: hit.Suf > 0}, true
	}
	if ok {
		v.inflect(form[v.hit.Pre : len(form)-int(v.hit.Suf)])
		if raw := r.d.Tokens[i].Of(r.d.Text); strings.HasPrefix(raw, "أ") && strings.HasPrefix(v.row.Lemma, "ا") && v.hit.Infl == doc.Past { // أعتقد
			v.first = true
		}
		if !v.participle && v.hit.Infl == doc.Listed { // an accusative listed whole: داعيا
			v.participle = strings.HasSuffix(form, "ا") && form != "نفا" && !strings.HasSuffix(form, "نا") || strings.HasSuffix(form, "يه") || strings.HasSuffix(form, "ين")
		}
	}
	return v, ok
}

// written reports whether a preposition may be written onto the verb at token
// i: li- ("to say"), or the ka- and bi- of speech: كيقول، بيقول، بتقول.
func (r *reader) written(i int, prep byte) bool {
	form := strings.TrimPrefix(r.d.Form(i), "و")
	switch prep {
	case 'l':
		return true
	case 'k':
		return strings.HasPrefix(form, "كي") || strings.HasPrefix(form, "كت")
	case 'b':
		return strings.HasPrefix(form, "بيق") || strings.HasPrefix(form, "بتق") || strings.HasPrefix(form, "بيح")
	}
	return false
}

// nominal reports whether token i ends in a yeh where its verb has an alef
// maksura, in a text that tells the two apart: رأي، نفي.
func (r *reader) nominal(i int, hit doc.Hit) bool {
	form := r.d.Form(i)
	return r.maqsura && strings.HasSuffix(form[:len(form)-int(hit.Suf)], "ي") && (hit.Suf > 0 || strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "ي"))
}

// inflect reads person, gender and number off a form without clitics.
func (v *verb) inflect(form string) {
	lemma := v.row.Lemma
	ends := func(s string) bool { return strings.HasSuffix(form, s) }
	switch v.hit.Infl {
	case doc.Present:
		v.present = true
		v.first = strings.HasPrefix(form, "ن") || strings.HasPrefix(form, "ا")
		v.feminine = strings.HasPrefix(form, "ت")
		v.plural = len(form) > 8 && (ends("ون") || ends("وا"))
	case doc.Past:
		v.first = ends("نا") && !strings.HasSuffix(lemma, "ن") || ends("تم") && !strings.HasSuffix(lemma, "تم") ||
			ends("يت") && !strings.HasSuffix(lemma, "ي") || ends("ت") && hollow(lemma, form) // not: تمتم، خشيت
		v.feminine = ends("ت") && !(strings.HasSuffix(lemma, "ت") && len(form) == len(lemma)) || ends("تا")
		v.plural = ends("وا") || ends("ا") && !strings.HasSuffix(lemma, "ا") && !strings.HasSuffix(lemma, "أ") && !v.first && form != "نفا"
	default:
		v.feminine = ends("ه") || ends("ات") || ends("تين") || ends("تنا") || ends("تني")
		v.plural = ends("ون") || ends("ين") && len(form) > 8 && !strings.HasSuffix(lemma, "ن") || ends("ات")
	}
}

// hollow reports whether a form lacks the long vowel of its lemma, as first
// and second persons do: قلت، أضفت.
func hollow(lemma, form string) bool {
	return len(lemma) > 4 && strings.HasSuffix(lemma[:len(lemma)-2], "ا") && !strings.HasSuffix(form[:len(form)-4], "ا")
}

// doubtful reports whether token i is more often a preposition than the verb: بين، عبر، دون.
func (r *reader) doubtful(i int, v *verb) bool {
	form := strings.TrimPrefix(r.d.Form(i), "و")
	if r.is(i+1, "that") && (i == r.sentence(i).First || r.d.Is(i-1, doc.Punct)) {
		return false
	}
	return !v.participle && !v.feminine && !v.present && (form == "بين" || form == "عبر" || form == "دون" || form == "عقب" || form == "ختم" || form == "بينها" || form == "بينهم")
}

// accusative reports whether token i, a participle, stands as a circumstance:
// مضيفا, مشيرة, محذرين.
func (r *reader) accusative(i int, v *verb) bool {
	form := r.d.Form(i)
	return strings.HasSuffix(form, "ا") || v.feminine || v.plural && strings.HasSuffix(form, "ين")
}

// clauseStart reports whether a clause may begin at token i.
func (r *reader) clauseStart(i int, v *verb) bool {
	if v.hit.Conj || i == r.sentence(i).First || r.d.Is(i-1, doc.Punct) {
		return true
	}
	switch c, _ := r.class(i - 1); c {
	case "that", "rel", "conj", "aux", "when", "neg":
		return true
	}
	return r.d.Form(i-1) == "ما" || r.d.Is(i-1, doc.Digits) || r.d.Form(i-1) == "لا" || r.staged(i)
}

// suffixedPrep reports whether a form is a preposition with a pronoun: عليها.
func suffixedPrep(form string) bool {
	for _, pronoun := range [...]string{"ها", "هم", "ه"} {
		if stem, ok := strings.CutSuffix(form, pronoun); ok {
			switch stem {
			case "ب", "ل", "في", "علي", "الي", "من", "عن", "مع":
				return true
			}
		}
	}
	return false
}

// staged reports whether nothing but a phrase of place or time stands between
// the sentence's beginning and token i: وفي نيويورك دعا.
func (r *reader) staged(i int) bool {
	first := r.sentence(i).First
	if i-first > 5 || !r.is(first, "prep") {
		return false
	}
	for k := first + 1; k < i; k++ {
		if _, ok := r.verb(k); ok || r.d.Is(k, doc.Punct) || r.is(k, "that") || r.is(k, "rel") || r.event(k) {
			return false
		}
	}
	return true
}

// sequel reports whether a verb goes on with what was said: قبل أن يضيف.
func (r *reader) sequel(i int, v *verb) bool {
	return v.present && v.takes('c') && r.d.Form(i-1) == "ان" && strings.TrimPrefix(r.d.Form(i-2), "و") == "قبل"
}

// denied reports whether the verb at i is denied, wished for or only possible.
func (r *reader) denied(i int, v *verb) bool {
	form := r.d.Form(i - 1)
	negation := strings.TrimPrefix(form, "و")
	switch {
	case i == r.sentence(i).First:
		return v.takes('N')
	case !v.hit.Conj && (r.is(i-1, "prep") && r.d.Is(i-1, doc.Word) && len(form) > 2 && !suffixedPrep(form) || r.d.Form(i-1) == "اي"):
		return true
	case r.is(i-1, "neg"):
		return !v.takes('N') && !(negation == "لم" && v.row.Lemma == "استبعد") && !(negation == "لا" && (v.row.Stance == "assert" && r.thatAhead(i) || v.row.Stance == "deny") && v.row.Lemma != "أكد")
	case v.takes('N'):
		return true
	case r.sequel(i, v):
		return false
	case v.present && (form == "ان" || form == "بان" || form == "قد" || form == "وقد" || form == "كي" || form == "لان"):
		return true
	}
	return false
}
