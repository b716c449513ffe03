package numeral

import (
	"mihakk/analyzer/doc"
)

// signed reads a cardinal with what may stand around it: a sign, a clitic, a
// decimal in words, a fraction behind it. -12.5، سالب سبعة، لـ3، خمسة فاصلة اثنان، مليون ونصف
func (r *reader) signed(i, end int) (Numeral, int) {
	at, sign := i, 1.0
	switch {
	case r.minus(i, end):
		at, sign = i+1, -1
	case r.d.Form(i) == "سالب" && i+1 < end:
		at, sign = i+1, -1
	}
	if _, _, ok := r.clitic(at); ok && at+1 < end {
		at++
	}
	n, k := r.cardinal(at, end, open)
	if k == 0 {
		return n, 0
	}
	at += k
	n, at = r.decimals(n, at, end)
	n, at = r.plusFraction(n, at, end)
	n, at = r.over(n, at, end)
	if sign < 0 {
		n.Value, n.Low, n.High = -n.Value, -n.High, -n.Low
		n.Alt = -n.Alt
	}
	return n, at - i
}

// minus reports whether token i is a sign: written onto digits and onto nothing before.
func (r *reader) minus(i, end int) bool {
	f := r.d.Form(i)
	if f != "-" && f != "\u2212" || i+1 >= end || !r.d.Glued(i+1) || !r.d.Is(i+1, doc.Digits) && r.d.Form(i+1) != "." {
		return false
	}
	return (!r.d.Glued(i) || r.d.Form(i-1) == "(") && !r.dashes(i+1, end)
}

// dashes reports whether a second dash closes what the first one opened: -94 مليارا-
func (r *reader) dashes(i, end int) bool {
	for k := i + 1; k < min(end, i+8); k++ {
		if r.d.Form(k) == "-" {
			return r.d.Glued(k) && !(k+1 < end && r.d.Glued(k+1))
		}
	}
	return false
}

// decimals reads the part behind "comma" in words: خمسة فاصلة خمسة وعشرون، 10 فاصلة سبعة
func (r *reader) decimals(n Numeral, i, end int) (Numeral, int) {
	if f := r.d.Form(i); i+1 >= end || f != "فاصله" && f != "فاصل" && f != "فاصلا" {
		return n, i
	}
	v, scale, at := n.Value, 1.0, i+1
	for at < end {
		part, k := r.small(at, end, bare)
		if k == 0 || part.Value >= 1000 || at > i+1 && part.Value > 9 {
			break
		}
		for digits := part.Value; ; digits = float64(int(digits) / 10) {
			scale /= 10
			if digits < 10 {
				break
			}
		}
		v += part.Value * scale
		at += k
	}
	if at == i+1 {
		return n, i
	}
	for s := r.scale(at, end); s > 0; s = r.scale(at, end) {
		v *= s
		at++
	}
	return exact(v), at
}

// over reads a division in words: 1 على 3، واحد على مائة
func (r *reader) over(n Numeral, i, end int) (Numeral, int) {
	if f := r.d.Form(i); f != "علي" || i+1 >= end {
		return n, i
	}
	by, k := r.cardinal(i+1, end, bare)
	if k == 0 || by.Value == 0 {
		return n, i
	}
	at := i + 1 + k
	if at < end && r.d.Is(at, doc.Word) && r.d.Form(at) != "من" {
		return n, i
	}
	n = exact(n.Value / by.Value)
	n.Kind = Fraction
	return n, at
}
