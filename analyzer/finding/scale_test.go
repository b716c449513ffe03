package finding_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer"
	"mihakk/analyzer/finding"
)

// long is a text of n figures of one unit, a few to a sentence and a few
// sentences to a block, or all in one sentence.
func long(n int, one bool) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("أغلقت الشركة " + strconv.Itoa(1000+i*7%9000) + " حساب في «مدينة" + strconv.Itoa(i) + "» عام 2016")
		switch {
		case one:
			b.WriteString(" و")
		case i%8 == 7:
			b.WriteString(".\n")
		case i%2 == 1:
			b.WriteString(". ")
		default:
			b.WriteString("، ")
		}
	}
	return b.String()
}

// BenchmarkScale: the cost a figure should not grow with their number.
func BenchmarkScale(b *testing.B) {
	for _, n := range []int{500, 4000} {
		r := analyzer.Analyze(long(n, true), analyzer.Options{})
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				finding.Within(&r.Article)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/figure")
		})
	}
}

// TestSame holds that the same articles give the same findings and rows.
func TestSame(t *testing.T) {
	for _, c := range readPlanted(t, "testdata/planted.txt") {
		assert.Equal(t, c.findings(), c.findings())
	}
}

// FuzzFindings holds that no text panics and that every stretch lies in its article.
func FuzzFindings(f *testing.F) {
	f.Add("ارتفع من 188 إلى 232 مليار بزيادة 44", "قُتل 12 شخصا، منهم 3 نساء و20 رجلا")
	f.Add("«لاتريبون» الفرنسية\n«لاتريبين» الفرنسية\nEPGE EGPE", "66% منها و44%")
	f.Fuzz(func(t *testing.T, a, b string) {
		c := analyzer.Compare([]analyzer.Input{{Text: a}, {Text: b}})
		texts := []string{a, b}
		check := func(found []finding.Finding, texts ...string) {
			for _, x := range found {
				assert.NotEmpty(t, x.Spans)
				assert.NotEmpty(t, x.Arabic)
				assert.NotEmpty(t, x.English)
				for _, p := range x.Spans {
					assert.True(t, p.Start >= 0 && p.Start < p.End && p.End <= len(texts[p.Article]))
				}
			}
		}
		check(c.Reports[0].Findings, a)
		check(c.Reports[1].Findings, b)
		check(c.Findings, texts...)
		for _, row := range c.Table {
			assert.Len(t, row.Cells, 2)
		}
	})
}
