package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// today is the reference day, moved; unknown without one.
func (r *reader) today(step int) period {
	if r.ref == nil {
		return period{unknown: true}
	}
	n := r.ref.Day + Day(step)
	return period{first: n, last: n, relative: true}
}

// dayWord reads a day by its distance from today, the date it is given beside it
// included: أمس، اليوم الثلاثاء 3 مايو، أول أمس الجمعة، هذا اليوم
func (r *reader) dayWord(i, end int) (period, int) {
	if r.is(i, "هذا", "هذه", "وهذا", "لهذا") {
		row, h, ok := lexicon.DayWords.At(r.d, i+1)
		if !ok || row.Step != 0 || i+1+int(h.Words) > end {
			return r.partToday(i, end)
		}
		p := r.today(0)
		p.start = r.d.Tokens[i].Start
		return p, 1 + int(h.Words)
	}
	row, h, ok := lexicon.DayWords.At(r.d, i)
	if !ok || i+int(h.Words) > end || h.Prep == 's' {
		return period{}, 0
	}
	if row.Step == 0 && (r.dayName(i, i+int(h.Words), end) || r.newspaper(i)) {
		return period{}, 0
	}
	step := row.Step
	j := i + int(h.Words)
	if shift, k := r.shiftAt(j); shift != nil && row.Code == "tonight" && !shift.Anchor {
		step, j = shift.Step, j+k
	}
	p := r.today(step)
	if q, n := r.sameDay(j, end); n > 0 {
		if p.unknown || !q.relative && !q.yearless {
			p = q
		}
		j += n
	}
	p.start = r.start(i, h)
	return p, j - i
}

// dayName reports whether "the day" at token i is told apart by the word behind
// it and is not today: اليوم الأول، اليوم الـ20
func (r *reader) dayName(i, j, end int) bool {
	if j >= end {
		return false
	}
	if r.is(j, "ال") && r.d.Is(j+1, doc.Digits) {
		return true
	}
	num := r.number(j)
	return num != nil && num.Kind == numeral.Ordinal && !r.d.Is(j, doc.Digits)
}

// newspaper reports whether "today" at token i ends a quoted name: «المساء اليوم»
func (r *reader) newspaper(i int) bool {
	return r.is(i+1, "\u00bb", "\"", "\u201d", ")") && (r.is(i-2, "\u00ab", "\"", "\u201c", "(") || r.is(i-3, "\u00ab", "\"", "\u201c"))
}

// sameDay reads the weekday or date that names a day once more, a comma before it or not.
func (r *reader) sameDay(j, end int) (period, int) {
	k := r.skip(j, "\u060c", ",")
	closing := r.is(k, "(")
	k = r.skip(k, "(")
	p, n := r.weekday(k, end)
	if n == 0 && (k == j || closing) {
		if p, n = r.dayMonth(k, end); n == 0 {
			p, n = r.numeric(k, end)
		}
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

// partToday reads a part of today: هذا الصباح، هذه الليلة
func (r *reader) partToday(i, end int) (period, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i+1)
	if !ok || row.Mark || !h.Article || i+2 > end {
		return period{}, 0
	}
	p := r.today(0)
	p.start = r.d.Tokens[i].Start
	return p, 1 + int(h.Words)
}

// relativeUnit reads a unit told apart by a word beside it: العام الماضي، هذا
// الأسبوع، الشهر نفسه، نفس العام، السنة الجارية، اليوم التالي
func (r *reader) relativeUnit(i, end int) (period, int) {
	j, this, same := i, false, false
	start := -1
	switch form := strings.TrimPrefix(strings.TrimPrefix(r.d.Form(i), "و"), "ل"); form {
	case "هذا", "هذه":
		this, j = true, i+1
	case "نفس", "ذات":
		same, j = true, i+1
	}
	if j > i {
		start = r.d.Tokens[i].End - len(strings.TrimLeft(r.d.Tokens[i].Of(r.d.Text), "ول"))
	}
	row, h, ok := r.unitAt(j)
	if !ok || row.Clock || !h.Article || h.Infl != doc.Singular || row.Count > 1 || row.Count == 0 || j+1 > end {
		return period{}, 0
	}
	if start < 0 {
		start = r.start(j, h)
	}
	u := unitOf(row.ISO)
	if _, _, kind := lexicon.YearKinds.At(r.d, j+1); kind && row.Code == "year" && j+1 < end {
		return r.kindOfYear(start, i, j, end)
	}
	shift, n := r.shiftAt(j + 1)
	if shift == nil || j+1+n > end {
		n = 0
		if !this && !same {
			return period{}, 0
		}
	}
	var p period
	switch {
	case same || n > 0 && shift.Anchor:
		step := 0
		if n > 0 && !same {
			step = shift.Step
		}
		p = r.fromAnchor(u, step, j)
	case n > 0:
		p = r.fromToday(u, shift.Step)
	default:
		p = r.fromToday(u, 0)
	}
	if y, k := r.yearNamed(p, j+1+n, end); k > 0 {
		p, n = y, n+k
	}
	if q, k := r.dayOfWeek(p, j+1+n, end); k > 0 {
		p, n = q, n+k
	}
	p.start = start
	return p, j + 1 + n - i
}

// dayOfWeek reads the day of a week behind it: الأسبوع المقبل يوم الجمعة
func (r *reader) dayOfWeek(p period, j, end int) (period, int) {
	if p.unit != week || p.unknown {
		return period{}, 0
	}
	k := r.skip(j, "\u060c")
	if row, h, ok := r.unitAt(k); ok && row.Code == "day" && h.Infl == doc.Singular {
		k++
	}
	row, h, ok := lexicon.Weekdays.At(r.d, k)
	if !ok || h.Pre > 0 || k >= end || row.Weak {
		return period{}, 0
	}
	p.first += Day((row.Number + 6) % 7)
	p.last, p.unit = p.first, day
	return p, k + 1 - j
}

// yearNamed reads the number of a year that a word has told apart: العام المقبل 2019
func (r *reader) yearNamed(p period, j, end int) (period, int) {
	y := r.digits(j)
	if p.unit != year || j >= end || len(r.d.Form(j)) != 4 || y < 1300 || y > 2200 || r.counted(j+1) || r.decimals(j+1) {
		return period{}, 0
	}
	q, n := r.yearTail(y, j, j+1, end)
	return q, n + 1
}

// kindOfYear reads a year of another kind: العام الهجري القادم, whose days are
// known, and السنة المالية الحالية, whose are not.
func (r *reader) kindOfYear(start, i, j, end int) (period, int) {
	kind, _, _ := lexicon.YearKinds.At(r.d, j+1)
	shift, n := r.shiftAt(j + 2)
	this := j > i
	if shift == nil || j+2+n > end {
		if n = 0; !this {
			return period{}, 0
		}
	}
	p := period{unknown: true, unit: year}
	step := 0
	if n > 0 {
		step = shift.Step
	}
	switch {
	case kind.Code == "m":
		p = r.fromToday(year, step)
	case kind.Code == "h" && r.ref != nil:
		y, _, _ := r.ref.Day.HijriDate()
		p = calendarYear(y+step, "h")
		p.relative = true
	}
	p.start = start
	return p, j + 2 + n - i
}

// unitOf is the unit of an ISO 8601 letter.
func unitOf(letter string) unit {
	switch letter {
	case "Y":
		return year
	case "M":
		return month
	case "W":
		return week
	}
	return day
}

// fromToday is a unit so many steps from the reference date's.
func (r *reader) fromToday(u unit, step int) period {
	if r.ref == nil {
		return period{unknown: true, unit: u}
	}
	p := around(r.ref.Day, u).shifted(step)
	p.relative = true
	return p
}

// fromAnchor is a unit so many steps from that of the time found before.
func (r *reader) fromAnchor(u unit, step, i int) period {
	a, ok := r.anchor(u)
	if !ok {
		return period{unknown: true, unit: u}
	}
	p := around(a.last, u)
	if u != day {
		p = around(a.first, u)
	}
	p = p.shifted(step)
	p.relative = a.relative
	return p
}

// samePeriod reads "the same period of" another year: الفترة ذاتها من 2023، الشهر
// نفسه من العام الماضي، نفس الفترة من عام 2020
func (r *reader) samePeriod(i, end int) (period, int) {
	row, h, ok := lexicon.SamePeriods.At(r.d, i)
	if !ok || !r.is(i+int(h.Words), "من", "في") {
		return period{}, 0
	}
	j := i + int(h.Words) + 1
	y, n := r.relativeUnit(j, end)
	if n == 0 || y.unit != year {
		if y, n = r.yearWord(j, end); n == 0 {
			y, n = r.bareYear(j, end)
		}
	}
	if n == 0 {
		return period{}, 0
	}
	p := period{unknown: true}
	if a, ok := r.samePeriodAnchor(row.Code); ok && !y.unknown {
		p = a.inYear(y.year())
	} else if !y.unknown {
		p = y
	}
	p.start, p.relative = r.start(i, h), y.relative
	return p, j + n - i
}

// samePeriodAnchor is the time found before that "the same period" repeats.
func (r *reader) samePeriodAnchor(code string) (period, bool) {
	if code == "today" {
		return r.today(0), r.ref != nil
	}
	for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-6; k-- {
		v := &r.found[k]
		if !v.anchors() || v.period.unit == year || v.period.unit == week {
			continue
		}
		switch code {
		case "day":
			if v.period.unit != day {
				continue
			}
		case "month":
			return around(v.period.first, month), true
		case "period":
			if v.Kind != Range && v.period.unit != month {
				continue
			}
		}
		return v.period, true
	}
	return period{}, false
}

// endedWeek reads a week by its last day: الأسبوع المنتهي في 27 مايو
func (r *reader) endedWeek(i, end int) (period, int) {
	row, h, ok := r.unitAt(i)
	if !ok || row.Code != "week" || !h.Article || !r.is(i+1, "المنتهي", "المنقضي") {
		return period{}, 0
	}
	j := r.skip(r.skip(i+2, "في"), "يوم")
	p, n := r.dayMonth(j, end)
	if n == 0 {
		return period{}, 0
	}
	p = r.settle(p, i)
	p.first, p.start = p.last-6, r.start(i, h)
	return p, j + n - i
}
