package attribution

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/segment"
)

// TestScale holds that eight times the text takes about eight times as long, in
// one sentence and in many.
func TestScale(t *testing.T) {
	for _, unit := range []string{
		"قال الوزير ماجد الفهد إن العمل بدأ. ",
		"وقال الوزير ماجد الفهد إن العمل بدأ، مضيفا أن الكلفة معروفة، بحسب الوزارة، ",
		"أكد أن ذكر أن قال إن «",
		"كل من فلان، ",
		"الوزير: نعم\n",
	} {
		cost := func(n int) time.Duration {
			d := segment.Split(strings.Repeat(unit, n))
			best := time.Hour
			for range 3 {
				start := time.Now()
				Recognize(d, nil)
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := cost(100), cost(800)
		assert.Less(t, large, 30*small+50*time.Millisecond, "%q: %v, %v", unit, small, large)
	}
}
