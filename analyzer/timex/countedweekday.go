package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// misnamed reports whether a date behind a weekday falls on another one, and the
// number is the weekday's in its month: الثلاثاء الثالث من أيلول
func (r *reader) misnamed(weekday int, p period, i, j int) bool {
	num := r.number(j)
	if num == nil || !num.Article || num.Value > 5 {
		return false
	}
	p = r.settle(p, i)
	return !p.yearless && !p.unknown && p.first.Weekday() != weekday
}

// dayOfMonth reads a day of the month that a weekday shows to be of the nearest
// month where it falls on that one: الجمعة 15، الأحد السابع عشر
func (r *reader) dayOfMonth(weekday, j, end int) (period, int) {
	d, n := r.whole(r.skip(j, "في"), 1, 31)
	if n == 0 || r.ref == nil || j+n < end && r.d.Is(r.skip(j, "في")+n, doc.Word) || r.d.Glued(j+n) && r.d.Is(j, doc.Digits) && !r.is(j+n, ".", "\u060c", ")") {
		return period{}, 0
	}
	y, m, _ := r.ref.Day.Date()
	for _, step := range [...]int{0, -1, 1, -2, 2, -3, 3} {
		day := Civil(y, m+step, d)
		if _, _, same := day.Date(); same == d && day.Weekday() == weekday {
			p := days(day, day)
			p.relative = true
			return p, r.skip(j, "في") + n - j
		}
	}
	return period{}, 0
}

// nthWeekday reads a day by its number in a month: الثلاثاء الأول من أكتوبر
func (r *reader) nthWeekday(weekday, j, end int) (period, int) {
	num := r.number(j)
	if num == nil || !num.Article || num.Value < 1 || num.Value > 5 || !r.is(num.End, "من") {
		return period{}, 0
	}
	m, n := r.monthYear(num.End+1, end)
	if n == 0 || m.unit != month {
		return period{}, 0
	}
	m = r.settle(m, j)
	first := m.first + Day((weekday-m.first.Weekday()+7)%7+7*int(num.Value-1))
	if m.yearless || first > m.last {
		return period{}, 0
	}
	p := days(first, first)
	p.relative = m.relative
	return p, num.End + 1 + n - j
}

// countedWeekday reads a weekday counted in its month from either end: أول جمعة من
// رمضان، آخر أحد من مارس، ثالث يوم ثلاثاء من سبتمبر 2014
func (r *reader) countedWeekday(i, end int) (period, int) {
	edge, h, ok := lexicon.Edges.At(r.d, i)
	nth, n, start := 1, int(h.Words), 0
	switch num := r.number(i); {
	case ok && (edge.Side == -2 || edge.Code == "last"):
		start = r.start(i, h)
	case num != nil && num.Kind == numeral.Ordinal && !num.Article && num.Value <= 5:
		nth, n, start, edge = int(num.Value), num.End-i, num.Start, nil
	default:
		return period{}, 0
	}
	j := i + n
	if u, _, ok := r.unitAt(j); ok && u.Code == "day" {
		j++
	}
	row, wh, ok := lexicon.Weekdays.At(r.d, j)
	if !ok || wh.Pre > 0 || !r.is(j+1, "من", "في") || j+2 >= end {
		return period{}, 0
	}
	m, k := r.monthYear(j+2, end)
	if k == 0 {
		m, k = r.relativeUnit(j+2, end)
	}
	if k == 0 || m.unknown || m.unit != month && !m.islamic {
		return period{}, 0
	}
	if m = r.settle(m, i); m.yearless {
		return period{}, 0
	}
	at := m.first + Day((row.Number-m.first.Weekday()+7)%7+7*(nth-1))
	if edge != nil && edge.Side == 1 {
		at = m.last - Day((m.last.Weekday()-row.Number+7)%7)
	}
	p := days(at, at)
	p.relative, p.start = m.relative, start
	return p, j + 2 + k - i
}

// yearOfWeekday gives a yearless day the year in which it falls on the weekday named
// with it, where that is the one ahead and the one behind is far off: الخميس 15 أغسطس
func (r *reader) yearOfWeekday(p period, weekday, i int) period {
	if !p.yearless || p.islamic || p.step != 0 || r.ref == nil {
		return p
	}
	usual := r.settle(p, i)
	next := usual.inYear(usual.year() + 1)
	if usual.first.Weekday() == weekday || r.ref.Day-usual.first < 2*aheadDays || next.first.Weekday() != weekday {
		return p
	}
	next.relative = true
	return next
}
