//go:build !wasip1

package main

import (
	"fmt"
	"strings"
)

// A tally counts one layer: found, falsely found and missed items, and of the
// found ones how many have each property right.
type tally struct {
	tp, fp, fn int
	names      []string
	right, of  map[string]int
}

// add counts one found item under a property.
func (t *tally) add(property string, ok bool) {
	if t.of == nil {
		t.right, t.of = map[string]int{}, map[string]int{}
	}
	if t.of[property] == 0 {
		t.names = append(t.names, property)
	}
	t.of[property]++
	if ok {
		t.right[property]++
	}
}

func (t *tally) precision() float64 { return ratio(t.tp, t.tp+t.fp) }
func (t *tally) recall() float64    { return ratio(t.tp, t.tp+t.fn) }
func (t *tally) f1() float64        { return ratio(2*t.tp, 2*t.tp+t.fp+t.fn) }

// share is how many of the found items have a property right.
func (t *tally) share(property string) float64 { return ratio(t.right[property], t.of[property]) }

// String is the line that is printed.
func (t *tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "P %.3f  R %.3f  F1 %.3f  n %d", t.precision(), t.recall(), t.f1(), t.tp+t.fn)
	for _, name := range t.names {
		fmt.Fprintf(&b, "  %s %.3f", name, t.share(name))
	}
	return b.String()
}

// ratio is a of b, 0 of nothing.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// mean is the average, 0 of nothing.
func mean(list []float64) float64 {
	sum := 0.0
	for _, v := range list {
		sum += v
	}
	return sum / float64(max(1, len(list)))
}
