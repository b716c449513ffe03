package timex

import (
	"strings"

	"mihakk/analyzer/doc"
)

// longestYearSpan is how many years may lie between the two of 2015/2030.
const longestYearSpan = 40

// yearTail is the year y with what follows its digits at token j: an era, the
// same year in the other calendar (1435هـ/2014م), or the next one (2015/2016).
func (r *reader) yearTail(y, at, j, end int) (period, int) {
	era, n := r.era(j)
	if n > 0 && era == "m" && r.is(j, "م") && !r.d.Glued(j) && r.is(j+1, ".") {
		n = 0
	}
	if p, k := r.otherCalendar(y, era, j+n, end); k > 0 {
		return p, n + k
	}
	if p, k := r.secondYear(y, era, j+n, end); k > 0 {
		return p, n + k
	}
	if era == "" && y < 1600 && y > 1300 && r.ref != nil && len(r.d.Form(at)) == 4 && r.hijriYear(y) {
		era = "h"
	}
	return calendarYear(y, era), n
}

// otherCalendar reads the year y once more in the other calendar: /2014م، (2019م)، الموافق 2023
func (r *reader) otherCalendar(y int, era string, j, end int) (period, int) {
	closing := r.is(j, "(")
	k := r.skip(j, "/", "-", "\u2013", "(", "=")
	k = r.skip(k, "الموافق", "موافق", "الموافقه")
	k = r.skip(k, "ل", "لعام", "لسنه", "عام", "سنه")
	second := r.digits(k)
	era2, n := r.era(k + 1)
	if k == j || k >= end || second <= 0 || len(r.d.Form(k)) > 4 || (era == "h") == (era2 == "h") {
		return period{}, 0
	}
	greg, hijri := y, second
	if era == "h" {
		greg, hijri = second, y
	}
	if off := greg - Hijri(hijri, 1, 1).year(); off < -1 || off > 1 {
		return period{}, 0
	}
	if k += 1 + n; closing {
		if !r.is(k, ")") {
			return period{}, 0
		}
		k++
	}
	p := years(greg, greg)
	p.islamic, p.source = true, isoYear(hijri)
	return p, k - j
}

// secondYear reads the end of a row of years behind the year y: 2015-2019، 2015/16، 1436-1437هـ
func (r *reader) secondYear(y int, era string, j, end int) (period, int) {
	k := j + 1
	second := r.digits(k)
	if !r.is(j, "/", "-", "\u2013") || k >= end {
		return period{}, 0
	}
	era2, n := r.era(k + 1)
	row := second > y && second <= y+longestYearSpan
	switch form := r.d.Form(k); {
	case era != "h" && era2 == "h" && len(form) == 4 && row && y < 1700, era == "h" && era2 == "h" && len(form) == 4 && row:
		p := calendarYear(second, "h")
		p.first, p.source = calendarYear(y, "h").first, isoYear(y)+"/"+isoYear(second)
		return p, k + 1 + n - j
	case len(form) == 4 && row && (era == "" || era == "m" && era2 == "m") && !r.is(k+1, "/", "-"):
		return years(y, second), k + 1 + n - j
	case len(form) == 2 && second == (y+1)%100 && era == "" && (r.d.Glued(k) || r.seasonBefore(j-2)):
		return years(y, y+1), k + 1 - j
	}
	return period{}, 0
}

// seasonBefore reports whether token i, or the one before it, is a season of games or a
// school year, whose second year may be short: الموسم 2007 - 08
func (r *reader) seasonBefore(i int) bool {
	return r.cue(i, "season") || r.cue(i-1, "season") || r.is(i, "موسم", "الموسم", "وموسم", "بموسم", "لموسم")
}

// shortYear reads a year of the century before by its last two digits, behind its
// noun and with nothing that it could count: قانون 159 لسنة 81، عام 89/90
func (r *reader) shortYear(i, j, end int) (period, int) {
	v := r.digits(j)
	if v < 30 || len(r.d.Form(j)) != 2 || r.is(i-1, "كل") || r.is(i, "موسم") || r.number(j) != nil && r.number(j).End != j+1 {
		return period{}, 0
	}
	p, n := years(1900+v, 1900+v), 1
	if second := r.digits(j + 2); r.is(j+1, "/", "-") && j+2 < end {
		if second != (v+1)%100 && second != 1900+v+1 {
			return period{}, 0
		}
		p, n = years(1900+v, 1901+v), 3
	}
	if n == 1 && !r.closes(j+1, end) {
		return period{}, 0
	}
	_, h, _ := r.unitAt(i)
	p.start = r.start(i, h)
	return p, j + n - i
}

// closes reports whether token j cannot be counted by a number before it: a mark, the
// end, a definite word, a preposition.
func (r *reader) closes(j, end int) bool {
	if j >= end || r.d.Is(j, doc.Punct) {
		return !r.is(j, "%", "\u066a", "/", "-")
	}
	form := r.d.Form(j)
	return r.d.Is(j, doc.Word) && (strings.HasPrefix(form, "ال") || strings.HasPrefix(form, "و") || r.cue(j, "before"))
}
