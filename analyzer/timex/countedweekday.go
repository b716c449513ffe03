package timex

import (
	"strings"

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
	if n == 0 || r.ref == nil || r.feminineDay(r.skip(j, "في")) || j+n < end && r.d.Is(r.skip(j, "في")+n, doc.Word) || r.d.Glued(j+n) && r.d.Is(j, doc.Digits) && !r.is(j+n, ".", "\u060c", ")") {
		return period{}, 0
	}
	y, m, _ := r.ref.Day.Date()
	if num := r.number(j); d <= 5 && num != nil && num.Article && !num.Digits { // the third Tuesday of this month
		if at := Civil(y, m, 1); Civil(y, m, d).Weekday() != weekday {
			at += Day((weekday-at.Weekday()+7)%7 + 7*(d-1))
			return period{first: at, last: at, relative: true}, n
		}
	}
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
	nth, n := r.nth(j, 5)
	if n == 0 || r.d.Is(j, doc.Digits) {
		return period{}, 0
	}
	m, k := r.monthBehind(j+n, end)
	if k == 0 {
		return period{}, 0
	}
	m = r.settle(m, j)
	at := m.first + Day((weekday-m.first.Weekday()+7)%7+7*(nth-1))
	if r.is(j, "الاخير") {
		at = m.last - Day((m.last.Weekday()-weekday+7)%7)
	}
	if m.yearless || at > m.last {
		return period{}, 0
	}
	p := days(at, at)
	p.relative = m.relative
	return p, n + k
}

// monthBehind reads the month that a counted day is of: من مايو، في شهر 10، بأيلول 2014، من الشهر الجاري
func (r *reader) monthBehind(j, end int) (period, int) {
	k := r.skip(j, "من", "في")
	if k == j && !strings.HasPrefix(r.d.Form(j), "ب") {
		return period{}, 0
	}
	m, n := r.monthYear(k, end)
	if n == 0 {
		m, n = r.relativeUnit(k, end)
	}
	if n == 0 || m.unknown || m.unit != month && !m.islamic {
		return period{}, 0
	}
	return m, k + n - j
}

// countedWeekday reads a weekday counted in its month from either end: أول جمعة من
// رمضان، آخر أحد من مارس، ثالث يوم ثلاثاء من سبتمبر 2014
func (r *reader) countedWeekday(i, end int) (period, int) {
	c, n := r.counted5(i)
	if n == 0 {
		return period{}, 0
	}
	j := i + n
	if u, h, ok := r.unitAt(j); ok && u.Code == "day" && h.Infl == doc.Singular {
		j++
	}
	row, h, ok := lexicon.Weekdays.At(r.d, j)
	if !ok || h.Pre > 0 || j >= end {
		return r.countedDay(c, i, end)
	}
	m, k := r.monthBehind(j+1, end)
	if m = r.settle(m, i); k == 0 || m.yearless {
		return period{}, 0
	}
	at := m.first + Day((row.Number-m.first.Weekday()+7)%7+7*(c.nth-1))
	if c.last {
		at = m.last - Day((m.last.Weekday()-row.Number+7)%7)
	}
	p := days(at, at)
	p.relative, p.start = m.relative, c.start
	return p, j + 1 + k - i
}

// A count5 says which day of a month: the first to fifth, or the last.
type count5 struct {
	start, nth, end int // first byte, number, token behind
	last            bool
}

// counted5 reads an ordinal before what it orders: أول، آخر، ثالث
func (r *reader) counted5(i int) (count5, int) {
	edge, h, ok := lexicon.Edges.At(r.d, i)
	if ok && (edge.Side == -2 || edge.Code == "last") {
		return count5{start: r.start(i, h), nth: 1, end: i + int(h.Words), last: edge.Side == 1}, int(h.Words)
	}
	num := r.number(i)
	if num == nil || num.Kind != numeral.Ordinal || num.Article || num.Value > 5 {
		return count5{}, 0
	}
	return count5{start: num.Start, nth: int(num.Value), end: num.End}, num.End - i
}

// countedDay reads a day counted in its month: آخر يوم من مايو، ثالث يوم من الشهر
// المقبل، أول أيام شهر رمضان
func (r *reader) countedDay(c count5, i, end int) (period, int) {
	u, h, ok := r.unitAt(c.end)
	if !ok || u.Code != "day" || h.Pre > 0 || h.Infl == doc.Dual || h.Infl == doc.Plural && c.last {
		return period{}, 0
	}
	m, k := r.monthBehind(c.end+1, end)
	if k == 0 && h.Infl == doc.Plural {
		if name, n := r.month(c.end+1, end); n > 0 {
			m, k = r.inYear(name, 0, c.end+1+n, end)
			k += n
		} else {
			m, k = r.monthYear(c.end+1, end)
		}
	}
	if m = r.settle(m, i); k == 0 || m.yearless || m.unknown {
		return period{}, 0
	}
	at := m.first + Day(c.nth-1)
	if c.last {
		at = m.last
	}
	m.first, m.last, m.unit, m.start = at, at, day, c.start
	if m.islamic {
		m.source = at.hijri()
	}
	return m, c.end + 1 + k - i
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

// hijri is a day's date in the Hijri calendar: "1442-09-01".
func (n Day) hijri() string {
	y, m, d := n.HijriDate()
	return isoDate(y, m, d)
}
