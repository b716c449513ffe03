//go:build !wasip1

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// measureLines prints what the weights make of sentences labelled 1 or 0: average
// precision beside that of simple guesses, and the area under the curve.
func measureLines(file string, m model) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var all, figure, cue, ours []scored
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var line struct {
			Text  string
			Label int
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return err
		}
		worthy := line.Label == 1
		best, counted, cued := 0.0, 0.0, 0.0
		for _, c := range analyze(line.Text) {
			yes := codes(&c)
			best = max(best, logistic(m.logOdds(yes)))
			if slices.Contains(yes, "quantity") {
				counted = 1
			}
			if c.Attribution >= 0 {
				cued = 1
			}
		}
		all, figure = append(all, scored{0, worthy}), append(figure, scored{counted, worthy})
		cue, ours = append(cue, scored{cued, worthy}), append(ours, scored{best, worthy})
	}
	fmt.Printf("%s: %d lines\n", file[strings.LastIndex(file, "/")+1:], len(ours))
	for _, r := range []struct {
		name  string
		items []scored
	}{{"all", all}, {"has a figure", figure}, {"has a cue", cue}, {"score", ours}} {
		ap, _ := averagePrecision(r.items)
		fmt.Printf("  %-13s average precision %.3f  area under the curve %.3f\n", r.name, ap, area(r.items))
	}
	return nil
}

// area is how often a worthy item is scored above an unworthy one, ties by half.
func area(items []scored) float64 {
	above, pairs := 0.0, 0.0
	for _, a := range items {
		for _, b := range items {
			if !a.worthy || b.worthy {
				continue
			}
			pairs++
			switch {
			case a.score > b.score:
				above++
			case a.score == b.score:
				above += 0.5
			}
		}
	}
	return above / max(pairs, 1)
}
