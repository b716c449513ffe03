package module

import "slices"

// The locals and globals that Go's functions have under WebAssembly.
const (
	localPoint = 0 // where in the function to go on: the argument, and set before a jump
	localSP    = 1 // a copy of the global
	globalSP   = 0
	globalG    = 2 // the goroutine
)

// A dispatch is how a function of Go begins: in a loop, a block for each point
// at which it can go on, and a table that finds the block by the point's number.
// A jump sets the number and starts the loop again.
type dispatch struct {
	nest  int   // of the first block or the loop in the code
	at    int   // of the br_table
	table []int // label by point
	loop  int   // label of the loop, or -1
}

// dispatch finds the function's own.
func (f *function) dispatch() (dispatch, bool) {
	d := dispatch{nest: -1, loop: -1}
	for i := range f.code {
		switch in := &f.code[i]; in.op {
		case opBlock, opLoop:
			if d.nest < 0 {
				d.nest = i
			}
			if in.op == opLoop {
				d.loop = in.label
			}
		case opBrTable:
			d.at, d.table = i, in.table
			ask := i - 1 // behind blocks and the loop alone
			return d, d.nest >= 0 && f.code[ask].op == opLocalGet && f.code[ask].n == localPoint &&
				!slices.ContainsFunc(f.code[d.nest:ask], func(in instr) bool { return in.op != opBlock && in.op != opLoop })
		}
	}
	return d, false
}

// isJump reports whether an instruction behind code starts the loop again.
func (d *dispatch) isJump(in instr, code []instr) bool {
	n := len(code)
	return in.op == opBr && in.label == d.loop && n > 1 &&
		code[n-1].op == opLocalSet && code[n-1].n == localPoint && code[n-2].op == opI32Const
}

// ends reports whether nothing behind an instruction is reached from it.
func (in *instr) ends() bool {
	return in.op == opUnreachable || in.op == opBr || in.op == opReturn || in.op == opBrTable
}

// dropDead takes out what stands behind a branch, up to the end of its block.
func (f *function) dropDead() {
	code, depth := f.code[:0], -1 // depth of blocks in dead code, -1 in live
	for _, in := range f.code {
		if depth >= 0 {
			switch in.op {
			case opBlock, opLoop, opIf:
				depth++
				continue
			case opEnd, opElse:
				if depth > 0 {
					if in.op == opEnd {
						depth--
					}
					continue
				}
			default:
				continue
			}
			depth = -1
		}
		code = append(code, in)
		if in.ends() {
			depth = 0
		}
	}
	f.code = code
}

// shortenIfs makes a condition around a branch a conditional branch.
func (f *function) shortenIfs() {
	code := f.code[:0]
	for _, in := range f.code {
		n := len(code)
		if in.op == opEnd && n > 1 && code[n-1].op == opBr && code[n-2].op == opIf && code[n-2].label == in.label && code[n-1].label != in.label {
			code[n-2] = instr{op: opBrIf, label: code[n-1].label}
			code = code[:n-1]
			continue
		}
		code = append(code, in)
	}
	f.code = code
}

// dropLabels takes out blocks and loops that nothing branches to.
func (f *function) dropLabels() {
	used := make([]bool, f.labels)
	for i := range f.code {
		in := &f.code[i]
		if in.op == opIf {
			used[in.label] = true
		}
		in.branches(func(label *int) { used[*label] = true })
	}
	used[0] = true
	f.code = slices.DeleteFunc(f.code, func(in instr) bool {
		return (in.op == opBlock || in.op == opLoop || in.op == opEnd) && !used[in.label]
	})
}
