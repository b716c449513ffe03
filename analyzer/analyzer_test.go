package analyzer_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/export"
)

// articles are the texts of testdata/articles, in the order of their names.
func articles(t testing.TB) []string {
	files, err := filepath.Glob("../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var out []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		out = append(out, string(text))
	}
	return out
}

// spansOf calls yield with every span of a report, layer by layer.
func spansOf(r *analyzer.Report, yield func(layer string, s doc.Span)) {
	for _, b := range r.Doc.Blocks {
		yield("block", b.Span)
	}
	for _, s := range r.Doc.Sentences {
		yield("sentence", s.Span)
	}
	for _, m := range r.Mentions {
		yield("mention", m.Span)
	}
	for _, f := range r.Figures {
		yield("figure", f.Span)
	}
	for _, x := range r.Times {
		yield("time", x.Span)
	}
	for _, c := range r.Claims {
		yield("claim", c.Span)
	}
}

// checkSpans holds that spans lie in the text on rune borders, are not empty and
// are sorted within their layer by start, then longest first.
func checkSpans(t *testing.T, r *analyzer.Report) {
	text := r.Doc.Text
	inside := func(layer string, s doc.Span) {
		if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			t.Fatalf("%s %v in %d bytes", layer, s, len(text))
		}
		if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
			t.Fatalf("%s %v cuts a rune", layer, s)
		}
	}
	before := map[string]doc.Span{}
	spansOf(r, func(layer string, s doc.Span) {
		inside(layer, s)
		if last, ok := before[layer]; ok && last.Compare(s) > 0 {
			t.Fatalf("%s %v stands behind %v", layer, s, last)
		}
		before[layer] = s
	})
	for _, f := range r.Figures {
		inside("number", f.Number)
		if f.Unit != nil {
			inside("unit", f.Unit.Span)
		}
	}
	for _, a := range r.Attributions {
		inside("cue", a.Cue.Span)
		if a.Source != nil {
			inside("source", a.Source.Span)
		}
		if a.Parent >= len(r.Attributions) {
			t.Fatalf("parent %d of %d", a.Parent, len(r.Attributions))
		}
	}
	for _, f := range r.Findings {
		for _, p := range f.Spans {
			inside("finding", p.Span)
		}
	}
}

func TestArticlesGiveSoundReports(t *testing.T) {
	for _, text := range articles(t) {
		r := analyzer.Analyze(text, analyzer.Options{})
		checkSpans(t, r)
		for _, unit := range []export.Unit{export.UTF16, export.CodePoint, export.UTF8} {
			assert.True(t, json.Valid(export.JSON(r, unit)))
		}
	}
}

// Hostile and odd input gives a report like any other.
func TestOddInput(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":            "",
		"blank":              " \n\t\u00a0\n",
		"marks only":         "…؟!«»\"'()[]",
		"not Arabic":         "The mayor said 12 people were hurt on 3 May 2019.",
		"NULs":               "قال\x00 12\x00 شخصا",
		"broken UTF-8":       "قال \xd9 الوزير \xff\xfe إن 5\xd9 أشخاص",
		"bidi override":      "\u202eقال الوزير إن 45\u202c شخصا\u2069",
		"zero-width flood":   "قال" + strings.Repeat("\u200b\u200d", 5000) + " الوزير",
		"combining marks":    "قا" + strings.Repeat("\u064e", 20000) + "ل الوزير إن 3 أشخاص",
		"one quotation mark": strings.Repeat("«", 5000),
		"numbers":            strings.Repeat("12 ", 5000),
		"brackets":           strings.Repeat("(", 5000) + strings.Repeat(")", 5000),
		"conjunctions":       strings.Repeat("و", 5000),
		"a verb at the end":  "زعم",
		"no end of a range":  "القاهرة 15 مايو 2021 (وكالة) - يفتتح من يناير إلى",
		"one word":           strings.Repeat("مليون ", 5000),
	} {
		t.Run(name, func(t *testing.T) {
			r := analyzer.Analyze(text, analyzer.Options{})
			checkSpans(t, r)
			assert.True(t, json.Valid(export.JSON(r, export.UTF16)))
		})
	}
}

// FuzzAnalyze holds that any bytes give a sound report, and the same one twice.
func FuzzAnalyze(f *testing.F) {
	for _, text := range articles(f) {
		for line := range strings.Lines(text) {
			f.Add(line)
		}
	}
	f.Add("قال \xff 12 مليون\u202e «دولار\u0640 في 5/3/2019")
	f.Fuzz(func(t *testing.T, text string) {
		r := analyzer.Analyze(text, analyzer.Options{})
		checkSpans(t, r)
		first := export.JSON(r, export.UTF16)
		if !json.Valid(first) {
			t.Fatalf("no JSON: %s", first)
		}
		if again := export.JSON(analyzer.Analyze(text, analyzer.Options{}), export.UTF16); string(first) != string(again) {
			t.Fatal("the same text gave two reports")
		}
	})
}

// corpusOf repeats the articles up to a size in bytes.
func corpusOf(t testing.TB, size int) string {
	all := strings.Join(articles(t), "\n\n")
	return strings.ToValidUTF8(strings.Repeat(all+"\n", size/len(all)+1)[:size], "")
}

func BenchmarkAnalyze(b *testing.B) {
	for name, size := range map[string]int{"8kB": 8 << 10, "64kB": 64 << 10, "1MB": 1 << 20, "8MB": 8 << 20} {
		text := corpusOf(b, size)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				analyzer.Analyze(text, analyzer.Options{})
			}
		})
	}
}

// BenchmarkReport does what the page does with an article. The compiler's profile
// of the module is one of it (make profile).
func BenchmarkReport(b *testing.B) {
	text := corpusOf(b, 64<<10)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		export.JSON(analyzer.Analyze(text, analyzer.Options{}), export.UTF16)
	}
}

func BenchmarkJSON(b *testing.B) {
	r := analyzer.Analyze(corpusOf(b, 64<<10), analyzer.Options{})
	b.SetBytes(64 << 10)
	b.ReportAllocs()
	for b.Loop() {
		export.JSON(r, export.UTF16)
	}
}
