package timex

import "strconv"

// A unit is the grain that a period is told in.
type unit uint8

const (
	day unit = iota
	week
	month
	year
)

// A period is a stretch of whole days as a calendar expression names it. Its
// zero value is no period.
type period struct {
	start       int // byte where the expression begins, without clitics
	first, last Day
	unit        unit   // of both ends
	unknown     bool   // a real expression whose day cannot be told
	yearless    bool   // of no stated year; first and last are of the year 2000 (or 1420 AH)
	yearly      bool   // of every year: 8 مارس من كل عام
	bare        bool   // only a number, with no word of a date beside it
	relative    bool   // reckoned from the reference date
	guessed     bool   // its year is a guess: nothing beside it said which
	islamic     bool   // written in the Hijri calendar
	step        int8   // which of a yearless one: -1 the last, 1 the next; see settle
	source      string // the Hijri date as written
}

// The year that yearless periods are kept in: leap, so that 29 February and 30
// of every Hijri month that can have it exist.
const (
	nominalYear  = 2000
	nominalHijri = 1420
)

// days is a period from one day to another.
func days(first, last Day) period { return period{first: first, last: last} }

// years is the period from 1 January of a year to 31 December of another.
func years(first, last int) period {
	return period{first: Civil(first, 1, 1), last: Civil(last, 12, 31), unit: year}
}

// months is the period of n months from a month on; the month may run over.
func months(y, m, n int) period {
	return period{first: Civil(y, m, 1), last: Civil(y, m+n, 1) - 1, unit: month}
}

// weekOf is the ISO week (Monday to Sunday) that a day lies in.
func weekOf(n Day) period {
	monday := n - Day((n.Weekday()+6)%7)
	return period{first: monday, last: monday + 6, unit: week}
}

// hijriMonth is a month of the Hijri calendar.
func hijriMonth(y, m int) period {
	p := days(Hijri(y, m, 1), Hijri(y, m+1, 1)-1)
	p.islamic, p.source = true, isoMonth(y, m)
	return p
}

// around is the period of a unit that a day lies in.
func around(n Day, u unit) period {
	y, m, _ := n.Date()
	switch u {
	case year:
		return years(y, y)
	case month:
		return months(y, m, 1)
	case week:
		return weekOf(n)
	}
	return days(n, n)
}

// shifted is the period moved by so many of its units.
func (p period) shifted(steps int) period {
	y, m, d := p.first.Date()
	moved := p
	switch p.unit {
	case year:
		y2, _, _ := p.last.Date()
		moved = years(y+steps, y2+steps)
	case month:
		moved = months(y, m+steps, 1)
	case week:
		moved.first, moved.last = p.first+Day(7*steps), p.last+Day(7*steps)
	default:
		moved = days(Civil(y, m, d+steps), p.last+Day(steps))
	}
	moved.start, moved.relative = p.start, p.relative
	return moved
}

// inYear is the period with its days in another year.
func (p period) inYear(to int) period {
	y, m, d := p.first.Date()
	y2, m2, d2 := p.last.Date()
	p.first, p.last = Civil(to, m, d), Civil(to+y2-y, m2, d2)
	if p.unit == month {
		p.last = Civil(to+y2-y, m2+1, 1) - 1
	}
	p.yearless = false
	return p
}

// year is the year that the period begins in.
func (p period) year() int {
	y, _, _ := p.first.Date()
	return y
}

// single reports whether the period is one of its unit.
func (p period) single() bool {
	var first, last [24]byte
	return p.first == p.last || string(p.appendAt(first[:0], p.first)) == string(p.appendAt(last[:0], p.last))
}

// value is the period in ISO 8601, "" where it is not known: "2018-04",
// "2020-01/2020-03", "XXXX-07-10".
func (p period) value() string {
	switch {
	case p.unknown, p.yearless && p.islamic:
		return ""
	case p.single():
		return p.at(p.first)
	}
	return p.at(p.first) + "/" + p.at(p.last)
}

// kind is what a report calls the period.
func (p period) kind() Kind {
	if p.unknown || p.single() || p.islamic && p.unit == day && p.last-p.first < 30 && p.yearless {
		return Date
	}
	return Range
}

// at is a day in the period's unit.
func (p period) at(n Day) string {
	var b [24]byte
	return string(p.appendAt(b[:0], n))
}

// appendAt appends a day in the period's unit.
func (p period) appendAt(b []byte, n Day) []byte {
	y, m, d := n.Date()
	if p.unit == week {
		thursday := n - Day((n.Weekday()+6)%7) + 3
		y, _, _ = thursday.Date()
		return appendPadded(append(appendPadded(b, y, 4), "-W"...), 1+int(thursday-Civil(y, 1, 1))/7, 2)
	}
	if p.yearless {
		b = append(b, "XXXX"...)
	} else {
		if y < -9999 || y > 9999 {
			b = append(b, 'Y') // as EDTF writes them
		}
		b = appendPadded(b, y, 4)
	}
	if p.unit != year {
		b = appendPadded(append(b, '-'), m, 2)
	}
	if p.unit == day {
		b = appendPadded(append(b, '-'), d, 2)
	}
	return b
}

func isoYear(y int) string       { return string(appendPadded(nil, y, 4)) }
func isoMonth(y, m int) string   { return isoYear(y) + "-" + pad(m) }
func isoDate(y, m, d int) string { return isoMonth(y, m) + "-" + pad(d) }

// pad is a number of at least two digits.
func pad(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
