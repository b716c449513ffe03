package module

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oneFunction is memory with a table of one function, as linkers write it, and
// the runtime's account of where it is.
func oneFunction() []byte {
	const at, record, account = 8, 8 + 72 + 12, 256
	memory := make([]byte, account+8*(wordGofunc+1)+buckets*bucketSize)
	copy(memory[at:], tableMagic)
	for i, n := range []byte{1, 1, 0, 72, 72, 72, 72, 72} {
		memory[at+8+8*i] = n
	}
	memory[at+72+4] = 12 // where its record stands, behind the index
	memory[record+offLine], memory[record+offPcdata], memory[record+offFuncdata] = 9, 1, 1
	memory[account], memory[account+8] = at, at+72
	memory[account+8*wordGofunc], memory[account+8*wordFinder] = 200, 216
	return memory
}

// TestAnotherTable holds that memory which is not as expected is an error.
func TestAnotherTable(t *testing.T) {
	found, err := findTable(oneFunction())
	require.NoError(t, err)
	assert.Len(t, found.funcs, 1)
	for name, breakIt := range map[string]func(memory []byte) []byte{
		"no table":           func(m []byte) []byte { return m[16:] },
		"two tables":         func(m []byte) []byte { return append(m, tableMagic...) },
		"cut off":            func(m []byte) []byte { return m[:120] },
		"parts in disorder":  func(m []byte) []byte { m[8+8+8*4] = 80; return m },
		"a record elsewhere": func(m []byte) []byte { m[8+72+4] = 24; return m },
		"another function's": func(m []byte) []byte { m[8+72+12] = 1; return m },
		"too many fields":    func(m []byte) []byte { m[8+72+12+offPcdata] = 9; return m },
		"no account":         func(m []byte) []byte { m[256+8] = 1; return m },
		"maps elsewhere":     func(m []byte) []byte { m[256+8*wordGofunc] = 4; return m },
	} {
		_, err := findTable(breakIt(oneFunction()))
		assert.ErrorIs(t, err, errTable, name)
	}
}

// TestPairs holds that numbers by point come back, and are written once.
func TestPairs(t *testing.T) {
	w := writer{out: make([]byte, 1), known: map[string]uint32{}}
	field := make([]byte, 4)
	w.put(field, []pair{{0, 0}, {2, 0}, {3, 48}, {900, -2}})
	w.put(field, nil)
	assert.Equal(t, make([]byte, 4), field, "none are at 0")
	size := len(w.out)
	w.put(field, []pair{{0, 0}, {2, 0}, {7, 48}, {8, 48}, {900, -2}})
	assert.Greater(t, len(w.out), size)
	size = len(w.out)
	w.put(field, []pair{{2, 0}, {8, 48}, {901, -2}})
	assert.Len(t, w.out, size, "nobody looks between")
	values := table{values: w.out}
	pairs := values.pairs(uint32(field[0]))
	assert.Equal(t, []pair{{0, 0}, {3, 48}, {9, -2}}, pairs)
	assert.Equal(t, []int{0, 0, 48, 48, -2}, []int{valueAt(pairs, 0), valueAt(pairs, 2), valueAt(pairs, 3), valueAt(pairs, 8), valueAt(pairs, lastPoint)})
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
	_, err = Slim([]byte("PK"))
	assert.ErrorIs(t, err, errFormat)
}
