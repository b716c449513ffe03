package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// dayOfThis reads what makes the number d at token i, behind a word of days, a day of
// the current month or of the one named before: يوم 12 الجاري، الأحد 15 من الجاري، في 27 الشهر الجاري
func (r *reader) dayOfThis(d, i, j, end int) (period, int) {
	if _, _, weekday := lexicon.Weekdays.At(r.d, i-1); !weekday && !r.dayBefore(i) && !r.is(i-1, "في", "بتاريخ", "الموافق", "وفي") {
		return period{}, 0
	}
	if a, ok := r.anchor(month); r.is(j, "منه") && j < end && ok && !a.islamic && len(r.found) > 0 && r.found[len(r.found)-1].First >= r.sentenceOf(i).First {
		y, m, _ := a.first.Date() // 14 من الشهر الماضي وفي 18 منه
		n := Civil(y, m, d)
		return period{first: n, last: n, relative: a.relative}, 1
	}
	k := r.skip(j, "من")
	if row, h, ok := r.unitAt(k); ok && k == j && row.Code == "month" && h.Article && h.Prep == 0 {
		k++
	}
	shift, n := r.shiftAt(k)
	if shift == nil || shift.Code != "this" || k+n > end {
		return period{}, 0
	}
	p := period{unknown: true}
	if r.ref != nil {
		y, m, _ := r.ref.Day.Date()
		p = days(Civil(y, m, d), Civil(y, m, d))
		p.relative = true
	}
	return p, k + n - j
}

// nearestDay reads a day of a month that goes unnamed: the last of that number, the next
// one in a sentence that looks ahead. عاد يوم 21، يفتتح المعرض يوم 15
func (r *reader) nearestDay(start, i, end int) (period, int) {
	d := r.digits(i + 1)
	if d < 1 || d > 31 || i+1 >= end || !r.closes(i+2, end) || r.number(i+1) != nil && r.number(i+1).End != i+2 {
		return period{}, 0
	}
	p := period{start: start, unknown: true}
	if r.ref == nil {
		return p, 2
	}
	y, m, today := r.ref.Day.Date()
	step := 0
	switch ahead := r.future(i); {
	case ahead && d < today:
		step = 1
	case !ahead && d > today:
		step = -1
	}
	day := Civil(y, m+step, d)
	if _, _, same := day.Date(); same != d {
		return period{}, 0
	}
	p = period{start: start, first: day, last: day, relative: true}
	return p, 2
}

// nought reports whether the word at token j is the nought of a score that the number at
// token i is the other half of, no month of Safar: 2 - صفر، فاز 3 صفر
func (r *reader) nought(i, j int) bool {
	if !r.is(j, "صفر") || r.is(j-1, "من", "شهر") || r.is(i-1, "في", "يوم", "بتاريخ", "منذ", "حتي") && !r.is(j-1, "-", "\u2013") {
		return false
	}
	_, _, n := r.yearAfter(j+1, r.sentenceOf(j).End)
	_, k := r.era(j + 1)
	shift, _ := r.shiftAt(j + 1)
	return n == 0 && k == 0 && shift == nil
}

// dayOfNumberedMonth reads the month, told by its number, that a day is of: من الشهر الثامن
func (r *reader) dayOfNumberedMonth(d, j, end int) (period, int) {
	row, h, ok := r.unitAt(j)
	if !ok || row.Code != "month" || !h.Article || h.Infl != doc.Singular || !r.is(j-1, "من") {
		return period{}, 0
	}
	p, n := r.monthYear(j, end)
	if n == 0 || p.unit != month || p.unknown || p.first+Day(d-1) > p.last {
		return period{}, 0
	}
	p.first += Day(d - 1)
	p.last, p.unit = p.first, day
	return p, n
}
