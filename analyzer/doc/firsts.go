package doc

// Firsts remembers where each of many hashes first came: an open hash table,
// whose order nobody can see.
type Firsts struct {
	keys []uint64
	at   []int32 // 1 + where, 0 for a free slot
}

// NewFirsts makes room for n hashes.
func NewFirsts(n int) *Firsts {
	size := 16
	for size < n+n/2 {
		size *= 2
	}
	return &Firsts{make([]uint64, size), make([]int32, size)}
}

// Put gives where a hash first came, or notes that it does here and gives -1.
func (t *Firsts) Put(key uint64, at int) int {
	slot := t.find(key)
	if t.at[slot] == 0 {
		t.keys[slot], t.at[slot] = key, int32(at)+1
		return -1
	}
	return int(t.at[slot]) - 1
}

// At gives where a hash first came, -1 if it never did.
func (t *Firsts) At(key uint64) int { return int(t.at[t.find(key)]) - 1 }

// find is the slot of a hash, or the free one where it would go. Hashes are
// spread once more: some of them have few bits, or one that is always set.
func (t *Firsts) find(key uint64) uint64 {
	last := uint64(len(t.keys) - 1)
	for slot := key * 0x9E3779B97F4A7C15 >> 32 & last; ; slot = (slot + 1) & last {
		if t.at[slot] == 0 || t.keys[slot] == key {
			return slot
		}
	}
}
