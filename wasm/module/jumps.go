package module

import "slices"

// The locals and globals that Go's functions have under WebAssembly.
const (
	localPoint = 0 // where in the function to go on: the argument, and set before a jump
	localSP    = 1 // a copy of the global
	globalSP   = 0
)

// A dispatch is how a function of Go begins: in a loop, a block for each point
// at which it can go on, and a table that finds the block by the point's number.
// A jump sets the number and starts the loop again.
type dispatch struct {
	at    int   // of the br_table in the code
	table []int // label by point
	loop  int   // label of the loop, or -1
}

// dispatch finds the function's own.
func (f *function) dispatch() (dispatch, bool) {
	d := dispatch{loop: -1}
	for i := range f.code {
		switch in := &f.code[i]; in.op {
		case opLoop:
			if d.loop < 0 {
				d.loop = in.label
			}
		case opBrTable:
			d.at, d.table = i, in.table
			return d, f.code[i-1].op == opLocalGet && f.code[i-1].n == localPoint
		}
	}
	return d, false
}

// jumpForward makes each jump to a point that is further on a branch to there,
// and takes out of the table what it is asked for no more: all but the points at
// which the function can begin or go on, and those of jumps backward.
func (f *function) jumpForward(points []int) {
	d, ok := f.dispatch()
	if !ok {
		return
	}
	labelOf := func(point int) int { return d.table[min(point, len(d.table)-1)] }
	open, asked := make([]bool, f.labels), make([]bool, f.labels)
	for _, point := range points {
		asked[labelOf(point)] = true
	}
	code := f.code[:0]
	for _, in := range f.code {
		switch n := len(code); {
		case in.op == opBlock || in.op == opLoop || in.op == opIf:
			open[in.label] = true
		case in.op == opEnd:
			open[in.label] = false
		case in.op == opBr && in.label == d.loop && n > 1 && code[n-1].op == opLocalSet && code[n-1].n == localPoint && code[n-2].op == opI32Const:
			to := labelOf(int(code[n-2].n))
			if open[to] {
				in.label = to
				code = code[:n-2]
			} else {
				asked[to] = true
			}
		}
		code = append(code, in)
	}
	f.code = code
	f.shortenTable(asked)
}

// shortenTable takes out of the table labels that it is not asked for.
func (f *function) shortenTable(asked []bool) {
	d, _ := f.dispatch()
	for i, to := range d.table {
		if !asked[to] {
			d.table[i] = d.table[i-1]
		}
	}
	last := len(d.table) - 1
	for last > 0 && d.table[last-1] == d.table[last] {
		last--
	}
	if f.code[d.at].table = d.table[:last+1]; last == 0 {
		f.code = slices.Delete(f.code, d.at-1, d.at+1)
	}
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
		switch in.op {
		case opIf:
			used[in.label] = true
		case opBr, opBrIf:
			used[in.label] = true
		case opBrTable:
			for _, label := range in.table {
				used[label] = true
			}
		}
	}
	used[0] = true
	f.code = slices.DeleteFunc(f.code, func(in instr) bool {
		return (in.op == opBlock || in.op == opLoop || in.op == opEnd) && !used[in.label]
	})
}
