//go:build !wasip1

// Mutate takes one thing at a time out of the analyser, a rule or a line of a
// table of words, and runs the analyser's tests: what no test notices is not
// tested. The tree stays as it is: the tests are built once, with a switch for
// every rule and every line laid over it.
// Usage, in the project's folder: go run ./analyzer/eval/mutate [-rules n] [-lines n] [-seed n] [-only text]
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"strings"
)

func main() {
	log.SetFlags(0)
	rules := flag.Int("rules", -1, "how many rules to try of each file, -1 for all")
	lines := flag.Int("lines", 20, "how many lines to try of each table, -1 for all")
	seed := flag.Uint64("seed", 1, "of the choice among them")
	only := flag.String("only", "", "try those whose place or text has this")
	flag.Parse()
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		log.Fatal(err)
	}
	err = run(dir, *rules, *lines, *seed, *only)
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
}

// run tries a choice of the mutants, built in a folder, and prints what became of them.
func run(dir string, rules, lines int, seed uint64, only string) error {
	over := overlay{dir: dir, files: map[string]string{}}
	ruled, err := ruleMutants(&over)
	if err != nil {
		return err
	}
	lined, err := lineMutants(&over)
	if err != nil {
		return err
	}
	l, err := newLab(&over)
	if err != nil {
		return err
	}
	fmt.Printf("%d rules, %d lines of tables, seed %d\n", len(ruled), len(lined), seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for _, part := range []struct {
		name   string
		chosen []mutant
	}{
		{"rules", choose(ruled, rules, r, only)},
		{"lines", choose(lined, lines, r, only)},
	} {
		by := l.judge(part.chosen, func(m mutant, by string) { tell(os.Stdout, m, by) })
		report(os.Stdout, part.name, part.chosen, by)
	}
	return nil
}

// choose gives n of the mutants of each file, all of them if n is negative.
func choose(all []mutant, n int, r *rand.Rand, only string) []mutant {
	left := map[string]int{} // of a file, how many are still to come
	for _, m := range all {
		left[m.file]++
	}
	taken := map[string]int{}
	var out []mutant
	for _, m := range all {
		if n < 0 || r.IntN(left[m.file]) < n-taken[m.file] {
			taken[m.file]++
			if strings.Contains(m.what, only) {
				out = append(out, m)
			}
		}
		left[m.file]--
	}
	return out
}
