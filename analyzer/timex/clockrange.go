package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// clockRange reads a range of clock times: من الساعة 14:00 إلى 16:30، بين العاشرة
// والحادية عشرة صباحا، من الرابعة للخامسة عصرا
func (r *reader) clockRange(i, end int) (*reading, int) {
	j, start, form := r.rangeOpening(i, end)
	a, n := r.clockAt(j, end)
	if n == 0 {
		a, n = r.bareHour(j, end)
	}
	if n == 0 {
		return nil, 0
	}
	if j == i {
		start = a.start
	}
	from, fromDay := r.dayBehindClock(j+n, end)
	k := r.joint(j+n+fromDay, form)
	if k < 0 {
		return nil, 0
	}
	b, m := r.clockAt(k, end)
	if m == 0 && !a.sure && form == "" {
		b, m = r.bareHour(k, end)
		m += b.partOfDay(r, k+m, end)
	}
	if m == 0 && (a.sure || r.hourAmongHours(i, j, k, end)) {
		b, m = r.bareHour(k, end)
	}
	if m == 0 || !a.sure && !b.sure && !r.hourAmongHours(i, j, k, end) || !a.sure && form == "" && !r.hyphenHours(i, j, a, b) {
		return nil, 0
	}
	b.agree(&a)
	if fromDay > 0 {
		return r.datedRange(a, b, from, start, i, k+m, end)
	}
	v := &reading{Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[k+m-1].End()}, Kind: Range, Relation: numeral.Exact}}
	v.period, v.Value = r.hoursOn(a, b, i, k+m, end)
	return v, k + m - i
}

// hoursOn is the day that two clock times in tokens i to j are of, and their value;
// a range over midnight ends on the next day, or on the day named behind it.
func (r *reader) hoursOn(a, b clock, i, j, end int) (period, string) {
	on, known := r.dayOf(i, j, end)
	if !known {
		return on, "T" + a.iso() + "/T" + b.iso()
	}
	last := on
	if b.before(&a) {
		if _, n := r.dayBehindClock(j, end); n > 0 {
			on = on.shifted(-1)
		} else {
			last = on.shifted(1)
		}
	}
	return on, on.first.String() + "T" + a.iso() + "/" + last.first.String() + "T" + b.iso()
}

// datedRange is a range whose first clock time has a day of its own: من الساعة 4 مساء
// يوم الأحد إلى الخامسة مساء الاثنين
func (r *reader) datedRange(a, b clock, from period, start, i, j, end int) (*reading, int) {
	to, n := r.dayBehindClock(j, end)
	if n == 0 {
		if to = from; b.before(&a) {
			to = from.shifted(1)
		}
	}
	j += n
	v := &reading{period: from, Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[j-1].End()}, Kind: Range, Relation: numeral.Exact}}
	if !from.unknown && !from.yearless && !to.unknown && !to.yearless {
		v.Value = from.first.String() + "T" + a.iso() + "/" + to.first.String() + "T" + b.iso()
	}
	return v, j - i
}

// dayBehindClock reads the day written behind a clock time.
func (r *reader) dayBehindClock(j, end int) (period, int) {
	k := r.skip(j, "\u060c", ",")
	k = r.skip(k, "من", "في")
	p, n := r.point(k, end)
	if n == 0 || p.unit != day || !p.single() {
		return period{}, 0
	}
	return r.settle(p, k), k + n - j
}

// hourAmongHours reports whether the words at tokens j and k are hours because
// both are such ordinals and a day stands before them: اليوم من الخامسة إلى السابعة
func (r *reader) hourAmongHours(i, j, k, end int) bool {
	if _, n := r.dayBehindClock(k+1, end); n == 0 && !r.afterDay(i) {
		return false
	}
	return r.hourOrdinal(j) && r.hourOrdinal(k)
}

// hourOrdinal reports whether token i is an ordinal as hours have: السابعة
func (r *reader) hourOrdinal(i int) bool {
	num := r.number(i)
	return num != nil && num.Kind == numeral.Ordinal && num.Article && !num.Digits && num.Value > 1 && num.Value < 13 && r.feminine(i)
}

// afterDay reports whether a day was read right before token i.
func (r *reader) afterDay(i int) bool {
	last := len(r.found) - 1
	if last < 0 || r.found[last].name || r.found[last].Kind != Date {
		return false
	}
	return r.found[last].period.unit == day && (r.found[last].End == i || r.found[last].End == i-1 && r.is(i-1, "\u060c", ","))
}

// hourBehindDay reports whether an ordinal at tokens i to j is an hour because a day
// and a preposition stand before it and nothing it orders behind: الثلاثاء في السابعة
func (r *reader) hourBehindDay(i, j int) bool {
	return r.hourOrdinal(i) && r.is(i-1, "في", "عند") && r.afterDay(i-1) && (j >= r.sentenceOf(i).End || r.d.Is(j, doc.Punct))
}

// hyphenHours reports whether two bare numbers with a dash and a part of the day are
// hours, not a score: الاثنين 8-9 صباحا، أو 9-10 صباحا
func (r *reader) hyphenHours(i, j int, a, b clock) bool {
	return j == i && r.d.Is(i, doc.Digits) && b.half != "" && b.minute == 0 && a.hour < b.hour &&
		(i == r.sentenceOf(i).First || r.afterDay(i) || r.is(i-1, "او", "الساعه") || r.future(i))
}

// agree gives the end of a range that names no part of the day the one that the
// other end makes likeliest: من 10 إلى 2 ظهرا، من العاشرة صباحا إلى الثالثة
func (c *clock) agree(a *clock) {
	switch {
	case a.half == "" && c.half != "" && a.hour <= 12:
		if a.hour %= 12; (a.hour+12)*60+a.minute < c.hour*60+c.minute || c.before(a) {
			a.hour += 12
		}
		a.half = c.half
	case c.half == "" && a.half != "" && c.hour <= 12:
		if c.hour %= 12; a.hour < 24 && c.before(a) && (c.hour+12)*60+c.minute > a.hour*60+a.minute {
			c.hour += 12
		}
		c.half = a.half
	}
}

// before reports whether a clock time is not later in its day than another.
func (c *clock) before(a *clock) bool { return c.hour*60+c.minute <= a.hour*60+a.minute }

// bareHour reads an hour that only the other end of its range shows to be one.
func (r *reader) bareHour(j, end int) (clock, int) {
	c := clock{second: -1}
	v, n := r.whole(j, 1, 24)
	if n == 0 || j+n > end {
		return c, 0
	}
	c.start, c.hour = r.numStart(j), v
	return c, n + c.fraction(r, j+n, end)
}

// openClock reads a range with one end that is a clock time: منذ الساعة الثامنة
// مساء، حتى الثالثة فجرا
func (r *reader) openClock(i, end int) (*reading, int) {
	row, h, ok := lexicon.Openings.At(r.d, i)
	if !ok || h.Prep != 0 {
		return r.beforeHour(i, end)
	}
	j := i + int(h.Words)
	v, n := r.clockTime(j, end)
	if n == 0 {
		return nil, 0
	}
	v.Kind, v.Start = Range, r.start(i, h)
	if row.Until {
		v.Value = "../" + v.Value
	} else {
		v.Value += "/.."
	}
	return v, j + n - i
}

// beforeHour reads what is over by an hour or begins with it: قبل الساعة الثامنة
// مساء، بعد الساعة 22:00; not قبل الساعة الثامنة بقليل
func (r *reader) beforeHour(i, end int) (*reading, int) {
	before := r.is(i, "قبل", "وقبل")
	if !before && !r.is(i, "بعد", "وبعد") || !r.begin(i+1, onHour) {
		return nil, 0
	}
	v, n := r.clockTime(i+1, end)
	if n == 0 || r.is(i+1+n, "بقليل", "بدقائق", "بثوان", "بلحظات") {
		return nil, 0
	}
	v.Kind, v.Start = Range, r.wordStart(r.d.Tokens[i].Start(), i, i)
	if before {
		v.Value = "../" + v.Value
	} else {
		v.Value += "/.."
	}
	return v, n + 1
}
