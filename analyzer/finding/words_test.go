package finding_test

import (
	"slices"
	"strings"
	"testing"

	"mihakk/analyzer"
	"mihakk/analyzer/internal/corpus"
)

// TestWords holds what the words of the tables make a finding of: the kinds that
// are found in an article's body, each once.
func TestWords(t *testing.T) {
	corpus.Run(t, "testdata/words.txt", func(input string) string {
		var kinds []string
		for _, f := range analyzer.Analyze("أخبار من سطيف\nسطيف - "+input, analyzer.Options{}).Findings {
			if k := string(f.Kind); !slices.Contains(kinds, k) {
				kinds = append(kinds, k)
			}
		}
		return strings.Join(kinds, " ")
	})
}
