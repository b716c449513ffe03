// Package export writes a report for others: JSON in the contract's shape, and
// the formats that desks, editors and archives read. Offsets leave their bytes
// here, once.
package export

import (
	"math/bits"
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

// Bytes between two known offsets: far ones count from the text's beginning, near
// ones from the far one before them.
const (
	far  = 64
	near = 8
)

// A Ruler converts byte offsets of one text.
type Ruler struct {
	text  string
	bytes bool     // units are bytes
	pairs uint64   // a bit for each of eight bytes if runes beyond the 16 bits count twice, or 0
	valid bool     // the text is UTF-8 throughout
	far   []uint32 // units before every 64th byte
	near  []uint8  // units between that and every 8th byte
}

// each has the lowest bit of eight bytes.
const each = 0x0101010101010101

// NewRuler prepares a text.
func NewRuler(text string, unit Unit) *Ruler {
	r := &Ruler{text: text, bytes: unit == UTF8}
	if r.bytes {
		return r
	}
	r.valid = valid(text)
	if unit == UTF16 {
		r.pairs = each
	}
	r.far, r.near = make([]uint32, len(text)/far+1), make([]uint8, len(text)/near+1)
	n := 0
	for i := range r.near {
		at := i * near
		if at%far == 0 {
			r.far[at/far] = uint32(n)
		}
		r.near[i] = uint8(n - int(r.far[at/far]))
		n += r.count(at, min(at+near, len(text)))
	}
	return r
}

// valid reports whether a text is UTF-8 throughout; most runes have one byte or two.
func valid(s string) bool {
	for i := 0; i < len(s); {
		switch b := s[i]; {
		case b < utf8.RuneSelf:
			i++
		case b >= 0xC2 && b < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			i += 2
		case b < 0xE0:
			return false
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				return false
			}
			i += size
		}
	}
	return true
}

// At gives a byte offset in the ruler's unit.
func (r *Ruler) At(offset int) int {
	if r.bytes {
		return offset
	}
	return int(r.far[offset/far]) + int(r.near[offset/near]) + r.count(offset/near*near, offset)
}

// Span gives both ends of a span.
func (r *Ruler) Span(s doc.Span) (start, end int) { return r.At(s.Start), r.At(s.End) }

// Len is the text's length.
func (r *Ruler) Len() int { return r.At(len(r.text)) }

// count is how many units begin in the bytes from i up to end, at most [near]. A
// byte that is no UTF-8 is one unit, as a decoder's U+FFFD is; a rune counts where
// it begins, so stretches may be cut inside it.
func (r *Ruler) count(i, end int) int {
	n := end - i
	switch {
	case !r.valid:
		for n = 0; i < end; i++ {
			n += r.units(i)
		}
	case i+near > len(r.text): // the text's last bytes
		for ; i < end; i++ {
			n += r.more(uint64(r.text[i]))
		}
	default:
		s := r.text[i : i+near]
		eight := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n += r.more(eight & (1<<(8*n) - 1))
	}
	return n
}

// more is how many more units than bytes begin in up to eight bytes of UTF-8: less
// one for each that goes on a rune, and one for those that begin a surrogate pair.
func (r *Ruler) more(eight uint64) int {
	high, second := eight>>7, eight>>6
	begun, twice := each&^(high&^second), high&second&(eight>>5)&(eight>>4)&r.pairs
	return bits.OnesCount64(begun|twice<<1) - near
}

// units is how many units begin at byte i of a text that is not all UTF-8.
func (r *Ruler) units(i int) int {
	switch {
	case !r.begins(i):
		return 0
	case r.pairs != 0 && r.text[i] >= 0xF0 && validAt(r.text, i):
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
