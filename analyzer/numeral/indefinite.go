package numeral

import (
	"mihakk/analyzer/lexicon"
)

// indefinite reads orders of magnitude: آلاف، عشرات الآلاف، بضع مئات، بضعة
func (r *reader) indefinite(i, end int) (Numeral, int) {
	row, _, ok := r.word(i, open)
	if !ok {
		return Numeral{}, 0
	}
	out := Numeral{Kind: Indefinite, Value: Null, Low: row.Value, High: Null, Alt: Null}
	switch row.Class {
	case lexicon.Few:
		out.High = 9
	case lexicon.Dozens, lexicon.Scales:
	default:
		return Numeral{}, 0
	}
	n := 1
	for i+n < end {
		next, _, ok := r.word(i+n, bare)
		if !ok || next.Class != lexicon.Scales && next.Class != lexicon.Dozens && next.Class != lexicon.Scale || n == 1 && next.Value <= row.Value {
			break
		}
		out.Low, out.High = out.Low*next.Value, out.High*next.Value
		n++
	}
	return out, n
}
