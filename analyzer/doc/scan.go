package doc

// Marks are what a stage sees of a token at a glance, a bit each: by them it tells
// which of its rules can begin there.
type Marks uint32

// A Rule of a reader R reads one phenomenon: Read looks at the tokens from i up to
// end and gives what it found and how many tokens that took, 0 for nothing.
type Rule[R, T any] struct {
	Name string
	On   Marks // of a token that the rule can begin with: it has one of these
	Read func(r R, i, end int) (T, int)
}

// Scan reads tokens first up to end with a list of a reader's rules: at every token the
// longest reading wins, the earlier rule on a tie, and readings never overlap.
// Marks tells those of a token. Found is called with each reading, the name of its
// rule and its tokens.
func Scan[R, T any](r R, first, end int, marks func(r R, i int) Marks, rules []Rule[R, T], found func(v T, rule string, i, end int)) {
	var v T
	for i := first; i < end; {
		on := marks(r, i)
		if on == 0 {
			i++
			continue
		}
		name, n := Longest(r, on, rules, i, end, &v)
		if n > 0 {
			found(v, name, i, i+n)
		}
		i += max(n, 1)
	}
}

// Longest puts the longest reading at token i, that of the earlier rule on a tie, into
// best and gives the rule's name and its tokens. Only rules that can begin with one of
// the token's marks are tried; where none reads anything best stays as it is.
func Longest[R, T any](r R, on Marks, rules []Rule[R, T], i, end int, best *T) (name string, length int) {
	for k := range rules {
		if rules[k].On&on == 0 {
			continue
		}
		if v, n := rules[k].Read(r, i, end); n > length {
			*best, name, length = v, rules[k].Name, n
		}
	}
	return name, length
}
