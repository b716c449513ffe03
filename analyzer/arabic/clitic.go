package arabic

import "strings"

// A Split is one way to take a folded word apart into clitics and stem.
type Split struct {
	Stem     string // what a table may know
	Pre, Suf uint8  // bytes taken off in front and behind
	Article  bool   // "ال" was taken off
	Prep     byte   // 'b', 'l', 'k' for ب ل ك, 's' for the future's س, 0 for none
	Conj     bool   // "و" or "ف" was taken off
}

// MinStem is the length in bytes (two letters) below which nothing more is
// taken off a word: أحد is not found inside وأحدث that way, nor وفد read as و+فد+...
const MinStem = 4

// Splits appends every reading of a folded word's front, the whole
// word first: و ف, then ب ل ك س, then ال. "لل" stands for ل+ال and for ل before
// a ل; where the article belongs to the name (للأمم المتحدة) a further reading
// gives the stem with its article back.
func Splits(to []Split, form string) []Split {
	s := Split{Stem: form}
	to = whole(to, &s)
	if len(form) >= len("و")+MinStem && (form[:2] == "و" || form[:2] == "ف") {
		s = s.cut(2)
		s.Conj = true
		to = whole(to, &s)
	}
	return to
}

// whole appends a word without conjunction, then with its preposition and article off.
func whole(to []Split, s *Split) []Split {
	to = article(append(to, *s), s)
	prep := preposition(s.Stem)
	if prep == 0 || len(s.Stem) < 2+MinStem {
		return to
	}
	rest := s.cut(2)
	rest.Prep = prep
	to = article(append(to, rest), &rest)
	if len(s.Stem) >= len("لل")+MinStem && s.Stem[:4] == "لل" {
		bare := s.cut(4)
		bare.Prep, bare.Article = 'l', true
		to = append(to, bare)
		bare.Stem, bare.Article = "ال"+bare.Stem, false
		to = append(to, bare)
	}
	return to
}

// article appends the word without "ال", if it has one.
func article(to []Split, s *Split) []Split {
	if len(s.Stem) >= len("ال")+MinStem && s.Stem[:4] == "ال" {
		bare := s.cut(4)
		bare.Article = true
		to = append(to, bare)
	}
	return to
}

// cut takes n bytes off the front.
func (s *Split) cut(n uint8) Split {
	rest := *s
	rest.Pre, rest.Stem = rest.Pre+n, rest.Stem[n:]
	return rest
}

// preposition tells which one-letter particle a word may begin with.
func preposition(w string) byte {
	switch {
	case strings.HasPrefix(w, "ب"):
		return 'b'
	case strings.HasPrefix(w, "ل"):
		return 'l'
	case strings.HasPrefix(w, "ك"):
		return 'k'
	case strings.HasPrefix(w, "س"):
		return 's'
	}
	return 0
}

// pronouns gives those attached pronouns of nouns and verbs that end with the
// word's last letter, longest first.
func pronouns(word string) []string {
	switch word[max(0, len(word)-len("ه")):] {
	case "ا":
		return []string{"كما", "هما", "ها", "نا"}
	case "م":
		return []string{"هم", "كم"}
	case "ن":
		return []string{"هن", "كن"}
	case "ي":
		return []string{"ني", "ي"}
	case "ه":
		return []string{"ه"}
	case "ك":
		return []string{"ك"}
	}
	return nil
}

// Suffixes appends a split's stem less each attached pronoun, at least three
// letters left; a teh that was a teh marbuta (صفحته) is given back as one.
func Suffixes(to []Split, s *Split) []Split {
	for _, p := range pronouns(s.Stem) {
		rest, ok := strings.CutSuffix(s.Stem, p)
		if !ok || len(rest) < 6 {
			continue
		}
		cut := *s
		cut.Suf, cut.Stem = uint8(len(p)), rest
		to = append(to, cut)
		if stem, ok := strings.CutSuffix(rest, "ت"); ok {
			cut.Stem = stem + "ه"
			to = append(to, cut)
		}
	}
	return to
}
