//go:build !wasip1

// Eval measures the analyser on articles annotated by hand: precision, recall
// and F1 by layer, and of what was found how much has the right value, unit,
// source. It prints one line a layer; with -v every miss and false alarm.
//
//	go run ./analyzer/eval [-v] [folder of gold files]
package main

import (
	"flag"
	"fmt"
	"log"

	"mihakk/analyzer/eval/gold"
)

func main() {
	verbose := flag.Bool("v", false, "list every miss and false alarm")
	flag.Parse()
	folder := "testdata/gold"
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	articles, err := gold.Read(folder)
	if err != nil {
		log.Fatal(err)
	}
	s, err := evaluate(articles)
	if err != nil {
		log.Fatal(err)
	}
	if *verbose {
		for _, line := range s.log {
			fmt.Println(line)
		}
	}
	fmt.Printf("%d articles of %s\n", len(articles), folder)
	fmt.Println("figures       ", &s.figures)
	fmt.Println("times         ", &s.times)
	fmt.Println("attributions  ", &s.attributions)
	fmt.Printf("claims         MAP %.3f (at random %.3f)  score to share worth checking:", mean(s.averagePrecision), mean(s.positives))
	for i, bin := range s.calibration {
		if bin.claims > 0 {
			fmt.Printf("  .%d: %.2f of %d", i, ratio(bin.worthy, bin.claims), bin.claims)
		}
	}
	fmt.Println()
	fmt.Println("blocks        ", &s.blocks)
	fmt.Println("findings      ", &s.findings)
}
