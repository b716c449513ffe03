package numeral

import "mihakk/analyzer/doc"

// marks says which separators an article uses for what.
type marks struct {
	comma       bool // "1,9" is a decimal
	written     bool // and the article itself has such a decimal
	point       bool // "1.9" is a decimal
	pointGroups bool // "1.234" is a thousand and more
	reversed    bool // "9ر40" is 40.9: decimals typed in reverse order
}

// habit looks for numbers whose separator can be read one way only. The
// Maghreb writes decimals with a comma.
func habit(d *doc.Document, region string) marks {
	var m marks
	switch region {
	case "MA", "DZ", "TN", "MR", "LY", "EH":
		m.comma = true
	}
	archived := false // it has decimals with ر
	for i := 1; i+1 < len(d.Tokens); i++ {
		if d.Tokens[i-1].Kind != doc.Digits {
			continue
		}
		f := d.Form(i)
		if f != "." && f != "," && f != "\u060c" && f != "\u0631" || !inNumber(d, i) {
			continue
		}
		if f == "\u0631" {
			archived = true
			continue
		}
		if separator(d.Form(i+2)) && d.Glued(i+2) && d.Is(i+3, doc.Digits) || i > 1 && separator(d.Form(i-2)) && d.Glued(i-1) {
			continue
		}
		if len(d.Form(i+1)) != 3 {
			m.written = m.written || f != "."
			m.point = m.point || f == "."
		}
	}
	m.comma = m.comma || m.written
	m.pointGroups = m.comma && !m.point
	m.reversed = archived && reversed(d)
	return m
}

// inNumber reports whether token i is written onto digits before and behind it.
func inNumber(d *doc.Document, i int) bool {
	return d.Is(i-1, doc.Digits) && d.Is(i+1, doc.Digits) && d.Glued(i) && d.Glued(i+1)
}

// reversed reports whether an article's decimals with ر are all typed in
// reverse order, as some archives of the 2000s have them: where two shares of a
// sentence make a whole that way only, where several have a long second part
// and none a long first one, or where two prices would have three decimals
// (18ر124 دولار) and none has hundreds before the mark.
func reversed(d *doc.Document) bool {
	long, short, mills, hundreds := 0, 0, 0, 0
	sentence, straight, turned := int32(-1), 0.0, 0.0 // of the number before
	for i := 1; i+1 < len(d.Tokens); i++ {
		if d.Form(i) != "\u0631" || !inNumber(d, i) {
			continue
		}
		a, b := d.Form(i-1), d.Form(i+1)
		if len(a) == 1 && len(b) > 1 {
			long++
		} else if len(a) > 1 {
			short++
		}
		switch {
		case len(a) >= 3:
			hundreds++
		case len(b) >= 3 && cents(d.Form(i+2)):
			mills++
		}
		v, w := number(a, b), number(b, a)
		if sentence == d.Tokens[i].Sentence && w+turned == 100 && v+straight != 100 {
			return true
		}
		sentence, straight, turned = d.Tokens[i].Sentence, v, w
	}
	return long >= 3 && short == 0 || mills >= 2 && hundreds == 0
}

// cents reports whether a word is a currency whose prices have two decimals:
// dinars and some riyals have three.
func cents(form string) bool {
	switch form {
	case "دولار", "دولارا", "دولارات", "يورو", "جنيه", "جنيها", "درهم", "درهما", "ليره", "فرنك", "فرنكا", "ين", "ينا":
		return true
	}
	return false
}
