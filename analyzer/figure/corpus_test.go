package figure_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
	"mihakk/analyzer/timex"
)

// figures reads a text up to its figures.
func figures(text string) (*doc.Document, []figure.Figure) {
	d := segment.Split(text)
	nums := numeral.Recognize(d, "")
	times, _ := timex.Recognize(d, nums, nil, "")
	return d, figure.Recognize(d, nums, times, nil, "")
}

// told writes figures as a corpus expects them: kind, value or interval,
// relation unless exact, period, code and lemma of the unit.
func told(text string) string {
	_, found := figures(text)
	var lines []string
	for _, f := range found {
		words := []string{string(f.Kind)}
		if f.Value == f.Value {
			words = append(words, short(f.Value))
		} else if f.Kind != figure.Score {
			words = append(words, short(f.Low)+".."+short(f.High))
		}
		if f.Relation != numeral.Exact {
			words = append(words, string(f.Relation))
		}
		if f.Per != "" {
			words = append(words, "per "+f.Per)
		}
		if f.Unit != nil {
			if f.Unit.Code != "" {
				words = append(words, f.Unit.Code)
			}
			words = append(words, f.Unit.Lemma)
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return strings.Join(lines, "; ")
}

func short(v float64) string {
	if v != v {
		return ""
	}
	return strconv.FormatFloat(v, 'g', 7, 64)
}

// TestCorpora holds every phenomenon against its corpus.
func TestCorpora(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { corpus.Run(t, file, told) })
	}
}

// FuzzRecognize holds that figures are in order, within the text, and that
// nothing panics.
func FuzzRecognize(f *testing.F) {
	for _, s := range []string{"20$", "%5", "من 3 إلى 4 آلاف دولار", "أكثر من 3 وأقل من 5", "(34 عاما)", "3-1", "ضعف ما", "د.إ. 5", "ثلث", "8 من كل 10 أسر"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		start := 0
		_, found := figures(text)
		for _, x := range found {
			require.GreaterOrEqual(t, x.Start, start, text)
			require.Less(t, x.Start, x.Span.End, text)
			require.LessOrEqual(t, x.Span.End, len(text), text)
			require.LessOrEqual(t, 0, x.Number.Start)
			require.LessOrEqual(t, x.Number.End, len(text))
			start = x.Start
		}
	})
}
