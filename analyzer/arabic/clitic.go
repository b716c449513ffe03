package arabic

import "strings"

// A Split is one way to take a folded word apart into clitics and stem.
type Split struct {
	Pre, Suf int    // bytes taken off in front and behind
	Stem     string // what a table may know
	Article  bool   // "ال" was taken off
	Prep     byte   // 'b', 'l', 'k' for ب ل ك, 's' for the future's س, 0 for none
	Conj     bool   // "و" or "ف" was taken off
}

// MinStem is the length in bytes (two letters) below which nothing more is
// taken off a word: أحد is not found inside وأحدث that way, nor وفد read as و+فد+...
const MinStem = 4

// Splits calls yield with every reading of a folded word's front, the whole
// word first: و ف, then ب ل ك س, then ال. "لل" stands for ل+ال and for ل before
// a ل; where the article belongs to the name (للأمم المتحدة) a further reading
// gives the stem with its article back.
func Splits(form string, yield func(Split)) {
	whole(Split{Stem: form}, yield)
	if strings.HasPrefix(form, "و") || strings.HasPrefix(form, "ف") {
		if s, ok := (Split{Stem: form}).cut(2); ok {
			s.Conj = true
			whole(s, yield)
		}
	}
}

// whole yields a word without conjunction, then with its preposition and article off.
func whole(s Split, yield func(Split)) {
	yield(s)
	article(s, yield)
	prep := preposition(s.Stem)
	if prep == 0 {
		return
	}
	rest, ok := s.cut(2)
	if !ok {
		return
	}
	rest.Prep = prep
	yield(rest)
	article(rest, yield)
	if strings.HasPrefix(s.Stem, "لل") {
		if bare, ok := s.cut(4); ok {
			bare.Prep, bare.Article = 'l', true
			yield(bare)
			bare.Stem, bare.Article = "ال"+bare.Stem, false
			yield(bare)
		}
	}
}

// article yields the word without "ال", if it has one.
func article(s Split, yield func(Split)) {
	if strings.HasPrefix(s.Stem, "ال") {
		if bare, ok := s.cut(4); ok {
			bare.Article = true
			yield(bare)
		}
	}
}

// cut takes n bytes off the front if a stem remains.
func (s Split) cut(n int) (Split, bool) {
	if len(s.Stem)-n < MinStem {
		return s, false
	}
	s.Pre, s.Stem = s.Pre+n, s.Stem[n:]
	return s, true
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

// Suffixes calls yield with the split's stem less each attached pronoun, at
// least three letters left; a teh that was a teh marbuta (صفحته) is given back
// as one.
func Suffixes(s Split, yield func(Split)) {
	for _, p := range pronouns(s.Stem) {
		rest, ok := strings.CutSuffix(s.Stem, p)
		if !ok || len(rest) < 6 {
			continue
		}
		cut := s
		cut.Suf, cut.Stem = len(p), rest
		yield(cut)
		if stem, ok := strings.CutSuffix(rest, "ت"); ok {
			cut.Stem = stem + "ه"
			yield(cut)
		}
	}
}
