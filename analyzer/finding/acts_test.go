package finding_test

import (
	"strings"
	"testing"

	"mihakk/analyzer"
	"mihakk/analyzer/finding"
	"mihakk/analyzer/internal/corpus"
)

// TestActs holds the table of what happens to things: two clauses with one figure
// each, parted by a bar, stand in an article of one town and year.
func TestActs(t *testing.T) {
	corpus.Run(t, "testdata/acts.txt", func(input string) string {
		first, second, _ := strings.Cut(input, " | ")
		text := "أرقام من سطيف\nسطيف - " + first + " في مدينة سطيف عام 2019.\nوقال الوالي إن " + second + " في مدينة سطيف عام 2019."
		for _, f := range analyzer.Analyze(text, analyzer.Options{}).Findings {
			if f.Kind == finding.FigureConflict {
				return "same"
			}
		}
		return "other"
	})
}
