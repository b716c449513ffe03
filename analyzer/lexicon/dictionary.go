package lexicon

import "mihakk/analyzer/doc"

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
	phrases []phrases
}

// Phrases are the entries of several words that begin with one word. The words that
// have some are numbered before the others, and they come before the word alone.
type phrases struct {
	seconds uint64 // a bit for the glance of each second word
	end     uint32 // of the phrases in entries
}

// formText has every form, formList what each is, in no order.
var formText, formList = spell(stems)

// dictionary is the index of all forms. It is laid out once, at start: that and
// the spelling take about 13 ms of the module, and spare every reader's download
// the forms, the hash table and the offsets (RATIONALE.md).
var dictionary = layOut(formList)

// layOut makes an index of entries, which it puts in order.
func layOut(list []entry) *index {
	x := &index{}
	groups := x.group(list)
	sorted := make([]entry, len(list))
	for i := range list {
		at := x.starts[groups[i]]
		sorted[at] = list[i]
		x.starts[groups[i]]++
	}
	x.entries = list[:0]
	from := uint32(0)
	for n, to := range x.starts {
		x.starts[n] = uint32(len(x.entries))
		sortSenses(sorted[from:to])
		x.entries = appendSenses(x.entries, sorted[from:to])
		from = to
	}
	x.starts = append(x.starts, uint32(len(x.entries)))
	for n := range x.phrases {
		p := &x.phrases[n]
		for p.end = x.starts[n]; p.end < x.starts[n+1] && x.entries[p.end].words > 1; p.end++ {
			p.seconds |= 1 << x.entries[p.end].next
		}
	}
	return x
}

// group numbers the first words, and fills the slots with the numbers, at most
// half of them. It gives the number of each entry's word, and in starts where its
// entries begin, once they are in order.
func (x *index) group(list []entry) []uint16 {
	size := 1
	for size < 2*len(list) {
		size *= 2
	}
	x.marks, x.slots = make([]uint8, size), make([]uint16, size)
	groups := make([]uint16, len(list))
	var first, count []uint32 // of each word: an entry that begins with it, and how many do
	for _, phrase := range [...]bool{true, false} {
		for i := range list {
			if list[i].words > 1 != phrase {
				continue
			}
			slot, mark := x.slot(list[i].firstWord())
			for x.marks[slot] != 0 && (x.marks[slot] != mark || list[first[x.slots[slot]]].firstWord() != list[i].firstWord()) {
				slot = (slot + 1) & uint64(size-1)
			}
			if x.marks[slot] == 0 {
				x.marks[slot], x.slots[slot] = mark, uint16(len(first))
				first, count = append(first, uint32(i)), append(count, 0)
			}
			groups[i] = x.slots[slot]
			count[groups[i]]++
		}
		if phrase {
			x.phrases = make([]phrases, len(first))
		}
	}
	start := uint32(0)
	for n := range count {
		start, count[n] = start+count[n], start
	}
	x.starts = count
	return groups
}

// sortSenses sorts the entries of one first word: longest forms first. They are
// few, and those of one form are in order.
func sortSenses(list []entry) {
	for i := range list {
		e := list[i]
		k := i
		for ; k > 0 && (list[k-1].size < e.size || list[k-1].size == e.size && list[k-1].form() > e.form()); k-- {
			list[k] = list[k-1]
		}
		list[k] = e
	}
}

// appendSenses appends entries in order. A form that two inflections of a row give
// is of the later one: متابعين is a plural before it is a dual.
func appendSenses(to, list []entry) []entry {
	for i := range list {
		e := &list[i]
		if i > 0 && list[i-1].table == e.table && list[i-1].row == e.row && list[i-1].form() == e.form() {
			to[len(to)-1] = *e
			continue
		}
		to = append(to, *e)
	}
	return to
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

// find gives the number of a word that entries begin with, -1 if there are none.
func (x *index) find(w string) int {
	slot, mark := x.slot(w)
	for ; x.marks[slot] != 0; slot = (slot + 1) & uint64(len(x.marks)-1) {
		if x.marks[slot] != mark {
			continue
		}
		n := x.slots[slot]
		if x.entries[x.starts[n]].firstWord() == w {
			return int(n)
		}
	}
	return -1
}

// lookup gives the entries whose first word is w.
func (x *index) lookup(w string) []entry {
	n := x.find(w)
	if n < 0 {
		return nil
	}
	return x.entries[x.starts[n]:x.starts[n+1]]
}
