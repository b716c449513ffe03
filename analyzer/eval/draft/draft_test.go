//go:build !wasip1

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer/eval/gold"
)

// Every article has a draft, every draft resolves, and the gold that stands in
// the repository is what it resolves to.
func TestGoldIsResolved(t *testing.T) {
	for _, folder := range [...]string{"../../../testdata", "../../../testdata/sources"} {
		articles, err := filepath.Glob(filepath.Join(folder, "articles", "*.txt"))
		require.NoError(t, err)
		require.NotEmpty(t, articles)
		for _, file := range articles {
			name := filepath.Base(file[:len(file)-len(".txt")])
			g, problems := resolve(folder, name)
			require.Empty(t, problems, name)
			body, err := os.ReadFile(filepath.Join(folder, "gold", name+".json"))
			require.NoError(t, err)
			require.Equal(t, string(body), string(g.Encode()), "%s: run make gold", name)
		}
	}
}

// A draft of some layers wants no block and no grade for every line.
func TestSomeLayers(t *testing.T) {
	r := &resolver{text: []rune("قال سامر إن الأمر انتهى."), at: map[string]int{}}
	require.NoError(t, r.line("L attributions"))
	r.complete()
	require.Empty(t, r.errs)
	require.True(t, r.gold.Has("attributions"))
	require.False(t, r.gold.Has("claims"))
}

// The cue of a headline or post is the colon behind its source, none before it.
func TestColonBehindItsSource(t *testing.T) {
	r := &resolver{text: []rune("حصاد اليوم: أخبار\nعاجل: خبر\nسامر: وصلنا"), at: map[string]int{}}
	require.NoError(t, r.attribution([]string{":", "سامر", "person", "y", "quote"}, false))
	require.Equal(t, gold.Span{32, 33}, r.gold.Attributions[0].Cue)
}
