//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"unicode/utf8"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
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
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	var out []article
	for _, file := range files {
		var gold struct {
			Article string
			Claims  []struct{ Start, End, Grade int }
		}
		body, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(body, &gold); err != nil {
			return nil, err
		}
		text, err := os.ReadFile(filepath.Join(folder, "../articles", gold.Article))
		if errors.Is(err, os.ErrNotExist) {
			text, err = os.ReadFile(filepath.Join(folder, "..", gold.Article))
		}
		if err != nil {
			return nil, err
		}
		a := article{name: gold.Article}
		claims := analyze(string(text))
		at := offsets(string(text))
		for _, g := range gold.Claims {
			span := doc.Span{Start: at[g.Start], End: at[g.End]}
			a.stretches = append(a.stretches, stretch{text: span.Of(string(text)), grade: g.Grade, claims: over(span, claims)})
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, errors.New("no gold in " + folder)
	}
	return out, nil
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
