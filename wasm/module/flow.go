package module

import "slices"

// A flow is a function's flow of control: pieces of code, each from one point to
// the next one. Where a piece leads to, its branches say, whose labels are numbers
// of pieces; it ends with one, or with what never goes on.
type flow struct {
	base   int // label of the first piece; below are those of blocks within pieces
	pieces [][]instr
	order  []int   // pieces that the first one leads to: each before those that come only after it
	place  []int   // of a piece in order, or -1
	before [][]int // pieces that lead to a piece
	over   []int   // the piece through which all ways to a piece lead last
}

// ways calls with the number of each piece that a piece leads to.
func (w *flow) ways(piece int, with func(to int)) {
	for i := range w.pieces[piece] {
		w.pieces[piece][i].branches(func(label *int) {
			if *label >= w.base {
				with(*label - w.base)
			}
		})
	}
}

// follow finds the order of the pieces from the first one on, and what is over each.
func (w *flow) follow(first int) {
	w.order = w.order[:0]
	w.place = slices.Repeat([]int{-1}, len(w.pieces))
	w.before = make([][]int, len(w.pieces))
	w.visit(first)
	slices.Reverse(w.order)
	for at, piece := range w.order {
		w.place[piece] = at
	}
	w.dominate()
}

// visit puts a piece behind all that it leads to.
func (w *flow) visit(piece int) {
	w.place[piece] = 0
	w.ways(piece, func(to int) {
		w.before[to] = append(w.before[to], piece)
		if w.place[to] < 0 {
			w.visit(to)
		}
	})
	w.order = append(w.order, piece)
}

// dominate finds what is over each piece. Keith D. Cooper, Timothy J. Harvey, Ken
// Kennedy: A Simple, Fast Dominance Algorithm.
func (w *flow) dominate() {
	w.over = slices.Repeat([]int{-1}, len(w.pieces))
	w.over[w.order[0]] = w.order[0]
	for changed := true; changed; {
		changed = false
		for _, piece := range w.order[1:] {
			over := -1
			for _, from := range w.before[piece] {
				switch {
				case w.over[from] < 0: // not come to yet
				case over < 0:
					over = from
				default:
					over = w.meet(over, from)
				}
			}
			if w.over[piece] != over {
				w.over[piece], changed = over, true
			}
		}
	}
}

// meet is the last piece over two.
func (w *flow) meet(a, b int) int {
	for a != b {
		if w.place[a] > w.place[b] {
			a = w.over[a]
		} else {
			b = w.over[b]
		}
	}
	return a
}

// loops gives the pieces of each loop by the piece that it begins with; ok is false
// where a way leads into the middle of one.
func (w *flow) loops() (loops map[int][]bool, ok bool) {
	loops = map[int][]bool{}
	for _, piece := range w.order {
		for _, from := range w.before[piece] {
			if w.place[from] < w.place[piece] {
				continue
			}
			if w.meet(from, piece) != piece {
				return nil, false
			}
			if loops[piece] == nil {
				loops[piece] = make([]bool, len(w.pieces))
				loops[piece][piece] = true
			}
			w.gather(loops[piece], from)
		}
	}
	return loops, true
}

// gather adds a piece to a loop and all that lead to it.
func (w *flow) gather(loop []bool, piece int) {
	if loop[piece] {
		return
	}
	loop[piece] = true
	for _, from := range w.before[piece] {
		w.gather(loop, from)
	}
}

// redirect leads all branches to one piece to another one.
func (w *flow) redirect(from, to int) {
	for _, piece := range w.pieces {
		for i := range piece {
			piece[i].branches(func(label *int) {
				if *label == w.base+from {
					*label = w.base + to
				}
			})
		}
	}
}
