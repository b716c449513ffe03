// Package claim finds what could be checked and ranks it by how much it matters
// that it is true: first a gate (is anything stated that evidence could
// decide?), then features with weights that anyone can read.
package claim

import (
	"cmp"
	"slices"

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
	Reasons     []Reason // "base" among them; their weights sum to the score's log-odds
	Figures     []int    // indexes of figures inside it
	Times       []int
	Attribution int // index of its attribution, or -1
	Hedges      []doc.Span
	Needs       []string // what a reader would have to find out
}

// A Reason is one question that the claim answers with yes, the words that
// answer it and its share of the log-odds. The base's span is the claim itself.
type Reason struct {
	Code   string
	Weight float64
	doc.Span
}

// Rank finds and ranks the claims of the article's own text. Own weights, where
// given, replace the fitted ones of the same code.
func Rank(d *doc.Document, mentions []entity.Mention, figures []figure.Figure, times []timex.Timex,
	attributions []attribution.Attribution, own Weights) []Claim {
	weights := own.over(&fitted)
	r := reader{d: d, mentions: mentions, figures: figures, times: times, attributions: attributions, theme: theme(d, mentions)}
	all := units(d, attributions)
	claims := make([]Claim, 0, len(all))
	for i := range all {
		if u := &all[i]; r.gate(u) {
			claims = append(claims, r.claim(u, &weights))
		}
	}
	rank(claims)
	return claims
}

// rank numbers the claims by score, the earlier first on a tie.
func rank(claims []Claim) {
	order := make([]int, len(claims))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(claims[b].Score, claims[a].Score) })
	for n, i := range order {
		claims[i].Rank = n + 1
	}
}
