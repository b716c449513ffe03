package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// yearPart reads a quarter or half of a year, or a week of a month: الربع الأول من
// 2020، النصف الثاني من العام الماضي، الأسبوع الأخير من يوليو
func (r *reader) yearPart(i, end int) (period, int) {
	row, h, ok := lexicon.YearParts.At(r.d, i)
	if !ok || !h.Article {
		return r.weekOfPeriod(i, end)
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
		return r.halfMonth(i, j+1, nth, r.start(i, h), end)
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

// halfMonth reads half of a month: النصف الثاني من شهر مايو
func (r *reader) halfMonth(i, j, nth, start, end int) (period, int) {
	m, n := r.monthYear(j, end)
	if n == 0 {
		m, n = r.relativeUnit(j, end)
	}
	if n == 0 || m.unit != month || !m.single() || m.unknown {
		return period{}, 0
	}
	m = r.settle(m, i)
	m.unit, m.start = day, start
	if nth == 1 {
		m.last = m.first + 14
	} else {
		m.first += 15
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
	if nth == 53 {
		w = weekOf(p.last)
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

// season reads one of a stated year: صيف 2016، الشتاء الماضي، خريف العام المقبل
func (r *reader) season(i, end int) (period, int) {
	row, h, ok := lexicon.Seasons.At(r.d, i)
	if !ok || h.Prep == 's' {
		return period{}, 0
	}
	j := i + 1
	if shift, n := r.shiftAt(j); h.Article && shift != nil && !shift.Anchor && j+n <= end {
		p := months(nominalYear, row.Number, 3)
		p.yearless, p.step, p.start = true, int8(shift.Step), r.start(i, h)
		return r.settle(p, i), j + n - i
	}
	y, n := r.wholeYear(j, end)
	if n == 0 || y.unit != year || !y.single() || h.Article && !r.is(j, "من") && !r.d.Is(j, doc.Digits) {
		return period{}, 0
	}
	p := months(y.year(), row.Number, 3)
	p.start, p.relative, p.unknown = r.start(i, h), y.relative, y.unknown
	return p, j + n - i
}

// edge reads the beginning, middle or end of a period, which is told by the
// period itself: مطلع تموز، نهاية عام 2022، أواخر الشهر الماضي، منتصف القرن التاسع عشر
func (r *reader) edge(i, end int) (period, int) {
	row, h, ok := lexicon.Edges.At(r.d, i)
	if !ok || h.Article || i+1 >= end {
		return period{}, 0
	}
	j := i + int(h.Words)
	p, n := r.point(j, end)
	if n == 0 {
		if p, n = r.plainUnit(j, end); n > 0 && row.Side == 1 {
			p = r.yearJustOver(p, i)
		}
	}
	if n == 0 || p.unit == day && !p.islamic && p.single() || r.d.Is(j, doc.Digits) && row.Code == "last" {
		return period{}, 0
	}
	switch {
	case row.Code == "rest" && (!p.relative || p.unit == day || p.first > r.ref.Day):
		return period{}, 0
	case row.Code == "rest":
		p.first, p.unit = r.ref.Day, day
	case row.Code == "weekend" && p.unit != week && p.unit != day:
		return period{}, 0
	case (row.Side == 1 && p.unit == week) && !p.unknown:
		p = r.weekend(p)
	}
	if p.last-p.first > 36000 && row.Side == 0 { // of a century: its middle year
		middle := p.year() + 49
		p.first, p.last = Civil(middle, 1, 1), Civil(middle, 12, 31)
	}
	p.start = r.start(i, h)
	return p, j + n - i
}

// yearJustOver takes the end of the year, told in its first months by a sentence
// that does not look ahead, for that of the year before: بلغت الاحتياطات 9 مليارات نهاية العام
func (r *reader) yearJustOver(p period, i int) period {
	if r.ref == nil || p.unit != year || r.is(i-1, "قبل", "بحلول", "حتي", "مع", "الي", "في", "وقبل") || r.future(i) {
		return p
	}
	if _, m, _ := r.ref.Day.Date(); m <= 3 {
		return p.shifted(-1)
	}
	return p
}

// plainUnit reads a unit that is the current one for want of another word,
// behind an edge: نهاية العام، مطلع الشهر
func (r *reader) plainUnit(j, end int) (period, int) {
	row, h, ok := r.unitAt(j)
	if !ok || j >= end || !h.Article || h.Infl != doc.Singular || row.Count != 1 || row.Clock || row.ISO == "D" {
		return period{}, 0
	}
	return r.fromToday(unitOf(row.ISO), 0), 1
}

// weekend is the end of a week: Friday and Saturday, or Saturday and Sunday where
// the working week begins on Monday.
func (r *reader) weekend(w period) period {
	w.first, w.unit = w.first+5, day
	switch r.region {
	case "EG", "SA", "QA", "KW", "BH", "OM", "JO", "IQ", "SY", "YE", "SD", "LY", "DZ", "PS":
		w.first, w.last = w.first-1, w.last-1
	}
	return w
}

// dayPart reads a part of a day, told by the day itself: ليلة 20 أبريل، مساء أمس، فجر اليوم الاثنين
func (r *reader) dayPart(i, end int) (period, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i)
	if !ok || row.Mark || h.Article || i+int(h.Words) >= end || r.is(i+1, "الليل") && r.is(i+2, "في") {
		return period{}, 0
	}
	j := i + int(h.Words)
	j = r.skip(j, "من")
	p, n := r.dayWord(j, end)
	for _, read := range [...]func(int, int) (period, int){r.weekday, r.dayMonth, r.numeric, r.relativeUnit} {
		if q, k := read(j, end); k > n {
			p, n = q, k
		}
	}
	if n == 0 || p.unit != day {
		return period{}, 0
	}
	if row.Half == "night" {
		n += r.nightTo(j+n, end)
	}
	p.start = r.start(i, h)
	return p, j + n - i
}

// nightTo reads the second day of a night behind its first: ليلة الخميس الجمعة، ليل الثلاثاء إلى الأربعاء
func (r *reader) nightTo(j, end int) int {
	before, _, ok := lexicon.Weekdays.At(r.d, j-1)
	k := r.skip(j, "/", "-", "الي", "\u2013")
	after, h, ok2 := lexicon.Weekdays.At(r.d, k)
	if !ok || !ok2 || k >= end || h.Conj || h.Prep != 0 || after.Number != (before.Number+1)%7 {
		return 0
	}
	return k + 1 - j
}

// holiday reads a feast of a stated year: عيد الفطر 2013، عيد الأضحى الماضي
func (r *reader) holiday(i, end int) (period, int) {
	row, h, ok := lexicon.Holidays.At(r.d, i)
	if !ok {
		return period{}, 0
	}
	j := i + int(h.Words)
	y, n := r.wholeYear(j, end)
	p := period{}
	switch {
	case n > 0 && y.unit == year && y.single():
		p = feast(row, y)
		p.relative, p.unknown = y.relative, y.unknown
	default:
		shift, k := r.shiftAt(j)
		if row.Month == 0 || shift == nil && !r.supports(i) && len(r.d.Tokens) > 4 || shift != nil && shift.Anchor {
			return period{}, 0
		}
		p, n = feast(row, years(nominalYear, nominalYear)), k
		if p.yearless = true; shift != nil {
			p.step = int8(shift.Step)
		}
		p = r.settle(p, i)
		if p.yearless {
			p.unknown = p.islamic
		}
	}
	if j+n > end {
		return period{}, 0
	}
	p.start = r.start(i, h)
	return p, j + n - i
}

// feast is a holiday's day in a year; of two in one year the first.
func feast(row *lexicon.Holiday, y period) period {
	switch {
	case row.Month == 0:
		n := easter(y.year())
		return days(n, n)
	case !row.Hijri:
		n := Civil(y.year(), row.Month, row.Day)
		return days(n, n)
	}
	h, _, _ := y.first.HijriDate()
	n := Hijri(h, row.Month, row.Day)
	if n < y.first {
		h++
		n = Hijri(h, row.Month, row.Day)
	}
	p := days(n, n)
	p.islamic, p.source = true, isoDate(h, row.Month, row.Day)
	return p
}

// easter is Easter Sunday of the western churches (anonymous Gregorian algorithm).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	return Civil(y, (h+l-7*m+114)/31, (h+l-7*m+114)%31+1)
}
