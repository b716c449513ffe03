package timex

import (
	"strconv"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// raceTime reads minutes, seconds and their hundredths: 1:40.91
func (r *reader) raceTime(i, end int) (*reading, int) {
	if l, n := r.letteredTime(i, end); n > 0 {
		return r.lengthReading(i, i+n, l.iso(), numeral.Exact, r.d.Tokens[i].Start()), n
	}
	m, s, part := r.digits(i), r.digits(i+2), r.d.Form(i+4)
	if i+5 > end || m < 0 || m > 59 || s < 0 || s > 59 || len(r.d.Form(i+2)) != 2 || !r.is(i+1, ":") || !r.is(i+3, ".", ",") ||
		!r.d.Is(i+4, doc.Digits) || len(part) > 3 || !r.d.Glued(i+1) || !r.d.Glued(i+2) || !r.d.Glued(i+3) || !r.d.Glued(i+4) || r.glueBefore(i) {
		return nil, 0
	}
	value := "PT" + strconv.Itoa(m) + "M" + strconv.Itoa(s) + "." + part + "S"
	return r.lengthReading(i, i+5, value, numeral.Exact, r.d.Tokens[i].Start()), 5
}

// letteredTime reads minutes and seconds with the first letters of their names: 3د و42ث و18 جزءا من المئة
func (r *reader) letteredTime(i, end int) (length, int) {
	j := r.skip(i+2, "و")
	m, s := r.digits(i), r.digits(j)
	if j+2 > end || m < 0 || s < 0 || s > 59 || !r.is(i+1, "د") || !r.is(j+1, "ث") || !r.d.Glued(i+1) || !r.d.Glued(j+1) {
		return length{}, 0
	}
	l := length{minutes: float64(m), seconds: float64(s), clock: true}
	return l, r.hundredths(&l, j+2, end) - i
}

// hundredths adds parts of a second to a length, and gives the token behind them: و46 جزءا من المائة
func (r *reader) hundredths(l *length, i, end int) int {
	j := r.skip(i, "و")
	num := r.number(j)
	if l.seconds == 0 || num == nil || !(num.Value > 0) || num.Value >= 100 || num.End+2 >= end || j == i && !strings.HasPrefix(r.d.Form(i), "و") ||
		!r.is(num.End, "جزء", "جزءا", "اجزاء") || !r.is(num.End+1, "من") || !r.is(num.End+2, "الميه", "المايه") {
		return i
	}
	l.seconds = (l.seconds*100 + num.Value) / 100
	return num.End + 3
}
