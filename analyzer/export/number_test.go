package export

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAppendInt(t *testing.T) {
	for _, v := range []int{0, 7, 10, 99, 100, 65535, 1e9, math.MaxInt32, math.MaxInt32 + 1, math.MaxInt64, -1, -12, math.MinInt64} {
		assert.Equal(t, "["+strconv.Itoa(v), string(appendInt([]byte("["), v)))
	}
}

func TestAppendFloat(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", math.Copysign(0, -1): "-0", 0.5: "0.5", -2.27: "-2.27", 0.000001: "0.000001", 0.0000015: "0.0000015", 1e-7: "1e-07",
		12: "12", 1.05: "1.05", 999999999.999999: "999999999.999999", 1e9: "1000000000", 1e21: "1e+21", 1.0 / 3: "0.3333333333333333",
	} {
		assert.Equal(t, want, string(appendFloat(nil, v)))
	}
}

// FuzzAppendFloat compares with strconv: of the decimals that mean a number both take the shortest.
func FuzzAppendFloat(f *testing.F) {
	f.Add(int64(2270000), 1e6)
	f.Add(int64(999999999999999), 1e6)
	f.Fuzz(func(t *testing.T, n int64, by float64) {
		v := float64(n) / by
		if a := math.Abs(v); math.IsNaN(v) || math.IsInf(v, 0) || a < 1e-6 || a >= 1e21 {
			return
		}
		if got, want := string(appendFloat(nil, v)), strconv.FormatFloat(v, 'f', -1, 64); got != want {
			t.Fatalf("%v is written %s, want %s", v, got, want)
		}
	})
}
