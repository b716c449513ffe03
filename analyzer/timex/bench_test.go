package timex_test

import (
	"os"
	"testing"

	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
	"mihakk/analyzer/timex"
)

func BenchmarkRecognize(b *testing.B) {
	text, err := os.ReadFile("../../testdata/articles/eg_society_marriage.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := segment.Split(string(text))
	nums := numeral.Recognize(d, "")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		timex.Recognize(d, nums, nil, "")
	}
}
