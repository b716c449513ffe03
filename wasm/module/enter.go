package module

import "slices"

// An entry is how a function begins or goes on: at the pieces of its points, the
// first of them its start.
type entry struct {
	*flow
	*function
	starts []int
	by     []int // the piece through which to come to each
	number int   // the local that says at which to go on: 0 for none, and as soon as it is come to
}

// enter adds the piece that finds where to go on, and gives it. A loop that can be
// gone on with in its middle gets a piece before its first one that finds the way
// within.
func (e *entry) enter(loops map[int][]bool) int {
	e.by = slices.Clone(e.starts)
	looped := make([]bool, len(e.pieces))
	for _, head := range slices.Backward(e.order) { // inner loops first
		if loop := loops[head]; loop != nil && slices.ContainsFunc(e.starts[1:], func(piece int) bool { return loop[piece] }) {
			e.within(head, loop, looped)
		}
	}
	for piece := range looped {
		if looped[piece] {
			e.pieces[piece] = append([]instr{{op: opI32Const}, {op: opLocalSet, n: int64(e.number)}}, e.pieces[piece]...)
		}
	}
	ask := e.ask(localPoint, e.by)
	if e.number != localPoint {
		ask = slices.Insert(ask, 4, instr{op: opLocalTee, n: int64(e.number)}) // behind the second get
	}
	e.pieces = append(e.pieces, ask)
	return len(e.pieces) - 1
}

// within adds the piece before a loop's first one, and notes those it leads to.
func (e *entry) within(head int, loop, looped []bool) {
	indirect := func(in instr) bool { return in.op == opCallIndir } // spoils its own
	if e.number == localPoint && slices.ContainsFunc(e.code, indirect) {
		e.number = e.addLocal()
	}
	before := len(e.pieces)
	e.redirect(head, before)
	table := slices.Repeat([]int{head}, len(e.starts))
	for i, piece := range e.starts {
		switch {
		case i == 0 && piece == head:
			e.by[0] = before
		case i > 0 && loop[piece]:
			table[i], e.by[i] = e.by[i], before
			looped[piece] = true
		}
	}
	e.pieces = append(e.pieces, e.ask(e.number, table))
}

// ask leads to the first of some pieces if a local is 0, as it mostly is, and else
// to that of its number.
func (e *entry) ask(local int, pieces []int) []instr {
	other := func(piece int) bool { return piece != pieces[0] }
	from, end := max(slices.IndexFunc(pieces, other), 0), len(pieces)
	for end > 1 && !other(pieces[end-1]) {
		end--
	}
	get := instr{op: opLocalGet, n: int64(local)}
	code := []instr{get, {op: opI32Eqz}, {op: opBrIf, label: e.base + pieces[0]}, get}
	if from > 3 { // entries that a subtraction costs as much as
		code = append(code, instr{op: opI32Const, n: int64(from)}, instr{op: opI32Sub})
	} else {
		from = 0
	}
	in := instr{op: opBrTable}
	for _, piece := range append(slices.Clone(pieces[from:end]), pieces[0]) {
		in.table = append(in.table, e.base+piece)
	}
	return append(code, in)
}
