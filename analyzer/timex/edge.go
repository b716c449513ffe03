package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// edge reads the beginning, middle or end of a period, which is told by the
// period itself: مطلع تموز، نهاية عام 2022، أواخر الشهر الماضي، منتصف القرن التاسع عشر
func (r *reader) edge(i, end int) (period, int) {
	row, h, ok := lexicon.Edges.At(r.d, i)
	if !ok || h.Article || i+1 >= end {
		return period{}, 0
	}
	j := i + int(h.Words)
	p, n := r.point(j, end)
	if n == 0 {
		if p, n = r.plainUnit(j, end); n > 0 && row.Side == 1 {
			p = r.yearJustOver(p, i)
		}
	}
	if n == 0 || p.unit == day && !p.islamic && p.single() || r.d.Is(j, doc.Digits) && row.Code == "last" {
		return period{}, 0
	}
	switch {
	case row.Code == "rest" && (!p.relative || p.unit == day || p.first > r.ref.Day):
		return period{}, 0
	case row.Code == "rest":
		p.first, p.unit = r.ref.Day, day
	case row.Code == "weekend" && p.unit != week && p.unit != day:
		return period{}, 0
	case (row.Side == 1 && p.unit == week) && !p.unknown:
		p = r.weekend(p)
	}
	if p.last-p.first > 36000 && row.Side == 0 { // of a century: its middle year
		middle := p.year() + 49
		p.first, p.last = Civil(middle, 1, 1), Civil(middle, 12, 31)
	}
	p.start = r.start(i, h)
	return p, j + n - i
}

// yearJustOver takes the end of the year, told in its first months by a sentence
// that does not look ahead, for that of the year before: بلغت الاحتياطات 9 مليارات نهاية العام
func (r *reader) yearJustOver(p period, i int) period {
	if r.ref == nil || p.unit != year || r.is(i-1, "قبل", "بحلول", "حتي", "مع", "الي", "في", "وقبل") || r.future(i) {
		return p
	}
	if _, m, _ := r.ref.Day.Date(); m <= 3 {
		return p.shifted(-1)
	}
	return p
}

// plainUnit reads a unit that is the current one for want of another word,
// behind an edge: نهاية العام، مطلع الشهر
func (r *reader) plainUnit(j, end int) (period, int) {
	row, h, ok := r.unitAt(j)
	if !ok || j >= end || !h.Article || h.Infl != doc.Singular || row.Count != 1 || row.Clock || row.ISO == "D" {
		return period{}, 0
	}
	return r.fromToday(unitOf(row.ISO), 0), 1
}

// weekend is the end of a week: Friday and Saturday, or Saturday and Sunday where
// the working week begins on Monday.
func (r *reader) weekend(w period) period {
	w.first, w.unit = w.first+5, day
	switch r.region {
	case "EG", "SA", "QA", "KW", "BH", "OM", "JO", "IQ", "SY", "YE", "SD", "LY", "DZ", "PS":
		w.first, w.last = w.first-1, w.last-1
	}
	return w
}
