package figure

import (
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// inflected gives the singular of a noun that stands in no table, by its ending
// and the number before it; ok is false for what looks like no counted noun.
func (r *reader) inflected(i int, n *numeral.Numeral) (lemma string, ok bool) {
	form := r.d.Form(i)
	if n.Kind == numeral.Ordinal || n.Kind == numeral.Fraction || len(form) < 6 || r.known(i) || verbal(form) {
		return "", false
	}
	article := strings.HasPrefix(form, "ال")
	if article && n.Kind != numeral.Indefinite {
		return "", false
	}
	raw := bare(r.d.Tokens[i].Of(r.d.Text))
	if article {
		raw = strings.TrimPrefix(raw, "ال")
		form = form[len("ال"):]
	}
	if few(n) {
		return pluralOf(form, raw, r.gender(n))
	}
	return singularOf(form, raw, n)
}

// known reports whether another table knows the word at token i as something
// that is not counted: a verb, a month, a title.
func (r *reader) known(i int) bool {
	for _, h := range r.d.HitsAt(i) {
		if h.Infl == doc.Past || h.Infl == doc.Present {
			return true
		}
	}
	_, _, month := lexicon.Months.At(r.d, i)
	return month || r.number(i)
}

// verbal reports whether a word ends or begins as verbs and pronouns do.
func verbal(form string) bool {
	for _, s := range [...]string{"وا", "ها", "هم", "هما", "ته"} {
		if strings.HasSuffix(form, s) {
			return true
		}
	}
	return strings.HasPrefix(form, "ي") && (strings.HasSuffix(form, "ون") || strings.HasSuffix(form, "ان"))
}

// bare is a word as written, less its marks and tatweels.
func bare(s string) string {
	var b strings.Builder
	for _, c := range s {
		if !arabic.Ignorable(c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// gender is that of what a number word from three to ten counts, which it
// takes the opposite of: سبعة is for a masculine, سبع for a feminine; 0 for digits.
func (r *reader) gender(n *numeral.Numeral) byte {
	switch {
	case n.Digits || n.Kind == numeral.Indefinite || n.End-n.First > 1:
		return 0
	case strings.HasSuffix(r.d.Form(n.First), "ه"):
		return 'm'
	}
	return 'f'
}

// pluralOf gives the singular of a plural behind 3 to 10.
func pluralOf(form, raw string, gender byte) (string, bool) {
	switch {
	case strings.HasSuffix(form, "ات") && len(form) >= 10:
		stem := raw[:len(raw)-len("ات")]
		if gender == 'm' || gender == 0 && masculine(form[:len(form)-len("ات")]) {
			return stem, true
		}
		return stem + "ة", true
	case strings.HasSuffix(form, "ين") || strings.HasSuffix(form, "ون"):
		return raw[:len(raw)-len("ين")], len(form) >= 10
	case !clitics(form):
		return raw, broken(form)
	}
	return "", false
}

// masculine reports whether a stem is a verbal noun, whose plural in ات has no
// teh marbuta in the singular: تصريح، إعلان، اجتماع، استثمار، انفجار
func masculine(stem string) bool {
	r := []rune(stem)
	n := len(r)
	return strings.HasSuffix(stem, "ان") || n >= 5 && r[0] == 'ت' && r[n-2] == 'ي' || n >= 5 && r[0] == 'ا' && r[n-2] == 'ا' || n == 5 && r[0] == 'ت' && r[3] != 'ي' && r[2] != 'ا'
}

// broken reports whether a word has the shape of a broken plural: أفعال، فعول، مفاعل، فعائل، فعلاء
func broken(form string) bool {
	r := []rune(form)
	n := len(r)
	switch {
	case n == 5 && r[0] == 'ا' && r[3] == 'ا', n == 4 && r[2] == 'و', n >= 5 && n <= 6 && r[2] == 'ا', n == 4 && r[2] == 'ا':
		return true
	}
	return n >= 5 && strings.HasSuffix(form, "اء")
}

// singularOf gives the noun behind 11 and more: accusative up to 99, genitive behind hundreds.
func singularOf(form, raw string, n *numeral.Numeral) (string, bool) {
	tens := int64(n.Value) % 100
	switch {
	case strings.HasSuffix(form, "يه"): // an adjective before a noun
		return "", false
	case strings.HasSuffix(form, "ي") && len(form) >= 8 && n.Value >= 100: // يمني، تونسي
		return raw, tens == 0
	case strings.HasSuffix(form, "ه") && len(form) >= 8:
		return strings.TrimSuffix(raw, "ه") + ending(raw), !clitics(form) || tens > 10
	case strings.HasSuffix(form, "ا") && tens > 10:
		return raw[:len(raw)-len("ا")], !strings.HasPrefix(form, "و") && !strings.HasPrefix(form, "ل")
	case strings.HasSuffix(form, "ين"), strings.HasSuffix(form, "ون"), strings.HasSuffix(form, "ات"):
		return "", false
	case clitics(form) || strings.HasPrefix(form, "ي") || strings.HasPrefix(form, "ت"):
		return "", false
	}
	return raw, n.Value >= 100 && tens == 0
}

// ending gives a teh marbuta back to a word that was typed with a heh.
func ending(raw string) string {
	if strings.HasSuffix(raw, "ه") {
		return "ة"
	}
	return ""
}

// clitics reports whether a word may begin with a particle and so be no noun behind a number.
func clitics(form string) bool {
	for _, p := range [...]string{"و", "ف", "ب", "ل", "ك", "س"} {
		if strings.HasPrefix(form, p) {
			return true
		}
	}
	return false
}
