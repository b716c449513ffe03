package timex

import "mihakk/analyzer/doc"

// firstMonths reads the first or last months of a year: الأشهر السبعة الأولى من العام
// الحالي، الأشهر الثلاثة الأخيرة من 2024
func (r *reader) firstMonths(i, end int) (period, int) {
	u, h, ok := r.unitAt(i)
	if !ok || u.Code != "month" || !h.Article || h.Infl != doc.Plural || h.Prep == 's' {
		return period{}, 0
	}
	num := r.number(i + 1)
	if num == nil || !num.Article || num.End >= end {
		return period{}, 0
	}
	count, k := int(r.howMany(num)), num.End
	if count < 2 || count > 11 || !r.is(k, "الاولي", "الاخيره") || !r.is(k+1, "من") {
		return period{}, 0
	}
	y, n := r.wholeYear(k+1, end)
	if n == 0 || y.unit != year || !y.single() || y.unknown {
		return period{}, 0
	}
	first := 1
	if r.is(k, "الاخيره") {
		first = 13 - count
	}
	p := months(y.year(), first, count)
	p.relative, p.start = y.relative, r.start(i, h)
	return p, k + 1 + n - i
}
