package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// A clock is a time of day as read.
type clock struct {
	start        int
	hour, minute int
	second       int    // -1 where none is given
	half         string // the part of the day beside it, "" if none
	zone         string // as ISO 8601 writes it
	sure         bool   // by its form or its words, no bare number
}

// clockAt reads a time of day: الساعة 10:00، السابعة والنصف مساء، 14:30 بتوقيت غرينتش، 9 صباحا
func (r *reader) clockAt(i, end int) (clock, int) {
	c := clock{second: -1, start: -1}
	j := i
	if row, h, ok := r.unitAt(i); ok && row.Code == "hour" && h.Article && h.Infl == doc.Singular {
		c.start, c.sure, j = r.start(i, h), true, i+1
		j = r.skip(j, "ال")
	}
	n := c.digital(r, j, end)
	if n == 0 {
		n = c.spoken(r, j, end)
	}
	if n == 0 {
		return clock{}, 0
	}
	if c.start < 0 {
		c.start = r.numStart(j)
	}
	j += n
	j += c.partOfDay(r, j, end)
	if !c.sure || c.hour > 24 || c.hour == 24 && c.minute > 0 {
		return clock{}, 0
	}
	j += c.zoneAt(r, j, end)
	return c, j - i
}

// digital reads hours and minutes in digits: 14:30، 14:30:05، and behind "the
// hour" also 14,00 and 14.30.
func (c *clock) digital(r *reader, j, end int) int {
	h, m := r.digits(j), r.digits(j+2)
	if h < 0 || h > 24 || len(r.d.Form(j)) > 2 || r.glueBefore(j) {
		return 0
	}
	sep := r.d.Form(j + 1)
	if j+2 < end && m >= 0 && m < 60 && len(r.d.Form(j+2)) == 2 && (sep == ":" || c.sure && (sep == "," || sep == "." || sep == "\u066b" || sep == "\u060c")) && r.d.Glued(j+1) && r.d.Glued(j+2) {
		c.hour, c.minute, c.sure = h, m, true
		if s := r.digits(j + 4); r.is(j+3, ":") && s >= 0 && s < 60 && j+4 < end && r.d.Glued(j+3) && r.d.Glued(j+4) {
			c.second = s
			return 5
		}
		if r.d.Glued(j+3) && r.is(j+3, ":", ".", ",") && r.d.Is(j+4, doc.Digits) && r.d.Glued(j+4) {
			return 0 // a score, a race's time
		}
		return 3
	}
	if m := r.frenchMinutes(j+1, end); m >= 0 {
		c.hour, c.minute, c.sure = h, m, true
		return 2
	}
	if c.sure && r.counts(j+1, end) || r.decimals(j+1) {
		return 0
	}
	c.hour = h
	if num := r.number(j); num != nil && num.Value > float64(h) && num.Value < float64(h+1) && num.End <= end {
		c.minute = int((num.Value-float64(h))*60 + 0.5) // 3 and a third
		return num.End - j
	}
	return 1 + c.fraction(r, j+1, end)
}

// frenchMinutes are the minutes of a time written as in French, -1 for none: 18h30
func (r *reader) frenchMinutes(j, end int) int {
	rest, ok := strings.CutPrefix(r.d.Form(j), "h")
	if !ok || j >= end || !r.d.Glued(j) || len(rest) != 0 && len(rest) != 2 {
		return -1
	}
	m := 0
	for _, c := range []byte(rest) {
		if c < '0' || c > '9' {
			return -1
		}
		m = m*10 + int(c-'0')
	}
	return m
}

// counts reports whether the digits before token j count something else than hours.
func (r *reader) counts(j, end int) bool {
	if j < end && r.is(j, "%", "/") {
		return true
	}
	row, h, ok := r.unitAt(j)
	return ok && j < end && !h.Conj && row.Code != "minute"
}

// spoken reads an hour in words and what is added to it: الثالثة، الثانية عشرة والنصف، الخامسة إلا ربعا
func (c *clock) spoken(r *reader, j, end int) int {
	num := r.number(j)
	if num == nil || num.Digits || num.Value < 1 || num.Value >= 13 || num.End > end || num.Kind == numeral.Indefinite ||
		!c.sure && (!num.Article || !r.feminine(j)) {
		return 0
	}
	c.hour = int(num.Value)
	if part := num.Value - float64(c.hour); part > 0 {
		c.minute, c.sure = int(part*60+0.5), true
	}
	if num.Kind == numeral.Ordinal && c.hour == 1 {
		return 0 // the first, not one o'clock
	}
	n := num.End - j
	f := c.fraction(r, j+n, end)
	if f > 0 {
		c.sure = true
	}
	return n + f
}

// feminine reports whether the number word at token i is one of hours: الخامسة,
// not the king's الخامس.
func (r *reader) feminine(i int) bool {
	return strings.HasSuffix(r.d.Form(i), "ه")
}

// fraction reads what is added to or taken off the hour: والنصف، وربع، و20 دقيقة، إلا خمس دقائق
func (c *clock) fraction(r *reader, j, end int) int {
	minus := r.is(j, "الا")
	k := j
	switch {
	case minus:
		k = j + 1
	case r.is(j, "و") && j+1 < end:
		k = j + 1
	case !strings.HasPrefix(r.d.Form(j), "و"):
		return 0
	}
	num := r.number(k)
	if k == j+1 && !minus && num == nil {
		num = r.number(j)
	}
	if num == nil || k >= end || num.End > end || num.Value <= 0 || num.Value >= 60 || num.Value >= 1 && num.Article {
		return 0
	}
	k = num.End
	minutes := int(num.Value)
	row, h, isUnit := r.unitAt(k)
	switch isUnit = isUnit && k < end; {
	case num.Value < 1:
		minutes = int(num.Value*60 + 0.5)
	case isUnit && row.Code == "minute" && !h.Conj:
		k++
	case isUnit && !h.Conj, !minus && (!c.sure || r.d.Is(j-1, doc.Digits)) && (!r.partBehind(k) || r.d.Is(j-1, doc.Digits)):
		return 0
	}
	c.minute = minutes
	if minus {
		c.hour, c.minute = c.hour-1, 60-minutes
		if c.hour == 0 {
			c.hour = 12
		}
	}
	return k - j
}

// partBehind reports whether a part of the day follows, which makes a plain number
// behind the hour its minutes: السابعة وخمسة وثلاثين مساء
func (r *reader) partBehind(k int) bool {
	_, _, ok := lexicon.DayParts.At(r.d, r.skip(k, "في"))
	return ok
}

// partOfDay reads the part of the day behind a clock time and turns a
// twelve-hour clock by it: 7 مساء، الثالثة فجرا، 8 في الليل، 3 بعد الظهر
func (c *clock) partOfDay(r *reader, j, end int) int {
	k := r.skip(j, "\u060c", ",")
	k = r.skip(k, "في", "من", "هذا")
	row, h, ok := lexicon.DayParts.At(r.d, k)
	if !ok || k+int(h.Words) > end || h.Conj || row.Mark && k > j {
		return 0
	}
	if row.Mark && h.Pre > 0 {
		return 0
	}
	c.half, c.sure = row.Half, true
	c.turn()
	return k + int(h.Words) - j
}

// turn moves the hour of a twelve-hour clock to the half of the day it is of.
func (c *clock) turn() {
	switch {
	case c.hour > 12:
	case (c.half == "pm" || c.half == "evening") && c.hour < 12, c.half == "noon" && c.hour < 6, c.half == "night" && c.hour >= 6 && c.hour < 12:
		c.hour += 12
	case c.hour == 12 && (c.half == "am" || c.half == "night" || c.half == "evening"):
		c.hour = 0
	}
}

// zoneAt reads a time zone, in brackets or not: بتوقيت غرينتش، ت.غ، GMT
func (c *clock) zoneAt(r *reader, j, end int) int {
	k := r.skip(j, "(")
	row, h, ok := lexicon.Zones.At(r.d, k)
	if !ok || k+int(h.Words) > end || row.Code == "local" {
		return 0
	}
	n := k + int(h.Words) - j
	if k > j {
		if !r.is(j+n, ")") {
			return 0
		}
		n++
	}
	c.zone = row.Offset
	return n
}

// iso is the time as ISO 8601 writes it, without a T.
func (c *clock) iso() string {
	s := pad(c.hour%24) + ":" + pad(c.minute)
	if c.second >= 0 {
		s += ":" + pad(c.second)
	}
	return s + c.zone
}

// clockTime reads a time of day, on the day that the sentence is about.
func (r *reader) clockTime(i, end int) (reading, int) {
	c, n := r.clockAt(i, end)
	if n == 0 {
		if c, n = r.midpoint(i, end); n == 0 {
			return reading{}, 0
		}
	}
	on, known := r.dayOf(i, i+n, end)
	t := Timex{Span: doc.Span{Start: c.start, End: r.d.Tokens[i+n-1].End}, Kind: Time, Value: "T" + c.iso(), Relation: numeral.Exact}
	if known {
		t.Value = on.first.String() + t.Value
		if on.relative {
			t.ResolvedFrom = r.ref.Day.String()
		}
	}
	return reading{Timex: t, period: on}, n
}

// midpoint reads midnight or midday alone: منتصف الليل
func (r *reader) midpoint(i, end int) (clock, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i)
	if !ok || h.Words < 2 || i+2 > end || !r.is(i+1, "الليل", "النهار") {
		return clock{}, 0
	}
	c := clock{second: -1, start: r.start(i, h)}
	switch row.Code {
	case "midnight":
	case "midday":
		c.hour = 12
	default:
		return clock{}, 0
	}
	return c, 2
}

// dayOf is the day that a clock time in tokens i to j is of: the one named right
// behind it, else the last one named in its sentence, else the reference date;
// none where the sentence tells a habit.
func (r *reader) dayOf(i, j, end int) (period, bool) {
	k := r.skip(j, "من", "\u060c", ",", "-", "\u00b7", "|", "\u2013", "\u00a6", "في")
	k = r.skip(k, "من")
	if p, n := r.point(k, end); n > 0 && p.unit == day && p.single() {
		p = r.settle(p, k)
		return p, !p.unknown && !p.yearless
	}
	block := r.sentenceOf(i).Block
	for n := len(r.found) - 1; n >= 0; n-- {
		v := &r.found[n]
		s := r.sentenceOf(v.First)
		if s.Block != block || s != r.sentenceOf(i) && r.d.Blocks[block].Kind == doc.Paragraph && s.End < r.sentenceOf(i).First-1 {
			break
		}
		if v.Kind == Set || v.name {
			return period{}, false
		}
		if v.period.unit == day && v.period.single() && v.Kind != Duration {
			return v.period, v.Value != "" && !v.period.yearless
		}
	}
	if r.ref == nil {
		return period{}, false
	}
	return r.today(0), true
}
