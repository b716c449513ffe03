package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// season reads one of a stated year: صيف 2016، الشتاء الماضي، خريف العام المقبل
func (r *reader) season(i, end int) (period, int) {
	row, h, ok := lexicon.Seasons.At(r.d, i)
	if !ok || h.Prep == 's' {
		return period{}, 0
	}
	j := i + 1
	if shift, n := r.shiftAt(j); h.Article && shift != nil && !shift.Anchor && j+n <= end {
		p := months(nominalYear, row.Number, 3)
		p.yearless, p.step, p.start = true, int8(shift.Step), r.start(i, h)
		return r.settle(p, i), j + n - i
	}
	y, n := r.wholeYear(j, end)
	if last := y.last.year(); n > 0 && row.Code == "winter" && y.unit == year && last == y.year()+1 { // شتاء 2023-2024
		p := months(y.year(), row.Number, 3)
		p.start = r.start(i, h)
		return p, j + n - i
	}
	if n == 0 || y.unit != year || !y.single() || h.Article && !r.is(j, "من") && !r.d.Is(j, doc.Digits) {
		return period{}, 0
	}
	p := months(y.year(), row.Number, 3)
	p.start, p.relative, p.unknown = r.start(i, h), y.relative, y.unknown
	return p, j + n - i
}
