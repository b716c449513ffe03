package module

import "slices"

// A composer writes the pieces of a flow in order.
type composer struct {
	*flow
	loops map[int][]bool
	under [][]int // pieces by the one over them, in order
	code  []instr
}

// compose writes a function that begins with a head.
func (w *flow) compose(head []instr, loops map[int][]bool) []instr {
	c := composer{w, loops, make([][]int, len(w.pieces)), slices.Clone(head)}
	for _, piece := range w.order[1:] {
		c.under[w.over[piece]] = append(c.under[w.over[piece]], piece)
	}
	c.tree(w.order[0])
	last := len(c.code) - 1
	if c.code[last].op == opReturn {
		c.code = c.code[:last]
	} else {
		c.code = append(c.code, instr{op: opUnreachable})
	}
	return append(c.code, instr{op: opEnd})
}

// tree writes a piece and all pieces under it: these stand behind it, and the
// blocks that end before them stand open in it. Norman Ramsey: Beyond Relooper.
func (c *composer) tree(piece int) {
	loop := c.base + len(c.pieces) + piece
	if c.loops[piece] != nil {
		c.code = append(c.code, instr{op: opLoop, n: noResult, label: loop})
	}
	for _, to := range slices.Backward(c.under[piece]) {
		c.code = append(c.code, instr{op: opBlock, n: noResult, label: c.base + to})
	}
	c.write(piece)
	for _, to := range c.under[piece] {
		c.code = append(c.code, instr{op: opEnd, label: c.base + to})
		c.tree(to)
	}
	if c.loops[piece] != nil {
		c.code = append(c.code, instr{op: opEnd, label: loop})
	}
}

// write writes a piece's own code: branches back lead to the start of a loop, the
// others behind the end of a block.
func (c *composer) write(piece int) {
	for _, in := range c.pieces[piece] {
		in.branches(func(label *int) {
			if to := *label - c.base; to >= 0 && c.place[to] <= c.place[piece] {
				*label += len(c.pieces)
			}
		})
		c.code = append(c.code, in)
	}
}

// dropFalls takes out branches to where the code goes on anyway.
func (f *function) dropFalls() {
	loop := make([]bool, f.labels)
	code := f.code[:0]
	for i, in := range f.code {
		if in.op == opLoop {
			loop[in.label] = true
		}
		if in.op == opBr && !loop[in.label] {
			next := i + 1
			for f.code[next].op == opEnd && f.code[next].label != in.label {
				next++
			}
			if f.code[next].op == opEnd {
				continue
			}
		}
		code = append(code, in)
	}
	f.code = code
}
