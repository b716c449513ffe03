//go:build !wasip1

package gold

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is read and written again is the same to the byte, and quotes what its
// spans cover.
func TestReadAndWrite(t *testing.T) {
	for _, folder := range [...]string{"../../../testdata/gold", "../../../testdata/sources/gold"} {
		files, err := filepath.Glob(filepath.Join(folder, "*.json"))
		require.NoError(t, err)
		all, err := Read(folder)
		require.NoError(t, err)
		require.Len(t, all, len(files))
		for i, g := range all {
			body, err := os.ReadFile(files[i])
			require.NoError(t, err)
			assert.Equal(t, string(body), string(g.Encode()), files[i])
			for _, f := range g.Figures {
				assert.Equal(t, f.Quote, string(g.Text[f.Start:f.End]))
			}
		}
	}
}

func TestReadSaysWhatIsMissing(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "gold")
	_, err := Read(folder)
	assert.ErrorContains(t, err, "no gold")
	require.NoError(t, os.Mkdir(folder, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "a.json"), []byte(`{"article": "a.txt"}`), 0o644))
	_, err = Read(folder)
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestSpans(t *testing.T) {
	g := Article{Text: []rune("سطر\nثان")}
	assert.Equal(t, []Span{{0, 3}, {4, 7}}, g.Lines())
	assert.Equal(t, "ر⏎ث", g.Quote(Span{2, 5}))
	assert.Equal(t, 1, Span{0, 3}.Overlap(Span{2, 5}))
	assert.Zero(t, Span{0, 3}.Overlap(Span{4, 7}))
}
