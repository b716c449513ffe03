package lexicon

// An Approximator says how exactly a number is meant.
type Approximator struct {
	Code     string
	Relation string // as in a report: about, more_than, ...
	Side     string // before, after
}
