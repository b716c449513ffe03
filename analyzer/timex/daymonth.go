package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// dayOfThis reads what makes the number d at token i, behind a word of days, a day of
// the current month: يوم 12 الجاري، الأحد 15 من الجاري، في 27 الشهر الجاري
func (r *reader) dayOfThis(d, i, j, end int) (period, int) {
	if _, _, weekday := lexicon.Weekdays.At(r.d, i-1); !weekday && !r.dayBefore(i) && !r.is(i-1, "في", "بتاريخ", "الموافق", "وفي") {
		return period{}, 0
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
