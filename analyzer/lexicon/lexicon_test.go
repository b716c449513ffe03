package lexicon

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// words makes a document of white-space tokens, as segment would.
func words(text string) *doc.Document {
	d := &doc.Document{Text: text}
	at := 0
	for _, w := range strings.Fields(text) {
		start := at + strings.Index(text[at:], w)
		at = start + len(w)
		spelling := doc.Spelling{Form: arabic.Fold(w)}
		n := slices.Index(d.Spellings, spelling)
		if n < 0 {
			n = len(d.Spellings)
			d.Spellings = append(d.Spellings, spelling)
		}
		d.Tokens = append(d.Tokens, doc.NewToken(doc.Span{Start: start, End: at}, int32(n), doc.Word, false))
	}
	Tag(d)
	return d
}

func TestMultiWordFormsWinAndKeepClitics(t *testing.T) {
	d := words("وكانون الثاني")
	row, hit, ok := Months.At(d, 0)
	if assert.True(t, ok) {
		assert.Equal(t, "jan", row.Code)
		assert.Equal(t, uint8(2), hit.Words)
		assert.True(t, hit.Conj)
		assert.Equal(t, uint8(len("و")), hit.Pre)
	}
}

// Words are looked up once however often they come; phrases wherever they stand.
func TestRepeatedWords(t *testing.T) {
	d := words("كانون الاول كانون الثاني كانون كانون الثاني")
	var codes []string
	for i := range d.Tokens {
		if row, _, ok := Months.At(d, i); ok {
			codes = append(codes, row.Code)
		}
	}
	assert.Equal(t, []string{"dec", "jan", "jan"}, codes)
}

func TestNoMatchInsideAWord(t *testing.T) {
	for _, word := range []string{"وأحدث", "ممارسة", "مئتمر"} {
		d := words(word)
		_, _, month := Months.At(d, 0)
		_, _, number := Numbers.At(d, 0)
		assert.False(t, month || number, word)
	}
}

func TestEveryEntryIsFound(t *testing.T) {
	assert.Less(t, len(dictionary.words), 1<<16, "slots count no further")
	for _, e := range dictionary.entries {
		found := dictionary.lookup(e.firstWord())
		assert.Contains(t, found, e, e.form())
		assert.Equal(t, e.firstWord(), found[0].firstWord(), "two words share a hash: take another odd number")
		assert.Equal(t, e.form(), arabic.Fold(e.form()), "tables hold folded forms")
	}
}

func TestUnknownWords(t *testing.T) {
	for _, w := range []string{"", "خزعبلق", "zzzz"} {
		assert.Nil(t, dictionary.lookup(w), w)
	}
}
