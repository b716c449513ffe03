package lexicon

// Chrome is a phrase that stands around an article or in its head, not in its text.
type Chrome struct {
	Code  string
	At    string // whole, start, any: where in its line
	Opens bool   // the short lines behind it are other stories' headlines
}
