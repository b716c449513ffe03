package export

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer/claim"
)

// Every reason has its words, no words are without a reason, and the page says
// the same.
func TestReasonsAreInWords(t *testing.T) {
	page, err := os.ReadFile("../../site/words/reasons.js")
	require.NoError(t, err)
	var codes []string
	for _, w := range claim.Fitted() {
		codes = append(codes, w.Code)
	}
	slices.Sort(codes)
	var said []string
	for _, l := range reasons {
		said = append(said, l.code)
		_, line, _ := strings.Cut(string(page), "\n  "+l.code+": [")
		line, _, _ = strings.Cut(line, "\n")
		assert.Contains(t, line, l.en, l.code)
		assert.Contains(t, line, l.ar, l.code)
	}
	assert.Equal(t, codes, said)
}
