//go:build !wasip1

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"mihakk/analyzer/eval/gold"
)

// closeClaims lets each graded stretch run to the next one or to its line's end.
func (r *resolver) closeClaims() {
	for k := range r.gold.Claims {
		c := &r.gold.Claims[k]
		end := len(r.text)
		if k+1 < len(r.gold.Claims) {
			end = r.gold.Claims[k+1].Start
		}
		if i := slices.Index(r.text[c.Start:end], '\n'); i >= 0 {
			end = c.Start + i
		}
		for end > c.Start && unicode.IsSpace(r.text[end-1]) {
			end--
		}
		c.End = end
	}
}

// complete demands a block and a grade for every line that is not blank, if the
// draft is to have them.
func (r *resolver) complete() {
	if !r.gold.Has("blocks") && !r.gold.Has("claims") {
		return
	}
	at := 0
	for n, line := range strings.Split(string(r.text), "\n") {
		length := len([]rune(line))
		if strings.TrimSpace(line) != "" {
			if !slices.ContainsFunc(r.gold.Blocks, func(b gold.Block) bool { return b.Line == n+1 }) {
				r.errs = append(r.errs, fmt.Sprintf("line %d of the article has no block", n+1))
			}
			if !slices.ContainsFunc(r.gold.Claims, func(c gold.Claim) bool { return c.Start >= at && c.Start < at+length }) {
				r.errs = append(r.errs, fmt.Sprintf("line %d of the article has no grade", n+1))
			}
		}
		at += length + 1
	}
}
