package analyzer_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// layers are the packages of the analyser, those of one group independent of
// each other; a package may import only from groups before its own.
var layers = [][]string{
	{"arabic", "doc"},
	{"lexicon"},
	{"segment", "numeral", "entity"},
	{"timex", "attribution"},
	{"figure"},
	{"claim"},
	{"finding"},
	{""},
	{"export"},
}

// allowed are the standard packages that the core may import: each other one
// costs every reader (RATIONALE.md).
var allowed = []string{"strings", "strconv", "slices", "cmp", "iter", "unicode", "unicode/utf8", "errors", "math", "math/bits"}

func TestDependenciesRunOneWay(t *testing.T) {
	level := map[string]int{}
	for n, group := range layers {
		for _, name := range group {
			level[strings.TrimSuffix("mihakk/analyzer/"+name, "/")] = n
		}
	}
	for pkg, n := range level {
		out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, pkg).Output()
		require.NoError(t, err, pkg)
		for _, imported := range strings.Fields(string(out)) {
			if m, ours := level[imported]; ours {
				if m >= n {
					t.Errorf("%s imports %s, which stands no deeper", pkg, imported)
				}
			} else if !slices.Contains(allowed, imported) {
				t.Errorf("%s imports %s", pkg, imported)
			}
		}
	}
}

// TestStandardPackagesOfTheModule holds, transitively, that nothing which the
// module is compiled from reaches what every reader would pay for. Tools and
// helpers of tests are no part of it: they are not built for wasip1.
func TestStandardPackagesOfTheModule(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "./...", "../wasm/browser")
	list.Env = append(list.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := list.Output()
	require.NoError(t, err)
	deps := strings.Fields(string(out))
	require.Contains(t, deps, "mihakk/analyzer/export")
	for _, heavy := range []string{"fmt", "os", "time", "log", "regexp", "reflect", "embed", "net/http", "encoding/json"} {
		require.NotContains(t, deps, heavy)
	}
}
