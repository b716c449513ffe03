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
	last  bool // no further entry begins with the same word
}

func (e *entry) form() string { return formText[e.at : e.at+uint32(e.size)] }

func (e *entry) firstWord() string { return formText[e.at : e.at+uint32(e.first)] }

// An index finds entries by their first word.
type index struct {
	entries []entry
	slots   []uint16 // open addressing: 1 + number of a first word's first entry in starts
	starts  []uint32 // the first entry of every first word
}

// dictionary is the index of the generated word list. It is laid out once, at
// start: that takes about a millisecond, and spares every reader's download the
// hash table and the offsets (RATIONALE.md).
var dictionary = layOut()

// layOut unfolds the generated lists, which are sorted by first word.
func layOut() *index {
	x := &index{entries: make([]entry, len(formSizes))}
	at := uint32(0)
	for i := range x.entries {
		e := &x.entries[i]
		if size := formSizes[i]; size > 0 {
			e.at, e.size = at, size
			at += uint32(size)
		} else { // another sense of the same form
			e.at, e.size = x.entries[i-1].at, x.entries[i-1].size
		}
		form := e.form()
		e.first = e.size
		if space := strings.IndexByte(form, ' '); space >= 0 {
			e.first = uint8(space)
		}
		e.words = uint8(strings.Count(form, " ") + 1)
		e.table, e.row, e.infl = formTables[i], formRows[i], doc.Infl(formInfls[i])
		if i == 0 || e.firstWord() != x.entries[i-1].firstWord() {
			x.starts = append(x.starts, uint32(i))
			if i > 0 {
				x.entries[i-1].last = true
			}
		}
	}
	x.entries[len(x.entries)-1].last = true
	x.hash()
	return x
}

// hash fills the slots, at most half of them.
func (x *index) hash() {
	size := 1
	for size < 2*len(x.starts) {
		size *= 2
	}
	x.slots = make([]uint16, size)
	for n, start := range x.starts {
		slot := x.slot(x.entries[start].firstWord())
		for x.slots[slot] != 0 {
			slot = (slot + 1) & uint32(size-1)
		}
		x.slots[slot] = uint16(n + 1)
	}
}

// slot is where the search for a word begins: its FNV-1a hash.
func (x *index) slot(w string) uint32 {
	h := uint32(2166136261)
	for i := range len(w) {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h & uint32(len(x.slots)-1)
}

// lookup gives the entries whose first word is w.
func (x *index) lookup(w string) []entry {
	for slot := x.slot(w); x.slots[slot] != 0; slot = (slot + 1) & uint32(len(x.slots)-1) {
		i := x.starts[x.slots[slot]-1]
		if x.entries[i].firstWord() != w {
			continue
		}
		end := i
		for !x.entries[end].last {
			end++
		}
		return x.entries[i : end+1]
	}
	return nil
}
