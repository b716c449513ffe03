// Native times the analyser as native Go: the articles that it reads as JSON
// from standard input, and one text of each size that its arguments name in
// bytes. It writes the milliseconds of the fastest pass as JSON. An analysis
// ends with the report's JSON, as it does in the module.
package main

import (
	"encoding/json"
	"log"
	"os"
	"strconv"
	"strings"
	"time"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
)

// patience is how long one text or list of texts is repeated.
const patience = 1200 * time.Millisecond

func main() {
	log.SetFlags(0)
	var articles []string
	if err := json.NewDecoder(os.Stdin).Decode(&articles); err != nil {
		log.Fatal(err)
	}
	all := strings.Join(articles, "\n\n") + "\n"
	out := struct {
		Articles float64   `json:"articles"`
		Sizes    []float64 `json:"sizes"`
	}{Articles: fastest(articles), Sizes: []float64{}}
	for _, arg := range os.Args[1:] {
		size, err := strconv.Atoi(arg)
		if err != nil {
			log.Fatal(err)
		}
		text := strings.ToValidUTF8(strings.Repeat(all, size/len(all)+1)[:size], "")
		out.Sizes = append(out.Sizes, fastest([]string{text}))
	}
	if err := json.NewEncoder(os.Stdout).Encode(out); err != nil {
		log.Fatal(err)
	}
}

// fastest gives the milliseconds of the fastest pass over texts, repeated for a while.
func fastest(texts []string) float64 {
	best := time.Hour
	for start := time.Now(); best == time.Hour || time.Since(start) < patience; {
		pass := time.Now()
		for _, text := range texts {
			export.JSON(analyzer.Analyze(text, analyzer.Options{}), export.UTF16)
		}
		best = min(best, time.Since(pass))
	}
	return float64(best.Nanoseconds()) / 1e6
}
