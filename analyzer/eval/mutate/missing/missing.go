//go:build !wasip1

// Package missing tells which rule of the analyser is to be missing: the one that
// the environment names (MUTANT=rule 17). Mutate lays calls of it over the rules
// for its own runs of the tests; nothing that is built otherwise imports it.
package missing

import (
	"fmt"
	"os"
)

// number is that of the missing rule, -1 for none.
var number = func() int {
	n := -1
	fmt.Sscanf(os.Getenv("MUTANT"), "rule %d", &n)
	return n
}()

// Is reports whether rule n is missing.
func Is(n int) bool { return n == number }
