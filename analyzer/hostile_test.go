package analyzer_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
)

// hostile are texts that tempt a rule to look far back or far ahead: each is
// repeated up to the size that is wanted.
var hostile = []struct{ name, piece string }{
	{"million", "مليون "},
	{"said", "قال إن "},
	{"and", "و "},
	{"numbers", "12 "},
	{"number words", "ثلاثة وعشرون ألفا "},
	{"dates", "5 مايو 2019 "},
	{"open quotations", "«قال "},
	{"straight quotes", "\" "},
	{"brackets", "("},
	{"points", ". "},
	{"ratios", "1/"},
	{"clock", "1:"},
	{"Latin", "a "},
	{"names", "الوزير محمد أحمد علي حسن "},
	{"one sentence", "وقال الوزير إن «الأسعار ارتفعت»، وأضاف أن 12 شخصا قتلوا، "},
	{"no source", "وأضاف أن الأسعار ارتفعت 12 في المئة. "},
	{"lines", "وقال الوزير إن «الأسعار ارتفعت»، وأضاف أن 12 شخصا قتلوا.\n"},
}

// A byte that is lost or broken, wherever it is, costs no more than what it was
// part of: the report is sound, and its JSON valid.
func TestBrokenAtEveryByte(t *testing.T) {
	const text = "قال وزير الصحة سامي النجار يوم 3 مايو إن «أكثر من 12 ألف شخص» (20%) \U0001F600 أصيبوا."
	check := func(broken string) {
		r := analyzer.Analyze(broken, analyzer.Options{})
		checkSpans(t, r)
		require.True(t, json.Valid(export.JSON(r, export.UTF16)), "%q", broken)
	}
	for i := range len(text) {
		check(text[:i])
		check(text[i:])
		check(text[:i] + text[i+1:])
		check(text[:i] + "\xff" + text[i+1:])
		check(text[:i] + "\x00" + text[i:])
	}
}

// Megabytes of what no letter is: the analysis ends, and finds what stands behind.
func TestFloods(t *testing.T) {
	for name, piece := range map[string]string{"combining marks": "\u0651", "zero width": "\u200b", "tatweel": "\u0640", "blanks": "\u00a0", "overrides": "\u202e"} {
		t.Run(name, func(t *testing.T) {
			flood := strings.Repeat(piece, 10<<20/len(piece))
			r := analyzer.Analyze("قا"+flood+"ل الوزير"+flood+" إن 3 أشخاص أصيبوا.", analyzer.Options{})
			require.Len(t, r.Figures, 1)
			assert.Equal(t, 3.0, r.Figures[0].Value)
		})
	}
}

// BenchmarkHostile gives the speed at two sizes: that of the greater one falls
// behind where a stage is not linear.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, size := range []struct {
			name  string
			bytes int
		}{{"16kB", 16 << 10}, {"256kB", 256 << 10}} {
			text := strings.Repeat(h.piece, size.bytes/len(h.piece))
			b.Run(h.name+"/"+size.name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					analyzer.Analyze(text, analyzer.Options{})
				}
			})
		}
	}
}
