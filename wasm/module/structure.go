package module

import "slices"

// structure writes a function's jumps as blocks and loops. As Go compiles it, each
// of them sets a number and asks a table at the function's start; to a compiler, a
// way leads from everywhere to everywhere. The table is left with the points at
// which the function can begin or go on, numbered anew from 0. Structure does
// nothing where there is no table, or a loop with two beginnings, and tells. Nobody
// goes on at the points of which lost says so.
func (f *function) structure(number int64, points []int, lost map[int]bool) (done bool, err error) {
	d, ok := f.dispatch()
	if !ok {
		return false, nil
	}
	w, at, err := f.flow(d)
	if err != nil {
		return false, err
	}
	starts := make([]int, len(points)) // the piece of each point
	for i, point := range points {
		starts[i] = at[min(point, len(at)-1)]
		if lost[point] {
			starts[i] = w.trap()
		}
	}
	first := starts[0]
	w.follow(first)
	loops, ok := w.loops()
	if ok && len(points) > 1 {
		e := entry{flow: w, function: f, starts: starts}
		first = e.enter(loops)
		w.follow(first)
		loops, ok = w.loops()
	}
	if !ok {
		return false, nil
	}
	for _, piece := range w.pieces {
		if err := renumber(piece, number, points); err != nil {
			return false, err
		}
	}
	f.code = w.compose(f.code[:d.nest], loops)
	f.labels = w.base + 2*len(w.pieces)
	f.dropFalls()
	return true, nil
}

// flow takes a function apart, and gives its pieces by the numbers of its table.
func (f *function) flow(d dispatch) (w *flow, at []int, err error) {
	w = &flow{base: f.labels}
	behind := make([]int, f.labels) // labels of the dispatch's blocks: the piece behind the end
	for _, in := range f.code[d.nest : d.at-1] {
		behind[in.label] = -1
	}
	from := d.at + 1
	for i := from; i < len(f.code); i++ {
		if in := &f.code[i]; in.op == opEnd && (in.label == 0 || behind[in.label] < 0) {
			w.pieces = append(w.pieces, slices.Clone(f.code[from:i]))
			behind[in.label] = len(w.pieces)
			from = i + 1
		}
	}
	behind[0] = 0
	for _, label := range d.table {
		at = append(at, behind[label])
	}
	for i, piece := range w.pieces {
		if w.pieces[i], err = w.lead(piece, d, behind, at); err != nil {
			return nil, nil, err
		}
		if n := len(w.pieces[i]); i == len(w.pieces)-1 {
			w.pieces[i] = append(w.pieces[i], instr{op: opReturn})
		} else if n == 0 || !w.pieces[i][n-1].ends() {
			w.pieces[i] = append(w.pieces[i], instr{op: opBr, label: w.base + i + 1})
		}
	}
	return w, at, nil
}

// lead makes branches to other pieces of a piece's branches and jumps.
func (w *flow) lead(piece []instr, d dispatch, behind, at []int) ([]instr, error) {
	out := piece[:0]
	for _, in := range piece {
		switch {
		case d.isJump(in, out):
			last := len(out) - 2
			in.label = w.base + at[min(int(out[last].n), len(at)-1)]
			out = out[:last]
		case in.op != opBr && in.op != opBrIf:
		case in.label == d.loop:
			return nil, errFormat
		case behind[in.label] > 0:
			in.label = w.base + behind[in.label]
		}
		out = append(out, in)
	}
	return out, nil
}

// trap is a piece that nobody comes to.
func (w *flow) trap() int {
	last := len(w.pieces) - 1
	if w.pieces[last][0].op != opUnreachable {
		w.pieces = append(w.pieces, []instr{{op: opUnreachable}})
		last++
	}
	return last
}

// renumber numbers the points in return addresses, which a call stores where the
// stack's pointer has just been set to, by their places.
func renumber(code []instr, number int64, points []int) error {
	for i := range code {
		in := &code[i]
		if !in.isPoint(number) || in.n&0xFFFF == 0 {
			continue
		}
		if i < 2 || code[i-1].op != opLocalGet || code[i-2].op != opGlobalSet || code[i+1].op != opI64Store {
			return errFormat
		}
		at, _ := slices.BinarySearch(points, int(in.n&0xFFFF))
		in.n = number<<16 | int64(at)
	}
	return nil
}
