package module

import (
	"encoding/binary"
	"strings"
)

// asleep are functions of the runtime that this program does not come to: they
// trace, profile, find faults of the collector, print a stack, or load plugins,
// and nothing here asks for that. They would trap.
var asleep = map[string]bool{
	"schedtrace": true, "printScavTrace": true, "typesEqual": true, "stkbucket": true, "doRecordGoroutineProfile": true,
	"profBuf_.read": true, "checkFinalizersAndCleanups": true, "runCheckmark": true, "setCheckmark": true,
	"dumpScanStats": true, "gcDumpObject": true, "mspan_.reportZombies": true, "hexdumper_.flushLine": true,
	"dumpgstatus": true, "goroutineheader": true, "traceback2": true, "tracebackothers": true, "printArgs": true,
	"printpanicval": true, "dopanic_m": true, "fatalthrow": true, "fatalpanic": true,
	"newextram": true, "oneNewExtraM": true,
}

// isAsleep also takes in the functions of package runtime's tracer.
func isAsleep(name string) bool {
	name, ok := strings.CutPrefix(name, "runtime.")
	name = strings.TrimLeft(name, "_") // methods on pointers
	after, tracer := strings.CutPrefix(name, "trace")
	tracer = tracer && after != "" && 'A' <= after[0] && after[0] <= 'Z'
	switch name {
	case "traceLockInit", "traceAllocFreeEnabled", "traceAcquire", "traceAcquireEnabled", "traceRelease", "traceReader", "traceReaderAvailable":
		tracer = false // ask whether it runs
	}
	return ok && (tracer || asleep[name])
}

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

// word is the number at an address in memory.
func (r *reach) word(at int) int64 { return int64(binary.LittleEndian.Uint64(r.memory[at:])) }

// alone is how many addresses of functions stand one behind the other where the
// linker has laid function values, each of them an object of its own.
const alone = 64

// scan takes what memory leads to: addresses of functions, methods of types,
// which are pairs of numbers before the table of functions, and function values
// that are pointed to.
func (r *reach) scan() {
	for at := 0; at+8 <= r.table.at; at += 4 {
		word := r.word(at)
		if i, j := r.function(word<<32>>16), r.function(word>>32<<16); i >= 0 && j >= 0 {
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
