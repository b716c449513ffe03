package timex

import "mihakk/analyzer/lexicon"

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

// samePeriodAnchor is the time found before that "the same period" repeats; "the
// same day" is today's where none was named.
func (r *reader) samePeriodAnchor(code string) (period, bool) {
	if code == "today" {
		return r.today(0), r.ref != nil
	}
	for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-6; k-- {
		v := r.found[k]
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
	return r.today(0), code == "day" && r.ref != nil
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
