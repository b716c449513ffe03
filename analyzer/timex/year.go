package timex

import (
	"strings"

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
	} else if y = r.digits(k); len(r.d.Form(k)) != 4 || y < 1000 || y > 2200 {
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

// hijriYear reports whether an unmarked year is within ten of the article's own
// in the Hijri calendar.
func (r *reader) hijriYear(y int) bool {
	now, _, _ := r.ref.Day.HijriDate()
	return y > now-10 && y <= now+2
}

// bareYear reads a year that has no noun before it: في 2014، (2018)، 2015-2019
func (r *reader) bareYear(i, end int) (period, int) {
	y := r.digits(i)
	if len(r.d.Form(i)) != 4 || y < 1000 || y > 2200 || r.decimals(i+1) || r.partOfNumber(i) {
		return period{}, 0
	}
	p, n := r.yearTail(y, i, i+1, end)
	p.start = r.d.Tokens[i].Start
	n++
	if num := r.number(i); num != nil && num.Digits && num.End > i+1 && n == 1 {
		return period{}, 0 // 2000 million
	}
	if i+n > end || !r.yearLike(y, i, i+n, end, n > 1) {
		return period{}, 0
	}
	return p, n
}

// partOfNumber reports whether the digits at token i end a longer sign: +2018,
// 1.2018, #2018, A-2018.
func (r *reader) partOfNumber(i int) bool {
	if r.is(i-1, "\u00a9") {
		return true
	}
	if !r.d.Glued(i) {
		return false
	}
	return r.is(i-1, ".", ",", "+", "#", "_", ":", "$", "\u066b", "%", "\u20ac") || r.d.Is(i-1, doc.Latin) ||
		r.is(i-1, "/", "-") && r.d.Glued(i-1) && (r.d.Is(i-2, doc.Digits) || r.d.Is(i-2, doc.Latin))
}

// yearLike reports whether four digits that no noun of a year introduces are a
// year: what stands before them tells of time, or nothing behind them is counted.
func (r *reader) yearLike(y, i, j, end int, marked bool) bool {
	prev := i - 1
	if r.is(prev, "ل", "ب", "و", "ال", "ك", "وال", "بال", "لل") && r.d.Glued(i) {
		prev--
	}
	if _, h, ok := lexicon.NumberNames.At(r.d, prev); ok && h.Words == 1 || numeral.BoundOf(r.d, i, i+1).Relation != numeral.Exact {
		return false
	}
	counted := j < end && (r.counted(j) || r.is(j, "الي", "حتي", "-", "و") && r.digits(j+1) >= 0 && j+2 < end && r.counted(j+2))
	switch {
	case marked:
		return !counted
	case r.cue(prev, "before"), r.cue(prev, "season"):
		return y > 1700 && !counted
	case y < 1900 || y > 2100:
		return false
	case r.is(prev, "(") && r.is(j, ")"), r.is(prev, "[") && r.is(j, "]"):
		return true
	}
	return y >= 1940 && y <= 2060 && !counted && !r.d.Is(j, doc.Latin)
}

// counted reports whether the word at token j may be what a number before it
// counts: an indefinite noun (شخصا، دولار), not a preposition, verb or mark.
func (r *reader) counted(j int) bool {
	if r.is(j, "%", "\u066a", "$", "\u20ac", "\u00a3", "+", "x", "\u00d7", "=") {
		return true
	}
	if !r.d.Is(j, doc.Word) {
		return false
	}
	form := r.d.Form(j)
	if _, _, ok := lexicon.Months.At(r.d, j); ok {
		return false
	}
	if _, _, ok := r.unitAt(j); ok && !strings.HasPrefix(form, "ال") {
		return true
	}
	switch {
	case strings.HasPrefix(form, "ال"), strings.HasPrefix(form, "و"), strings.HasPrefix(form, "ب"), strings.HasPrefix(form, "ل"), strings.HasPrefix(form, "ف"):
		return false
	case strings.HasSuffix(form, "ا") && len(form) >= 8 && !r.cue(j, "adverb"):
		return true
	}
	_, _, noun := lexicon.Counted.At(r.d, j)
	_, _, money := lexicon.Currencies.At(r.d, j)
	_, _, measure := lexicon.Measures.At(r.d, j)
	return noun || money || measure || r.cue(j, "counted")
}

// decade reads ten years by their name: السبعينيات، ثمانينات القرن الماضي
func (r *reader) decade(i, end int) (period, int) {
	row, h, ok := lexicon.Decades.At(r.d, i)
	if !ok || h.Prep == 's' {
		return period{}, 0
	}
	j := i + 1
	century := 1900
	switch c, n := r.century(r.skip(j, "من"), end); {
	case n > 0:
		century = floorDiv(c.year()-1, 100) * 100
		j = r.skip(j, "من") + n
	case !h.Article || r.ofLife(j):
		return period{}, 0
	}
	p := years(century+row.Number, century+row.Number+9)
	p.start = r.start(i, h)
	return p, j - i
}

// ofLife reports whether token j goes on "in his forties": من عمره، من العمر
func (r *reader) ofLife(j int) bool {
	j = r.skip(j, "من")
	return strings.HasPrefix(r.d.Form(j), "عمر") || r.is(j, "العمر")
}

// century reads a hundred years: القرن التاسع عشر، القرن الـ19، القرن الماضي
func (r *reader) century(i, end int) (period, int) {
	row, h, ok := r.unitAt(i)
	if !ok || row.Code != "century" || !h.Article || h.Infl != doc.Singular || i+1 >= end {
		return period{}, 0
	}
	n := 0
	var c int
	if num := r.number(i + 1); num != nil && num.Value >= 1 && num.Value <= 30 && num.Article {
		c, n = int(num.Value), num.End-i-1
	} else if r.is(i+1, "ال") && r.digits(i+2) > 0 && r.digits(i+2) <= 30 {
		c, n = r.digits(i+2), 2
	} else if shift, k := r.shiftAt(i + 1); shift != nil && shift.Code != "same" {
		c, n = 21+shift.Step, k
		if r.ref != nil {
			c = floorDiv(r.ref.Day.year()-1, 100) + 1 + shift.Step
		}
	}
	if n == 0 {
		return period{}, 0
	}
	era, k := r.era(i + 1 + n)
	p := years(c*100-99, c*100)
	switch era {
	case "bc":
		p = years(1-c*100, 100-c*100)
	case "h":
		p = years(Hijri(c*100-99, 1, 1).year(), Hijri(c*100, 1, 1).year())
		p.islamic = true
	}
	p.start = r.start(i, h)
	return p, 1 + n + k
}
