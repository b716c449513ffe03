package module

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// dispatched is a function as Go compiles it, of three points: from 0 a condition
// jumps forward to 2, or else it jumps there from 1; at 2 a call is made, behind
// which lies point 3, and a jump leads back to 1.
func dispatched(number int64) *function {
	jump := func(to int64) []instr {
		return []instr{{op: opI32Const, n: to}, {op: opLocalSet}, {op: opBr, label: 1}}
	}
	f := &function{locals: []byte{0}, labels: 7, code: []instr{
		{op: opLoop, n: noResult, label: 1},
		{op: opBlock, n: noResult, label: 2}, {op: opBlock, n: noResult, label: 3}, {op: opBlock, n: noResult, label: 4}, {op: opBlock, n: noResult, label: 5},
		{op: opLocalGet}, {op: opBrTable, table: []int{5, 4, 3, 2}},
		{op: opEnd, label: 5}, {op: opLocalGet, n: 2}, {op: opIf, n: noResult, label: 6},
	}}
	f.code = append(append(f.code, jump(2)...), instr{op: opEnd, label: 6}, instr{op: opNop}, instr{op: opEnd, label: 4})
	f.code = append(append(f.code, jump(2)...), instr{op: opEnd, label: 3})
	f.code = append(f.code, instr{op: opGlobalSet}, instr{op: opLocalGet, n: localSP}, instr{op: opI64Const, n: number<<16 | 3}, instr{op: opI64Store}, instr{op: opCall, n: 7}, instr{op: opDrop}, instr{op: opEnd, label: 2})
	f.code = append(append(f.code, jump(1)...), instr{op: opEnd, label: 1}, instr{op: opUnreachable}, instr{op: opEnd})
	return f
}

// TestTwoBeginnings holds that a function stays as it is where a way leads into the
// middle of a loop: from 0 to 2, while 3 leads back to 1.
func TestTwoBeginnings(t *testing.T) {
	f := dispatched(firstNumber)
	done, err := f.structure(firstNumber, []int{0, 3}, nil)
	require.NoError(t, err)
	assert.False(t, done)
	assert.Equal(t, dispatched(firstNumber).code, f.code)
	body := f.body()
	back, err := parseFunction(body)
	require.NoError(t, err)
	assert.Equal(t, body, back.body())
	for n := range body {
		_, err := parseFunction(body[:n])
		assert.ErrorIs(t, err, errFormat, n)
	}
}

// TestTrap holds that a call of a fatal function traps, and that what leads to it
// and nowhere else goes: what is printed before, and a branch to there.
func TestTrap(t *testing.T) {
	names := []string{"main.f", "runtime.printstring", "runtime.throw"}
	call := func(n int64) []instr {
		return []instr{{op: opI32Const, n: 0}, {op: opCall, n: n}, {op: opGlobalGet}, {op: opLocalSet, n: localSP}, {op: opBrIf, label: 1}}
	}
	f := &function{locals: []byte{0}, labels: 4, code: []instr{
		{op: opBlock, n: noResult, label: 1}, {op: opBlock, n: noResult, label: 2}, {op: opBlock, n: noResult, label: 3},
		{op: opLocalGet, n: 2}, {op: opBrIf, label: 3}},
	}
	f.code = append(append(f.code, call(0)...), instr{op: opReturn}, instr{op: opEnd, label: 3})
	f.code = append(append(f.code, call(1)...), instr{op: opEnd, label: 2})
	f.code = append(append(f.code, call(2)...), instr{op: opUnreachable}, instr{op: opEnd, label: 1}, instr{op: opI32Const, n: 1}, instr{op: opEnd})
	f.trap(names)
	f.trapHere()
	f.dropDead()
	f.dropLabels()
	want := append([]instr{
		{op: opBlock, n: noResult, label: 1}, {op: opLocalGet, n: 2},
		{op: opIf, n: noResult, label: 4}, {op: opUnreachable}, {op: opEnd, label: 4}}, call(0)...)
	assert.Equal(t, append(want, instr{op: opReturn}), f.code[:len(want)+1])
	for _, in := range f.code {
		assert.False(t, in.op == opCall && in.n > 0)
	}
}

// TestShortenAddresses holds that an address on the stack becomes an offset, of
// the store that takes it and no other, and one elsewhere does not.
func TestShortenAddresses(t *testing.T) {
	address := func(local, offset int64) []instr {
		return []instr{{op: opLocalGet, n: local}, {op: opI64ExtendU}, {op: opI64Const, n: offset}, {op: opI64Add}, {op: opI32Wrap}}
	}
	const load, store = 0x29, 0x37
	f := &function{}
	f.code = append(f.code, address(localSP, 8)...)
	f.code = append(append(f.code, address(localSP, 24)...), instr{op: load, n: 1}, instr{op: store, n: 16})
	f.code = append(append(f.code, address(2, 8)...), instr{op: load})
	f.code = append(f.code, instr{op: opI64Const, n: 1 << 31}, instr{op: opI32Wrap})
	f.shortenAddresses()
	assert.Equal(t, []instr{
		{op: opLocalGet, n: localSP}, {op: opLocalGet, n: localSP}, {op: load, n: 25}, {op: store, n: 24},
		{op: opLocalGet, n: 2}, {op: opI32Const, n: 8}, {op: opI32Add}, {op: load},
		{op: opI32Const, n: -1 << 31},
	}, f.code)
}

// TestShortenReturns holds that frame and return address are given back at once.
func TestShortenReturns(t *testing.T) {
	f := &function{code: append(append([]instr{}, giveBack...), instr{op: opI32Const}, instr{op: opReturn})}
	f.code[1].n = 48
	f.shortenReturns()
	assert.Equal(t, []instr{
		{op: opLocalGet, n: localSP}, {op: opI32Const, n: 56}, {op: opI32Add}, {op: opLocalTee, n: localSP}, {op: opGlobalSet, n: globalSP},
		{op: opI32Const}, {op: opReturn},
	}, f.code)
}
