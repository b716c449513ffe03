package module

import "slices"

// anything stands for whatever constant an instruction has.
const anything = -1 << 63

// What Go's compiler writes around a call, where SP is the stack's pointer.
var (
	// renew reads SP, at a function's start and behind calls, in which the stack
	// may have moved.
	renew = []instr{{op: opGlobalGet, n: globalSP}, {op: opLocalSet, n: localSP}}
	// pushReturn pushes the return address, before a function is called from its start.
	pushReturn = []instr{
		{op: opLocalGet, n: localSP}, {op: opI32Const, n: 8}, {op: opI32Sub}, {op: opLocalTee, n: localSP}, {op: opGlobalSet, n: globalSP},
		{op: opLocalGet, n: localSP}, {op: opI64Const, n: anything}, {op: opI64Store}, {op: opI32Const},
	}
	// comeBack also asks whether the callee unwinds.
	comeBack = append(slices.Clone(renew), instr{op: opBrIf})
	// unwind leaves the caller.
	unwind = []instr{{op: opI32Const, n: 1}, {op: opReturn}}
	// setSP takes a frame, or gives it or a return address back.
	setSP = []instr{{op: opLocalTee, n: localSP}, {op: opGlobalSet, n: globalSP}}
)

// like reports whether code begins like the other.
func like(code, other []instr) bool {
	return len(code) >= len(other) && slices.EqualFunc(code[:len(other)], other, func(x, y instr) bool {
		return x.op == y.op && (x.n == y.n || y.n == anything)
	})
}

// isCall reports whether the instruction there calls a function as Go does.
func (f *function) isCall(at int) bool {
	before := at - len(pushReturn)
	return f.code[at].op == opCall && before >= 0 && like(f.code[before:], pushReturn) && like(f.code[at+1:], comeBack)
}

// callSteady gives each steady function another body that is called instead. It
// has SP as its argument and leaves the global alone, it does not ask for room on
// the stack, and no return address is pushed for it. The function itself, for
// calls through the table, passes on to that.
func (p *program) callSteady() error {
	bodies := map[int64]int64{} // by function
	callees := p.callees()
	for i, c := range callees {
		if f := p.functions[i]; c.steady && like(f.code, renew) {
			from, to := f.asking(p.names)
			body := &function{locals: f.locals, code: slices.Delete(f.code, from, to), labels: f.labels}
			number := p.add(body, i)
			bodies[int64(p.imports+i)] = number
			get := instr{op: opGlobalGet, n: globalSP}
			f.locals = []byte{0}
			f.code = []instr{get, get, {op: opI32Const, n: 8}, {op: opI32Add}, {op: opGlobalSet, n: globalSP}, {op: opCall, n: number}, {op: opEnd}}
		}
	}
	for i, f := range p.functions {
		f.callBodies(bodies)
		if i >= len(callees) && !f.takeSP() {
			return errFormat
		}
	}
	return nil
}

// callBodies calls bodies instead of functions.
func (f *function) callBodies(bodies map[int64]int64) {
	var code []instr
	for i := 0; i < len(f.code); i++ {
		in := f.code[i]
		if body := bodies[in.n]; body > 0 && f.isCall(i) {
			code = append(code[:len(code)-len(pushReturn)], pushReturn[:3]...)
			code = append(code, instr{op: opCall, n: body}, instr{op: opDrop})
			i += len(comeBack)
		} else {
			code = append(code, in)
		}
	}
	f.code = code
}

// takeSP makes SP the function's argument, and reports whether the global is left
// alone then. Where to begin, which was the argument, is the start.
func (f *function) takeSP() bool {
	code := []instr{{op: opLocalGet, n: localPoint}, {op: opLocalSet, n: localSP}, {op: opI32Const}, {op: opLocalSet, n: localPoint}}
	for i := 0; i < len(f.code); i++ {
		switch here := f.code[i:]; {
		case like(here, renew):
			i++
		case like(here, setSP):
			code = append(code, instr{op: opLocalSet, n: localSP})
			i++
		case (here[0].op == opGlobalGet || here[0].op == opGlobalSet) && here[0].n == globalSP:
			return false
		default:
			code = append(code, here[0])
		}
	}
	f.code = code
	return true
}
