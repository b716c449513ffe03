package finding

import (
	"math"

	"mihakk/analyzer/figure"
)

// transposed reports whether two whole numbers of three digits and more are one
// with two neighbouring digits swapped, as a hasty hand types them: 164, 146
func transposed(a, b float64) bool {
	if a == b || a < 100 || b < 100 || a != math.Trunc(a) || b != math.Trunc(b) || a > 1e15 || b > 1e15 {
		return false
	}
	x, y := digits(a), digits(b)
	return swapped(x, y)
}

// digits are the decimal digits of a whole number less the zeros at its end.
func digits(v float64) string {
	for v >= 1000 && math.Mod(v, 10) == 0 {
		v /= 10
	}
	s := grouped(v)
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			out = append(out, s[i])
		}
	}
	return string(out)
}

// anaphoric reports whether a figure's clause says that it speaks of the same
// event as before: نسبة المشاركة في الإضراب نفسه
func (r *reader) anaphoric(f *figure.Figure) bool {
	first, end := r.clause(f, reach)
	for k := first + 1; k < end; k++ {
		switch r.d.Form(k) {
		case "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها":
			return r.act(k-1) != "" || r.words[k-1] != 0
		}
	}
	return false
}
