package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// natively answers a request as the module does, compiled for this machine.
func natively(what, frame string) (ok bool, said string) {
	defer release()
	alloc(uint32(len(frame)))
	copy(request, frame)
	done := uint32(0)
	if what == "compare" {
		done = compare()
	} else {
		done = analyze()
	}
	return done == 1, string(answer)
}

// FuzzShippedModule holds that the module answers every request, refusals and
// all formats included, with the bytes that native Go answers, however many
// requests its instance has seen.
func FuzzShippedModule(f *testing.F) {
	files, err := filepath.Glob(root + "/testdata/articles/*_economy_*.txt")
	require.NoError(f, err)
	for n, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		format := []string{"json", "csv", "markdown", "html", "annotations", "claims", "claimreview"}[n%7]
		f.Add(string(text), "قالت الوزارة إن 12 شخصا أصيبوا.", "format="+format+"|lang=ar|reference_date=2025-03-02|region=MA")
	}
	f.Add("قال \xff 12 مليون\u202e «دولار\u0640 في 5/3/2019", "\x00", "offsets=codepoint|layers=figures,times|weights=quantity:-1e308,base:nan")
	f.Add("", " \n", "offsets=bytes|reference_date=2019-02-30")
	m := shipped(f)
	f.Fuzz(func(t *testing.T, text, other, options string) {
		var lines []string
		for option := range strings.SplitSeq(strings.ReplaceAll(options, "\n", " "), "|") {
			if name, _, ok := strings.Cut(option, "="); ok && name != "length" {
				lines = append(lines, option)
			}
		}
		first := one(text, lines...)
		for what, frame := range map[string]string{"analyze": first, "compare": first + one(other)} {
			ok, got, err := ask(m, what, frame)
			require.NoError(t, err)
			okHere, want := natively(what, frame)
			require.Equal(t, okHere, ok, what)
			if got != want {
				t.Fatalf("%s: the module answers\n%q\nnative Go\n%q", what, got, want)
			}
		}
	})
}
