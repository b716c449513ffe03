package lexicon

// An Act is what happens to the things that a figure counts, or what an amount is of.
type Act struct{ Code string }

// A Part marks a figure that is one of several or of another case or time.
type Part struct{ Code string } // part, other, like, each, before, plan, most

// A Share announces the parts of one whole.
type Share struct{ Code string } // spread, whole, rest, several

// An Opposite is one side of a pair that halves a whole.
type Opposite struct {
	Code string
	Side string // a, b
}

// An Accusation is a word of wrongdoing.
type Accusation struct{ Code string }

// An IdleWord says nothing of what a sentence is about.
type IdleWord struct{ Code string }

// A GenericUnit counts people or cases without saying of what.
type GenericUnit struct{ Code string }

// A Postponement is a word of moving an event to another time.
type Postponement struct{ Code string }

// An Anonymity is a noun for a source without a name, or the phrase by which one asks to stay so.
type Anonymity struct{ Kind string } // head, phrase

// A Correction is a word by which a figure sets another one right.
type Correction struct{ Code string }

// A HearsayCue gives a figure without saying who found it out.
type HearsayCue struct{ Code string } // agentless, admitted

// A Gap is a word by which a text says that something is missing.
type Gap struct{ Code string } // deny, source, author, time, when, survey, say

// An Antecedent refers to an amount that was named before.
type Antecedent struct{ Code string } // pointer, amount

// An Indicator is a rate that statistics give in percent.
type Indicator struct{ Code string }
