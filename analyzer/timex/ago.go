package timex

import (
	"math"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// agoDate reads a distance from today: قبل يومين، منذ أسبوعين، بعد ثلاثة أشهر من الآن.
// What is counted from something else (قبل يومين من الانتخابات) is a duration, and so
// is what follows an event of the story.
func (r *reader) agoDate(i, end int) (*reading, int) {
	form := strings.TrimPrefix(r.d.Form(i), "و")
	if form != "قبل" && form != "منذ" && form != "بعد" || i+1 >= end {
		return nil, 0
	}
	l, first, n := r.boundedLength(i+1, end)
	if n == 0 || form == "بعد" && (r.ref == nil || !r.looksAhead(i, first+n, end)) {
		return nil, 0
	}
	relation := numeral.BoundOf(r.d, first, first+n).Relation
	if form == "منذ" && relation != numeral.Exact && relation != numeral.About {
		return nil, 0
	}
	j := first + n
	if now := r.fromNow(j, end); now > 0 {
		j += now
	} else if j < end && r.is(j, "من", "علي", "عن") && !r.is(j+1, "الزمن", "الزمان") {
		return nil, 0
	}
	p := period{unknown: true}
	if l.wholeDays(); r.ref != nil && !l.clock {
		p = l.from(r.ref.Day, form == "بعد")
	}
	p, j = r.agoDay(p, &l, form == "بعد", j, end)
	p.start = r.d.Tokens[i].End() - len(strings.TrimPrefix(r.d.Tokens[i].Of(r.d.Text), "\u0648"))
	v := r.reading(p, i, j-i)
	v.Relation = relation
	if form == "منذ" {
		v.Kind = Range
		if v.Value != "" {
			v.Value += "/.."
		}
	}
	return v, j - i
}

// approximatorReach is how many tokens behind "ago" its length may begin.
const approximatorReach = 4

// boundedLength reads a length at token i, an approximator before it or not.
func (r *reader) boundedLength(i, end int) (l length, first, n int) {
	for first = i; first < min(i+approximatorReach, end); first++ {
		if l, n = r.length(first, end, true); n > 0 {
			break
		}
		if r.d.Is(first, doc.Punct) {
			return length{}, 0, 0
		}
	}
	if n == 0 || first > i && numeral.BoundOf(r.d, first, first+n).First != i {
		return length{}, 0, 0
	}
	return l, first, n
}

// fromNow reads "from now" at token j: من الآن، من اليوم
func (r *reader) fromNow(j, end int) int {
	if j+1 < end && r.is(j, "من") && r.is(j+1, "الان", "اليوم") {
		return 2
	}
	return 0
}

// looksAhead reports whether "after so long" at tokens i to j is counted from
// today: the sentence is in the future, says so, or has nothing else.
func (r *reader) looksAhead(i, j, end int) bool {
	s := r.sentenceOf(i)
	return r.alone || r.fromNow(j, end) > 0 || r.future(i) || i == s.First && j >= s.End
}

// agoDay makes a distance from today exact by what stands behind it: the day of the week
// that it leads to (بعد أسبوعين يوم الأحد), years of the other calendar (بعد سنتين هجريتين).
func (r *reader) agoDay(p period, l *length, after bool, j, end int) (period, int) {
	if p.unknown || j >= end {
		return p, j
	}
	sign := -1
	if after {
		sign = 1
	}
	if l.years > 0 && l.months+l.days+l.weeks == 0 && r.is(j, "هجريه", "هجري", "هجريين", "هجريتين", "هجريتان", "هجريا") {
		y, m, d := r.ref.Day.HijriDate()
		n := Hijri(y+sign*int(l.years), m, d)
		q := period{first: n, last: n, relative: true, islamic: true, source: n.hijri()}
		return q, j + 1
	}
	k := r.skip(j, "يوم")
	row, h, ok := lexicon.Weekdays.At(r.d, k)
	if !ok || k == j || k >= end || h.Pre > 0 && !h.Article || l.smallest == year {
		return p, j
	}
	y, m, d := r.ref.Day.Date()
	y, m = y+sign*int(l.years), m+sign*int(l.months)
	to := min(Civil(y, m, d), Civil(y, m+1, 1)-1) + Day(sign*(int(l.days)+7*int(l.weeks)))
	n := weekOf(to).first + Day((row.Number+6)%7)
	return period{first: n, last: n, relative: true}, k + 1
}

// wholeDays tells a length of so many times 24 hours in days: قبل 48 ساعة
func (l *length) wholeDays() {
	if l.clock && l.hours > 0 && math.Mod(l.hours, 24) == 0 && l.minutes+l.seconds == 0 {
		l.days, l.hours, l.clock = l.days+l.hours/24, 0, false
	}
}

// from is the day, month or year that lies the length before or after a day.
func (l *length) from(n Day, after bool) period {
	sign := -1
	if after {
		sign = 1
	}
	y, m, d := n.Date()
	y, m = y+sign*int(l.years), m+sign*int(l.months)
	to := Civil(y, m, 1)
	last := Civil(y, m+1, 1) - 1
	to = min(to+Day(d-1), last) + Day(sign*(int(l.days)+int(l.weeks*7)))
	u := l.smallest
	if u == week {
		u = day
	}
	p := around(to, u)
	p.relative = true
	return p
}
