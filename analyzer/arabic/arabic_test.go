package arabic

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"alefs are one letter", "أإآٱا", "ااااا"},
		{"yeh, maksura, hamza seat and Persian yeh", "يىئی", "يييي"},
		{"waw with hamza", "ؤ", "و"},
		{"teh marbuta", "مدرسة", "مدرسه"},
		{"hamza alone stays", "وزراء", "وزراء"},
		{"vowel marks go", "مُدَرِّسٌ", "مدرس"},
		{"superscript alef goes", "هٰذا", "هذا"},
		{"tatweel goes", "لـــ", "ل"},
		{"direction controls go", "\u200fنص\u202e\u2069", "نص"},
		{"zero-width joiners go", "می\u200cخواهم", "ميخواهم"},
		{"presentation forms", "\ufedf\ufe92\ufee8\ufe8e\ufee5", "لبنان"},
		{"lam-alef ligature", "\ufefb\ufef7", "لالا"},
		{"Arabic-Indic and Persian digits", "٠١٢۳۴", "01234"},
		{"Latin capitals", "BBC Ünal", "bbc ünal"},
		{"a lam-alef that an archive lost", "ث?ثة ا?ف دو?ر؟", "ثلاثه الاف دولار؟"},
		{"a question mark behind a word stays", "لماذا?", "لماذا?"},
		{"broken UTF-8 goes", "a\xffb", "ab"},
	} {
		assert.Equal(t, c.want, Fold(c.in), c.name)
	}
}

func TestLead(t *testing.T) {
	const word = "وَالـْمَدرَسَة" // folded: والمدرسه
	assert.Equal(t, "مَدرَسَة", word[Lead(word, len("وال")):], "marks and tatweel go with the letter before them")
	assert.Equal(t, 0, Lead(word, 0))
	assert.Equal(t, len(word), Lead(word, len("والمدرسه")))
	assert.Equal(t, "جنة", "ﻻجنة"[Lead("ﻻجنة", len("لا")):], "a ligature spells two letters")
	assert.Equal(t, "ثة", "ث?ثة"[Lead("ث?ثة", len("ثلا")):], "a lost one too")
}

func TestSplits(t *testing.T) {
	type reading struct {
		stem                string
		prep                byte
		article, conjuntion bool
	}
	for word, want := range map[string]reading{
		"والحساب":   {"حساب", 0, true, true},
		"بالحساب":   {"حساب", 'b', true, false},
		"للحساب":    {"حساب", 'l', true, false},
		"فبالحساب":  {"حساب", 'b', true, true},
		"للجنه":     {"لجنه", 'l', false, false},
		"للامم":     {"الامم", 'l', false, false},
		"سيقول":     {"يقول", 's', false, false},
		"واذربيجان": {"اذربيجان", 0, false, true},
		"وبريطانيا": {"بريطانيا", 0, false, true},
		"بريطانيا":  {"بريطانيا", 0, false, false},
		"كالمستشفي": {"مستشفي", 'k', true, false},
	} {
		found := false
		for _, s := range Splits(nil, word) {
			found = found || s.Stem == want.stem && s.Prep == want.prep && s.Article == want.article && s.Conj == want.conjuntion
		}
		assert.True(t, found, "%s as %v", word, want)
	}
}

func TestSplitsLeaveAStem(t *testing.T) {
	for _, word := range []string{"وفد", "بن", "ال", "و", "", "كل", "فوق"} {
		for _, s := range Splits(nil, word) {
			assert.True(t, s.Pre == 0 || len(s.Stem) >= MinStem, "%s: stem %q", word, s.Stem)
		}
	}
}

func TestSuffixes(t *testing.T) {
	stems := func(word string) (out []string) {
		for _, s := range Suffixes(nil, &Split{Stem: word}) {
			out = append(out, s.Stem)
		}
		return out
	}
	assert.Contains(t, stems("صفحته"), "صفحه", "the teh is a teh marbuta again")
	assert.Contains(t, stems("متابعيه"), "متابعي")
	assert.Contains(t, stems("تصريحاتهم"), "تصريحات")
	assert.Empty(t, stems("وجه"), "three letters must remain")
}

func TestDigit(t *testing.T) {
	assert.Equal(t, []int{7, 7, 7, -1, -1}, []int{Digit('7'), Digit('٧'), Digit('۷'), Digit('x'), Digit('²')})
}

// FuzzLead holds that a cut at any length lies on a rune border and that what
// is left folds to the rest.
func FuzzLead(f *testing.F) {
	f.Add("وَالـْمَدرَسَة", 6)
	f.Add("ﷲ\u200f\xff", 3)
	f.Fuzz(func(t *testing.T, s string, n int) {
		at := Lead(s, n)
		if at < 0 || at > len(s) {
			t.Fatalf("Lead(%q, %d) = %d", s, n, at)
		}
		if utf8.ValidString(s) && at < len(s) && !utf8.RuneStart(s[at]) {
			t.Fatalf("Lead(%q, %d) = %d inside a rune", s, n, at)
		}
		if !strings.Contains(s, "?") && Fold(s[:at])+Fold(s[at:]) != Fold(s) {
			t.Fatalf("folding is no homomorphism at %d of %q", at, s)
		}
	})
}
