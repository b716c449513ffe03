package module

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	wasm "github.com/tetratelabs/wazero/api"
)

// Opcodes that only the functions here have.
const (
	opI64Mul  = 0x7E
	opI64ShrU = 0x88
)

// Locals of the functions that are made up here.
const (
	localTrace = 2 // which pieces were run, as one number
	localFuel  = 3 // how many more
)

// An invented function has some pieces, each with a mark in the trace, that lead to
// one another as Go's do. Those of its points can be begun with.
type invented struct {
	function
	points []int
}

// invent makes up a function of so many pieces. Its ways lead mostly forward.
func invent(r *rand.Rand, pieces int) invented {
	const loop, first = 1, 2 // labels; that of the block that ends before piece i is first+i
	f := invented{function{locals: []byte{3, 1, 0x7F, 1, 0x7E, 1, 0x7F}, labels: first + pieces}, []int{0}}
	f.code = append(f.code, instr{op: opI32Const, n: 40}, instr{op: opLocalSet, n: localFuel}, instr{op: opLoop, n: noResult, label: loop})
	table := instr{op: opBrTable}
	for i := range pieces {
		f.code = append(f.code, instr{op: opBlock, n: noResult, label: first + pieces - 1 - i})
		table.table = append(table.table, first+i)
	}
	f.code = append(f.code, instr{op: opLocalGet, n: localPoint}, table)
	for i := range pieces {
		f.code = append(f.code, instr{op: opEnd, label: first + i})
		f.mark(i)
		for range r.IntN(3) {
			f.jumpIf(r.IntN(64), max(i-3+r.IntN(8), 0)%pieces)
		}
		if r.IntN(4) == 0 && i+1 < pieces {
			f.callThrough(5)
			f.points = append(f.points, i+1)
		}
		if r.IntN(5) == 0 {
			f.jump(r.IntN(pieces))
		}
	}
	f.giveTrace()
	f.code = append(f.code, instr{op: opEnd, label: loop}, instr{op: opUnreachable}, instr{op: opEnd})
	return f
}

// mark puts a piece into the trace, and returns when the fuel is spent.
func (f *invented) mark(piece int) {
	f.code = append(f.code, instr{op: opLocalGet, n: localTrace}, instr{op: opI64Const, n: 31}, instr{op: opI64Mul}, instr{op: opI64Const, n: int64(piece) + 1}, instr{op: opI64Add}, instr{op: opLocalSet, n: localTrace})
	f.code = append(f.code, instr{op: opLocalGet, n: localFuel}, instr{op: opI32Const, n: 1}, instr{op: opI32Sub}, instr{op: opLocalTee, n: localFuel}, instr{op: opI32Eqz}, instr{op: opIf, n: noResult, label: f.labels})
	f.giveTrace()
	f.code = append(f.code, instr{op: opEnd, label: f.labels})
	f.labels++
}

func (f *invented) giveTrace() {
	f.code = append(f.code, instr{op: opLocalGet, n: localTrace}, instr{op: opI32Wrap}, instr{op: opReturn})
}

func (f *invented) jump(to int) {
	f.code = append(f.code, instr{op: opI32Const, n: int64(to)}, instr{op: opLocalSet, n: localPoint}, instr{op: opBr, label: 1})
}

// jumpIf jumps if a bit of the trace is set.
func (f *invented) jumpIf(bit, to int) {
	f.code = append(f.code, instr{op: opLocalGet, n: localTrace}, instr{op: opI64Const, n: int64(bit)}, instr{op: opI64ShrU}, instr{op: opI32Wrap}, instr{op: opI32Const, n: 1}, instr{op: opI32And}, instr{op: opIf, n: noResult, label: f.labels})
	f.labels++
	label := f.labels - 1
	f.jump(to)
	f.code = append(f.code, instr{op: opEnd, label: label})
}

// callThrough calls an entry of the table as Go does: its number is in the local of
// the point meanwhile.
func (f *invented) callThrough(entry int64) {
	f.code = append(f.code, instr{op: opI32Const, n: entry}, instr{op: opLocalSet, n: localPoint}, instr{op: opI32Const}, instr{op: opLocalGet, n: localPoint}, instr{op: opCallIndir}, instr{op: opDrop})
}

// run makes a module of a function and another one for its table, and calls the
// function with each of some numbers.
func run(t *testing.T, f *function, numbers []int) (results []uint32) {
	t.Helper()
	out := []byte(header)
	for _, s := range []section{
		{1, []byte{1, 0x60, 1, typeI32, 1, typeI32}},
		{3, []byte{2, 0, 0}},
		{4, []byte{1, 0x70, 0, 8}},
		{sectionExport, []byte{1, 1, 'f', 0, 0}},
		{9, []byte{1, 0, opI32Const, 0, opEnd, 8, 1, 1, 1, 1, 1, 1, 1, 1}},
		{sectionCode, code(f.body(), []byte{0, opI32Const, 0, opEnd})},
	} {
		out = append(binary.AppendUvarint(append(out, s.id), uint64(len(s.body))), s.body...)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer runtime.Close(ctx)
	m, err := runtime.Instantiate(ctx, out)
	require.NoError(t, err)
	for _, n := range numbers {
		got, err := m.ExportedFunction("f").Call(ctx, wasm.EncodeI32(int32(n)))
		require.NoError(t, err)
		results = append(results, uint32(got[0]))
	}
	return results
}

// code is a section of code.
func code(bodies ...[]byte) []byte {
	out := binary.AppendUvarint(nil, uint64(len(bodies)))
	for _, body := range bodies {
		out = append(binary.AppendUvarint(out, uint64(len(body))), body...)
	}
	return out
}

// TestStructure holds that functions run the same pieces in the same order after
// their jumps have become blocks and loops, wherever they begin.
func TestStructure(t *testing.T) {
	structured, looped := 0, 0
	for seed := range uint64(400) {
		f := invent(rand.New(rand.NewPCG(seed, 0)), 2+int(seed%14))
		want := run(t, &f.function, f.points)
		done, err := f.structure(firstNumber, f.points, nil)
		require.NoError(t, err)
		numbers := slices.Clone(f.points)
		if done {
			structured++
			for i := range numbers {
				numbers[i] = i
			}
			if slices.ContainsFunc(f.code, func(in instr) bool { return in.op == opLoop }) {
				looped++
			}
		}
		f.dropDead()
		f.shortenIfs()
		f.dropLabels()
		require.Equal(t, want, run(t, &f.function, numbers), fmt.Sprint("seed ", seed))
	}
	require.Greater(t, structured, 150)
	require.Greater(t, looped, 50)
}
