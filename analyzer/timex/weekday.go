package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// weekday reads a day name with what is written beside it: الأربعاء، يوم السبت
// الماضي، الثلاثاء 6 مايو 2025، الاثنين (3 مايو)، الجمعة هذا الأسبوع
func (r *reader) weekday(i, end int) (period, int) {
	j, start := i, -1
	if row, h, ok := r.unitAt(i); ok && row.Code == "day" && h.Infl == doc.Singular && i+1 < end {
		j, start = i+1, r.start(i, h)
	}
	row, h, ok := lexicon.Weekdays.At(r.d, j)
	if !ok || h.Prep == 's' || j >= end || start >= 0 && h.Pre > 0 {
		if start >= 0 {
			return r.dayOnly(start, i, end)
		}
		return period{}, 0
	}
	if start < 0 {
		start = r.start(j, h)
	}
	j++
	if p, n := r.dated(j, end); n > 0 && !r.misnamed(row.Number, p, i, j) {
		p.start = start
		return p, j + n - i
	}
	if p, n := r.nthWeekday(row.Number, j, end); n > 0 {
		p.start = start
		return p, j + n - i
	}
	if p, n := r.dayOfMonth(row.Number, j, end); n > 0 && !row.Weak {
		p.start = start
		return p, j + n - i
	}
	if row.Weak && start == r.start(j-1, h) {
		return period{}, 0
	}
	step := 0
	if shift, n := r.shiftAt(j); shift != nil && j+n <= end && !shift.Anchor {
		step, j = shift.Step, j+n
		if shift.Code == "this" {
			step = 0
		}
	} else if p, n := r.ofWeek(row.Number, j, end); n > 0 {
		p.start = start
		return p, j + n - i
	}
	p := r.nearestWeekday(row.Number, step, i)
	p.start = start
	return p, j - i
}

// dated reads the date behind a weekday: ، 22 يناير; (3 مايو); 14 من هذا الشهر
func (r *reader) dated(j, end int) (period, int) {
	k := r.skip(j, "\u060c", ",", "-", "\u2013", ":")
	if k == j {
		k = r.skip(j, "في", "الموافق", "المصادف")
	}
	closing := r.is(k, "(")
	k = r.skip(k, "(")
	p, n := r.dayMonth(k, end)
	if q, qn := r.numeric(k, end); qn > n {
		p, n = q, qn
	}
	if n == 0 || p.unit != day {
		return period{}, 0
	}
	if closing {
		if !r.is(k+n, ")") {
			return period{}, 0
		}
		n++
	}
	return p, k + n - j
}

// dayOnly reads a day of the month that the article is of: يوم 15، يوم 22/04
func (r *reader) dayOnly(start, i, end int) (period, int) {
	read := r.dayMonth
	if _, n := r.numeric(i+1, end); n > 0 {
		read = r.numeric
	}
	p, n := read(i+1, end)
	if n > 0 && p.unit == day {
		p.start = start
		return p, 1 + n
	}
	return period{}, 0
}

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

// ofWeek reads the week that a weekday is said to be of: الجمعة هذا الأسبوع، الثلاثاء من الأسبوع المقبل
func (r *reader) ofWeek(weekday, j, end int) (period, int) {
	k := r.skip(j, "من")
	w, n := r.relativeUnit(k, end)
	if n == 0 || w.unit != week {
		return period{}, 0
	}
	w.first += Day((weekday + 6) % 7)
	w.last, w.unit = w.first, day
	return w, k + n - j
}

// nearestWeekday is the day of that name before the reference date, or behind it
// if the step or the sentence looks ahead.
func (r *reader) nearestWeekday(weekday, step, i int) period {
	if r.ref == nil {
		return period{unknown: true}
	}
	n := r.ref.Day
	back := (n.Weekday() - weekday + 7) % 7
	switch {
	case step > 0, step == 0 && back > 0 && (r.future(i) || i == 0 && len(r.d.Tokens) <= 2):
		n += Day(7 - back + 7*(max(step, 1)-1))
	case step < 0 && back == 0:
		n += Day(7 * step)
	case step < 0:
		n -= Day(back) + Day(7*(-step-1))
	default:
		n -= Day(back)
	}
	return period{first: n, last: n, relative: true}
}
