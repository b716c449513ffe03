package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// clockRange reads a range of clock times: من الساعة 14:00 إلى 16:30، بين العاشرة
// والحادية عشرة صباحا
func (r *reader) clockRange(i, end int) (reading, int) {
	j, start, form := r.rangeOpening(i, end)
	a, n := r.clockAt(j, end)
	if n == 0 {
		if a, n = r.bareHour(j, end); n == 0 || form == "" {
			return reading{}, 0
		}
	}
	if j == i {
		start = a.start
	}
	k := r.joint(j+n, form)
	if k < 0 {
		return reading{}, 0
	}
	b, m := r.clockAt(k, end)
	if m == 0 && a.sure {
		b, m = r.bareHour(k, end)
	}
	if m == 0 || !a.sure && !b.sure {
		return reading{}, 0
	}
	if a.half == "" && b.half != "" && a.hour <= 12 {
		if a.half = b.half; a.hour <= b.hour%12 || a.hour == 12 || b.hour%12 >= a.hour {
			a.turn()
		}
	} else if b.half == "" && a.half != "" && b.hour <= 12 {
		b.half = a.half
		b.turn()
	}
	on, known := r.dayOf(i, k+m, end)
	day := ""
	if known {
		day = on.first.String()
	}
	v := reading{period: on, Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[k+m-1].End}, Kind: Range,
		Value: day + "T" + a.iso() + "/" + day + "T" + b.iso(), Relation: numeral.Exact}}
	return v, k + m - i
}

// bareHour reads an hour that only the other end of its range shows to be one.
func (r *reader) bareHour(j, end int) (clock, int) {
	c := clock{second: -1}
	v, n := r.whole(j, 1, 24)
	if n == 0 || j+n > end {
		return c, 0
	}
	c.start, c.hour = r.numStart(j), v
	return c, n + c.fraction(r, j+n, end)
}
