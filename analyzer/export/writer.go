package export

import (
	"math"
	"strconv"

	"mihakk/analyzer/doc"
)

// A writer appends JSON. A key parts its member from the one before by a comma,
// item an element from the one before; values are only themselves.
type writer struct {
	b     []byte
	ruler *Ruler
}

//go:noinline
func (w *writer) open(c byte)  { w.b = append(w.b, c) }
func (w *writer) close(c byte) { w.b = append(w.b, c) }

//go:noinline
func (w *writer) key(k string) {
	b := w.b
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	w.b = append(append(append(b, '"'), k...), '"', ':')
}

// item begins an element of a list.
//
//go:noinline
func (w *writer) item() {
	if w.b[len(w.b)-1] != '[' {
		w.b = append(w.b, ',')
	}
}

//go:noinline
func (w *writer) null() { w.b = append(w.b, "null"...) }

//go:noinline
func (w *writer) int(v int) { w.b = appendInt(w.b, v) }

//go:noinline
func (w *writer) bool(v bool) { w.b = strconv.AppendBool(w.b, v) }

// float writes a number, null for NaN and the infinities.
//
//go:noinline
func (w *writer) float(v float64) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		w.null()
		return
	}
	w.b = appendFloat(w.b, v)
}

//go:noinline
func (w *writer) string(s string) { w.b = AppendString(w.b, s) }

// text writes a string, null for "".
//
//go:noinline
func (w *writer) text(s string) {
	if s == "" {
		w.null()
		return
	}
	w.string(s)
}

// id writes the id of the i-th item (from 0) of a list: "f7"; null below 0.
//
//go:noinline
func (w *writer) id(prefix byte, i int) {
	if i < 0 {
		w.null()
		return
	}
	w.b = append(appendInt(append(w.b, '"', prefix), i+1), '"')
}

// ids writes a list of ids.
//
//go:noinline
func (w *writer) ids(prefix byte, list []int) {
	w.open('[')
	for _, i := range list {
		w.item()
		w.id(prefix, i)
	}
	w.close(']')
}

// strings writes a list of strings.
//
//go:noinline
func (w *writer) strings(list []string) {
	w.open('[')
	for _, s := range list {
		w.item()
		w.string(s)
	}
	w.close(']')
}

// ends writes the members start and end.
//
//go:noinline
func (w *writer) ends(s doc.Span) {
	start, end := w.ruler.Span(s)
	b := w.b
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	b = appendInt(append(b, `"start":`...), start)
	w.b = appendInt(append(b, `,"end":`...), end)
}

// span writes {"start","end"}, null for an empty span.
//
//go:noinline
func (w *writer) span(s doc.Span) {
	if s.Empty() {
		w.null()
		return
	}
	w.open('{')
	w.ends(s)
	w.close('}')
}
