package export_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/analyzer/export/contract"
	"mihakk/analyzer/timex"
)

// articles gives the project's own articles by name.
func articles(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		out[filepath.Base(f)] = string(b)
	}
	return out
}

func TestReportsFollowTheSchema(t *testing.T) {
	day := timex.Civil(2024, 5, 6)
	for name, text := range articles(t) {
		t.Run(name, func(t *testing.T) {
			r := analyzer.Analyze(text, analyzer.Options{})
			for _, unit := range []export.Unit{export.UTF16, export.CodePoint, export.UTF8} {
				contract.Report(t, export.JSON(r, unit))
			}
			contract.Report(t, export.Write(analyzer.Analyze(text, analyzer.Options{Reference: &day, Region: "MA"}), export.Shape{Text: true}))
		})
	}
	contract.Report(t, export.JSON(analyzer.Analyze("", analyzer.Options{}), ""))
}

func TestLayers(t *testing.T) {
	r := analyzer.Analyze("قال الوزير إن 5 مدارس أغلقت يوم 3 مارس 2021.", analyzer.Options{})
	chosen, ok := export.ParseLayers([]string{"times", "figures"})
	require.True(t, ok)
	b := export.Write(r, export.Shape{Layers: chosen})
	contract.Report(t, b)
	var v map[string]any
	require.NoError(t, json.Unmarshal(b, &v))
	assert.Equal(t, []any{"figures", "times"}, v["layers"])
	assert.Contains(t, v, "figures")
	assert.NotContains(t, v, "claims")

	_, ok = export.ParseLayers([]string{"figures", "opinions"})
	assert.False(t, ok)
}
