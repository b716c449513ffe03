package lexicon

import (
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
		d.Tokens = append(d.Tokens, doc.Token{Span: doc.Span{Start: start, End: at}, Form: arabic.Fold(w), Kind: doc.Word})
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

func TestNoMatchInsideAWord(t *testing.T) {
	for _, word := range []string{"وأحدث", "ممارسة", "مئتمر"} {
		d := words(word)
		_, _, month := Months.At(d, 0)
		_, _, number := Numbers.At(d, 0)
		assert.False(t, month || number, word)
	}
}

func TestEveryEntryIsFound(t *testing.T) {
	for _, e := range dictionary.entries {
		assert.Contains(t, dictionary.lookup(e.firstWord()), e, e.form())
		assert.Equal(t, e.form(), arabic.Fold(e.form()), "tables hold folded forms")
	}
}

func TestUnknownWords(t *testing.T) {
	for _, w := range []string{"", "خزعبلق", "zzzz"} {
		assert.Nil(t, dictionary.lookup(w), w)
	}
}
