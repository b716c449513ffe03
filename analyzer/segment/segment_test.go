package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/internal/corpus"
)

// Each corpus line cuts its input at " | ".
func joined[T any](items []T, of func(*T) string) string {
	var out []string
	for i := range items {
		out = append(out, of(&items[i]))
	}
	return strings.Join(out, " | ")
}

func TestTokens(t *testing.T) {
	corpus.Run(t, "testdata/tokens.txt", func(in string) string {
		d := Split(in)
		return joined(d.Tokens, func(t *doc.Token) string { return d.Spellings[t.Spelling].Form })
	})
}

func TestSentences(t *testing.T) {
	corpus.Run(t, "testdata/sentences.txt", func(in string) string {
		d := Split(in)
		return strings.Repeat("S", len(d.Sentences))
	})
}

func TestQuotes(t *testing.T) {
	corpus.Run(t, "testdata/quotes.txt", func(in string) string {
		d := Split(in)
		return joined(d.Quotes, func(q *doc.Quote) string { return strings.Repeat(">", q.Depth) + q.Of(in) })
	})
}

func TestBlocks(t *testing.T) {
	corpus.Run(t, "testdata/blocks.txt", func(in string) string {
		d := Split(in)
		return joined(d.Blocks, func(b *doc.Block) string { return string(b.Kind) })
	})
}

func TestRepeats(t *testing.T) {
	d := Split("مجلس المدينة يرفع ميزانية الطرق إلى الضعف\n\nمجلس المدينة يرفع ميزانية الطرق إلى الضعف\n\n" +
		"رفع مجلس المدينة أمس ميزانية صيانة الطرق إلى ضعف ما كانت عليه قبل عام واحد، وقال رئيسه إن الأشغال تبدأ بعد العيد.\n\n" +
		"قال رئيسه إن الأشغال تبدأ بعد العيد.\n")
	var got []int
	for _, b := range d.Blocks {
		got = append(got, b.Repeats)
	}
	assert.Equal(t, []int{-1, 0, -1, 2}, got)
}

// FuzzSplit holds the partition: tokens in order, on rune borders, with nothing
// but white space and invisible runes between them; sentences and blocks cover
// the tokens without overlap.
func FuzzSplit(f *testing.F) {
	f.Add("قال «فلان» إن 12,5% من الـ40 موظفًا.\r\nاقرأ أيضا: https://example.org/أ")
	f.Add("\xff\u202eabc\u0640\u0640 #وسم_1 name@ @name 1يناير ﷲ ﻻ")
	f.Fuzz(func(t *testing.T, text string) {
		d := Split(text)
		at := 0
		for i, tok := range d.Tokens {
			if tok.Start() < at || tok.End() <= tok.Start() || tok.End() > len(text) {
				t.Fatalf("token %d %v after %d of %d", i, tok.Span(), at, len(text))
			}
			for gap := text[at:tok.Start()]; gap != ""; {
				r, size := utf8.DecodeRuneInString(gap)
				if c := classOf(r); c != space && c != ignorable && !(r == utf8.RuneError && size == 1) {
					t.Fatalf("%q lost before token %d", r, i)
				}
				gap = gap[size:]
			}
			if tok.Kind != doc.Punct && d.Form(i) != arabic.Fold(tok.Of(text)) {
				t.Fatalf("form %q of %q", d.Form(i), tok.Of(text))
			}
			at = tok.End()
		}
		next := 0
		for s := range d.Sentences {
			if d.Sentences[s].First != next {
				t.Fatalf("sentence %d begins at token %d, want %d", s, d.Sentences[s].First, next)
			}
			next = d.Sentences[s].End
		}
		if next != len(d.Tokens) {
			t.Fatalf("sentences end at token %d of %d", next, len(d.Tokens))
		}
		for _, q := range d.Quotes {
			if q.First > q.End || q.Start >= q.Span.End {
				t.Fatalf("quotation %+v", q)
			}
		}
	})
}
