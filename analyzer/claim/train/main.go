//go:build !wasip1

// Train fits the weights of claims to articles graded by hand and writes them
// to analyzer/claim/fitted.go: logistic regression, drawn to the published
// weights (prior.go), cross-validated by article. Run in the project's root:
//
//	go run ./analyzer/claim/train [-gold folder] [-test folder] [-lines file.jsonl] [-n]
//
// It prints what cross-validation gives: mean average precision, and of each
// tenth of the scores how many were worth checking. -test measures the weights
// on another folder of gold, -lines on sentences labelled 1 or 0; nothing is
// trained on either.
package main

import (
	"flag"
	"fmt"
	"log"
)

func main() {
	gold := flag.String("gold", "testdata/gold", "folder of gold files, their articles in ../articles or ..")
	test := flag.String("test", "", "another folder of gold, to measure on")
	lines := flag.String("lines", "", `file of {"text", "label"} lines, to measure on`)
	dry := flag.Bool("n", false, "write nothing")
	flag.Parse()
	articles, err := read(*gold)
	if err != nil {
		log.Fatal(err)
	}
	strength := choose(articles)
	fmt.Printf("%d articles, prior of strength %g\n", len(articles), strength)
	crossValidate(articles, strength)
	weights := fit(articles, strength)
	report(articles, weights)
	if *test != "" {
		held, err := read(*test)
		if err != nil {
			log.Fatal(err)
		}
		score(held, weights)
		fmt.Printf("%s: ", *test)
		measure(held)
	}
	if *lines != "" {
		if err := measureLines(*lines, weights); err != nil {
			log.Fatal(err)
		}
	}
	if *dry {
		return
	}
	if err := write("analyzer/claim/fitted.go", articles, weights); err != nil {
		log.Fatal(err)
	}
}

// choose takes the strongest prior under which unseen articles are as likely as
// under the best but for one standard error: other outlets write unlike these.
func choose(articles []article) float64 {
	strengths := []float64{0.5, 1, 2, 4, 8, 16}
	losses := make([][]float64, len(strengths))
	best := 0
	for i, strength := range strengths {
		holdOut(articles, strength)
		losses[i] = articleLosses(articles)
		if mean(losses[i]) < mean(losses[best]) {
			best = i
		}
	}
	limit := mean(losses[best]) + standardError(losses[best])
	for i := len(strengths) - 1; i > best; i-- {
		if mean(losses[i]) <= limit {
			return strengths[i]
		}
	}
	return strengths[best]
}

// crossValidate prints what articles give that were held out of the fit.
func crossValidate(articles []article, strength float64) {
	holdOut(articles, strength)
	fmt.Print("cross-validated: ")
	measure(articles)
	reliability(articles)
}

// folds is into how many parts cross-validation cuts the articles.
const folds = 10

// holdOut scores every article with weights fitted to the other parts.
func holdOut(articles []article, strength float64) {
	for fold := range folds {
		var rest []article
		for i := range articles {
			if i%folds != fold {
				rest = append(rest, articles[i])
			}
		}
		weights := fit(rest, strength)
		for i := range articles {
			if i%folds == fold {
				score(articles[i:i+1], weights)
			}
		}
	}
}
