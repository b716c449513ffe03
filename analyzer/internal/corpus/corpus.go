//go:build !wasip1

// Package corpus reads the phenomenon corpora of the analyser's tests. A corpus
// is a text file of expectations, each with the spellings that must give it:
//
//	# a comment
//	235000
//		235 ألف
//		مئتان وخمسة وثلاثون ألفا
//	NONE
//		قناة العربية
//	TODO 3000
//		a known failure
//
// The expectation line is the test's own, ASCII first. NONE marks false friends,
// which must give nothing. TODO marks known failures: Run fails when one starts
// to pass, so that it gets moved.
package corpus

import (
	"os"
	"strings"
	"testing"
)

// A Case is one spelling with what it must give.
type Case struct {
	Line  int
	Want  string // "" for NONE
	Input string
	Todo  bool
}

// Read parses a corpus file.
func Read(file string) ([]Case, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var cases []Case
	want, todo := "", false
	for n, line := range strings.Split(string(text), "\n") {
		switch input, indented := strings.CutPrefix(line, "\t"); {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "# "):
		case indented:
			cases = append(cases, Case{n + 1, want, strings.ReplaceAll(input, `\n`, "\n"), todo})
		default:
			want, todo = strings.CutPrefix(line, "TODO ")
			if want == "NONE" {
				want = ""
			}
		}
	}
	return cases, nil
}

// Run checks every case of a corpus file against what read makes of its input.
func Run(t *testing.T, file string, read func(input string) string) {
	t.Helper()
	cases, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("%s holds no case", file)
	}
	for _, c := range cases {
		got := read(c.Input)
		switch {
		case !c.Todo && got != c.Want:
			t.Errorf("%s:%d: %s\n\tgot  %q\n\twant %q", file, c.Line, c.Input, got, c.Want)
		case c.Todo && got == c.Want:
			t.Errorf("%s:%d: %s passes now: take its TODO away", file, c.Line, c.Input)
		}
	}
}
