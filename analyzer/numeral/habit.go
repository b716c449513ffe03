package numeral

import "mihakk/analyzer/doc"

// marks says which separators an article uses for what.
type marks struct {
	comma       bool // "1,9" is a decimal
	point       bool // "1.9" is a decimal
	pointGroups bool // "1.234" is a thousand and more
}

// habit looks for numbers whose separator can be read one way only. The
// Maghreb writes decimals with a comma.
func habit(d *doc.Document, region string) marks {
	var m marks
	switch region {
	case "MA", "DZ", "TN", "MR", "LY", "EH":
		m.comma = true
	}
	for i := 1; i+1 < len(d.Tokens); i++ {
		f := d.Form(i)
		if f != "." && f != "," && f != "\u060c" || !d.Is(i-1, doc.Digits) || !d.Is(i+1, doc.Digits) || !d.Glued(i) || !d.Glued(i+1) {
			continue
		}
		if separator(d.Form(i+2)) && d.Glued(i+2) && d.Is(i+3, doc.Digits) || i > 1 && separator(d.Form(i-2)) && d.Glued(i-1) {
			continue
		}
		if len(d.Form(i+1)) != 3 {
			m.comma = m.comma || f != "."
			m.point = m.point || f == "."
		}
	}
	m.pointGroups = m.comma && !m.point
	return m
}
