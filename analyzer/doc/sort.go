package doc

import "slices"

// few is how many items an insertion sort is best for.
const few = 16

// SortStable sorts items, equal ones keeping their order. Longer lists are sorted
// by their numbers and then moved, so that the program holds one sort and not one
// for each type, at 10 kB of module each.
func SortStable[T any](items []T, compare func(a, b T) int) {
	if len(items) <= few {
		for i := 1; i < len(items); i++ {
			k := i
			for k > 0 && compare(items[i], items[k-1]) < 0 {
				k--
			}
			if k < i {
				item := items[i]
				copy(items[k+1:i+1], items[k:i])
				items[k] = item
			}
		}
		return
	}
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compare(items[a], items[b]) })
	sorted := make([]T, len(items))
	for to, from := range order {
		sorted[to] = items[from]
	}
	copy(items, sorted)
}
