package doc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirsts(t *testing.T) {
	f := NewFirsts(100)
	for i := range 100 {
		assert.Equal(t, -1, f.Put(uint64(i)<<40, i), "a new hash")
	}
	for i := range 100 {
		assert.Equal(t, i, f.Put(uint64(i)<<40, 1000), "the first place stays")
	}
}

func TestSearch(t *testing.T) {
	items := []int{1, 3, 3, 7}
	for want, wanted := range []int{1, 2, 4, 8} {
		got := Search(len(items), func(i int) bool { return items[i] < wanted })
		assert.Equal(t, []int{0, 1, 3, 4}[want], got, wanted)
	}
	assert.Equal(t, 0, Search(0, nil))
}

// Rules are tried only where they can begin.
func TestScanMarks(t *testing.T) {
	asked := 0
	pair := func(asked *int, i, end int) (int, int) {
		*asked++
		return i, min(2, end-i)
	}
	never := func(_ *int, i, end int) (int, int) { panic("tried without its mark") }
	rules := []Rule[*int, int]{{Name: "pair", On: 1 | 4, Read: pair}, {Name: "never", On: 2, Read: never}}
	var got []int
	marks := func(_ *int, i int) Marks { return map[int]Marks{4: 4, 8: 1 | 8, 9: 2}[i] }
	Scan(&asked, 1, 10, marks, rules, func(v int, _ string, _, _ int) { got = append(got, v) })
	assert.Equal(t, []int{4, 8}, got)
	assert.Equal(t, 2, asked)
}
