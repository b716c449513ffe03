package claim_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
)

// One sentence of many clauses, quotations, hedges and sources takes time in
// proportion to its length.
func TestLongSentences(t *testing.T) {
	for _, piece := range []string{
		"قال سامي «ربما نعم»، وقال علي «لعل ذلك»، بينما نفى أحمد ",
		"وأضاف «محمد» أن 5 ",
		"عنوان.. آخر.. ",
		"«((«ربما ",
		"هل كان ذلك؟ ",
	} {
		r := analyzer.Analyze(strings.Repeat(piece, 500), analyzer.Options{})
		start := time.Now()
		claim.Rank(r.Doc, r.Mentions, r.Figures, r.Times, r.Attributions, nil)
		assert.Less(t, time.Since(start), time.Second, piece)
	}
}
