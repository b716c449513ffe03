package module

import (
	"encoding/binary"
	"slices"
)

// points are the ones at which a function can begin or go on: its start, those
// behind calls, whose return addresses the code holds, where deferred calls are
// made, and the second of the function that a goroutine ends in.
func (p *program) points(function int) []int {
	points := []int{0}
	for i := range p.functions[function].code {
		if in := &p.functions[function].code[i]; in.isPoint(int64(firstNumber + function)) {
			points = append(points, int(in.n&0xFFFF))
		}
	}
	if function >= len(p.table.funcs) {
		return points
	}
	if n := binary.LittleEndian.Uint32(p.table.funcs[function][offDefer:]); n > 0 {
		points = append(points, int(n))
	}
	if p.names[p.imports+function] == "runtime.goexit" {
		points = append(points, 1)
	}
	slices.Sort(points)
	return slices.Compact(points)
}

// A point has a number as linked, and one as rewritten.
type point struct{ was, now int }

// structure writes each function's jumps as blocks and loops, and keeps its points.
func (p *program) structure(function int) error {
	numbers := p.points(function)
	lost := p.functions[function].lose(p.names)
	done, err := p.functions[function].structure(int64(firstNumber+function), numbers, lost)
	points := make([]point, len(numbers))
	for i, number := range numbers {
		points[i] = point{number, number}
		if done {
			points[i].now = i
		}
	}
	p.kept = append(p.kept, points)
	return err
}

// slimTable takes from the table of functions what only the printing of a stack
// reads: files, lines, inlined calls and arguments, and of what the collector and
// the stack's growth live on all that is of no point at which they look. A field
// that says "none" is one the runtime knows: linkers write it, too.
func (p *program) slimTable() error {
	t := &p.table
	w := writer{out: make([]byte, 1, len(t.values)), known: map[string]uint32{}}
	for i, f := range t.funcs {
		for _, off := range []int{offFile, offLine, offUnit, offStart} {
			binary.LittleEndian.PutUint32(f[off:], 0)
		}
		pcdata := f[funcSize:][:4*f[offPcdata]]
		funcdata := f[funcSize+len(pcdata):]
		points := p.kept[i]
		if n := int(binary.LittleEndian.Uint32(f[offDefer:])); n > 0 {
			at := slices.IndexFunc(points, func(at point) bool { return at.was == n })
			binary.LittleEndian.PutUint32(f[offDefer:], uint32(points[at].now))
		}
		w.put(f[offFrame:], t.frames(binary.LittleEndian.Uint32(f[offFrame:]), points))
		for k := 0; k < len(pcdata); k += 4 {
			if k == 4*pcdataMap {
				w.put(pcdata[k:], t.mapsUsed(binary.LittleEndian.Uint32(pcdata[k:]), points))
			} else {
				binary.LittleEndian.PutUint32(pcdata[k:], 0)
			}
		}
		for k := 0; k < len(funcdata); k += 4 {
			if kind := k / 4; kind > funcdataObjs && kind != funcdataOpen {
				binary.LittleEndian.PutUint32(funcdata[k:], none)
			}
		}
	}
	if len(w.out) > len(t.values) {
		return errTable
	}
	clear(t.values[copy(t.values, w.out):])
	clear(t.files)
	t.coarsen()
	return nil
}

// coarsen lets the search for a function begin up to seven before it.
func (t *table) coarsen() {
	for at := 0; at < len(t.finder); at += bucketSize {
		clear(t.finder[at:][:bucketSize])
		binary.LittleEndian.PutUint32(t.finder[at:], uint32(at/bucketSize/buckets)&^7)
	}
}

// A pair is a number that holds from one point on.
type pair struct{ from, value int }

// lastPoint is one that no function reaches.
const lastPoint = 1<<16 - 1

// frames are the sizes of the frame at the points; the largest is kept, for the
// runtime asks for it when a stack grows.
func (t *table) frames(at uint32, points []point) (pairs []pair) {
	all := t.pairs(at)
	if all == nil {
		return nil
	}
	most := 0
	for _, p := range all {
		most = max(most, p.value)
	}
	for _, p := range points {
		pairs = append(pairs, pair{p.now, valueAt(all, p.was)})
	}
	return append(pairs, pair{lastPoint, most})
}

// mapsUsed are the numbers of the maps of pointers at the points: a return
// address is looked up under the point before it.
func (t *table) mapsUsed(at uint32, points []point) (pairs []pair) {
	all := t.pairs(at)
	for _, p := range points {
		if all != nil && p.was > 0 {
			pairs = append(pairs, pair{p.now - 1, valueAt(all, p.was-1)})
		}
	}
	return pairs
}

// pairs reads numbers by point: differences of number and point, up to a zero
// where a difference of numbers would be (runtime.step).
func (t *table) pairs(at uint32) (pairs []pair) {
	if at == 0 || int(at) >= len(t.values) {
		return nil
	}
	r := reader{t.values[at:]}
	point, value := 0, -1
	for {
		diff := r.unsigned()
		if diff == 0 && pairs != nil || r.rest == nil {
			return pairs
		}
		value += int(diff>>1) ^ -int(diff&1)
		pairs = append(pairs, pair{point, value})
		point += int(r.unsigned())
	}
}

// valueAt is the number that holds at a point.
func valueAt(pairs []pair, point int) int {
	value := pairs[0].value
	for _, p := range pairs {
		if p.from > point {
			break
		}
		value = p.value
	}
	return value
}

// A writer writes numbers by point, the same ones once.
type writer struct {
	out   []byte
	known map[string]uint32 // where they stand
}

// put writes pairs and, into the field, where they stand; none are at 0.
func (w *writer) put(field []byte, pairs []pair) {
	at := uint32(0)
	if len(pairs) > 0 {
		text := string(encode(pairs))
		if at = w.known[text]; at == 0 {
			at = uint32(len(w.out))
			w.known[text] = at
			w.out = append(w.out, text...)
		}
	}
	binary.LittleEndian.PutUint32(field, at)
}

// encode is the contrary of pairs. Nobody looks between two of them, so that a
// number holds from behind the pair before: that makes most of them alike. The
// last one holds to the end.
func encode(pairs []pair) (out []byte) {
	value, from := -1, 0
	for i, p := range pairs {
		if i > 0 && p.value == value {
			continue
		}
		if i > 0 {
			behind := pairs[i-1].from + 1
			out = binary.AppendUvarint(out, uint64(behind-from))
			from = behind
		}
		diff := p.value - value
		out = binary.AppendUvarint(out, uint64(diff<<1^diff>>63))
		value = p.value
	}
	return append(binary.AppendUvarint(out, uint64(lastPoint+1-from)), 0)
}
