package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

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
		start = r.d.Tokens[i].End() - len(strings.TrimLeft(r.d.Tokens[i].Of(r.d.Text), "ول"))
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
		if r.alone && r.is(j+1, "هذا", "هذه") && j+2 <= end { // الشهر هذا; elsewhere another noun's
			this, n = true, 1
		}
		if !this && !same && (!r.alone || j+1 < len(r.d.Tokens)) && !(r.is(i-1, "من") && r.is(i-2, "سابق", "لاحق", "متاخر", "مبكر")) {
			return period{}, 0
		}
	}
	var p period
	switch {
	case same || n > 0 && shift != nil && shift.Anchor:
		step := 0
		if n > 0 && !same {
			step = shift.Step
		}
		p = r.fromAnchor(u, step, j)
	case n > 0 && shift != nil:
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
