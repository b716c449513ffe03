//go:build !wasip1

package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// An overlay is a set of changed files that are laid over the tree for a build.
type overlay struct {
	dir   string            // for the changed files
	files map[string]string // where a changed file belongs, and where it is
}

// write adds a file to the overlay, or in the place of the tree's own.
func (o *overlay) write(file string, text []byte) error {
	place, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	o.files[place] = filepath.Join(o.dir, fmt.Sprintf("%d.go", len(o.files)))
	return os.WriteFile(o.files[place], text, 0o644)
}

// A suite is the tests of one package, built with the switches.
type suite struct {
	dir     string // of the package
	program string
	deps    []string // all packages that it is built from
	took    time.Duration
}

// A lab holds the suites, the quick ones first.
type lab struct {
	suites []*suite
}

// wholeArticles is the package whose tests hold the reports of whole articles.
const wholeArticles = "analyzer"

// reportWriting is the package that writes reports down: no rules, no words.
const reportWriting = "analyzer/export"

// wordless are tests that take long and say nothing of single words or rules:
// those that hold what is true of any text.
const wordless = "Flood|Hostile|Broken|Odd|Dependencies|StandardPackages|EveryDay|ReasonsAddUp|SoundReports"

// newLab builds the suites, and sees that they pass as it is.
func newLab(over *overlay) (*lab, error) {
	list, err := json.Marshal(map[string]any{"Replace": over.files})
	if err != nil {
		return nil, err
	}
	file := filepath.Join(over.dir, "overlay.json")
	if err := os.WriteFile(file, list, 0o644); err != nil {
		return nil, err
	}
	tests, err := filepath.Glob("analyzer/*/*_test.go")
	if err != nil {
		return nil, err
	}
	l := &lab{}
	for _, dir := range append(dirs(tests), wholeArticles) {
		s, err := newSuite(dir, over.dir, file)
		if err != nil {
			return nil, err
		}
		l.suites = append(l.suites, s)
	}
	slices.SortFunc(l.suites, func(x, y *suite) int { return cmp.Compare(x.took, y.took) })
	return l, nil
}

// dirs lists the folders of files, without how a report is written.
func dirs(files []string) []string {
	var out []string
	for _, file := range files {
		if dir := filepath.Dir(file); dir != reportWriting {
			out = append(out, dir)
		}
	}
	return slices.Compact(out)
}

// newSuite builds the tests of a package over an overlay, and sees that they pass.
func newSuite(dir, out, overlay string) (*suite, error) {
	s := &suite{dir: dir, program: filepath.Join(out, strings.ReplaceAll(dir, "/", "_")+".test")}
	if said, err := exec.Command("go", "test", "-c", "-vet=off", "-overlay="+overlay, "-o", s.program, "./"+dir).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, said)
	}
	deps, err := exec.Command("go", "list", "-deps", "-test", "./"+dir).Output()
	if err != nil {
		return nil, err
	}
	s.deps = strings.Fields(string(deps))
	start := time.Now()
	if failed := s.run(""); failed != "" {
		return nil, fmt.Errorf("%s fails as it is", failed)
	}
	s.took = time.Since(start)
	return s, nil
}

// reaches reports whether a suite is built from any of the packages in folders.
func (s *suite) reaches(dirs []string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { return slices.Contains(s.deps, "mihakk/"+dir) })
}

// judge gives for each mutant the test that noticed it, "" for none, and calls
// told with it.
func (l *lab) judge(mutants []mutant, told func(m mutant, by string)) []string {
	out := make([]string, len(mutants))
	var telling sync.Mutex
	next := make(chan int)
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for i := range next {
				out[i] = l.notice(mutants[i])
				telling.Lock()
				told(mutants[i], out[i])
				telling.Unlock()
			}
		})
	}
	for i := range mutants {
		next <- i
	}
	close(next)
	workers.Wait()
	return out
}

// notice names a test that fails without what a mutant lacks, of the nearest
// packages first and of whole articles last.
func (l *lab) notice(m mutant) string {
	rank := func(s *suite) int {
		switch {
		case slices.Contains(m.nearest, s.dir):
			return 0
		case s.dir != wholeArticles:
			return 1
		}
		return 2
	}
	suites := slices.Clone(l.suites)
	slices.SortStableFunc(suites, func(x, y *suite) int { return rank(x) - rank(y) })
	for _, s := range suites {
		if !s.reaches(m.nearest) {
			continue
		}
		if failed := s.run(m.key); failed != "" {
			return failed
		}
	}
	return ""
}

var failure = regexp.MustCompile(`(?m)^ *--- FAIL: (\S+)`)

// run runs a suite over a mutant and names a test that fails, the innermost.
func (s *suite) run(key string) string {
	test := exec.Command(s.program, "-test.failfast", "-test.run=^Test", "-test.skip="+wordless, "-test.timeout=60s")
	test.Dir = s.dir
	test.Env = append(test.Environ(), "MUTANT="+key)
	out, err := test.CombinedOutput()
	if err == nil {
		return ""
	}
	name := "(panic)"
	for _, found := range failure.FindAllSubmatch(out, -1) {
		name = string(found[1])
	}
	return s.dir + " " + name
}
