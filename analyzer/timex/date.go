package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// dayMonth reads a day of a month: 20 أبريل 2018، الأول من أيلول المقبل، 14/نوفمبر/2023، العشرين من الشهر نفسه
func (r *reader) dayMonth(i, end int) (period, int) {
	d, n := r.whole(i, 1, 31)
	if n == 0 || r.insideNumber(i) || r.feminineDay(i) {
		if row, h, ok := lexicon.Edges.At(r.d, i); !ok || row.Side != -2 {
			return period{}, 0
		} else { // first of: فاتح ماي، أول يناير
			d, n = 1, int(h.Words)
		}
	}
	if p, k := r.dayPair(i, d, n, end); k > 0 {
		return p, k
	}
	j := r.skip(i+n, "من", "/", "-", "\u2013")
	if r.nought(i, j) {
		return period{}, 0
	}
	j = r.skip(j, "شهر", "لشهر")
	start := r.numStart(i)
	if m, k := r.month(j, end); k > 0 && j+k <= end {
		p, y := r.inYear(m, d, j+k, end)
		if p.last == p.first && p.unit == day {
			p.start = start
			return p, j + k + y - i
		}
	}
	if m, k := r.dayOfNumberedMonth(d, j, end); k > 0 {
		m.start = start
		return m, j + k - i
	}
	if p, k := r.dayOfThis(d, i, i+n, end); k > 0 {
		p.start = start
		return p, n + k
	}
	j = r.skip(j, "في")
	if rel, k := r.relativeUnit(j, end); k > 0 && rel.unit == month && (r.is(j-1, "من", "في") || r.is(j, "هذا")) {
		y, m, _ := rel.first.Date()
		p := days(Civil(y, m, d), Civil(y, m, d))
		if p.first > rel.last && !rel.unknown {
			return period{}, 0
		}
		p.start, p.relative, p.unknown = start, rel.relative, rel.unknown
		return p, j + k - i
	}
	return period{}, 0
}

// dayPair reads a day whose month stands behind the next one: ١٩ و٢٠ أبريل are two
// days on end, 5 و9 مايو the fifth and another time.
func (r *reader) dayPair(i, d, n, end int) (period, int) {
	if !r.d.Is(i, doc.Digits) || !r.is(i+n, "و") || !r.d.Is(i+n+1, doc.Digits) {
		return period{}, 0
	}
	p, k := r.dayMonth(i+n+1, end)
	_, _, second := p.first.Date()
	if k == 0 || p.unit != day || p.islamic || d >= second {
		return period{}, 0
	}
	p.first -= Day(second - d)
	p.start = r.d.Tokens[i].Start()
	if second == d+1 {
		return p, n + 1 + k
	}
	p.last = p.first
	return p, n
}

// feminineDay reports whether the ordinal at token i is feminine, which no day of a
// month is: الثانية في يوليوز
func (r *reader) feminineDay(i int) bool {
	num := r.number(i)
	return num != nil && num.Kind == numeral.Ordinal && !num.Digits && r.feminine(i)
}

// insideNumber reports whether digits at token i go on a longer number: 1.5, 2/3/2019.
func (r *reader) insideNumber(i int) bool {
	return r.d.Glued(i) && (r.is(i-1, ".", ",", "\u066b", ":", "\u066c") && r.d.Is(i-2, doc.Digits))
}

// inYear is the day d of a month (0 for the whole month) in the year, or with
// the shift, that follows at token j, and the tokens that those take.
func (r *reader) inYear(m monthName, d, j, end int) (period, int) {
	y, era, n := r.yearAfter(j, end)
	step := int8(0)
	if n == 0 {
		if rel, k := r.ofYear(j, end); k > 0 {
			p := m.period(r.yearFor(m, rel), d)
			p.relative, p.unknown = rel.relative, rel.unknown
			return p, k
		}
		if shift, k := r.shiftAt(j); shift != nil && j+k <= end && (!shift.Anchor || shift.Code == "previous") {
			step, n = int8(shift.Step), k
			if shift.Step == 0 {
				step = 0
			}
		}
		if n == 0 && r.is(j, "من") && r.is(j+1, "كل") && r.is(j+2, "عام", "سنه") && j+3 <= end {
			p := m.period(nominalYear, d)
			p.yearless, p.yearly = true, true
			return p, 3
		}
		if n == 0 {
			if e, k := r.era(j); k > 0 && e == "h" && m.hijri {
				n = k
			}
		}
	}
	if y == 0 {
		p := m.period(nominalYear, d)
		if m.hijri {
			p = m.period(nominalHijri, d)
		}
		p.yearless, p.step = true, step
		return p, n
	}
	if m.hijri && era == "m" {
		return period{}, 0
	}
	return m.period(y, d), n
}

// yearFor is the number of a relative year in the month's own calendar.
func (r *reader) yearFor(m monthName, rel period) int {
	if !m.hijri || r.ref == nil {
		return rel.year()
	}
	now, _, _ := r.ref.Day.HijriDate()
	return now + rel.year() - r.ref.Day.year()
}

// period is a day of the month in a year, the whole month for day 0; a day that
// the month does not have gives no period of one day.
func (m monthName) period(y, d int) period {
	if m.hijri {
		if d == 0 {
			return hijriMonth(y, m.number)
		}
		p := days(Hijri(y, m.number, d), Hijri(y, m.number, min(d, 30)))
		p.islamic, p.source = true, isoDate(y, m.number, d)
		return p
	}
	if d == 0 {
		return months(y, m.number, 1)
	}
	n := Civil(y, m.number, d)
	if _, month, _ := n.Date(); month != m.number {
		return period{unit: month31}
	}
	return days(n, n)
}

// month31 is no unit: of a day that does not exist.
const month31 unit = 99

// ofYear reads the year that a month is said to be of: من العام الماضي، من العام نفسه، العام المقبل
func (r *reader) ofYear(j, end int) (period, int) {
	k := r.skip(j, "من", "في")
	p, n := r.relativeUnit(k, end)
	if n == 0 || p.unit != year {
		return period{}, 0
	}
	return p, k + n - j
}
