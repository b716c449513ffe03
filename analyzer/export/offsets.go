// Package export writes a report for others: JSON in the contract's shape, and
// the formats that desks, editors and archives read. Offsets leave their bytes
// here, once.
package export

import (
	"unicode/utf8"

	"mihakk/analyzer/doc"
)

// A Unit is what the offsets of a report count.
type Unit string

// The units.
const (
	UTF16     Unit = "utf16" // JavaScript's and Java's; the default
	CodePoint Unit = "codepoint"
	UTF8      Unit = "utf8"
)

// ParseUnit gives the unit of a name, UTF16 for "".
func ParseUnit(s string) (Unit, bool) {
	switch u := Unit(s); u {
	case "":
		return UTF16, true
	case UTF16, CodePoint, UTF8:
		return u, true
	}
	return UTF16, false
}

// stride is how many bytes lie between two known offsets.
const stride = 32

// A Ruler converts byte offsets of one text.
type Ruler struct {
	text  string
	unit  Unit
	valid bool     // the text is UTF-8 throughout
	marks []uint32 // units before every stride-th byte
}

// NewRuler prepares a text in one pass.
func NewRuler(text string, unit Unit) *Ruler {
	r := &Ruler{text: text, unit: unit, valid: utf8.ValidString(text)}
	if unit == UTF8 {
		return r
	}
	r.marks = make([]uint32, 0, len(text)/stride+1)
	n := 0
	for at := 0; at <= len(text); at += stride {
		r.marks = append(r.marks, uint32(n))
		n += r.count(at, min(at+stride, len(text)))
	}
	return r
}

// At gives a byte offset in the ruler's unit.
func (r *Ruler) At(offset int) int {
	if r.unit == UTF8 {
		return offset
	}
	return int(r.marks[offset/stride]) + r.count(offset/stride*stride, offset)
}

// Span gives both ends of a span.
func (r *Ruler) Span(s doc.Span) (start, end int) { return r.At(s.Start), r.At(s.End) }

// Len is the text's length.
func (r *Ruler) Len() int { return r.At(len(r.text)) }

// count is how many units begin in the bytes from i up to end. A byte that is
// no UTF-8 is one unit, as a decoder's U+FFFD is; a rune counts where it begins,
// so stretches may be cut inside it.
func (r *Ruler) count(i, end int) int {
	n := 0
	if !r.valid {
		for ; i < end; i++ {
			n += r.units(i)
		}
		return n
	}
	for _, b := range []byte(r.text[i:end]) {
		if utf8.RuneStart(b) {
			n++
		}
		if b >= 0xF0 && r.unit == UTF16 {
			n++
		}
	}
	return n
}

// units is how many units begin at byte i of a text that is not all UTF-8.
func (r *Ruler) units(i int) int {
	switch {
	case !r.begins(i):
		return 0
	case r.unit == UTF16 && r.text[i] >= 0xF0 && validAt(r.text, i):
		return 2
	}
	return 1
}

// begins reports whether byte i is not a continuation of a valid rune before it.
func (r *Ruler) begins(i int) bool {
	if utf8.RuneStart(r.text[i]) {
		return true
	}
	for back := 1; back < utf8.UTFMax && i-back >= 0; back++ {
		if utf8.RuneStart(r.text[i-back]) {
			_, size := utf8.DecodeRuneInString(r.text[i-back:])
			return size <= back
		}
	}
	return true
}

func validAt(s string, i int) bool {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size > 1
}
