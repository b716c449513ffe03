//go:build !wasip1

// Mutate takes one thing at a time out of the analyser, a rule or a line of a
// table of words, and runs the analyser's tests: what no test notices is not
// tested. The tree stays as it is: the changed files are laid over it.
// Usage, in the project's folder: go run ./analyzer/eval/mutate [-rules n] [-lines n] [-seed n]
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
)

func main() {
	log.SetFlags(0)
	rules := flag.Int("rules", 20, "how many rules to try, -1 for all")
	lines := flag.Int("lines", 20, "how many lines of tables to try, -1 for all")
	seed := flag.Uint64("seed", 1, "of the choice among them")
	flag.Parse()
	l, err := newLab()
	if err != nil {
		log.Fatal(err)
	}
	err = run(l, *rules, *lines, *seed)
	os.RemoveAll(l.dir)
	if err != nil {
		log.Fatal(err)
	}
}

// run tries a choice of the mutants and prints what became of each.
func run(l *lab, rules, lines int, seed uint64) error {
	ruled, err := ruleMutants()
	if err != nil {
		return err
	}
	lined, err := lineMutants()
	if err != nil {
		return err
	}
	fmt.Printf("%d rules, %d lines of tables, seed %d\n", len(ruled), len(lined), seed)
	if out, ok := l.test("", "./analyzer/..."); !ok {
		return fmt.Errorf("the tests fail as it is:\n%s", out)
	}
	for _, part := range []struct {
		name string
		all  []mutant
		n    int
	}{{"rules", ruled, rules}, {"lines", lined, lines}} {
		chosen := choose(part.all, part.n, rand.New(rand.NewPCG(seed, 0)))
		if err := try(l, part.name, chosen); err != nil {
			return err
		}
	}
	return nil
}

// choose gives n of the mutants, all of them if n is negative.
func choose(all []mutant, n int, r *rand.Rand) []mutant {
	if n < 0 || n >= len(all) {
		return all
	}
	out := make([]mutant, n)
	for i, k := range r.Perm(len(all))[:n] {
		out[i] = all[k]
	}
	return out
}

// try runs the mutants and prints the share that was noticed.
func try(l *lab, name string, mutants []mutant) error {
	count := map[verdict]int{}
	for _, m := range mutants {
		v, err := l.judge(m)
		if err != nil {
			return fmt.Errorf("%s: %w", m.what, err)
		}
		count[v]++
		fmt.Printf("%-9s %s\n", v, m.what)
	}
	if ran := count[noticed] + count[unnoticed]; ran > 0 {
		fmt.Printf("%s: %d of %d noticed (%d %%), %d do not build\n", name, count[noticed], ran, 100*count[noticed]/ran, count[unbuilt])
	}
	return nil
}
