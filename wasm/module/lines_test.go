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

// TestDropLines holds that what is dropped stays dropped, and that a panic
// still says what happened and in which function.
func TestDropLines(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the module")
	}
	wasm, err := Build("../..")
	require.NoError(t, err)
	again, err := editData(wasm, dropLines)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(wasm, again), "a second time changes nothing")

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
	require.Error(t, err)
	assert.Regexp(t, `(?s)^panic: .*out of range.*\nmain\.`, said.String())
	assert.NotContains(t, said.String(), ".go:")
}

// TestDropLinesOfAnotherTable holds that memory which is not as expected is an
// error and stays as it was.
func TestDropLinesOfAnotherTable(t *testing.T) {
	sound := func() []byte {
		memory := make([]byte, 8+72+12+funcSize+8+1)
		copy(memory[8:], tableMagic)
		for i, n := range []byte{1, 1, 0, 72, 72, 72, 72, 72} { // one function, at the end of all else
			memory[8+8+8*i] = n
		}
		memory[8+72+4] = 12 // where its record stands, behind the index
		record := memory[8+72+12:]
		record[offLine], record[offPcdata], record[offFuncdata] = 9, 1, 1
		return memory
	}
	memory := sound()
	require.NoError(t, dropLines(memory))
	assert.Zero(t, memory[8+72+12+offLine])

	for name, breakIt := range map[string]func(memory []byte) []byte{
		"no table":           func(m []byte) []byte { return m[16:] },
		"two tables":         func(m []byte) []byte { return append(m, tableMagic...) },
		"cut off":            func(m []byte) []byte { return m[:len(m)-20] },
		"parts in disorder":  func(m []byte) []byte { m[8+8+8*4] = 80; return m },
		"a record elsewhere": func(m []byte) []byte { m[8+72+4] = 24; return m },
		"another function's": func(m []byte) []byte { m[8+72+12] = 1; return m },
		"too many fields":    func(m []byte) []byte { m[8+72+12+offPcdata] = 9; return m },
	} {
		memory := breakIt(sound())
		before := bytes.Clone(memory)
		assert.ErrorIs(t, dropLines(memory), errTable, name)
		assert.Equal(t, before, memory, name)
	}
}

// TestStore holds that memory comes back as it was.
func TestStore(t *testing.T) {
	memory := bytes.Repeat([]byte{1, 0, 0, 0xFF}, 40_000)
	clear(memory[5:3000])
	clear(memory[70_000:140_000])
	back, err := load(store(memory))
	require.NoError(t, err)
	assert.True(t, bytes.Equal(memory, back))
	assert.Less(t, len(store(memory)), len(memory)-70_000)
	for n := range store(memory[:4000]) {
		_, err := load(store(memory[:4000])[:n])
		assert.ErrorIs(t, err, errFormat, n)
	}
	_, err = editData([]byte("PK"), dropLines)
	assert.ErrorIs(t, err, errFormat)
}
