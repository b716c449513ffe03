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
	} else if code, _ := r.era(k + 1); (len(r.d.Form(k)) != 4 || y < 1000) && (code == "" || len(r.d.Form(k)) > 4 || y == 0) || y > 2200 && code != "bc" {
		return 0, "", 0
	} else {
		n = 1
	}
	if k+n > end || r.decimals(k+n) {
		return 0, "", 0
	}
	k += n
	if era, n = r.era(k); era == "bc" {
		y = 1 - y
	}
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
	if n == 0 || j+n > end || r.decimals(j+n) || r.d.Is(j, doc.Digits) && r.number(j) != nil && r.number(j).End > j+1 && r.number(j).Value >= 10000 || y < 1000 && r.is(i, "موسم", "الموسم") {
		return period{}, 0
	}
	if y < 100 && r.is(j-1, "(") {
		return period{}, 0 // بين 40 و60 عاما (48 في المائة)
	}
	if y < 100 {
		if code, _ := r.era(j + n); code == "" || code == "m" && r.is(j+n, "م") {
			return r.shortYear(i, j, end)
		}
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

// listsYears reports whether token j is a year after a plural: سنوات 1987 و1998
func (r *reader) listsYears(j int) bool {
	v := r.digits(j)
	return v >= 1000 && v <= 2100 && len(r.d.Form(j)) == 4
}

// spelledYear reads a year in words behind a month, if it counts nothing: ألفين وعشرة
func (r *reader) spelledYear(k int) (y, n int) {
	y, n = r.whole(k, 1900, 2100)
	if num := r.number(k); n == 0 || num.Digits || num.Article || num.Kind != numeral.Cardinal || y == 2000 || r.counted(k+n) || r.decimals(k+n) {
		return 0, 0
	}
	return y, n
}
