package finding

import (
	"math"
	"strconv"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
)

// A message says one thing in two languages.
type message struct{ arabic, english string }

// Longest quotation in a message, in runes.
const longest = 60

// quote is a stretch of the text in Arabic quotation marks, cut if it is long.
func quote(text string, s doc.Span) string {
	n := 0
	for i := range s.Of(text) {
		if n++; n > longest {
			s.End = s.Start + i
			return "«" + arabic.Unturned(s.Of(text)) + "…»"
		}
	}
	return "«" + arabic.Unturned(s.Of(text)) + "»"
}

// amount is a figure in the digits of an English reader: "more than 45,000".
func amount(f *figure.Figure) string {
	if math.IsNaN(f.Value) {
		switch {
		case math.IsNaN(f.High):
			return grouped(f.Low) + " or more"
		case math.IsNaN(f.Low):
			return "up to " + grouped(f.High)
		}
		return grouped(f.Low) + " to " + grouped(f.High)
	}
	unit := ""
	if f.Kind == figure.Percentage {
		unit = "%"
	}
	switch f.Relation {
	case numeral.About:
		return "about " + grouped(f.Value) + unit
	case numeral.MoreThan:
		return "more than " + grouped(f.Value) + unit
	case numeral.AtLeast:
		return "at least " + grouped(f.Value) + unit
	case numeral.LessThan:
		return "less than " + grouped(f.Value) + unit
	case numeral.AtMost:
		return "at most " + grouped(f.Value) + unit
	}
	return grouped(f.Value) + unit
}

// grouped writes a number with at most two decimals and a comma every three digits.
func grouped(v float64) string {
	s := strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64)
	end := len(s)
	for i := range len(s) {
		if s[i] == '.' {
			end = i
		}
	}
	for i := end - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
