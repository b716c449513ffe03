package claim_test

import (
	"strconv"
	"strings"
	"testing"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
)

// One sentence of many clauses, quotations, hedges and sources: the cost a byte
// should not grow with its length.
func BenchmarkLongSentences(b *testing.B) {
	const piece = "قال سامي «ربما نعم»، وقال علي «لعل ذلك»، بينما نفى أحمد "
	for _, n := range []int{60, 600} {
		r := analyzer.Analyze(strings.Repeat(piece, n), analyzer.Options{})
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(n * len(piece)))
			for b.Loop() {
				claim.Rank(r.Doc, r.Mentions, r.Figures, r.Times, r.Attributions, nil)
			}
		})
	}
}
