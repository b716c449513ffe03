package export

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// entryJS is a line of the page's list: code: ['English', 'Arabic'],
var entryJS = regexp.MustCompile(`(?m)^\s*'?(\w+)'?:\s*\[\s*['"](.+?)['"],\s*['"](.+?)['"]\s*,?\s*\],?$`)

// TestReasonsAreThePages holds that exports and page say a reason in the same words.
func TestReasonsAreThePages(t *testing.T) {
	page, err := os.ReadFile("../../site/words/reasons.js")
	require.NoError(t, err)
	var onPage []label
	for _, m := range entryJS.FindAllStringSubmatch(string(page), -1) {
		onPage = append(onPage, label{m[1], m[2], m[3]})
	}
	assert.ElementsMatch(t, reasons, onPage)
}
