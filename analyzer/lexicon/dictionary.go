package lexicon

import (
	"strings"

	"mihakk/analyzer/doc"
)

// An entry is one form of one row of one table.
type entry struct {
	at    uint32 // of the form in formText, in bytes
	size  uint8  // of the form, in bytes
	first uint8  // of its first word, in bytes
	words uint8
	table uint8
	row   uint16
	infl  doc.Infl
	next  uint8 // of its second word, if it has one, the glance
}

func (e *entry) form() string { return formText[e.at : e.at+uint32(e.size)] }

func (e *entry) firstWord() string { return formText[e.at : e.at+uint32(e.first)] }

// glance hashes a word, so that most are told apart by it: 0 to 63.
func glance(w string) uint8 {
	if w == "" {
		return 0
	}
	return (uint8(len(w)) + 3*w[min(1, len(w)-1)] + 5*w[len(w)-1]) % 64
}

// An index finds entries by their first word: a hash table with open addressing.
// Most of what is asked is in no table, and that the marks alone tell, which are
// small enough to stay near.
type index struct {
	entries []entry
	starts  []uint32 // the first entry of every first word, and the end of all
	marks   []uint8  // of each slot, some bits of its word's hash; 0 for a free slot
	slots   []uint16 // of each slot, the number of its word in starts
}

// dictionary is the index of the generated word list. It is laid out once, at
// start: that takes about a millisecond, and spares every reader's download the
// hash table and the offsets (RATIONALE.md).
var dictionary = layOut(entries())

// entries unfolds the generated lists, which are sorted by first word.
func entries() []entry {
	list := make([]entry, len(formSizes))
	at := uint32(0)
	for i := range list {
		e := &list[i]
		if size := formSizes[i]; size > 0 {
			e.at, e.size = at, size
			at += uint32(size)
		} else { // another sense of the same form
			e.at, e.size = list[i-1].at, list[i-1].size
		}
		form := e.form()
		first, rest, _ := strings.Cut(form, " ")
		second, _, _ := strings.Cut(rest, " ")
		e.first, e.next = uint8(len(first)), glance(second)
		e.words = uint8(strings.Count(form, " ") + 1)
		e.table, e.row, e.infl = formTables[i], formRows[i], doc.Infl(formInfls[i])
	}
	return list
}

// layOut makes an index of entries that are sorted by first word.
func layOut(list []entry) *index {
	x := &index{entries: list}
	for i := range list {
		if i == 0 || list[i].firstWord() != list[i-1].firstWord() {
			x.starts = append(x.starts, uint32(i))
		}
	}
	x.hash()
	x.starts = append(x.starts, uint32(len(x.entries)))
	return x
}

// hash fills the slots, at most half of them.
func (x *index) hash() {
	size := 1
	for size < 2*len(x.starts) {
		size *= 2
	}
	x.marks, x.slots = make([]uint8, size), make([]uint16, size)
	for n, start := range x.starts {
		slot, mark := x.slot(x.entries[start].firstWord())
		for x.marks[slot] != 0 {
			slot = (slot + 1) & uint64(size-1)
		}
		x.marks[slot], x.slots[slot] = mark, uint16(n)
	}
}

// slot is where the search for a word begins, and the mark that it has there. Its
// hash takes two bytes at a time, as an Arabic letter has two; the highest bits
// of a product depend on all that went into it.
func (x *index) slot(w string) (slot uint64, mark uint8) {
	const odd = 0x9E3779B97F4A7C15 // 2^64 by the golden ratio
	h := uint64(len(w))
	i := 0
	for ; i+1 < len(w); i += 2 {
		h = (h ^ uint64(w[i]) ^ uint64(w[i+1])<<8) * odd
	}
	if i < len(w) {
		h = (h ^ uint64(w[i])) * odd
	}
	return h >> 40 & uint64(len(x.marks)-1), uint8(h>>56) | 1
}

// lookup gives the entries whose first word is w.
func (x *index) lookup(w string) []entry {
	slot, mark := x.slot(w)
	for ; x.marks[slot] != 0; slot = (slot + 1) & uint64(len(x.marks)-1) {
		if x.marks[slot] != mark {
			continue
		}
		n := x.slots[slot]
		if first := x.starts[n]; x.entries[first].firstWord() == w {
			return x.entries[first:x.starts[n+1]]
		}
	}
	return nil
}
