package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// yearAfter reads the year behind a month: 2018، ، 2018، من عام 2018، سنة 1435هـ
func (r *reader) yearAfter(j, end int) (y int, era string, n int) {
	if y = r.digits(j + 1); r.is(j, "(") && r.is(j+2, ")") && j+3 <= end && len(r.d.Form(j+1)) == 4 && y > 1300 && y < 2200 {
		return y, "", 3
	}
	k := r.skip(j, "/", "-", "،", ",", "من", "\u2013", "في")
	if row, h, ok := lexicon.YearWords.At(r.d, k); ok && !row.Plural && h.Prep != 'k' {
		k++
		if y, n = r.whole(k, 1, 2999); n == 0 {
			return 0, "", 0
		}
	} else if y = r.digits(k); y < 0 {
		if y, n = r.spelledYear(k); n == 0 {
			return 0, "", 0
		}
	} else if len(r.d.Form(k)) != 4 || y < 1000 || y > 2200 {
		return 0, "", 0
	} else {
		n = 1
	}
	if k+n > end || r.decimals(k+n) {
		return 0, "", 0
	}
	k += n
	era, n = r.era(k)
	return y, era, k + n - j
}

// decimals reports whether token j carries on the digits before it: 2018.5, 2,018,000
func (r *reader) decimals(j int) bool {
	return r.is(j, ".", ",", "\u066b", "\u066c") && r.d.Glued(j) && r.d.Glued(j+1) && r.d.Is(j+1, doc.Digits)
}

// era reads the mark behind a year: م، هـ، هجري، قبل الميلاد
func (r *reader) era(j int) (code string, n int) {
	row, h, ok := lexicon.Eras.At(r.d, j)
	if !ok || h.Pre > 0 && !h.Article {
		return "", 0
	}
	n = int(h.Words)
	return row.Code, n
}

// calendarYear is a year by its number and era.
func calendarYear(y int, era string) period {
	switch era {
	case "h":
		p := days(Hijri(y, 1, 1), Hijri(y+1, 1, 1)-1)
		p.islamic, p.source = true, isoYear(y)
		most := (p.first + 177).year() // the year that most of it lies in
		p.first, p.last, p.unit = Civil(most, 1, 1), Civil(most, 12, 31), year
		return p
	case "bc":
		return years(1-y, 1-y)
	}
	return years(y, y)
}

// year is the year that the day lies in.
func (n Day) year() int {
	y, _, _ := n.Date()
	return y
}

// yearWord reads a year behind its noun: عام 2000، سنة ألفين وعشرين، العام 2022، عام 550 قبل الميلاد
func (r *reader) yearWord(i, end int) (period, int) {
	row, h, ok := lexicon.YearWords.At(r.d, i)
	if !ok || row.Plural && !r.listsYears(i+1) || h.Prep == 'k' || h.Prep == 's' {
		return period{}, 0
	}
	j := i + 1
	if _, _, ok := lexicon.YearKinds.At(r.d, j); ok && h.Article {
		j++
	}
	j = r.skip(j, "(")
	y, n := r.whole(j, 1, 9999)
	if n == 0 || y < 100 && !r.beforeChrist(j+n) || j+n > end || r.decimals(j+n) || len(r.d.Form(j)) < 3 && r.d.Is(j, doc.Digits) {
		return period{}, 0
	}
	if num := r.number(j); num != nil && num.Kind == numeral.Ordinal {
		return period{}, 0
	}
	if r.is(j-1, "(") {
		if !r.is(j+n, ")") {
			return period{}, 0
		}
		n++
	}
	p, k := r.yearTail(y, j, j+n, end)
	p.start = r.start(i, h)
	return p, j + n + k - i
}

// beforeChrist reports whether token j says "before Christ", which lets a year be short.
func (r *reader) beforeChrist(j int) bool {
	era, _ := r.era(j)
	return era == "bc"
}

// listsYears reports whether token j is a year after a plural: سنوات 1987 و1998
func (r *reader) listsYears(j int) bool {
	v := r.digits(j)
	return v >= 1000 && v <= 2100 && len(r.d.Form(j)) == 4
}

// yearTail is the year y with what follows its digits at token j: an era, the
// same year in the other calendar (1435هـ/2014م), or the next one (2015/2016).
func (r *reader) yearTail(y, at, j, end int) (period, int) {
	era, n := r.era(j)
	if n > 0 && era == "m" && r.is(j, "م") && !r.d.Glued(j) && r.is(j+1, ".") {
		n = 0
	}
	if r.is(j+n, "/", "-", "\u2013") {
		k := j + n + 1
		second := r.digits(k)
		era2, n2 := r.era(k + 1)
		switch form := r.d.Form(k); {
		case k >= end:
		case era != era2 && (era == "h" || era2 == "h") && second > 0 && len(form) == 4:
			greg, hijri := y, second
			if era == "h" {
				greg, hijri = second, y
			}
			p := years(greg, greg)
			p.islamic, p.source = true, isoYear(hijri)
			return p, k + 1 + n2 - j
		case era == "" && era2 == "h" && len(form) == 4 && second > y && second <= y+40:
			p := calendarYear(second, "h")
			p.first, p.source = calendarYear(y, "h").first, isoYear(y)+"/"+isoYear(second)
			return p, k + 1 + n2 - j
		case len(form) == 4 && second > y && second <= y+40 && era == "" && !r.is(k+1, "/", "-"):
			return years(y, second), k + 1 + n2 - j
		case len(form) == 2 && second == (y+1)%100 && era == "" && r.d.Glued(k):
			return years(y, y+1), k + 1 - j
		}
	}
	if era == "" && y < 1600 && y > 1300 && r.ref != nil && len(r.d.Form(at)) == 4 && r.hijriYear(y) {
		era = "h"
	}
	return calendarYear(y, era), n
}

// spelledYear reads a year in words behind a month, if it counts nothing: ألفين وعشرة
func (r *reader) spelledYear(k int) (y, n int) {
	y, n = r.whole(k, 1900, 2100)
	if num := r.number(k); n == 0 || num.Digits || num.Article || num.Kind != numeral.Cardinal || y == 2000 || r.counted(k+n) || r.decimals(k+n) {
		return 0, 0
	}
	return y, n
}
