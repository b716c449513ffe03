package finding

import (
	"math"

	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
)

// How far a number may be from the truth that it stands for: "about" within a
// tenth, a round number within half of its last digit that counts, yet no more
// than a twentieth.
const (
	aboutShare = 0.10
	roundShare = 0.05
)

// bounds is the interval that a figure commits to, rounding allowed for.
func bounds(f *figure.Figure) (low, high float64) {
	v := f.Value
	slack := rounding(v)
	switch f.Relation {
	case numeral.About:
		slack = max(slack, aboutShare*math.Abs(v))
	case numeral.MoreThan, numeral.AtLeast:
		return orElse(v, f.Low, -1) - slack, math.Inf(1)
	case numeral.LessThan, numeral.AtMost:
		return math.Inf(-1), orElse(v, f.High, 1) + slack
	}
	if math.IsNaN(v) {
		return orElse(f.Low, math.Inf(-1), 0), orElse(f.High, math.Inf(1), 0)
	}
	return v - slack, v + slack
}

// orElse is the first number that is one; without any, infinity of a sign.
func orElse(v, other float64, sign int) float64 {
	switch {
	case !math.IsNaN(v):
		return v
	case !math.IsNaN(other):
		return other
	}
	return math.Inf(sign)
}

// rounding is half of what the last digit of a number that is not zero is worth:
// 46000 may be 45500 to 46500. Small whole numbers are counted, not rounded.
func rounding(v float64) float64 {
	v = math.Abs(v)
	if math.IsNaN(v) || v == 0 {
		return 0
	}
	step := 1.0
	if v == math.Trunc(v) {
		if v < 100 {
			return 0
		}
		for rest := v; rest == math.Trunc(rest/10)*10 && step < v; rest /= 10 {
			step *= 10
		}
		if step == 1 {
			return 0
		}
	} else {
		for k := 0; k < 6 && math.Abs(v/step-math.Round(v/step)) > 1e-6; k++ {
			step /= 10
		}
	}
	return min(step/2, roundShare*v)
}

// agree reports whether both of two intervals can hold.
func agree(low, high, otherLow, otherHigh float64) bool {
	return low <= otherHigh && otherLow <= high
}

// commensurate reports whether two figures are near enough in size to be two
// counts of one thing: within a factor of four, or off by one digit's place.
func commensurate(a, b float64) bool {
	if !(a > 0 && b > 0) {
		return false
	}
	q := max(a, b) / min(a, b)
	return q <= 4 || q > 9.9 && q < 10.1
}

// size is the number by which a figure is compared: its value, or what bounds it.
func size(f *figure.Figure) float64 {
	switch {
	case !math.IsNaN(f.Value):
		return f.Value
	case math.IsNaN(f.High):
		return f.Low
	case math.IsNaN(f.Low):
		return f.High
	}
	return (f.Low + f.High) / 2
}
