package module

import "slices"

// effect gives how many values an instruction takes off the stack and puts onto
// it; ok is false for those that lead elsewhere.
func (in *instr) effect() (takes, gives int, ok bool) {
	switch op := in.op; {
	case opI32Const <= op && op <= opF64Const || op == opLocalGet || op == opGlobalGet:
		return 0, 1, true
	case op == opLocalSet || op == opGlobalSet || op == opDrop:
		return 1, 0, true
	case op == opLocalTee || opFirstLoad <= op && op <= opLastLoad || isUnary(op):
		return 1, 1, true
	case opFirstStore <= op && op <= opLastStore:
		return 2, 0, true
	case op == opSelect:
		return 3, 1, true
	case opI32Eqz <= op && op <= opLastNumeric:
		return 2, 1, true
	}
	return 0, 0, false
}

// isUnary reports whether a numeric instruction takes one value.
func isUnary(op byte) bool {
	return op == opI32Eqz || op == opI64Eqz || 0x67 <= op && op <= 0x69 || 0x79 <= op && op <= 0x7B ||
		0x8B <= op && op <= 0x91 || 0x99 <= op && op <= 0x9F || opI32Wrap <= op && op <= opLastNumeric
}

// shortenAddresses takes detours out of addresses. The compiler reckons those on
// its stack in 64 bits, where the offset of a load or store would do.
func (f *function) shortenAddresses() {
	code := f.code[:0]
	for i, in := range f.code {
		n := len(code)
		is := func(back int, op byte) bool { return n >= back && code[n-back].op == op }
		switch {
		case in.op == opNop:
			continue
		case in.op == opI32Wrap && is(1, opI64Const):
			code[n-1] = instr{op: opI32Const, n: int64(int32(code[n-1].n))}
			continue
		case in.op == opI32Wrap && is(1, opI64ExtendU):
			code = code[:n-1]
			continue
		case in.op == opI32Wrap && is(1, opI64Add) && is(2, opI64Const) && is(3, opI64ExtendU):
			offset := code[n-2].n
			onStack := is(4, opLocalGet) && code[n-4].n == localSP && offset >= 0
			code = code[:n-3]
			if !onStack || !addOffset(f.code[i+1:], offset) {
				code = append(code, instr{op: opI32Const, n: int64(int32(offset))}, instr{op: opI32Add})
			}
			continue
		}
		code = append(code, in)
	}
	f.code = code
}

// addOffset adds to the offset of the load or store that takes, in code, the
// address which is on top of the stack before it.
func addOffset(code []instr, offset int64) bool {
	for i, height := 0, 1; i < len(code); i++ {
		in := &code[i]
		takes, gives, ok := in.effect()
		if !ok {
			return false
		}
		if height <= takes {
			load, store := opFirstLoad <= in.op && in.op <= opLastLoad, opFirstStore <= in.op && in.op <= opLastStore
			if load || store && height == 2 {
				in.n += offset
				return true
			}
			return false
		}
		height += gives - takes
	}
	return false
}

// A giveBack is how a function gives back its frame and then its return address.
var giveBack = []instr{
	{op: opLocalGet, n: localSP}, {op: opI32Const}, {op: opI32Add}, {op: opLocalTee, n: localSP}, {op: opGlobalSet, n: globalSP},
	{op: opLocalGet, n: localSP}, {op: opI32Const, n: 8}, {op: opI32Add}, {op: opLocalTee, n: localSP}, {op: opGlobalSet, n: globalSP},
}

// shortenReturns gives back frame and return address at once.
func (f *function) shortenReturns() {
	for i := 0; i+len(giveBack) < len(f.code); i++ {
		same := slices.EqualFunc(f.code[i:i+len(giveBack)], giveBack, func(x, y instr) bool {
			return x.op == y.op && (x.n == y.n || y.op == opI32Const && y.n == 0)
		})
		if same && f.code[i+len(giveBack)].op == opI32Const {
			f.code[i+1].n += 8
			f.code = slices.Delete(f.code, i+5, i+len(giveBack))
		}
	}
}
