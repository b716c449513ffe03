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
// Most of what is asked is in no table, and that the slots alone tell.
type index struct {
	entries []entry
	words   []word   // the first words by their numbers, and what ends the last one's entries
	slots   []uint32 // of each slot, the number of its word and in the upper half some bits of its hash; 0 for a free slot
	phrases []phrases
}

// A word is the first of some entries. It is told by the bits of its hash in its
// slot and here, as comparing it by letters would take one more look far away; a
// test holds that no two words share them.
type word struct {
	hash  uint32 // the lower half
	first uint32 // of its entries
}

// Phrases are the entries of several words that begin with one word. The words that
// have some are numbered before the others, and they come before the word alone.
type phrases struct {
	seconds uint64 // a bit for the glance of each second word
	end     uint32 // of the phrases in entries
}

// formText has every form, formList what each is, in no order.
var formText, formList = spell(widen(stems))

// dictionary is the index of all forms. It is laid out once, at start: that and
// the spelling take most of what the module does then, and spare every reader
// the forms, the hash table and the offsets (RATIONALE.md).
var dictionary = layOut(formList)

// layOut makes an index of entries, which it puts in order.
func layOut(list []entry) *index {
	x := &index{}
	groups := x.group(list)
	sorted := make([]entry, len(list))
	for i := range list {
		at := &x.words[groups[i]].first
		sorted[*at] = list[i]
		*at++
	}
	x.entries = list[:0]
	from := uint32(0)
	for n := range x.words {
		to := x.words[n].first
		x.words[n].first = uint32(len(x.entries))
		if to == from+1 { // most words have one entry
			x.entries = append(x.entries, sorted[from])
		} else {
			x.addSenses(sorted[from:to])
		}
		from = to
	}
	x.words = append(x.words, word{first: uint32(len(x.entries))})
	for n := range x.phrases {
		p := &x.phrases[n]
		for p.end = x.words[n].first; p.end < x.words[n+1].first && x.entries[p.end].words > 1; p.end++ {
			p.seconds |= 1 << x.entries[p.end].next
		}
	}
	return x
}

// group numbers the first words. It gives the number of each entry's word, and in
// words where its entries begin, once they are in order.
func (x *index) group(list []entry) []uint16 {
	size := 1
	for size < len(list) { // three entries have two first words
		size *= 2
	}
	x.words, x.slots = make([]word, 0, len(list)), make([]uint32, size)
	groups := make([]uint16, len(list))
	for _, phrase := range [...]bool{true, false} {
		for i := range list {
			if list[i].words > 1 == phrase {
				groups[i] = x.number(&list[i])
				x.words[groups[i]].first++
			}
		}
		if phrase {
			x.phrases = make([]phrases, len(x.words))
		}
	}
	start := uint32(0)
	for n := range x.words {
		w := &x.words[n]
		start, w.first = start+w.first, start
	}
	return groups
}

// number gives the number of an entry's first word, a new one if need be.
func (x *index) number(e *entry) uint16 {
	h := hashOf(e.firstWord())
	slot := x.search(h)
	if x.slots[slot] == 0 {
		x.slots[slot] = markOf(h) | uint32(len(x.words))
		x.words = append(x.words, word{hash: uint32(h)})
	}
	return uint16(x.slots[slot])
}

// addSenses adds the entries of one first word: longest forms first, and those of
// one form as they come. They are few. A form that two inflections of a row give is
// of the later one: متابعين is a plural before it is a dual.
func (x *index) addSenses(list []entry) {
	begin := len(x.entries)
	for i := range list {
		e := &list[i]
		k := len(x.entries)
		for k > begin && e.precedes(&x.entries[k-1]) {
			k--
		}
		if k > begin && e.sameAs(&x.entries[k-1]) {
			x.entries[k-1] = *e
			continue
		}
		x.entries = append(x.entries, *e)
		if k < len(x.entries)-1 {
			copy(x.entries[k+1:], x.entries[k:])
			x.entries[k] = *e
		}
	}
}

// precedes reports whether an entry comes before another of the same first word.
func (e *entry) precedes(o *entry) bool {
	return e.size > o.size || e.size == o.size && e.words > 1 && e.form() < o.form()
}

// sameAs reports whether another inflection of the same row gives the form.
func (e *entry) sameAs(o *entry) bool {
	return e.row == o.row && e.table == o.table && e.size == o.size && (e.words == 1 || e.form() == o.form())
}

// hashOf takes two bytes at a time, as an Arabic letter has two. The highest bits
// of a product depend on all that went into it.
func hashOf(w string) uint64 {
	const odd = 0x9E3779B97F4A7C15 // 2^64 by the golden ratio
	h := uint64(len(w))
	i := 0
	for ; i+1 < len(w); i += 2 {
		h = (h ^ uint64(w[i]) ^ uint64(w[i+1])<<8) * odd
	}
	if i < len(w) {
		h = (h ^ uint64(w[i])) * odd
	}
	return h
}

// markOf is the bits of a hash that stand in a slot.
func markOf(h uint64) uint32 { return uint32(h>>48|1) << 16 }

// search gives the slot of the word with a hash, or the free one where it would go.
func (x *index) search(h uint64) uint64 {
	mark, last := markOf(h), uint64(len(x.slots)-1)
	for slot := h >> 32 & last; ; slot = (slot + 1) & last {
		s := x.slots[slot]
		if s == 0 || s&^0xFFFF == mark && x.words[s&0xFFFF].hash == uint32(h) {
			return slot
		}
	}
}

// find gives the number of a word that entries begin with, -1 if there are none.
func (x *index) find(w string) int {
	s := x.slots[x.search(hashOf(w))]
	if s == 0 {
		return -1
	}
	return int(s & 0xFFFF)
}

// lookup gives the entries whose first word is w.
func (x *index) lookup(w string) []entry {
	n := x.find(w)
	if n < 0 {
		return nil
	}
	return x.entries[x.words[n].first:x.words[n+1].first]
}
