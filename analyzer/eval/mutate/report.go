//go:build !wasip1

package main

import (
	"fmt"
	"io"
	"strings"
)

// A tally counts mutants.
type tally struct {
	tried, noticed int
	articles       int // noticed by the reports of whole articles alone
}

func (t *tally) add(by string) {
	t.tried++
	if by != "" {
		t.noticed++
	}
	if strings.HasPrefix(by, wholeArticles+" ") {
		t.articles++
	}
}

func (t tally) String() string {
	return fmt.Sprintf("%d of %d noticed (%d %%), %d of them by whole articles alone", t.noticed, t.tried, 100*t.noticed/max(1, t.tried), t.articles)
}

// tell writes what became of a mutant.
func tell(w io.Writer, m mutant, by string) {
	if by == "" {
		by = "UNNOTICED"
	}
	fmt.Fprintf(w, "%-40s %s\n", by, m.what)
}

// report writes what became of mutants, by file and in all.
func report(w io.Writer, name string, mutants []mutant, by []string) {
	var files []string
	counts := map[string]*tally{}
	var all tally
	for i, m := range mutants {
		if counts[m.file] == nil {
			files = append(files, m.file)
			counts[m.file] = &tally{}
		}
		counts[m.file].add(by[i])
		all.add(by[i])
	}
	for _, file := range files {
		fmt.Fprintf(w, "%s: %v\n", file, counts[file])
	}
	fmt.Fprintf(w, "%s: %v\n", name, all)
}
