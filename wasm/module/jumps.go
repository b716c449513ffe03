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
// which the function can begin or go on, and those of jumps backward. These it
// gives, as they were numbered; code and table number them anew, from 0 on.
func (f *function) jumpForward(number int64, points []int) (was []int, err error) {
	d, ok := f.dispatch()
	if !ok {
		return nil, nil
	}
	labelOf := func(point int) int { return d.table[min(point, len(d.table)-1)] }
	open := make([]bool, f.labels)
	code := f.code[:0]
	for _, in := range f.code {
		switch n := len(code); {
		case in.op == opBlock || in.op == opLoop || in.op == opIf:
			open[in.label] = true
		case in.op == opEnd:
			open[in.label] = false
		case d.isJump(in, code):
			point := int(code[n-2].n)
			if to := labelOf(point); open[to] {
				in.label = to
				code = code[:n-2]
			} else {
				points = append(points, point)
			}
		}
		code = append(code, in)
	}
	f.code = code
	slices.Sort(points)
	was = slices.Compact(points)
	table := make([]int, len(was))
	for i, point := range was {
		table[i] = labelOf(point)
	}
	f.shortenTable(table)
	return was, f.renumber(d, number, was)
}

// isJump reports whether an instruction behind code starts the loop again.
func (d *dispatch) isJump(in instr, code []instr) bool {
	n := len(code)
	return in.op == opBr && in.label == d.loop && n > 1 &&
		code[n-1].op == opLocalSet && code[n-1].n == localPoint && code[n-2].op == opI32Const
}

// shortenTable gives the function another table, or none if it has one entry.
func (f *function) shortenTable(table []int) {
	last := len(table) - 1
	for last > 0 && table[last-1] == table[last] {
		last--
	}
	d, _ := f.dispatch()
	if f.code[d.at].table = table[:last+1]; last == 0 {
		f.code = slices.Delete(f.code, d.at-1, d.at+1)
	}
}

// renumber numbers points by their places in was: those of jumps, and of return
// addresses, which a call stores where the stack's pointer has just been set to.
func (f *function) renumber(d dispatch, number int64, was []int) error {
	for i := range f.code {
		in := &f.code[i]
		switch {
		case d.isJump(*in, f.code[:i]):
			at, _ := slices.BinarySearch(was, int(f.code[i-2].n))
			f.code[i-2].n = int64(at)
		case in.op == opI64Const && in.n>>16 == number && in.n&0xFFFF > 0:
			if f.code[i-1].op != opLocalGet || f.code[i-2].op != opGlobalSet || f.code[i+1].op != opI64Store {
				return errFormat
			}
			at, _ := slices.BinarySearch(was, int(in.n&0xFFFF))
			in.n = number<<16 | int64(at)
		}
	}
	return nil
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
