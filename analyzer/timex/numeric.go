package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// numeric reads a date in digits: 14-3-2023، 2024/11/24، ١/١/٢٠١٨، 13 / 11 / 1440 هـ، 11/2015، 22/04
func (r *reader) numeric(i, end int) (period, int) {
	a := r.digits(i)
	if _, h, name := lexicon.NumberNames.At(r.d, i-1); a < 0 || r.glueBefore(i) || name && h.Words == 1 && !r.dayBefore(i) {
		return period{}, 0
	}
	sep := r.d.Form(i + 1)
	if !dateSeparator(sep) || i+2 >= end || r.digits(i+2) < 0 {
		return period{}, 0
	}
	var p period
	var ok bool
	n := 3
	if c := r.digits(i + 4); i+4 < end && r.d.Form(i+3) == sep && c >= 0 {
		n = 5
		p, ok = r.threeParts(i)
	} else {
		p, ok = r.twoParts(i, a, r.digits(i+2), sep)
	}
	if !ok || r.decimals(i+n) || r.is(i+n, sep) && r.d.Glued(i+n) && r.d.Is(i+n+1, doc.Digits) {
		return period{}, 0
	}
	if era, k := r.era(i + n); k > 0 && (era == "h") == p.islamic {
		n += k
	}
	if shift, k := r.shiftAt(i + n); p.yearless && shift != nil && !shift.Anchor && i+n+k <= end {
		p.step = int8(shift.Step)
		n += k
	}
	p.start = r.d.Tokens[i].Start()
	return p, n
}

// dateSeparator reports whether a mark parts day, month and year.
func dateSeparator(s string) bool {
	return s == "/" || s == "-" || s == "." || s == "\u2013" || s == "\u2010" || s == "\u2011"
}

// glueBefore reports whether digits or a sign stand written onto token i.
func (r *reader) glueBefore(i int) bool {
	return r.d.Glued(i) && (r.is(i-1, ".", ",", ":", "/", "-", "+", "#", "_", "\u066b") || r.d.Is(i-1, doc.Latin))
}

// threeParts reads day, month and year in the order that their sizes allow: the
// year is the one of four digits; the day comes before the month unless only
// the second can be the day.
func (r *reader) threeParts(i int) (period, bool) {
	a, m, y := r.digits(i), r.digits(i+2), r.digits(i+4)
	la, ly := len(r.d.Form(i)), len(r.d.Form(i+4))
	d := a
	switch {
	case la == 4 && ly <= 2:
		d, y = y, a
	case ly == 4 && la <= 2:
	case ly == 2 && la <= 2 && r.is(i+1, "/") && r.d.Glued(i+1) && r.d.Glued(i+2):
		y += 2000
	default:
		return period{}, false
	}
	if m > 12 && d <= 12 {
		d, m = m, d
	}
	hijri := y >= 1300 && y < 1500
	if era, k := r.era(i + 5); k > 0 {
		hijri = era == "h"
	}
	return civilDay(y, m, d, hijri)
}

// civilDay is the day of a date if there is such a day.
func civilDay(y, m, d int, hijri bool) (period, bool) {
	if m < 1 || m > 12 || d < 1 || y < 1 {
		return period{}, false
	}
	if hijri {
		if d > 30 {
			return period{}, false
		}
		p := days(Hijri(y, m, d), Hijri(y, m, d))
		p.islamic, p.source = true, isoDate(y, m, d)
		return p, true
	}
	n := Civil(y, m, d)
	if _, month, _ := n.Date(); month != m || y > 2200 {
		return period{}, false
	}
	return days(n, n), true
}

// twoParts reads a month of a year (11/2015, 2015-3) or, where the form or the
// word before it says so, a day of a month (22/04, "on 2/10").
func (r *reader) twoParts(i, a, b int, sep string) (period, bool) {
	la, lb := len(r.d.Form(i)), len(r.d.Form(i+2))
	glued := r.d.Glued(i+1) && r.d.Glued(i+2)
	switch {
	case sep == "." || !glued && !(sep == "/" && r.dayBefore(i)) && !r.wireStamp(i):
		return period{}, false
	case lb == 4 && la <= 2 && a >= 1 && a <= 12 && b > 1900 && b < 2100:
		return months(b, a, 1), true
	case la == 4 && lb <= 2 && b >= 1 && b <= 12 && a > 1900 && a < 2100:
		return months(a, b, 1), true
	case sep != "/" && !r.wireStamp(i) || la > 2 || lb > 2:
		return period{}, false
	case r.d.Form(i)[0] != '0' && r.d.Form(i + 2)[0] != '0' && !r.dayBefore(i) && !r.wireStamp(i):
		return period{}, false
	}
	if b > 12 && a <= 12 {
		a, b = b, a
	}
	p, ok := civilDay(nominalYear, b, a, false)
	p.yearless = ok
	return p, ok
}

// dayBefore reports whether the word before token i says that a day follows.
func (r *reader) dayBefore(i int) bool {
	row, _, ok := r.unitAt(i - 1)
	return ok && row.Code == "day"
}

// wireStamp reports whether the numbers from token i on are day and month of an agency's
// dateline: بغداد 15 - 7 (اف ب) -
func (r *reader) wireStamp(i int) bool {
	s := r.sentenceOf(i)
	return i > s.First && i-s.First < placeTokens && r.is(i+1, "-", "/") && r.is(i+3, "(") && (r.is(i+5, ")") || r.is(i+6, ")") || r.is(i+7, ")"))
}

// bothCalendars reads a date given in both calendars as the one time that it
// is: 5 رمضان 1440 الموافق 10 مايو 2019
func (r *reader) bothCalendars(i, end int) (period, int) {
	if !r.hijri {
		return period{}, 0
	}
	a, n := r.oneCalendar(i, end)
	if n == 0 {
		return period{}, 0
	}
	j := i + n
	closing := r.is(j, "(")
	j = r.skip(j, "(", "/", "-", "\u2013", "\u060c", ",", "|")
	j = r.skip(j, "ل")
	j = r.skip(j, "الموافق", "موافق", "الموافقه", "للموافق", "ل", "الموافقل", "المصادف", "والموافق", "وفق")
	j = r.skip(j, "ل", ":")
	b, k := r.oneCalendar(j, end)
	if k == 0 || a.islamic == b.islamic || !near(a, b) && j == i+n {
		return period{}, 0
	}
	if closing {
		if !r.is(j+k, ")") {
			return period{}, 0
		}
		k++
	}
	p := b
	if b.islamic {
		p = a
	}
	p.source, p.islamic, p.start = a.source+b.source, true, a.start
	if p.yearless {
		return period{}, 0
	}
	return p, j + k - i
}

// oneCalendar reads a day of a stated year, a weekday before it or not.
func (r *reader) oneCalendar(i, end int) (period, int) {
	var best period
	length := 0
	for _, sort := range [...]doc.Rule[*reader, period]{{On: onWeekday | onDay, Read: (*reader).weekday}, {On: onSmall | onEdge, Read: (*reader).dayMonth}, {On: onParted, Read: (*reader).numeric}} {
		if i >= len(r.begins) || sort.On&r.begins[i] == 0 {
			continue
		}
		if p, n := sort.Read(r, i, end); n > length && p.unit == day && !p.yearless && !p.relative && !p.unknown && p.first == p.last {
			best, length = p, n
		}
	}
	return best, length
}

// near reports whether two days are at most two apart, as sightings of the moon are.
func near(a, b period) bool { return a.first-b.first <= 2 && b.first-a.first <= 2 }
