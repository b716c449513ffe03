package module

import (
	"bytes"
	"context"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
)

// reckonable is a program of a table alone: three functions, whose records have
// different sizes.
func reckonable() *program {
	const index = 64
	p := &program{memory: make([]byte, 512), sections: []section{
		{sectionKinds, []byte{0}}, {sectionTypes, nil}, {5, []byte{1, 0, 1}},
		{sectionExport, []byte{1, 1, 'm', 2, 0}}, {sectionCode, nil}, {sectionData, nil},
	}}
	p.table.index = index
	at := index + 3*8 + 4
	for i, fields := range [][2]byte{{2, 3}, {0, 0}, {1, 0}} {
		at = (at + recordAlign - 1) &^ (recordAlign - 1)
		size := funcSize + 4*int(fields[0]+fields[1])
		f := p.memory[at:][:size]
		f[offPcdata], f[offFuncdata] = fields[0], fields[1]
		binary.LittleEndian.PutUint32(f, firstNumber+uint32(i))
		binary.LittleEndian.PutUint32(p.memory[index+8*i:], firstNumber+uint32(i))
		binary.LittleEndian.PutUint32(p.memory[index+8*i+4:], uint32(at-index))
		p.table.funcs = append(p.table.funcs, f)
		at += size
	}
	return p
}

// TestReckonTable holds that the function at start puts back what has been taken out.
func TestReckonTable(t *testing.T) {
	p := reckonable()
	want := bytes.Clone(p.memory)
	require.NoError(t, p.reckonTable())
	assert.NotEqual(t, want, p.memory)

	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer r.Close(ctx)
	m, err := r.Instantiate(ctx, p.bytes())
	require.NoError(t, err)
	got, _ := m.Memory().Read(0, uint32(len(want)))
	assert.Equal(t, want, got)

	for _, off := range []int{p.table.index + 8, p.table.index + 12} { // of the second function's number and place
		q := reckonable()
		q.memory[off]++
		assert.ErrorIs(t, q.reckonTable(), errTable)
	}
	assert.ErrorIs(t, p.start(&function{}), errFormat, "has one already")
}
