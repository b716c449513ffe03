package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
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
		p = r.yearOfWeekday(p, row.Number, i)
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
	if p, n := r.ofWeek(row.Number, j, end); n > 0 && row.Weak {
		p.start = start
		return p, j + n - i
	}
	if row.Weak && start == r.start(j-1, h) && (len(r.d.Tokens) > 1 || h.Pre > 0) {
		return period{}, 0
	}
	step := 0
	if shift, n := r.shiftAt(j); shift != nil && j+n <= end && !shift.Anchor {
		step, j = shift.Step, j+n
		if shift.Code == "this" {
			step = 0
		}
		if p, n := r.dated(j, end); n > 0 { // الأحد المقبل الموافق 19 مايو
			p.start = start
			return p, j + n - i
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
	return r.closed(p, j, k, n, closing)
}

// closed takes the n tokens from token k on as a day, with the bracket behind it
// if one was opened, and counts from token j: ، (3 مايو)
func (r *reader) closed(p period, j, k, n int, bracket bool) (period, int) {
	if n == 0 || p.unit != day {
		return period{}, 0
	}
	if bracket {
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
	return r.nearestDay(start, i, end)
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
	if w, ok := r.weekBefore(i); ok && step == 0 {
		n := w.first + Day((weekday+6)%7)
		return period{first: n, last: n, relative: true}
	}
	n := r.ref.Day
	back := (n.Weekday() - weekday + 7) % 7
	switch {
	case step > 0, step == 0 && back > 0 && (r.alone || r.future(i)):
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

// weekBefore is the week named right before token i, which its days are of:
// الأسبوع المقبل بين الأربعاء والجمعة
func (r *reader) weekBefore(i int) (period, bool) {
	last := len(r.found) - 1
	if last < 0 || r.found[last].period.unit != week || r.found[last].period.unknown || !r.found[last].period.single() {
		return period{}, false
	}
	for k := r.found[last].End; k < i; k++ {
		if !r.is(k, "\u060c", ",", "من", "بين", "يوم", "يومي") {
			return period{}, false
		}
	}
	return r.found[last].period, r.found[last].End <= i
}
