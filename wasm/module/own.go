package module

import (
	"bytes"
	"encoding/binary"
)

// localOwn is the local that ownPoints puts before all but those that every
// function has.
const localOwn = localSP + 1

// ownPoints keeps a function's number, as return addresses have it, in a local:
// a call then stores the point at which to go on, and most calls are alike.
func (f *function) ownPoints(number int64) {
	uses := 0
	for i := range f.code {
		if f.code[i].isPoint(number) {
			uses++
		}
	}
	if uses < 2 || !f.insertWide() {
		return
	}
	code := []instr{{op: opI64Const, n: number << 16}, {op: opLocalSet, n: localOwn}}
	for _, in := range f.code {
		switch {
		case in.isPoint(number):
			code = append(code, instr{op: opLocalGet, n: localOwn})
			if point := in.n & 0xFFFF; point > 0 {
				code = append(code, instr{op: opI64Const, n: point}, instr{op: opI64Add})
			}
			continue
		case opLocalGet <= in.op && in.op <= opLocalTee && in.n >= localOwn:
			in.n++
		}
		code = append(code, in)
	}
	f.code = code
}

// insertWide declares localOwn, a number of 64 bits, if the function's locals begin
// as they do in all that Go compiles: with the stack's pointer.
func (f *function) insertWide() bool {
	const sp = "\x01\x7F" // one of 32 bits
	r := reader{f.locals}
	groups := r.unsigned()
	rest, ok := bytes.CutPrefix(r.rest, []byte(sp))
	if !ok {
		return false
	}
	count := uint64(1)
	if r = (reader{rest}); groups > 1 {
		if n := r.unsigned(); r.byte() == typeI64 {
			count, rest, groups = n+1, r.rest, groups-1
		}
	}
	f.locals = append(binary.AppendUvarint(nil, groups+1), sp...)
	f.locals = append(binary.AppendUvarint(f.locals, count), typeI64)
	f.locals = append(f.locals, rest...)
	return true
}
