package module

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// TestFault holds that a fault ends the instance, and that the module has no word
// left to say about it.
func TestFault(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the module")
	}
	wasm, err := Build("../..")
	require.NoError(t, err)
	for _, name := range []string{"mihakk/analyzer/timex.Recognize", "analyzer.go"} {
		assert.False(t, bytes.Contains(wasm, []byte(name)), name)
	}

	var said bytes.Buffer
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, wasm, wazero.NewModuleConfig().WithStartFunctions("_initialize").WithStderr(&said))
	require.NoError(t, err)
	const short = "length=9\n\n" // of a text that does not follow
	at, err := m.ExportedFunction("alloc").Call(ctx, uint64(len(short)))
	require.NoError(t, err)
	m.Memory().WriteString(uint32(at[0]), short)
	_, err = m.ExportedFunction("analyze").Call(ctx)
	assert.ErrorContains(t, err, "unreachable")
	assert.Empty(t, said.String())
}
