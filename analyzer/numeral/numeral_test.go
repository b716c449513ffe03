package numeral_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
)

// values are the numbers of a text, lows for orders of magnitude.
func values(text string) []float64 {
	var out []float64
	for _, n := range numeral.Recognize(segment.Split(text), "") {
		if n.Kind == numeral.Indefinite {
			out = append(out, n.Low)
			continue
		}
		out = append(out, n.Value)
	}
	return out
}

func TestRecognize(t *testing.T) {
	for text, want := range map[string][]float64{
		"وزعت البلدية 43 ألفا و200 سلة":           {43200},
		"بلغ الإنتاج مليونا ومئتي ألف طن":         {1200000},
		"زرع الأهالي ثلاث مئة وخمسا وعشرين شجرة":  {325},
		"استقبل المتحف 1.234,5 و1,234.5 و٧٫٥":     {1234.5, 1234.5, 7.5},
		"خصصت مليون ونصف المليون، ثم ألفا دولار":  {1500000, 2000},
		"في الدورة الحادية والعشرين":              {21},
		"هاتف: 0537-123-456 أو +212 537 12 34 56": nil,
		"سجل عشرات الآلاف أسماءهم":                {10000},
		"قفز إلى 3ر5 في المئة":                    {3.5, 100},
	} {
		assert.Equal(t, want, values(text), text)
	}
}
