package doc

// Marks are what a stage sees of a token at a glance, a bit each: by them it tells
// which of its rules can begin there.
type Marks uint32

// A Rule reads one phenomenon: Read looks at the tokens from i up to end and
// gives what it found and how many tokens that took, 0 for nothing.
type Rule[T any] struct {
	Name string
	On   Marks // of a token that the rule can begin with: it has one of these
	Read func(i, end int) (T, int)
}

// Scan reads tokens first up to end with a list of rules: at every token the
// longest reading wins, the earlier rule on a tie, and readings never overlap.
// Marks tells those of a token. Found is called with each reading, the name of its
// rule and its tokens.
func Scan[T any](first, end int, marks func(i int) Marks, rules []Rule[T], found func(v T, rule string, i, end int)) {
	for i := first; i < end; {
		on := marks(i)
		if on == 0 {
			i++
			continue
		}
		v, name, n := Longest(on, rules, i, end)
		if n > 0 {
			found(v, name, i, i+n)
		}
		i += max(n, 1)
	}
}

// Longest is the longest reading at token i, that of the earlier rule on a tie, with
// the rule's name and its tokens. Only rules that can begin with one of the token's
// marks are tried.
func Longest[T any](on Marks, rules []Rule[T], i, end int) (best T, name string, length int) {
	for r := range rules {
		if rules[r].On&on == 0 {
			continue
		}
		if v, n := rules[r].Read(i, end); n > length {
			best, name, length = v, rules[r].Name, n
		}
	}
	return best, name, length
}
