package numeral

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A chain is digits with what stands between them: 1 234 567,89.
type chain struct {
	parts  [maxParts]string // folded digits
	seps   [maxParts]string // seps[k] is in front of parts[k]
	n      int
	end    int  // behind its last token
	turned bool // a right-to-left mark behind the separator shows the parts in reverse order
}

// maxParts bounds a chain; a longer one is no number.
const maxParts = 8

// chain reads digits from token i on as far as separators glue them together,
// groups of three digits across single spaces too.
func (r *reader) chain(i, end int) (c chain) {
	c.n, c.end = 1, i+1
	c.parts[0] = r.d.Form(i)
	for c.end < end && c.n < maxParts && r.spaced(&c, end) {
		c.parts[c.n], c.seps[c.n] = r.d.Form(c.end), " "
		c.n++
		c.end++
	}
	for c.end+1 < end && c.n < maxParts && separator(r.d.Form(c.end)) && r.d.Glued(c.end) && r.d.Glued(c.end+1) && r.d.Is(c.end+1, doc.Digits) {
		c.parts[c.n], c.seps[c.n] = r.d.Form(c.end+1), r.d.Form(c.end)
		c.turned = c.turned || strings.Contains(r.d.Gap(c.end+1), "\u200f")
		c.n++
		c.end += 2
	}
	return c
}

// spaced reports whether the next token is a further group of three digits
// behind one space: 1 414 021 100.
func (r *reader) spaced(c *chain, end int) bool {
	first := c.parts[0]
	if len(first) > 3 || first[0] == '0' || !r.d.Is(c.end, doc.Digits) || len(r.d.Form(c.end)) != 3 || r.d.Glued(c.end) {
		return false
	}
	switch strings.Trim(r.d.Gap(c.end), "\u200e\u200f\u202a\u202b\u202c") {
	case " ", "\u00a0", "\u202f", "\u2009", "\u2007":
		return c.end+1 == end || !r.d.Is(c.end+1, doc.Digits) || !r.d.Glued(c.end+1)
	}
	return false
}

// separator reports whether a token may stand inside a number; ر is the
// decimal mark of old wire copy (3ر5).
func separator(form string) bool {
	switch form {
	case ".", ",", "\u060c", "\u066b", "\u066c", "'", "\u2019", "\u0631":
		return true
	}
	return false
}

// value reads a chain by its shape, then by the article's own habit. The other
// reading of an ambiguous separator is alt. Ok is false for what is no number:
// a version, an address, a date with points.
func (c *chain) value(m marks) (v, alt float64, ok bool) {
	if c.n == 1 {
		return number(c.parts[0], ""), Null, true
	}
	last := c.seps[c.n-1]
	if c.n == 2 && last != " " {
		return c.single(m)
	}
	same := true
	for k := 1; k < c.n; k++ {
		same = same && c.seps[k] == last
	}
	whole := c.n
	if !same {
		whole--
	}
	for k := 1; k < whole; k++ {
		if c.seps[k] != c.seps[1] || len(c.parts[k]) != 3 {
			return 0, 0, false
		}
	}
	if len(c.parts[0]) > 3 || c.parts[0] == "0" {
		return 0, 0, false
	}
	digits := strings.Join(c.parts[:whole], "")
	if same {
		return number(digits, ""), Null, true
	}
	return number(digits, c.parts[c.n-1]), Null, true
}

// single reads a chain with one separator.
func (c *chain) single(m marks) (v, alt float64, ok bool) {
	a, b := c.parts[0], c.parts[1]
	if c.seps[1] == "\u0631" && m.reversed || c.turned {
		return number(b, a), number(a, b), true
	}
	decimal := number(a, b)
	if len(b) != 3 || len(a) > 3 || a[0] == '0' {
		return decimal, Null, true
	}
	whole := number(a+b, "")
	switch c.seps[1] {
	case "\u066c", "'", "\u2019":
		return whole, Null, true
	case "\u066b": // typed for the thousands' mark too
		return decimal, whole, true
	case "\u0631":
		return decimal, Null, true
	case ".":
		if m.pointGroups || b == "000" { // nobody writes three decimals to say none
			return whole, decimal, true
		}
		return decimal, whole, true
	}
	return whole, decimal, true
}

// number is the value of decimal digits.
func number(whole, fraction string) float64 {
	v, scale := 0.0, 1.0
	for _, c := range whole {
		v = v*10 + float64(c-'0')
	}
	for _, c := range fraction {
		v = v*10 + float64(c-'0')
		scale *= 10
	}
	return v / scale
}

// digits reads a number in digits from token i on: 12, 1,234.5, .77, 3ر5.
func (r *reader) digits(i, end int) (Numeral, int) {
	if !r.d.Is(i, doc.Digits) {
		return r.point(i, end)
	}
	c := r.chain(i, end)
	v, alt, ok := c.value(r.decimal)
	if !ok {
		return Numeral{}, 0
	}
	if c.n == 2 && (r.decimal.written || !r.decimal.point) && alt == alt && c.seps[1] != "." && r.decimal.comma && r.scale(c.end, end) > 1e3 {
		v, alt = alt, v // 1,125 billion where commas are decimal
	}
	n := exact(v)
	n.Alt, n.Digits = alt, true
	if r.bracketed(i, c.end, end) {
		c.end++
	}
	return n, c.end - i
}

// bracketed reports whether the digits from i to end stand alone in brackets
// that what they count or multiply follows: (135) ألف، (4200) جوال
func (r *reader) bracketed(i, end, limit int) bool {
	if r.d.Form(i-1) != "(" || r.d.Form(end) != ")" || end+1 >= limit || !r.d.Is(end+1, doc.Word) {
		return false
	}
	if r.scale(end+1, limit) > 0 {
		return true
	}
	for _, h := range r.d.HitsAt(end + 1) {
		if h.Pre == 0 && (lexicon.Counted.Holds(h) || lexicon.Currencies.Holds(h) || lexicon.Measures.Holds(h)) {
			return true
		}
	}
	return false
}

// point reads a decimal without a digit in front: .77
func (r *reader) point(i, end int) (Numeral, int) {
	if f := r.d.Form(i); f != "." && f != "\u066b" || i+1 >= end || r.d.Glued(i) || !r.d.Glued(i+1) || !r.d.Is(i+1, doc.Digits) {
		return Numeral{}, 0
	}
	return exact(number("", r.d.Form(i+1))), 2
}

// address reads what looks like a number and is none: a telephone number
// (+212 5 37 …, 0661-234-567), a version or a date with points (1.2.3).
func (r *reader) address(i, end int) (Numeral, int) {
	skip := Numeral{Kind: none}
	if r.d.Form(i) == "+" && r.d.Is(i+1, doc.Digits) && r.d.Glued(i+1) || r.d.Form(i) == "00" {
		k := i + 1
		size := 0
		for k < end && (r.d.Is(k, doc.Digits) || r.d.Is(k, doc.Punct) && strings.Contains("-. ()", r.d.Form(k))) {
			size += len(r.d.Form(k))
			k++
		}
		if size > 6 {
			return skip, k - i
		}
	}
	if !r.d.Is(i, doc.Digits) {
		return Numeral{}, 0
	}
	c := r.chain(i, end)
	if _, _, ok := c.value(r.decimal); !ok {
		return skip, c.end - i
	}
	return r.telephone(i, end)
}

// telephone reads a national number: a leading zero and seven digits or more,
// groups parted by dashes or spaces.
func (r *reader) telephone(i, end int) (Numeral, int) {
	size, k := len(r.d.Form(i)), i+1
	if r.d.Form(i)[0] != '0' || size == 1 {
		return Numeral{}, 0
	}
	for k < end && (r.d.Is(k, doc.Digits) || r.d.Form(k) == "-" && r.d.Is(k+1, doc.Digits)) {
		size += len(r.d.Form(k))
		k++
	}
	if size < 7 {
		return Numeral{}, 0
	}
	return Numeral{Kind: none}, k - i
}
