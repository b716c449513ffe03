package module

import "strings"

// fatal are the functions of the runtime that are called where a program goes
// wrong, and that come back to nobody who does not recover.
var fatal = map[string]bool{
	"throw": true, "fatal": true, "gopanic": true, "sigpanic": true,
	"panicdivide": true, "panicshift": true, "panicwrap": true, "panicrangestate": true,
	"panicdottypeE": true, "panicdottypeI": true, "panicnildottype": true, "panicSliceConvert": true,
	"panicmakeslicelen": true, "panicmakeslicecap": true, "panicunsafeslicelen": true,
	"panicunsafeslicenilptr": true, "panicunsafestringlen": true, "panicunsafestringnilptr": true,
}

// isFatal also takes in what prints: the runtime does it on its way to a fault, or
// because it was asked to trace.
func isFatal(name string) bool {
	name, ok := strings.CutPrefix(name, "runtime.")
	return ok && (fatal[name] || strings.HasPrefix(name, "goPanic") || strings.HasPrefix(name, "print"))
}

// straight reports whether an instruction only reckons and stores.
func (in *instr) straight() bool { return in.op == opNop || in.op >= opDrop }

// trap makes a trap of each call of a fatal function, and of all that leads to
// nothing else. The checks themselves stay, and an instance that fails one ends
// as before; it says less.
func (f *function) trap(names []string) {
	for i := range f.code {
		if in := &f.code[i]; in.op == opCall && isFatal(names[in.n]) {
			*in = instr{op: opUnreachable}
		}
	}
	for before := 0; before != len(f.code); {
		before = len(f.code)
		f.dropDead()
		f.trapEarly()
	}
}

// lose traps behind each call of a fatal function, as such a call does not come back,
// and gives the points there.
func (f *function) lose(names []string) (lost map[int]bool) {
	const pushed = 3 // instructions before the call: the return address
	lost = map[int]bool{}
	code := make([]instr, 0, len(f.code))
	for i, in := range f.code {
		code = append(code, in)
		if call := i - len(comeBack); call >= 0 && f.isCall(call) && isFatal(names[f.code[call].n]) {
			code = append(code, instr{op: opUnreachable})
			lost[int(f.code[call-pushed].n&0xFFFF)] = true
		}
	}
	f.code = code
	return lost
}

// trapEarly takes out what is reckoned on the way into a trap.
func (f *function) trapEarly() {
	traps := f.traps()
	isIf := make([]bool, f.labels)
	code := make([]instr, 0, len(f.code))
	for _, in := range f.code {
		if in.op == opIf {
			isIf[in.label] = true
		}
		if in.op == opUnreachable || in.op == opEnd && traps[in.label] && !isIf[in.label] {
			code = cutBack(code)
			if in.op == opEnd && !code[len(code)-1].ends() {
				code = append(code, instr{op: opUnreachable})
			}
		}
		code = append(code, in)
	}
	f.code = code
}

// cutBack takes off the end of code what is straight.
func cutBack(code []instr) []instr {
	n := len(code)
	for n > 0 && code[n-1].straight() {
		n--
	}
	return code[:n]
}

// traps tells the blocks behind whose end a trap stands.
func (f *function) traps() []bool {
	traps, loop := make([]bool, f.labels), make([]bool, f.labels)
	for i := range f.code {
		switch in := &f.code[i]; {
		case in.op == opLoop:
			loop[in.label] = true
		case in.op == opUnreachable && i > 0 && f.code[i-1].op == opEnd:
			before := f.code[i-1].label
			traps[before] = !loop[before]
		}
	}
	return traps
}

// trapHere makes a branch to a trap a trap where it stands.
func (f *function) trapHere() {
	traps := f.traps()
	var code []instr
	for _, in := range f.code {
		switch {
		case in.op == opBr && traps[in.label]:
			code = append(code, instr{op: opUnreachable})
		case in.op == opBrIf && traps[in.label]:
			code = append(code, instr{op: opIf, n: noResult, label: f.labels}, instr{op: opUnreachable}, instr{op: opEnd, label: f.labels})
			f.labels++
		default:
			code = append(code, in)
		}
	}
	f.code = code
}
