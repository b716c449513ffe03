package export

import (
	"math"
	"strconv"
	"unicode/utf8"

	"mihakk/analyzer/doc"
)

// A writer appends JSON. A member or element that follows another one is
// parted from it by a comma of itself.
type writer struct {
	b     []byte
	ruler *Ruler
}

//go:noinline
func (w *writer) comma() {
	if n := len(w.b); n > 0 {
		switch w.b[n-1] {
		case '{', '[', ':', ',':
		default:
			w.b = append(w.b, ',')
		}
	}
}

//go:noinline
func (w *writer) open(c byte)  { w.comma(); w.b = append(w.b, c) }
func (w *writer) close(c byte) { w.b = append(w.b, c) }

//go:noinline
func (w *writer) key(k string) {
	b := w.b
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	w.b = append(append(append(b, '"'), k...), '"', ':')
}

//go:noinline
func (w *writer) null() { w.comma(); w.b = append(w.b, "null"...) }

//go:noinline
func (w *writer) int(v int) { w.comma(); w.b = strconv.AppendInt(w.b, int64(v), 10) }

//go:noinline
func (w *writer) bool(v bool) { w.comma(); w.b = strconv.AppendBool(w.b, v) }

// float writes a number, null for NaN and the infinities.
//
//go:noinline
func (w *writer) float(v float64) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		w.null()
		return
	}
	w.comma()
	format := byte('f')
	if a := math.Abs(v); a != 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	w.b = strconv.AppendFloat(w.b, v, format, -1, 64)
}

//go:noinline
func (w *writer) string(s string) {
	w.comma()
	w.b = AppendString(w.b, s)
}

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
	w.comma()
	w.b = strconv.AppendInt(append(w.b, '"', prefix), int64(i+1), 10)
	w.b = append(w.b, '"')
}

// ids writes a list of ids.
//
//go:noinline
func (w *writer) ids(prefix byte, list []int) {
	w.open('[')
	for _, i := range list {
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
		w.string(s)
	}
	w.close(']')
}

// ends writes the members start and end.
//
//go:noinline
func (w *writer) ends(s doc.Span) {
	start, end := w.ruler.Span(s)
	w.key("start")
	w.int(start)
	w.key("end")
	w.int(end)
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

const hex = "0123456789abcdef"

// AppendString appends a JSON string. What could end a <script> or a line in
// JavaScript is escaped; bytes that are no UTF-8 become U+FFFD.
func AppendString(b []byte, s string) []byte {
	b = append(b, '"')
	for s != "" {
		n := plain(s)
		b = append(b, s[:n]...)
		if s = s[n:]; s == "" {
			break
		}
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < utf8.RuneSelf:
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == utf8.RuneError && size == 1:
			b = append(b, "\ufffd"...)
		case r == 0x2028 || r == 0x2029:
			b = append(b, '\\', 'u', '2', '0', '2', hex[r&15])
		default:
			b = append(b, s[:size]...)
		}
		s = s[size:]
	}
	return append(b, '"')
}

// plain is how many bytes a string begins with that stand in JSON as they are:
// ASCII but for what is escaped, and runes of two bytes.
func plain(s string) int {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			if c == '"' || c == '\\' || c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x7f {
				return i
			}
			i++
		case c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			i += 2
		default:
			return i
		}
	}
	return len(s)
}
