package lexicon

import (
	"strings"

	"mihakk/analyzer/doc"
)

// A speller spells out the forms of tables, one behind the other.
type speller struct {
	text  []byte
	forms []entry
	table uint8
	row   uint16
}

// widen gives text its letters back: of those that Arabic is written in, U+0600 to
// U+067F, stems has one byte, from 0x80 on. What stands between two zeros is as it
// should be.
func widen(stems string) string {
	wide := make([]byte, 2*len(stems))
	n, plain := 0, false
	for i := range len(stems) {
		switch c := stems[i]; {
		case c == 0:
			plain = !plain
		case c < 0x80 || plain:
			wide[n] = c
			n++
		default:
			wide[n], wide[n+1] = 0xD8|c>>6&1, 0x80|c&0x3F
			n += 2
		}
	}
	return string(wide[:n])
}

// spell gives the forms of all tables and their text. In stems, an empty line
// ends a table; any other is a row's list of words, each with the letters of its
// inflections (see the package's comment).
func spell(stems string) (text string, forms []entry) {
	s := speller{text: make([]byte, 0, 2*len(stems)), forms: make([]entry, 0, len(stems)/6)}
	from, slash := 0, -1 // of a word, and where its letters begin
	for i := range len(stems) {
		switch c := stems[i]; {
		case c > '/':
		case c == '/':
			slash = i
		case c == ',' || c == '\n':
			switch {
			case slash >= 0:
				s.word(stems[from:slash], stems[slash+1:i])
			case from < i:
				s.word(stems[from:i], "")
			}
			if c == '\n' {
				s.row++
				if from == i {
					s.table, s.row = s.table+1, 0
				}
			}
			from, slash = i+1, -1
		}
	}
	return string(s.text), s.forms
}

// word spells out the forms of one word.
func (s *speller) word(word, letters string) {
	if letters == "" {
		s.add(doc.Listed, "", word, "")
	}
	for i := range len(letters) {
		s.inflect(word, letters[i])
	}
}

// inflect spells out one inflection.
func (s *speller) inflect(w string, letter byte) {
	switch letter {
	case 'n':
		if stem, ok := strings.CutSuffix(w, "ه"); ok {
			s.add(doc.Singular, "", w, "")
			s.add(doc.Dual, "", stem, "تان", "تين", "تا", "تي")
			return
		}
		s.add(doc.Dual, "", w, "ان", "ين", "ي")
		s.add(doc.Singular, "", w, "", "ا")
	case 'm':
		s.add(doc.Plural, "", w, "ون", "ين", "و", "ي")
	case 'f':
		s.add(doc.Plural, "", strings.TrimSuffix(w, "ه"), "ات")
	case 'p':
		s.add(doc.Plural, "", w, "", "ا")
	case 'a':
		s.add(doc.Singular, "", w, "", "ا", "ه")
		s.add(doc.Plural, "", w, "ات", "ون", "ين", "تان", "تين", "ان")
	case 'c':
		s.add(doc.Singular, "", w, "ا", "ه")
		s.add(doc.Plural, "", strings.TrimSuffix(w, "ي"), "ين") // شاكي: شاكين
		s.add(doc.Plural, "", w, "ات")
	case 'v':
		s.past(w)
	case 'i':
		s.present(strings.TrimPrefix(w, "ي"))
	}
}

// past spells out a verb's past, of its stem before vowels and that before
// consonants, if it is another: قال~قل
func (s *speller) past(w string) {
	long, short, ok := strings.Cut(w, "~")
	if !ok {
		short = long
	}
	stem, weak := strings.CutSuffix(long, "ا") // دعا: دعت، دعوا
	if !weak {
		stem = strings.TrimSuffix(long, "ي") // نفى: نفت، نفوا
	}
	s.add(doc.Past, "", long, "", "ا", "ت", "تا", "وا")
	s.add(doc.Past, "", stem, "ت", "تا", "وا")
	s.add(doc.Past, "", short, "ت", "نا", "ن", "تم")
}

// present spells out a verb's present, of its stem.
func (s *speller) present(stem string) {
	short := strings.TrimSuffix(strings.TrimSuffix(stem, "ي"), "و") // ينفي: ينفون; يدعو: يدعون
	s.add(doc.Present, "ي", stem, "", "ان", "ن")
	s.add(doc.Present, "ت", stem, "", "ان")
	s.add(doc.Present, "ن", stem, "")
	s.add(doc.Present, "ا", stem, "")
	s.add(doc.Present, "ي", short, "ون", "وا")
	s.add(doc.Present, "ت", short, "ون", "وا")
}

// add adds a form for each ending.
func (s *speller) add(infl doc.Infl, before, stem string, endings ...string) {
	space := strings.IndexByte(stem, ' ')
	for _, ending := range endings {
		at := len(s.text)
		s.text = append(append(append(s.text, before...), stem...), ending...)
		size := uint8(len(s.text) - at)
		e := entry{at: uint32(at), size: size, first: size, words: 1, table: s.table, row: s.row, infl: infl}
		if space >= 0 {
			_, rest, _ := strings.Cut(string(s.text[at:]), " ")
			second, _, _ := strings.Cut(rest, " ")
			e.first, e.next = uint8(len(before)+space), glance(second)
			e.words = uint8(strings.Count(rest, " ") + 2)
		}
		s.forms = append(s.forms, e)
	}
}
