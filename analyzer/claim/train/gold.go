//go:build !wasip1

package main

import (
	"unicode/utf8"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/eval/gold"
)

// An article is the graded stretches of one gold file.
type article struct {
	name      string
	stretches []stretch
}

// A stretch is what annotators graded, with the claims that lie over it.
type stretch struct {
	text   string
	grade  int
	claims [][]string // the codes that each claim answers with yes; none if the gate let nothing through
	score  float64    // of the best claim under the weights tried last
}

// worthy is what the fit learns: grade 2.
func (s *stretch) worthy() bool { return s.grade == 2 }

// read analyses the articles of a folder of gold files.
func read(folder string) ([]article, error) {
	all, err := gold.Read(folder)
	if err != nil {
		return nil, err
	}
	out := make([]article, len(all))
	for i := range all {
		out[i] = graded(&all[i])
	}
	return out, nil
}

// graded gives the stretches of one article and the claims over them.
func graded(g *gold.Article) article {
	a, text := article{name: g.Article}, string(g.Text)
	claims, at := analyze(text), offsets(text)
	for _, c := range g.Claims {
		span := doc.Span{Start: at[c.Start], End: at[c.End]}
		a.stretches = append(a.stretches, stretch{text: span.Of(text), grade: c.Grade, claims: over(span, claims)})
	}
	return a
}

// analyze gives the claims of a text with every question they answer.
func analyze(text string) []claim.Claim {
	ones := claim.Fitted()
	for i := range ones {
		ones[i].Value = 1
	}
	return analyzer.Analyze(text, analyzer.Options{Weights: ones}).Claims
}

// over gives the codes of the claims that share half of the shorter one with a span.
func over(span doc.Span, claims []claim.Claim) [][]string {
	var out [][]string
	for i := range claims {
		c := &claims[i]
		if shared := min(span.End, c.End) - max(span.Start, c.Start); 2*shared >= min(span.Len(), c.Len()) {
			out = append(out, codes(c))
		}
	}
	return out
}

// codes lists the questions that a claim answers with yes.
func codes(c *claim.Claim) []string {
	out := make([]string, len(c.Reasons))
	for i, r := range c.Reasons {
		out[i] = r.Code
	}
	return out
}

// offsets gives the byte of each code point, as gold counts.
func offsets(text string) []int {
	out := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}
