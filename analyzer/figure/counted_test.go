package figure_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer/figure"
	"mihakk/analyzer/internal/corpus"
)

// TestCounted holds the table of counted nouns, a corpus for each sort of thing:
// what is counted is of that sort, and is called by its singular.
func TestCounted(t *testing.T) {
	files, err := filepath.Glob("testdata/counted/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		sort := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(sort, func(t *testing.T) {
			corpus.Run(t, file, func(text string) string {
				_, found := figures(text)
				var out []string
				for _, f := range found {
					out = append(out, short(f.Value)+" "+named(f.Unit, sort))
				}
				return strings.Join(out, "; ")
			})
		})
	}
}

// named is the lemma of a unit, with its kind where that is another one.
func named(u *figure.Unit, kind string) string {
	switch {
	case u == nil:
		return "-"
	case u.Kind != kind:
		return u.Lemma + " (" + u.Kind + ")"
	}
	return u.Lemma
}
