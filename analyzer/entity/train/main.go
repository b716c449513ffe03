//go:build !wasip1

// Train fits the name model's weights to tagged sentences and writes them as
// Go source: averaged structured perceptrons over hashed features, added up and
// quantised to four bits. Same input, same output.
//
//	go run ./analyzer/entity/train -o analyzer/entity/weights.go newsfane_gold.jsonl
//
// Run in the project's root: sentences are also learnt from with other names,
// those of the lexicon's tables (recast.go). Each line of input is {"id", "tokens", "tags"} with BIO tags of PER, ORG, LOC,
// MEDIA. With -folds N it writes nothing and prints the figures of an N-fold
// cross-validation instead; runs of neighbouring sentences stay together. With
// -test it prints those of the fitted weights on a file that they were not fitted to.
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
)

func main() {
	out := flag.String("o", "", "file of weights to write")
	test := flag.String("test", "", "another file of tagged lines to measure on instead")
	folds := flag.Int("folds", 0, "cross-validate in so many folds instead")
	flag.Parse()
	c, err := readCast("analyzer/lexicon")
	if err != nil {
		log.Fatal(err)
	}
	var data []sentence
	for _, file := range flag.Args() {
		read, err := load(file, c)
		if err != nil {
			log.Fatal(err)
		}
		data = append(data, read...)
	}
	switch {
	case *folds > 0:
		validate(data, *folds)
		return
	case *test != "":
		other, err := load(*test, c)
		if err != nil {
			log.Fatal(err)
		}
		var t tally
		t.measure(fit(data), other)
		fmt.Print(t.String())
		return
	}
	if err := os.WriteFile(*out, source(fit(data)), 0o644); err != nil {
		log.Fatal(err)
	}
}

// validate prints precision, recall and F1 by kind over all folds.
func validate(data []sentence, folds int) {
	var t tally
	for f := range folds {
		var train, test []sentence
		for _, s := range data {
			if s.group%folds == f {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		t.measure(fit(train), test)
	}
	fmt.Print(t.String())
}

// shuffled is the order of one pass, the same in every run.
func shuffled(n, pass int) []int {
	return rand.New(rand.NewPCG(7, uint64(pass))).Perm(n)
}
