package module

import (
	"encoding/binary"
	"slices"
	"strings"
)

// room is how many bytes of the stack a function may take that does not ask whether
// it has them, with those that it calls. Go's linker allows 800 from one on that has
// asked (abi.StackNosplitBase); what has no frame and does not ask may stand between.
const room = 640

// A callee is what those who call a function have to know of it.
type callee struct {
	steady bool  // it always comes back to its caller, with the stack where it was
	asks   bool  // whether the stack has room for it
	need   int   // bytes of the stack, for its return address and its frame
	calls  []int // the functions that it calls, but where it asks
}

// callees finds the functions that are steady: those that neither leave their
// caller, as who switches goroutines does, nor call anything that might. To ask for
// room on the stack, which moves it, is no hindrance where a function need not ask.
func (p *program) callees() []callee {
	callees := make([]callee, len(p.functions))
	strict := make([]bool, len(p.functions)) // called by who has not asked
	for i := range p.functions {
		callees[i] = p.callee(i)
		for _, n := range callees[i].calls {
			strict[n] = strict[n] || !callees[i].asks
		}
	}
	for i := range callees {
		if c := &callees[i]; c.asks && (strict[i] || isRuntime(p.names[p.imports+i])) {
			c.steady = false
		}
	}
	for changed := true; changed; {
		changed = false
		for i := range callees {
			c := &callees[i]
			upset := func(n int) bool { return !callees[n].steady }
			if c.steady && (slices.ContainsFunc(c.calls, upset) || c.asks && !fits(callees, i, room)) {
				c.steady, changed = false, true
			}
		}
	}
	return callees
}

// isRuntime reports whether a function may be called through its address by one
// that does not ask for room. The program's own are not.
func isRuntime(name string) bool {
	return strings.HasPrefix(name, "runtime.") || strings.HasPrefix(name, "internal_runtime_") || strings.HasPrefix(name, "type_")
}

// callee looks at one function by itself.
func (p *program) callee(i int) callee {
	f := p.functions[i]
	from, to := f.asking(p.names)
	frame := p.frame(i)
	c := callee{asks: to > 0, need: frame + 8, steady: binary.LittleEndian.Uint32(p.table.funcs[i][offDefer:]) == 0}
	callerPC := []instr{{op: opLocalGet, n: localSP}, {op: opI64Load, n: int64(frame)}}
	for k, in := range f.code {
		switch n := int(in.n) - p.imports; {
		case from <= k && k < to:
		case in.op == opCall && n >= 0:
			c.calls = append(c.calls, n)
			c.steady = c.steady && (f.isCall(k) || !like(p.functions[n].code, renew))
		case in.op == opCall || in.op == opCallIndir || like(f.code[k:], unwind) || like(f.code[k:], callerPC):
			c.steady = false
		}
	}
	slices.Sort(c.calls)
	c.calls = slices.Compact(c.calls)
	return c
}

// fits reports whether a function and those that it calls take no more than so
// many bytes of the stack.
func fits(callees []callee, i, bytes int) bool {
	bytes -= callees[i].need
	return bytes >= 0 && !slices.ContainsFunc(callees[i].calls, func(n int) bool { return !fits(callees, n, bytes) })
}

// frame is the size of a function's frame, or the largest that it comes to.
func (p *program) frame(function int) int {
	most := 0
	for _, pair := range p.table.pairs(binary.LittleEndian.Uint32(p.table.funcs[function][offFrame:])) {
		most = max(most, pair.value)
	}
	return most
}

// asking is where in its code a function asks for room on the stack, if it does.
func (f *function) asking(names []string) (from, to int) {
	call := slices.IndexFunc(f.code, func(in instr) bool { return in.op == opCall && strings.HasPrefix(names[in.n], "runtime.morestack") })
	for at := call; at > 1; at-- {
		if f.code[at].op == opGlobalGet && f.code[at].n == globalG && f.code[at-1].op == opLocalGet && f.code[at-1].n == localSP {
			end := slices.IndexFunc(f.code[call:], func(in instr) bool { return in.op == opEnd })
			return at - 1, call + end + 1
		}
	}
	return 0, 0
}
