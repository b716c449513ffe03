package lexicon

// A Number is a number word.
type Number struct {
	Code  string
	Value float64
	Class NumberClass
}

// NumberClass is a number word's part in the grammar of numbers.
type NumberClass uint8

// The classes.
const (
	Zero       NumberClass = iota // alone
	One                           // a number before all, yet mostly "a single"
	Unit                          // 2 to 9
	Compounded                    // 1 and 2 before ten and tens only
	Ten                           // alone and behind a unit
	Teen                          // 11 to 19 written as one word
	Tens                          // 20 to 90
	Hundred                       // alone and behind a unit
	Hundreds                      // 200 to 900
	Dozens                        // tens and hundreds without a number
	Scale                         // a thousand and up
	ScaleDual                     // two of them
	Scales                        // their plurals
	Dozen                         // twelve
	Few                           // three to nine
)

// An OrdinalWord is first to tenth.
type OrdinalWord struct {
	Code  string
	Value float64
}

// A FractionWord is a part of one.
type FractionWord struct {
	Code   string
	Value  float64
	Plural bool // wants a number before it
	Shared bool // first of all another word
}

// An Approximator says how exactly a number is meant.
type Approximator struct {
	Code     string
	Relation string // as in a report: about, more_than, ...
	Negated  string // the relation behind a negation; "" if that says nothing
	Side     string // before, verb, split, after, what, not
	Particle string // of a split verb: what stands right before the number
}

// A Change is a word for going from one value to another.
type Change struct {
	Code      string
	Direction string // up, down, none
}
