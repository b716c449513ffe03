// Package claim finds what could be checked and ranks it by how much it matters
// that it is true: first a gate, then features with weights that anyone can read.
package claim

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/timex"
)

// A Claim is a sentence or clause that states something about the world.
type Claim struct {
	doc.Span
	Sentence    int
	Score       float64 // check-worthiness, 0 to 1
	Rank        int     // 1 is the most check-worthy of the article
	Kinds       []string
	Reasons     []Reason // with Base they sum to the score's log-odds
	Figures     []int    // indexes of figures inside it
	Times       []int
	Attribution int // index of its attribution, or -1
	Hedges      []doc.Span
	Needs       []string // what a reader would have to find out
}

// A Reason is one feature that was found, with its share of the log-odds.
type Reason struct {
	Code   string
	Weight float64
	doc.Span
}

// A Weight is the log-odds that one reason's code adds; "base" is the intercept.
type Weight struct {
	Code  string
	Value float64
}

// Weights are a caller's own; of two for one code the later counts.
type Weights []Weight

// Rank finds and ranks the claims of the article's own text. Own weights, where
// given, replace the fitted ones of the same code.
func Rank(d *doc.Document, mentions []entity.Mention, figures []figure.Figure, times []timex.Timex,
	attributions []attribution.Attribution, own Weights) []Claim {
	return nil
}
