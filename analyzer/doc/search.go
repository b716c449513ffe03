package doc

// Search is the first of n items, in their order, that does not stand before what
// is looked for; n if all do. One search for all types: items are large, and none
// is copied.
func Search(n int, before func(i int) bool) int {
	low, high := 0, n
	for low < high {
		if mid := (low + high) / 2; before(mid) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
