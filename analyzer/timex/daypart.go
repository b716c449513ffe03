package timex

import "mihakk/analyzer/lexicon"

// dayPart reads a part of a day, told by the day itself: ليلة 20 أبريل، مساء أمس، فجر اليوم الاثنين
func (r *reader) dayPart(i, end int) (period, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i)
	if !ok || row.Mark || h.Article || i+int(h.Words) >= end || r.is(i+1, "الليل") && r.is(i+2, "في") {
		return period{}, 0
	}
	j := i + int(h.Words)
	j = r.skip(j, "من")
	p, n := r.dayWord(j, end)
	for _, read := range [...]func(int, int) (period, int){r.weekday, r.dayMonth, r.numeric, r.relativeUnit} {
		if q, k := read(j, end); k > n {
			p, n = q, k
		}
	}
	if n == 0 || p.unit != day {
		return period{}, 0
	}
	if row.Half == "night" {
		n += r.nightTo(j+n, end)
	}
	p.start = r.start(i, h)
	return p, j + n - i
}

// nightTo reads the second day of a night behind its first: ليلة الخميس الجمعة، ليل الثلاثاء إلى الأربعاء
func (r *reader) nightTo(j, end int) int {
	before, _, ok := lexicon.Weekdays.At(r.d, j-1)
	k := r.skip(j, "/", "-", "الي", "\u2013")
	after, h, ok2 := lexicon.Weekdays.At(r.d, k)
	if !ok || !ok2 || k >= end || h.Conj || h.Prep != 0 || after.Number != (before.Number+1)%7 {
		return 0
	}
	return k + 1 - j
}
