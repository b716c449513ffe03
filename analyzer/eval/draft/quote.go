//go:build !wasip1

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"mihakk/analyzer/eval/gold"
)

// next finds a quote at word borders behind the layer's last one.
func (r *resolver) next(layer, quote string) (gold.Span, error) {
	for i := index(r.text, quote, r.at[layer]); i >= 0; i = index(r.text, quote, i+1) {
		at := gold.Span{i, i + len([]rune(quote))}
		if r.borders(at) {
			r.at[layer] = at[1]
			return at, nil
		}
	}
	return gold.Span{}, fmt.Errorf("%q is not behind the one before", quote)
}

// proclitics may be written onto a quoted word.
var proclitics = strings.Fields("و ف ب ل ك وب ول وك فب فل بـ لـ وبـ ولـ س وس فس أ")

// borders reports whether a span begins and ends at the border of a word, a proclitic aside.
func (r *resolver) borders(s gold.Span) bool {
	if s[1] < len(r.text) && unicode.IsLetter(r.text[s[1]]) && unicode.IsLetter(r.text[s[1]-1]) {
		return false
	}
	if s[0] == 0 || !unicode.IsLetter(r.text[s[0]]) {
		return true
	}
	i := s[0]
	for i > 0 && (unicode.IsLetter(r.text[i-1])) {
		i--
	}
	return i == s[0] || slices.Contains(proclitics, string(r.text[i:s[0]]))
}

// nearest finds the source that stands nearest to a cue, in its own line first, then before it.
func (r *resolver) nearest(quote string, cue int) (gold.Span, bool) {
	best, bestCost := gold.Span{}, -1
	for i := index(r.text, quote, 0); i >= 0; i = index(r.text, quote, i+1) {
		cost := max(i-cue, cue-i)
		if between := r.text[min(i, cue):max(i, cue)]; slices.Contains(between, '\n') {
			cost += len(r.text)
			if i > cue {
				cost += len(r.text)
			}
		}
		if bestCost < 0 || cost < bestCost {
			best, bestCost = gold.Span{i, i + len([]rune(quote))}, cost
		}
	}
	return best, bestCost >= 0
}

// index is where a quote begins at or behind from, or -1.
func index(text []rune, quote string, from int) int {
	q := []rune(quote)
	for i := from; len(q) > 0 && i+len(q) <= len(text); i++ {
		if slices.Equal(text[i:i+len(q)], q) {
			return i
		}
	}
	return -1
}
