// Package packed is the layout that the lexicon's generator writes and its
// look-up reads: one word form in eight bytes.
package packed

import "mihakk/analyzer/doc"

// An Entry is one form of one row of one table.
type Entry uint64

// A Form is an entry unpacked.
type Form struct {
	At    int // of the form in the text of all forms, in bytes
	Size  int // of the form, in bytes
	First int // of its first word, in bytes
	Words int
	Table int
	Row   int
	Infl  doc.Infl
	Last  bool // no further entry begins with the same word
}

// The fields' widths in bits, from the lowest.
const (
	atBits    = 22
	sizeBits  = 8
	firstBits = 6
	wordsBits = 3
	tableBits = 7
	rowBits   = 13
	inflBits  = 3
)

// The fields' places.
const (
	sizeAt  = atBits
	firstAt = sizeAt + sizeBits
	wordsAt = firstAt + firstBits
	tableAt = wordsAt + wordsBits
	rowAt   = tableAt + tableBits
	inflAt  = rowAt + rowBits
	lastAt  = inflAt + inflBits
)

// Pack packs a form; ok is false where one of its fields is too large.
func Pack(f Form) (e Entry, ok bool) {
	ok = true
	put := func(v, at, bits int) {
		ok = ok && v >= 0 && v < 1<<bits
		e |= Entry(v) << at
	}
	put(f.At, 0, atBits)
	put(f.Size, sizeAt, sizeBits)
	put(f.First, firstAt, firstBits)
	put(f.Words, wordsAt, wordsBits)
	put(f.Table, tableAt, tableBits)
	put(f.Row, rowAt, rowBits)
	put(int(f.Infl), inflAt, inflBits)
	if f.Last {
		e |= 1 << lastAt
	}
	return e, ok
}

func (e Entry) get(at, bits int) int { return int(e >> at & (1<<bits - 1)) }

// Range is where the form stands in the text of all forms.
func (e Entry) Range() (at, end int) {
	at = e.get(0, atBits)
	return at, at + e.get(sizeAt, sizeBits)
}

// First is the length of the form's first word in bytes.
func (e Entry) First() int { return e.get(firstAt, firstBits) }

// Words is how many words the form has.
func (e Entry) Words() int { return e.get(wordsAt, wordsBits) }

// Table is the number of the form's table.
func (e Entry) Table() int { return e.get(tableAt, tableBits) }

// Row is the number of the form's row in its table.
func (e Entry) Row() int { return e.get(rowAt, rowBits) }

// Infl is which inflected form of the row this is.
func (e Entry) Infl() doc.Infl { return doc.Infl(e.get(inflAt, inflBits)) }

// Last reports whether no further entry begins with the same word.
func (e Entry) Last() bool { return e>>lastAt != 0 }
