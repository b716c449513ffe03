package analyzer_test

import (
	"strings"
	"testing"

	"mihakk/analyzer"
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
