package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// closedRange reads a range with both ends: من 2024 إلى 2028، بين أغسطس وأكتوبر 2022،
// 9-15 مايو، ما بين الخامس والعاشر من نوفمبر
func (r *reader) closedRange(i, end int) (*reading, int) {
	j, start, form := r.rangeOpening(i, end)
	a, n := r.rangeStart(j, end)
	if row, _, night := lexicon.DayParts.At(r.d, i); n == 0 || night && row.Half == "night" {
		return nil, 0
	}
	if j == i {
		start = a.start
	}
	if r.named(j, a) {
		return nil, 0
	}
	j += n
	k := r.joint(j, form)
	if k < 0 {
		return nil, 0
	}
	b, m := r.pointAfter(a, k, end)
	if m == 0 && a.unit == day && !a.bare {
		b, m = r.sameMonthDay(a, k, end)
	}
	if m == 0 || a.bare && b.unit != day || a.islamic != b.islamic && !a.bare || b.unit != a.unit && (a.unit == year || b.unit == year) && !(a.unit == month && !a.yearless && b.first > a.first) {
		return nil, 0
	}
	if form == "" && k == j && !a.bare {
		return nil, 0
	}
	a.start = start
	v := r.between(a, b, i, k+m)
	return v, v.End - i
}

// rangeOpening reads the preposition of a range, a head noun before it or not,
// and says what parts its ends: "و" behind "between", else "to" (من الأحد للخميس).
func (r *reader) rangeOpening(i, end int) (j, start int, form string) {
	start = r.d.Tokens[i].Start()
	j = i
	if row, h, ok := lexicon.YearWords.At(r.d, i); ok && row.Plural && h.Article && r.is(i+1, "من", "بين") {
		start, j = r.start(i, h), i+1
	}
	switch word := strings.TrimPrefix(r.d.Form(j), "و"); {
	case word == "من":
		return j + 1, r.wordStart(start, i, j), "من"
	case word == "بين":
		return j + 1, r.wordStart(start, i, j), "بين"
	case word == "ما" && r.is(j+1, "بين"):
		return j + 2, r.wordStart(start, i, j), "بين"
	}
	return i, start, ""
}

// wordStart leaves the و of the opening word out of the span.
func (r *reader) wordStart(start, i, j int) int {
	if i == j && strings.HasPrefix(r.d.Form(i), "و") {
		return r.d.Tokens[i].End() - len(strings.TrimPrefix(r.d.Tokens[i].Of(r.d.Text), "\u0648"))
	}
	return start
}

// rangeStart reads the first end of a range; a bare day of the month takes month
// and year from the second.
func (r *reader) rangeStart(j, end int) (period, int) {
	p, n := r.point(j, end)
	if d, k := r.whole(j, 1, 31); k > n && r.joint(j+k, "بين") >= 0 {
		p = days(Civil(nominalYear, 1, d), Civil(nominalYear, 1, d))
		p.bare, p.start, n = true, r.numStart(j), k
	}
	return p, n
}

// joint gives the token behind what parts the ends of a range, -1 for nothing.
func (r *reader) joint(j int, form string) int {
	switch {
	case r.is(j, "الي", "-", "\u2013", "\u2014", "حتي", "وحتي", "لغايه", "ولغايه", "والي"):
		return j + 1
	case r.d.Is(j, doc.Word) && r.d.Form(j) == "": // a tatweel for a dash
		return j + 1
	case form == "من" && strings.HasPrefix(r.d.Form(j), "لل"):
		return j
	case form != "بين" || !strings.HasPrefix(r.d.Form(j), "و"):
		return -1
	case r.is(j, "و"):
		return j + 1
	}
	return j
}

// sameMonthDay reads a second end that is only a day: تموز 13 الى 15
func (r *reader) sameMonthDay(a period, k, end int) (period, int) {
	d, n := r.whole(k, 1, 31)
	_, _, from := a.first.Date()
	if n == 0 || d <= from || k+n < end && (r.d.Is(k+n, doc.Word) || r.d.Glued(k+n) && !r.is(k+n, "\u060c", ",", ".", ")")) {
		return period{}, 0
	}
	b := a
	b.first += Day(d - from)
	b.last = b.first
	return b, n
}

// between is the range from the beginning of a to the end of b in tokens i to j.
func (r *reader) between(a, b period, i, j int) *reading {
	if a.relative && b.relative && !a.yearless && !b.yearless && !a.unknown && !b.unknown && a.unit == day && b.unit == day {
		a, b = r.inOrder(a, b)
	}
	b = r.settle(b, i)
	_, _, ad := a.first.Date()
	switch by, bm, _ := b.first.Date(); {
	case b.unknown:
	case a.bare:
		_, _, hd := b.first.HijriDate()
		a.first, a.yearless, a.relative = Civil(by, bm, ad), b.yearless, b.relative
		if b.islamic {
			a.first = b.first - Day(hd-ad)
		}
		a.last = a.first
	case a.yearless && !a.islamic && !b.yearless:
		start := a.start
		if a = a.inYear(by); a.first > b.last {
			a = a.inYear(by - 1)
		}
		a.start = start
	default:
		a = r.settle(a, i)
	}
	if a.unit == day && b.unit == month {
		b.unit = day
	}
	v := r.reading(b, i, j-i)
	v.Start, v.Kind, v.First, v.End = a.start, Range, i, j
	v.Relation = numeral.Exact
	if v.Value = ""; !a.unknown && !b.unknown && !(b.yearless && b.islamic) {
		v.Value = a.at(a.first) + "/" + b.at(b.last)
	}
	v.period.first = a.first
	return v
}

// inOrder moves one of two weekdays by weeks, so that a range does not end before it
// begins: of the news the first, of days to come the second. من السبت إلى الخميس
func (r *reader) inOrder(a, b period) (period, period) {
	for k := 0; k < 3 && b.last < a.first; k++ {
		if r.ref != nil && a.first > r.ref.Day {
			b.first, b.last = b.first+7, b.last+7
		} else {
			a.first, a.last = a.first-7, a.last-7
		}
	}
	return a, b
}
