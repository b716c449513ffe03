package timex

import "mihakk/analyzer/lexicon"

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
		if shift == nil && !r.supports(i) && len(r.d.Tokens) > 4 || shift != nil && shift.Anchor {
			return period{}, 0
		}
		p, n = feast(row, years(nominalYear, nominalYear)), k
		if p.yearless = true; shift != nil {
			p.step = int8(shift.Step)
		}
		if p = r.settle(p, i); row.Month == 0 && !p.yearless {
			p.first = easter(p.year())
			p.last = p.first
		}
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
