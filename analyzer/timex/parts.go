package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// yearPart reads a quarter, third or half of a year, or a week of a month: الربع الأول من
// 2020، النصف الثاني من العام الماضي، الأسبوع الأخير من يوليو
func (r *reader) yearPart(i, end int) (period, int) {
	row, h, ok := lexicon.YearParts.At(r.d, i)
	if !ok || !h.Article {
		return r.weekOfPeriod(i, end)
	}
	if row.Code == "ten" {
		return r.tenDays(i, r.start(i, h), end)
	}
	if shift, n := r.shiftAt(i + 1); shift != nil && i+1+n <= end && shift.Code != "last" {
		return r.otherQuarter(row, shift.Step, shift.Anchor, r.start(i, h), i), 1 + n
	}
	count := 12 / row.Months
	nth, n := r.nth(i+1, count)
	if n == 0 {
		return period{}, 0
	}
	j := i + 1 + n
	y, k := r.wholeYear(j, end)
	switch {
	case k > 0 && y.unit == year && y.single():
		p := months(y.year(), (nth-1)*row.Months+1, row.Months)
		p.relative, p.unknown, p.start = y.relative, y.unknown, r.start(i, h)
		return p, j + k - i
	case row.Code == "half" && r.is(j, "من"):
		if c, k := r.century(j+1, end); k > 0 && !c.islamic {
			c.first, c.last = Civil(c.year()+50*(nth-1), 1, 1), Civil(c.year()+50*nth-1, 12, 31)
			c.start = r.start(i, h)
			return c, j + 1 + k - i
		}
		return r.monthPart(i, j+1, nth, 2, r.start(i, h), end)
	case row.Code == "third" && r.is(j, "من"):
		return r.monthPart(i, j+1, nth, 3, r.start(i, h), end)
	case row.Code != "quarter" || !r.isQuarter(i) || r.is(j, "من", "ل", "النهائي"):
		return period{}, 0
	}
	p := period{unknown: true}
	if r.ref != nil {
		y := r.ref.Day.year()
		if p = months(y, (nth-1)*3+1, 3); p.first > r.ref.Day {
			p = months(y-1, (nth-1)*3+1, 3)
		}
		p.relative = true
	}
	p.start = r.start(i, h)
	return p, j - i
}

// otherQuarter is the quarter or half so many before or after the one named last,
// or after today's: الفصل السابق، الربع الماضي
func (r *reader) otherQuarter(row *lexicon.YearPart, step int, anchored bool, start, i int) period {
	p := period{unknown: true}
	if a, ok := r.samePeriodAnchor("period"); ok && anchored && a.last-a.first < 190 {
		y, m, _ := a.first.Date()
		p = months(y, m+step*row.Months, row.Months)
	} else if y, m, _ := r.today(0).first.Date(); r.ref != nil && row.Code == "quarter" && r.isQuarter(i) {
		p = months(y, (m-1)/3*3+1+3*step, 3)
		p.relative = true
	}
	p.start = start
	return p
}

// isQuarter reports whether token i is the financial word for a quarter, which
// needs no year: الربع, not الفصل
func (r *reader) isQuarter(i int) bool {
	return r.is(i, "الربع", "والربع", "للربع", "بالربع")
}

// nth is an ordinal up to count at token i, the last included: الأول، الأخير
func (r *reader) nth(i, count int) (v, n int) {
	if r.is(i, "الاخير", "الاخيره") {
		return count, 1
	}
	num := r.number(i)
	if num == nil || num.Value < 1 || num.Value > float64(count) || !num.Article && !num.Digits {
		return 0, 0
	}
	return int(num.Value), num.End - i
}

// wholeYear reads the year that a part is of: من عام 2020، لسنة 2021، 2016، من العام الجاري
func (r *reader) wholeYear(j, end int) (period, int) {
	k := r.skip(j, "من", "في")
	k = r.skip(k, "ل")
	if p, n := r.relativeUnit(k, end); n > 0 {
		return p, k + n - j
	}
	if p, n := r.yearWord(k, end); n > 0 {
		return p, k + n - j
	}
	if y, n := r.whole(k, 1900, 2100); n > 0 && !r.d.Is(k, doc.Digits) && k > j && k+n <= end {
		return years(y, y), k + n - j
	}
	if y := r.digits(k); k < end && len(r.d.Form(k)) == 4 && y >= 1500 && y <= 2200 && !r.decimals(k+1) {
		p, n := r.yearTail(y, k, k+1, end)
		return p, k + 1 + n - j
	}
	if row, h, ok := r.unitAt(k); ok && row.Code == "year" && h.Article && h.Infl == doc.Singular && k < end {
		if _, _, kind := lexicon.YearKinds.At(r.d, k+1); kind {
			return period{}, 0
		}
		return r.fromToday(year, 0), k + 1 - j
	}
	return period{}, 0
}

// tenDays reads the first or last ten days of a month: العشر الأواخر من رمضان، العشر الأوائل من ذي الحجة
func (r *reader) tenDays(i, start, end int) (period, int) {
	nth := 1
	switch r.d.Form(i + 1) {
	case "الاوايل", "الاولي", "الاول":
	case "الاواسط", "الوسطي":
		nth = 2
	case "الاواخر", "الاخيره", "الاخير":
		nth = 3
	default:
		return period{}, 0
	}
	if !r.is(i+2, "من") {
		return period{}, 0
	}
	return r.monthPart(i, i+3, nth, 3, start, end)
}

// monthPart reads the nth half or third of a month: النصف الثاني من شهر مايو، الثلث الأول من رمضان
func (r *reader) monthPart(i, j, nth, parts, start, end int) (period, int) {
	m, n := r.monthYear(j, end)
	if n == 0 {
		m, n = r.relativeUnit(j, end)
	}
	hijri := m.islamic && m.unit == day && m.last-m.first >= 28
	if n == 0 || m.unknown || !hijri && (m.unit != month || !m.single()) {
		return period{}, 0
	}
	m = r.settle(m, i)
	m.unit, m.start = day, start
	days := Day(30 / parts)
	m.first += Day(nth-1) * days
	if nth < parts {
		m.last = m.first + days - 1
	}
	return m, j + n - i
}

// weekOfPeriod reads a week of a month or year: الأسبوع الأول من مايو، الأسبوع الثالث من عام 2027
func (r *reader) weekOfPeriod(i, end int) (period, int) {
	row, h, ok := r.unitAt(i)
	if !ok || row.Code != "week" || !h.Article || h.Infl != doc.Singular {
		return period{}, 0
	}
	nth, n := r.nth(i+1, 53)
	j := i + 1 + n
	if n == 0 || !r.is(j, "من") {
		return period{}, 0
	}
	p, k := r.monthYear(j+1, end)
	if k == 0 {
		p, k = r.wholeYear(j, end)
		k--
	}
	if k <= 0 || p.unknown || !p.single() || p.unit != month && p.unit != year {
		return period{}, 0
	}
	p = r.settle(p, i)
	w := weekOf(p.first + 3).shifted(nth - 1)
	if nth == 53 { // an ISO week is of the month that its Thursday is in
		w = weekOf(p.last - 3)
	}
	if p.unit == month && nth < 53 {
		w = days(p.first+Day(7*nth-7), min(p.first+Day(7*nth-1), p.last))
	}
	if p.yearless {
		w = period{unknown: true}
	}
	w.start, w.relative = r.start(i, h), p.relative
	return w, j + 1 + k - i
}
