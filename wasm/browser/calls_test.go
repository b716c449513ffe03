package main

import (
	"context"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	wasm "github.com/tetratelabs/wazero/api"
)

// A call is one export, called on an instance and natively. Each gives what it
// returned, or that it ended the instance.
type call struct {
	there func(m wasm.Module, frame string) (uint64, error)
	here  func(frame string) uint64
}

// calls are what a caller can do, in any order.
var calls = []call{
	{written, func(frame string) uint64 { alloc(uint32(len(frame))); copy(request, frame); return 0 }},
	{exported("analyze"), func(string) uint64 { return uint64(analyze()) }},
	{exported("compare"), func(string) uint64 { return uint64(compare()) }},
	{exported("length"), func(string) uint64 { return uint64(length()) }},
	{exported("release"), func(string) uint64 { release(); return 0 }},
}

// exported calls an export that takes nothing.
func exported(name string) func(wasm.Module, string) (uint64, error) {
	return func(m wasm.Module, _ string) (uint64, error) {
		got, err := m.ExportedFunction(name).Call(context.Background())
		if err != nil || len(got) == 0 {
			return 0, err
		}
		return got[0], nil
	}
}

// written makes room for a frame and writes it there.
func written(m wasm.Module, frame string) (uint64, error) {
	at, err := m.ExportedFunction("alloc").Call(context.Background(), uint64(len(frame)))
	if err == nil {
		m.Memory().WriteString(uint32(at[0]), frame)
	}
	return 0, err
}

// survives tells whether a call ends natively without a panic, and what it gives.
func survives(c call, frame string) (got uint64, ok bool) {
	defer func() { ok = recover() == nil }()
	return c.here(frame), true
}

// FuzzCalls holds that exports called in any order, on any bytes, do in the module
// what they do natively; where that is a panic the instance ends, and the next one
// knows nothing of it.
func FuzzCalls(f *testing.F) {
	sound := one("قال الوزير إن 12 شخصا أصيبوا.", "lang=ar")
	f.Add([]byte{0, 1, 3, 4, 3}, sound)
	f.Add([]byte{0, 1, 1, 2, 0, 2, 4, 1}, sound+sound)
	f.Add([]byte{1}, "")
	f.Add([]byte{0, 4, 1}, "length=100\n\nshort")
	f.Add([]byte{0, 1, 0, 1}, "length=-1\n\nخبر")
	f.Add([]byte{0, 2}, "length=9223372036854775808\nlength=3\n\nabclength=0\n\n")
	start := instances(f)
	m := start(f)
	f.Fuzz(func(t *testing.T, order []byte, frame string) {
		release()
		_, err := exported("release")(m, "")
		require.NoError(t, err)
		for _, o := range order[:min(len(order), 8)] {
			c := calls[int(o)%len(calls)]
			want, ok := survives(c, frame)
			got, err := c.there(m, frame)
			if !ok {
				require.Error(t, err)
				m.Close(context.Background())
				m = start(t)
				return
			}
			require.NoError(t, err)
			require.Equal(t, want, got)
			require.Equal(t, string(answer), answered(t, m))
		}
	})
}

// answered reads the answer that an instance holds.
func answered(t *testing.T, m wasm.Module) string {
	t.Helper()
	at, err := exported("result")(m, "")
	require.NoError(t, err)
	n, err := exported("length")(m, "")
	require.NoError(t, err)
	b, ok := m.Memory().Read(uint32(at), uint32(n))
	require.True(t, ok)
	return string(b)
}

// Who asks for more than there is gets an error, and a new instance serves on.
func TestTooMuchMemory(t *testing.T) {
	start := instances(t)
	_, err := start(t).ExportedFunction("alloc").Call(context.Background(), math.MaxUint32)
	assert.Error(t, err)
	ok, _, err := ask(start(t), "analyze", one(strings.Repeat("خبر ", 1000)))
	require.NoError(t, err)
	assert.True(t, ok)
}
