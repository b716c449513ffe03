package module

import (
	"encoding/binary"
	"strings"
)

// A reach finds out which functions of a program anything leads to.
type reach struct {
	*program
	live   []bool        // by function
	values map[int64]int // function values that stand alone in memory: 1 + the function, by address
	todo   []int
}

// cut makes a trap of every function that nothing leads to, and tells the others.
func (p *program) cut() (live []bool) {
	r := reach{p, make([]bool, len(p.functions)), map[int64]int{}, nil}
	for i, f := range p.functions {
		if isAsleep(p.names[p.imports+i]) {
			f.clear()
		}
	}
	for _, n := range p.exports {
		r.add(n - p.imports)
	}
	r.scan()
	r.follow()
	for i, f := range p.functions {
		if !r.live[i] {
			f.clear()
		}
	}
	return r.live
}

// clear makes a function a trap.
func (f *function) clear() {
	f.locals, f.code = []byte{0}, []instr{{op: opUnreachable}, {op: opEnd}}
}

func (r *reach) add(function int) {
	if function >= 0 && !r.live[function] {
		r.live[function] = true
		r.todo = append(r.todo, function)
	}
}

// function is the one that an address names, or -1.
func (r *reach) function(address int64) int {
	n := address>>16 - firstNumber
	if n < 0 || n >= int64(len(r.functions)) {
		return -1
	}
	return int(n)
}

// method is the last part of a function's name.
func (r *reach) method(function int) string {
	name := r.names[r.imports+function]
	return name[strings.LastIndexByte(name, '.')+1:]
}

// word is the number at an address in memory.
func (r *reach) word(at int) int64 { return int64(binary.LittleEndian.Uint64(r.memory[at:])) }

// alone is how many addresses of functions stand one behind the other where the
// linker has laid function values, each of them an object of its own.
const alone = 64

// scan takes what memory leads to: addresses of functions, methods of types,
// which are pairs of numbers among these for one name, and function values that
// are pointed to.
func (r *reach) scan() {
	for at := r.table.types[0]; at+8 <= r.table.types[1]; at += 4 {
		word := r.word(at)
		if i, j := r.function(word<<32>>16), r.function(word>>32<<16); i >= 0 && j >= 0 && r.method(i) == r.method(j) {
			r.add(i)
			r.add(j)
		}
	}
	var row []int // where the addresses stand of a row of function values
	for at := 0; at+8 <= len(r.memory); at += 8 {
		if r.word(at)&0xFFFF == 0 && r.function(r.word(at)) >= 0 {
			row = append(row, at)
			continue
		}
		for _, value := range row {
			if f := r.function(r.word(value)); len(row) >= alone {
				r.values[int64(value)] = 1 + f
			} else {
				r.add(f)
			}
		}
		row = row[:0]
	}
	for at := 0; at+8 <= len(r.memory); at += 8 {
		r.add(r.values[r.word(at)] - 1)
	}
}

// follow takes what the functions that are reached lead to.
func (r *reach) follow() {
	for len(r.todo) > 0 {
		last := len(r.todo) - 1
		f := r.functions[r.todo[last]]
		r.todo = r.todo[:last]
		for i := range f.code {
			switch in := &f.code[i]; in.op {
			case opCall:
				r.add(max(int(in.n)-r.imports, -1))
			case opI32Const, opI64Const:
				r.add(r.function(in.n))
				r.add(r.values[in.n] - 1)
			}
		}
	}
}
