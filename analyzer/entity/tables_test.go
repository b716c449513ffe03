package entity_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/segment"
)

// TestTables holds the tables of names, a corpus for each kind: the names of a
// text that are of this kind, under the form that is one for all spellings.
func TestTables(t *testing.T) {
	files, err := filepath.Glob("testdata/tables/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		kind, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(file), ".txt"), "_")
		t.Run(filepath.Base(file), func(t *testing.T) {
			corpus.Run(t, file, func(text string) string {
				var names []string
				for _, m := range entity.Recognize(segment.Split(text)) {
					if string(m.Kind) == kind {
						names = append(names, m.Name)
					}
				}
				return strings.Join(names, "; ")
			})
		})
	}
}
