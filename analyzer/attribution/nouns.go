package attribution

import (
	"strings"
	"unicode/utf8"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// ali reports whether token i is the name that folds like the preposition "on".
func (r *reader) ali(i int) bool {
	return r.maqsura && r.d.Form(i) == "علي" && strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "ي")
}

// placed reports whether token i begins the name of a place: قناة السويس.
func (r *reader) placed(i int) bool {
	m := r.mention(i)
	return m != nil && m.Kind == entity.Place && m.First == i && m.End > i+1
}

// christened reports whether token i is a given name as it stands: بشرى، نادين.
func (r *reader) christened(i int) bool {
	_, hit, ok := lexicon.GivenNames.At(r.d, i)
	return ok && hit.Pre == 0 && hit.Suf == 0
}

// letters is how many letters the folded form of token i has.
func (r *reader) letters(i int) int { return utf8.RuneCountInString(r.d.Form(i)) }

// definite reports whether token i carries the article.
func (r *reader) definite(i int) bool {
	form := strings.TrimPrefix(r.d.Form(i), "و")
	return strings.HasPrefix(form, "ال") && len(form) > 6 || strings.HasPrefix(form, "لل") && len(form) > 6
}

// marbuta reports whether token i ends in a teh marbuta, as the text spells it.
func (r *reader) marbuta(i int) bool {
	raw := r.d.Tokens[i].Of(r.d.Text)
	for n := len(raw); n > 2 && raw[n-2:] >= "\u064b" && raw[n-2:] <= "\u0652"; n = len(raw) {
		raw = raw[:n-2]
	}
	return strings.HasSuffix(raw, "ة")
}

// pattern reports whether token i is shaped like a verbal noun of the derived
// stems: taf3il, tafa3ul, mufa3ala, if3al, ifti3al, infi3al, istif3al.
func (r *reader) pattern(i int) bool {
	if !r.d.Is(i, doc.Word) || r.definite(i) || strings.HasPrefix(r.d.Tokens[i].Of(r.d.Text), "أ") { // a broken plural: أطباء
		return false
	}
	return verbalNoun(r.d.Form(i))
}

// verbalNoun reports whether a form has such a shape.
func verbalNoun(form string) bool {
	var b [8]rune
	n := 0
	for _, c := range form {
		if n == len(b) {
			return false
		}
		b[n] = c
		n++
	}
	switch n {
	case 5:
		return b[0] == 'ت' && (b[3] == 'ي' || b[2] == 'ا') || b[0] == 'ا' && b[3] == 'ا'
	case 6:
		return b[0] == 'م' && b[2] == 'ا' && b[5] == 'ه' || b[0] == 'ا' && b[4] == 'ا' && (b[2] == 'ت' || b[1] == 'ن')
	case 7:
		return b[0] == 'ا' && b[1] == 'س' && b[2] == 'ت' && b[5] == 'ا'
	}
	return false
}

// about reports whether token i is such a noun written onto a bi- (بوصول، بتسليم):
// what a verb governs, no part of its source.
func (r *reader) about(i int) bool {
	form := r.d.Form(i)
	if !strings.HasPrefix(form, "ب") || r.mention(i) != nil {
		return false
	}
	for row, hit := range lexicon.ClauseWords.All(r.d, i) {
		if row.Class == "event" && hit.Prep == 'b' {
			return true
		}
	}
	return strings.HasPrefix(form, "بال") && len(form) > 8 || verbalNoun(form[len("ب"):])
}

// event reports whether token i is a noun that announcements are about.
func (r *reader) event(i int) bool {
	if m := r.mention(i); m != nil && (m.Kind == entity.Person || m.Kind == entity.Place) { // تركيا is no verbal noun
		return false
	}
	if row, _ := r.head(i); row != nil {
		return false
	}
	c, _ := r.class(i)
	return c == "event" || (c == "" || c == "said") && r.pattern(i)
}
