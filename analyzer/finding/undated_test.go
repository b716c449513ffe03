package finding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer"
	"mihakk/analyzer/finding"
)

// TestUndated holds that an output needs its period, and which words are one.
func TestUndated(t *testing.T) {
	const title = "مصنع جديد في الشمال\n"
	for text, undated := range map[string]bool{
		"افتتح الوزير المصنع.\nولا يزال المصنع ينتج أكثر من 100 سيارة، بحسب مديره.":       true,
		"افتتح الوزير المصنع.\nولا يزال المصنع ينتج أكثر من 100 سيارة يوميا، بحسب مديره.": false,
		"افتتح الوزير المصنع.\nوأنتج المصنع أكثر من 100 سيارة، بحسب مديره.":               false,
		"افتتح الوزير المصنع.\nوينتج المصنع أكثر من 100 سيارة في 2024، بحسب مديره.":       false,
	} {
		got := false
		for _, f := range analyzer.Analyze(title+text, analyzer.Options{}).Findings {
			got = got || f.Kind == finding.UndatedFigure
		}
		assert.Equal(t, undated, got, text)
	}
}
