package module

import (
	"encoding/binary"
	"slices"
)

// Opcodes of WebAssembly that the passes over functions name:
// https://webassembly.github.io/spec/core/binary/instructions.html
const (
	opUnreachable = 0x00
	opNop         = 0x01
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0B
	opBr          = 0x0C
	opBrIf        = 0x0D
	opBrTable     = 0x0E
	opReturn      = 0x0F
	opCall        = 0x10
	opCallIndir   = 0x11
	opDrop        = 0x1A
	opSelect      = 0x1B
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opFirstLoad   = 0x28
	opLastLoad    = 0x35
	opFirstStore  = 0x36
	opI64Load     = 0x29
	opI64Store    = 0x37
	opLastStore   = 0x3E
	opMemorySize  = 0x3F
	opMemoryGrow  = 0x40
	opI32Const    = 0x41
	opI64Const    = 0x42
	opF32Const    = 0x43
	opF64Const    = 0x44
	opI32Eqz      = 0x45
	opI64Eqz      = 0x50
	opI32Add      = 0x6A
	opI32Sub      = 0x6B
	opI32And      = 0x71
	opI64Add      = 0x7C
	opI32Wrap     = 0xA7
	opI64ExtendU  = 0xAD
	opLastNumeric = 0xC4
	opMore        = 0xFC // truncations and bulk memory

	typeI32  = 0x7F
	typeI64  = 0x7E
	noResult = 0x40 // the type of a block that gives nothing
)

// An instr is one instruction of a function.
type instr struct {
	op    byte
	align byte
	label int   // block, loop, if, else, end: which one; br, br_if: where to
	n     int64 // the constant, index, offset, block type or number behind opMore
	table []int // labels of a br_table
}

// A function is the body of one function.
type function struct {
	locals []byte // their declarations, as they stand in the module
	code   []instr
	labels int // one more than the highest label
}

// parseFunction reads a function's body, depths of branches as labels: the
// function itself has label 0, and each block a label of its own.
func parseFunction(body []byte) (*function, error) {
	r := reader{body}
	for range r.unsigned() {
		r.unsigned()
		r.byte()
	}
	f := &function{locals: body[:len(body)-len(r.rest)], labels: 1}
	open := []int{0}
	at := func(depth uint64) int {
		if depth >= uint64(len(open)) {
			r.rest = nil
			return 0
		}
		return open[len(open)-1-int(depth)]
	}
	for len(open) > 0 && r.rest != nil {
		in := instr{op: r.byte()}
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf:
			in.n, in.label = int64(r.byte()), f.labels
			open = append(open, f.labels)
			f.labels++
		case op == opElse:
			in.label = at(0)
		case op == opEnd:
			in.label = at(0)
			open = open[:len(open)-1]
		case op == opBr || op == opBrIf:
			in.label = at(r.unsigned())
		case op == opBrTable:
			for range r.unsigned() + 1 {
				in.table = append(in.table, at(r.unsigned()))
				if r.rest == nil {
					break
				}
			}
		case op == opUnreachable || op == opNop || op == opReturn || op == opDrop || op == opSelect || opI32Eqz <= op && op <= opLastNumeric:
		case op == opCall || opLocalGet <= op && op <= opGlobalSet:
			in.n = int64(r.unsigned())
		case op == opCallIndir:
			in.n = int64(r.unsigned())
			r.byte()
		case opFirstLoad <= op && op <= opLastStore:
			in.align, in.n = byte(r.unsigned()), int64(r.unsigned())
		case op == opMemorySize || op == opMemoryGrow:
			r.byte()
		case op == opI32Const || op == opI64Const:
			in.n = r.signed()
		case op == opF32Const:
			in.n = r.fixed(4)
		case op == opF64Const:
			in.n = r.fixed(8)
		case op == opMore:
			in.n = int64(r.unsigned())
			r.take(bulk(in.n))
		default:
			return nil, errFormat
		}
		f.code = append(f.code, in)
	}
	if r.rest == nil || len(r.rest) > 0 {
		return nil, errFormat
	}
	return f, nil
}

// branches calls with each label that an instruction branches to.
func (in *instr) branches(with func(label *int)) {
	switch in.op {
	case opBr, opBrIf:
		with(&in.label)
	case opBrTable:
		for i := range in.table {
			with(&in.table[i])
		}
	}
}

// isPoint reports whether an instruction gives the address of a point of the function
// with a number.
func (in *instr) isPoint(number int64) bool { return in.op == opI64Const && in.n>>16 == number }

// addLocal adds a local of 32 bits behind the others; the function has one argument.
func (f *function) addLocal() (number int) {
	r := reader{f.locals}
	groups := r.unsigned()
	kinds := r.rest
	number = 1
	for range groups {
		number += int(r.unsigned())
		r.byte()
	}
	f.locals = slices.Concat(binary.AppendUvarint(nil, groups+1), kinds, []byte{1, typeI32})
	return number
}

// fixed reads a number of so many bytes.
func (r *reader) fixed(size uint64) (v int64) {
	for i, b := range r.take(size) {
		v |= int64(b) << (8 * i)
	}
	return v
}

// bulk is how many zeros stand behind an instruction of opMore.
func bulk(n int64) uint64 {
	switch n {
	case 10: // memory.copy
		return 2
	case 11: // memory.fill
		return 1
	}
	return 0
}

// body writes the function as a module holds it.
func (f *function) body() []byte {
	out := slices.Clone(f.locals)
	open := []int{0}
	depth := func(label int) uint64 {
		d := 0
		for open[len(open)-1-d] != label {
			d++
		}
		return uint64(d)
	}
	for i := range f.code {
		in := &f.code[i]
		out = append(out, in.op)
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf:
			out = append(out, byte(in.n))
			open = append(open, in.label)
		case op == opEnd:
			open = open[:len(open)-1]
		case op == opBr || op == opBrIf:
			out = binary.AppendUvarint(out, depth(in.label))
		case op == opBrTable:
			out = binary.AppendUvarint(out, uint64(len(in.table)-1))
			for _, label := range in.table {
				out = binary.AppendUvarint(out, depth(label))
			}
		case op == opCall || opLocalGet <= op && op <= opGlobalSet:
			out = binary.AppendUvarint(out, uint64(in.n))
		case op == opCallIndir:
			out = append(binary.AppendUvarint(out, uint64(in.n)), 0)
		case opFirstLoad <= op && op <= opLastStore:
			out = binary.AppendUvarint(append(out, in.align), uint64(in.n))
		case op == opMemorySize || op == opMemoryGrow:
			out = append(out, 0)
		case op == opI32Const || op == opI64Const:
			out = appendSigned(out, in.n)
		case op == opF32Const:
			out = binary.LittleEndian.AppendUint32(out, uint32(in.n))
		case op == opF64Const:
			out = binary.LittleEndian.AppendUint64(out, uint64(in.n))
		case op == opMore:
			out = append(binary.AppendUvarint(out, uint64(in.n)), make([]byte, bulk(in.n))...)
		}
	}
	return out
}
