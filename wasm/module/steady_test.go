package module

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// calling is a function as Go compiles it that asks for room, if it has a frame,
// and calls some others.
func calling(frame int64, calls ...int64) *function {
	f := &function{locals: []byte{1, 1, typeI32}, labels: 3, code: slices.Clone(renew)}
	call := func(n int64) {
		f.code = append(append(f.code, pushReturn...), instr{op: opCall, n: n})
		f.code = append(f.code, comeBack...)
		f.code[len(f.code)-1].label = 1
	}
	adjust := func(op byte, bytes int64) {
		f.code = append(f.code, instr{op: opLocalGet, n: localSP}, instr{op: opI32Const, n: bytes}, instr{op: op})
		f.code = append(f.code, setSP...)
	}
	f.code = append(f.code, instr{op: opBlock, n: noResult, label: 1})
	if frame > 0 {
		f.code = append(f.code, instr{op: opLocalGet, n: localSP}, instr{op: opGlobalGet, n: globalG}, instr{op: opI32Wrap}, instr{op: opFirstLoad, n: 16},
			instr{op: 0x4D}, instr{op: opIf, n: noResult, label: 2})
		call(0)
		f.code = append(f.code, instr{op: opEnd, label: 2})
		adjust(opI32Sub, frame)
	}
	for _, n := range calls {
		call(n)
	}
	adjust(opI32Add, frame+8)
	f.code = append(f.code, instr{op: opI32Const}, instr{op: opReturn}, instr{op: opEnd, label: 1}, instr{op: opI32Const, n: 1}, instr{op: opEnd})
	for i := range f.code {
		if f.code[i].n == anything {
			f.code[i].n = firstNumber<<16 | 1
		}
	}
	return f
}

// programOf is a program of some functions, of names in order, and of frames.
func programOf(names []string, frames []int, functions ...*function) *program {
	p := &program{functions: functions, names: names, types: make([]uint64, len(names))}
	w := writer{out: make([]byte, 1), known: map[string]uint32{}}
	for _, frame := range frames {
		record := make([]byte, funcSize)
		if frame > 0 {
			w.put(record[offFrame:], []pair{{0, 0}, {1, frame}})
		}
		p.table.funcs = append(p.table.funcs, record)
	}
	p.table.values = w.out
	return p
}

// TestCallees holds that only those are steady that call nothing which is not, and
// that who asks for room does so no more only where there is room.
func TestCallees(t *testing.T) {
	indirect := &function{code: []instr{{op: opCallIndir}, {op: opEnd}}}
	unwinds := &function{code: append(slices.Clone(unwind), instr{op: opEnd})}
	names := []string{"runtime.morestack", "leaf", "calls", "large", "circle", "indirect", "unwinds", "upset", "runtime.asks", "bare", "strict", "large twice"}
	p := programOf(names, []int{0, 16, 16, 360, 16, 0, 0, 16, 16, 0, 16, 360},
		unwinds, calling(16), calling(16, 1, 3), calling(360), calling(16, 4), indirect, unwinds, calling(16, 5),
		calling(16), calling(0, 10), calling(16), calling(360, 3))
	var steady []string
	for i, c := range p.callees() {
		if c.steady {
			steady = append(steady, names[i])
		}
	}
	assert.Equal(t, []string{"leaf", "calls", "large"}, steady)
}

// TestCallSteady holds that a steady function is called with the stack's pointer,
// from whom it comes back to, and has another body for the table.
func TestCallSteady(t *testing.T) {
	p := programOf([]string{"runtime.morestack", "leaf", "calls", "other"}, []int{0, 16, 32, 8},
		&function{code: append(slices.Clone(unwind), instr{op: opEnd})}, calling(16), calling(32, 1), calling(8, 0, 1))
	require.NoError(t, p.callSteady())
	require.Len(t, p.functions, 6)
	assert.Equal(t, []string{"leaf", "calls"}, p.names[4:])
	argument := []instr{{op: opLocalGet, n: localPoint}, {op: opLocalSet, n: localSP}, {op: opI32Const}, {op: opLocalSet, n: localPoint}, {op: opBlock, n: noResult, label: 1}}
	take := func(op byte, bytes int64) []instr {
		return []instr{{op: opLocalGet, n: localSP}, {op: opI32Const, n: bytes}, {op: op}, {op: opLocalSet, n: localSP}}
	}
	call := []instr{{op: opLocalGet, n: localSP}, {op: opI32Const, n: 8}, {op: opI32Sub}, {op: opCall, n: 4}, {op: opDrop}}
	end := []instr{{op: opI32Const}, {op: opReturn}, {op: opEnd, label: 1}, {op: opI32Const, n: 1}, {op: opEnd}}
	assert.Equal(t, slices.Concat(argument, take(opI32Sub, 16), take(opI32Add, 24), end), p.functions[4].code)
	assert.Equal(t, slices.Concat(argument, take(opI32Sub, 32), call, take(opI32Add, 40), end), p.functions[5].code)
	assert.Equal(t, []instr{
		{op: opGlobalGet, n: globalSP}, {op: opGlobalGet, n: globalSP}, {op: opI32Const, n: 8}, {op: opI32Add}, {op: opGlobalSet, n: globalSP},
		{op: opCall, n: 4}, {op: opEnd},
	}, p.functions[1].code)
	var calls []int64
	for _, in := range p.functions[3].code {
		if in.op == opCall {
			calls = append(calls, in.n)
		}
	}
	assert.Equal(t, []int64{0, 0, 4}, calls, "to ask, as before, and the body")
}

// TestTakeSP holds that a body which needs the global is none.
func TestTakeSP(t *testing.T) {
	f := &function{code: []instr{{op: opGlobalGet, n: globalSP}, {op: opDrop}, {op: opEnd}}}
	assert.False(t, f.takeSP())
}
