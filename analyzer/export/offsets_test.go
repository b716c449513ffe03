package export

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// lengths are a text's length in each unit, by the standard library.
func lengths(s string) map[Unit]int {
	return map[Unit]int{UTF8: len(s), CodePoint: utf8.RuneCountInString(s), UTF16: len(utf16.Encode([]rune(s)))}
}

func TestRulerCountsLikeTheStandardLibrary(t *testing.T) {
	text := "قال 😀 «١٢٪» abc\u0301 \U0001F1F2\U0001F1E6 " + "مرحبا بكم في هذا النص الطويل الذي يتجاوز علامة واحدة من علامات المسطرة 😀😀😀"
	for _, unit := range []Unit{UTF8, CodePoint, UTF16} {
		r := NewRuler(text, unit)
		for i := range text {
			assert.Equal(t, lengths(text[:i])[unit], r.At(i), "%s at byte %d", unit, i)
		}
		assert.Equal(t, lengths(text)[unit], r.Len(), unit)
	}
}

func TestParseUnit(t *testing.T) {
	u, ok := ParseUnit("")
	assert.True(t, ok)
	assert.Equal(t, UTF16, u)
	_, ok = ParseUnit("bytes")
	assert.False(t, ok)
}

// FuzzRuler compares with the standard library's count, broken UTF-8 included.
func FuzzRuler(f *testing.F) {
	f.Add("a\xf0\x9f\x98\x80\xf0\x9f\xe0\x80", 3)
	f.Fuzz(func(t *testing.T, text string, at int) {
		if at < 0 || at > len(text) || at < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[at]) {
			return
		}
		for _, unit := range []Unit{UTF8, CodePoint, UTF16} {
			r := NewRuler(text, unit)
			if got, want := r.Len(), lengths(text)[unit]; got != want {
				t.Fatalf("%s: %q is %d long, want %d", unit, text, got, want)
			}
			if utf8.ValidString(text) {
				if got, want := r.At(at), lengths(text[:at])[unit]; got != want {
					t.Fatalf("%s: byte %d of %q is %d, want %d", unit, at, text, got, want)
				}
			}
		}
	})
}
