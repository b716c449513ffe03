package figure

import (
	"math"
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// pointed decides between the two readings of digits with one separator and
// three digits behind it, by the unit: 1.500 dollars, megawatts or square metres
// are fifteen hundred, as nobody writes zeros at the end of a fraction; 1.500
// dinars of a thousand fils each, kilograms or tons are one and a half.
func (r *reader) pointed(n numeral.Numeral, u *Unit) numeral.Numeral {
	if math.IsNaN(n.Alt) || u == nil || !r.d.Is(n.End-1, doc.Digits) {
		return n
	}
	whole, decimal := max(n.Value, n.Alt), min(n.Value, n.Alt)
	switch {
	case u.Code == "KWD" || u.Code == "BHD" || u.Code == "OMR": // prices there have their three decimals
		if math.Mod(whole, 1000) == 0 {
			n.Value = decimal
		}
	case thousandths(u) || math.Mod(whole, 100) != 0:
	default:
		n.Value = whole
	}
	n.Low, n.High = n.Value, n.Value
	return n
}

// thousandths reports whether amounts in a unit are told to the thousandth.
func thousandths(u *Unit) bool {
	switch u.Kind {
	case "money":
		return u.Code == "JOD" || u.Code == "TND" || u.Code == "LYD" || u.Code == "" && u.Lemma == "دينار"
	case "area", "power", "energy":
		return false
	}
	return u.Code != "m" && u.Code != "m3"
}

// repoint decides anew when a figure takes the unit of another one: من 1.500 إلى 2.000 ريال
func (r *reader) repoint(f *Figure) {
	k, ok := slices.BinarySearchFunc(r.nums, f.Number.Start, func(n numeral.Numeral, at int) int { return n.Start - at })
	if !ok || r.nums[k].Value != f.Value {
		return
	}
	was, is := f.Value, r.pointed(r.nums[k], f.Unit).Value
	for _, v := range [...]*float64{&f.Value, &f.Low, &f.High} {
		if *v == was {
			*v = is
		}
	}
}
