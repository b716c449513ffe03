package segment

import (
	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// A speller collects the spellings of a text, each once, however often it comes.
type speller struct {
	folded []byte // their forms, one behind the other
	list   []spelling
	slots  []int32 // an open hash table: 1 + the number of a spelling, 0 for a free slot
}

// A spelling is one of them, while they are collected.
type spelling struct {
	from, end int32 // of its form, in folded
	hash      uint64
	kind      doc.Kind // two kinds of token are never spelt alike
}

// newSpeller makes room for the spellings of a text of some bytes.
func newSpeller(bytes int) *speller {
	size := 64
	for size < bytes/16 && size < 1<<12 {
		size *= 2
	}
	return &speller{folded: make([]byte, 0, min(bytes, size*8)+16), list: make([]spelling, 0, size/2), slots: make([]int32, size)}
}

// add gives the number of a token's spelling, and its kind.
func (s *speller) add(raw string, kind doc.Kind) (int32, doc.Kind) {
	from := len(s.folded)
	if kind == doc.Punct {
		s.folded = append(s.folded, raw...)
	} else {
		s.folded = arabic.AppendFold(s.folded, raw)
	}
	if kind == doc.Word && len(s.folded) == from { // a stretcher alone is typed for a dash
		s.folded, kind = append(s.folded, "—"...), doc.Punct
	}
	form := s.folded[from:]
	hash := hashOf(form)
	slot := s.slot(hash)
	for ; s.slots[slot] != 0; slot = (slot + 1) & (len(s.slots) - 1) {
		n := s.slots[slot] - 1
		if w := &s.list[n]; w.hash == hash && w.kind == kind && string(s.folded[w.from:w.end]) == string(form) {
			s.folded = s.folded[:from]
			return n, kind
		}
	}
	s.list = append(s.list, spelling{int32(from), int32(len(s.folded)), hash, kind})
	s.slots[slot] = int32(len(s.list))
	if 2*len(s.list) > len(s.slots) {
		s.grow()
	}
	return int32(len(s.list)) - 1, kind
}

// grow doubles the hash table.
func (s *speller) grow() {
	s.slots = make([]int32, 2*len(s.slots))
	for n := range s.list {
		slot := s.slot(s.list[n].hash)
		for s.slots[slot] != 0 {
			slot = (slot + 1) & (len(s.slots) - 1)
		}
		s.slots[slot] = int32(n) + 1
	}
}

// slot is where the search for a hash begins: its highest bits depend on every byte.
func (s *speller) slot(hash uint64) int { return int(hash>>32) & (len(s.slots) - 1) }

// spellings gives what was collected.
func (s *speller) spellings() []doc.Spelling {
	all := string(s.folded)
	out := make([]doc.Spelling, len(s.list))
	for n, w := range s.list {
		out[n].Form, out[n].Hash = all[w.from:w.end], w.hash
	}
	return out
}

// hashOf spreads a form over 64 bits, two bytes at a time, as an Arabic letter has two.
func hashOf(form []byte) uint64 {
	const odd = 0x9E3779B97F4A7C15 // 2^64 by the golden ratio
	h := uint64(len(form))
	i := 0
	for ; i+1 < len(form); i += 2 {
		h = (h ^ uint64(form[i]) ^ uint64(form[i+1])<<8) * odd
	}
	if i < len(form) {
		h = (h ^ uint64(form[i])) * odd
	}
	return h ^ h>>32
}
