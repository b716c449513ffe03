package module

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// What reckonTable's function needs beside the opcodes of instr.go.
const (
	opI32Load8U = 0x2D
	opI32Store  = 0x36
	opI32Ne     = 0x47
	opI32Shl    = 0x74

	sectionKinds = 1 // types that functions have
	sectionStart = 8
)

// reckonTable takes out of the table of functions what can be reckoned: their
// numbers, and where their records stand, which is one behind the other. A function
// that the module starts with puts it there.
func (p *program) reckonTable() error {
	t := &p.table
	n := len(t.funcs)
	if t.index%recordAlign > 0 {
		return errTable
	}
	index := p.memory[t.index:]
	next := 8*n + 4
	for i, f := range t.funcs {
		next = (next + recordAlign - 1) &^ (recordAlign - 1)
		pair := binary.LittleEndian.AppendUint32(nil, firstNumber+uint32(i))
		pair = binary.LittleEndian.AppendUint32(pair, uint32(next))
		if !bytes.Equal(pair, index[8*i:][:8]) || !bytes.Equal(pair[:4], f[:4]) {
			return errTable
		}
		clear(index[8*i:][:8])
		clear(f[:4])
		next += len(f)
	}
	return p.start(reckoner(int64(t.index), int64(n)))
}

// recordAlign is what the address of a function's record is a multiple of.
const recordAlign = 8

// reckoner is the function that reckonTable speaks of, for an index of n functions.
func reckoner(index, n int64) *function {
	const record, i, at = 0, 1, 2 // locals: of the function's record, its number, and where that stands in the index
	get := func(local int64) instr { return instr{op: opLocalGet, n: local} }
	number := func(n int64) instr { return instr{op: opI32Const, n: n} }
	f := &function{locals: []byte{1, 3, typeI32}, labels: 2}
	f.code = []instr{
		number(index), {op: opLocalSet, n: at},
		number(index + 8*n + 4), {op: opLocalSet, n: record},
		number(firstNumber), {op: opLocalSet, n: i},
		{op: opLoop, n: noResult, label: 1},

		get(record), number(recordAlign - 1), {op: opI32Add}, number(-recordAlign), {op: opI32And}, {op: opLocalSet, n: record},
		get(at), get(i), {op: opI32Store, align: 2},
		get(at), get(record), number(index), {op: opI32Sub}, {op: opI32Store, align: 2, n: 4},
		get(record), get(i), {op: opI32Store, align: 2},

		get(record), {op: opI32Load8U, n: offPcdata}, get(record), {op: opI32Load8U, n: offFuncdata}, {op: opI32Add}, number(2), {op: opI32Shl},
		number(funcSize), {op: opI32Add}, get(record), {op: opI32Add}, {op: opLocalSet, n: record},
		get(at), number(8), {op: opI32Add}, {op: opLocalSet, n: at},
		get(i), number(1), {op: opI32Add}, {op: opLocalTee, n: i}, number(firstNumber + n), {op: opI32Ne}, {op: opBrIf, label: 1},

		{op: opEnd, label: 1}, {op: opEnd},
	}
	return f
}

// start adds a function that the module begins with.
func (p *program) start(f *function) error {
	kinds := p.section(sectionKinds)
	if kinds == nil || p.section(sectionStart) != nil {
		return errFormat
	}
	const takesNothing = "\x60\x00\x00" // and gives nothing
	r := reader{kinds.body}
	n := r.unsigned()
	kinds.body = slices.Concat(binary.AppendUvarint(nil, n+1), r.rest, []byte(takesNothing))
	p.types = append(p.types, n)
	p.functions = append(p.functions, f)
	begin := section{sectionStart, binary.AppendUvarint(nil, uint64(p.imports+len(p.functions)-1))}
	at := slices.IndexFunc(p.sections, func(s section) bool { return s.id > sectionStart })
	p.sections = slices.Insert(p.sections, at, begin)
	return nil
}

// section finds a section by its number.
func (p *program) section(id byte) *section {
	at := slices.IndexFunc(p.sections, func(s section) bool { return s.id == id })
	if at < 0 {
		return nil
	}
	return &p.sections[at]
}
