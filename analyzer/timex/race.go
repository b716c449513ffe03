package timex

import (
	"strconv"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// raceTime reads minutes, seconds and their hundredths: 1:40.91
func (r *reader) raceTime(i, end int) (*reading, int) {
	m, s, part := r.digits(i), r.digits(i+2), r.d.Form(i+4)
	if i+5 > end || m < 0 || m > 59 || s < 0 || s > 59 || len(r.d.Form(i+2)) != 2 || !r.is(i+1, ":") || !r.is(i+3, ".", ",") ||
		!r.d.Is(i+4, doc.Digits) || len(part) > 3 || !r.d.Glued(i+1) || !r.d.Glued(i+2) || !r.d.Glued(i+3) || !r.d.Glued(i+4) || r.glueBefore(i) {
		return nil, 0
	}
	value := "PT" + strconv.Itoa(m) + "M" + strconv.Itoa(s) + "." + part + "S"
	return r.lengthReading(i, i+5, value, numeral.Exact, r.d.Tokens[i].Start()), 5
}
