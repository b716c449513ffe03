package export

import (
	"math"
	"slices"
	"strconv"
)

// appendInt appends a whole number; most have few digits, and strconv's way to
// many is long.
func appendInt(b []byte, v int) []byte {
	if v < 0 || v > math.MaxInt32 {
		return strconv.AppendInt(b, int64(v), 10)
	}
	digits := 1
	for limit := 10; v >= limit; limit *= 10 {
		digits++
	}
	return appendDigits(b, uint32(v), digits)
}

// appendDigits appends the last digits of a number, with leading zeros.
func appendDigits(b []byte, v uint32, digits int) []byte {
	first := len(b)
	b = slices.Grow(b, digits)[:first+digits]
	for i := len(b) - 1; i >= first; i-- {
		b[i] = '0' + byte(v%10)
		v /= 10
	}
	return b
}

// Numbers of up to so many decimals, as scores and weights have, are written by
// their whole millionths.
const (
	decimals = 6
	million  = 1e6
	manyFold = 1e9 // millionths beyond have more digits than a float64 tells apart
)

// appendFloat appends a finite number as JavaScript writes it: the fewest digits
// that tell it from all other numbers.
func appendFloat(b []byte, v float64) []byte {
	a := math.Abs(v)
	if n := math.Round(a * million); a < manyFold && n/million == a {
		if math.Signbit(v) {
			b = append(b, '-')
		}
		return appendDecimal(b, int(n))
	}
	format := byte('f')
	if a < 1e-6 || a >= 1e21 {
		format = 'e'
	}
	return strconv.AppendFloat(b, v, format, -1, 64)
}

// appendDecimal appends a number of millionths, zeros at its end left out.
func appendDecimal(b []byte, millionths int) []byte {
	b = appendInt(b, millionths/million)
	fraction := millionths % million
	if fraction == 0 {
		return b
	}
	b = appendDigits(append(b, '.'), uint32(fraction), decimals)
	for b[len(b)-1] == '0' {
		b = b[:len(b)-1]
	}
	return b
}
