package module_test

import (
	"crypto/sha256"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/wasm/module"
)

// TestSameSourcesGiveTheSameModule builds two checkouts at different places,
// each with a build cache of its own, so that nothing of one reaches the other.
func TestSameSourcesGiveTheSameModule(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles everything twice")
	}
	var sums [2][sha256.Size]byte
	for i, place := range []string{"a", "another/place"} {
		root := filepath.Join(t.TempDir(), place)
		checkout(t, root)
		t.Setenv("GOCACHE", t.TempDir())
		wasm, err := module.Build(root)
		require.NoError(t, err)
		sums[i] = sha256.Sum256(wasm)
	}
	assert.Equal(t, sums[0], sums[1])
}

// checkout copies what the module is built from.
func checkout(t *testing.T, to string) {
	const from = "../.."
	for _, dir := range []string{"analyzer", "wasm/problem", "wasm/browser"} {
		require.NoError(t, os.CopyFS(filepath.Join(to, dir), os.DirFS(filepath.Join(from, dir))))
	}
	for _, file := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(from, file))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(to, file), text, 0o644))
	}
}
