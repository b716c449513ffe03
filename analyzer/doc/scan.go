package doc

// A Rule reads one phenomenon: Read looks at the tokens from i up to end and
// gives what it found and how many tokens that took, 0 for nothing.
type Rule[T any] struct {
	Name string
	Read func(i, end int) (T, int)
}

// Scan reads tokens first up to end with a list of rules: at every token the
// longest reading wins, the earlier rule on a tie, and readings never overlap.
// Begins says at which tokens any of the rules may read at all; nil is everywhere.
// Found is called with each reading, the name of its rule and its tokens.
func Scan[T any](first, end int, begins func(i int) bool, rules []Rule[T], found func(v T, rule string, i, end int)) {
	for i := first; i < end; {
		if begins != nil && !begins(i) {
			i++
			continue
		}
		var best T
		length, name := 0, ""
		for r := range rules {
			if v, n := rules[r].Read(i, end); n > length {
				best, length, name = v, n, rules[r].Name
			}
		}
		if length == 0 {
			i++
			continue
		}
		found(best, name, i, i+length)
		i += length
	}
}
