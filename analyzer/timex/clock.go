package timex

import (
	"strings"

	"mihakk/analyzer/doc"
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
	if n > 0 && !c.sure && r.hourBehindDay(i, j) {
		c.sure = true
	}
	if part := c.partOfDay(r, j, end); part > 0 {
		j += part
	} else {
		c.partBefore(r, i)
	}
	if !c.sure || c.hour > 24 || c.hour == 24 && c.minute > 0 {
		return clock{}, 0
	}
	j += c.zoneAt(r, j, end)
	return c, j - i
}

// digital reads hours and minutes in digits, and behind "the hour" or before a zone
// also with other marks between them: 14:30:05، الساعة 14,00، 14.30 ت غ، 14ر30 تغ
func (c *clock) digital(r *reader, j, end int) int {
	if n := c.military(r, j, end); n > 0 {
		return n
	}
	h, m := r.digits(j), r.digits(j+2)
	if h < 0 || h > 24 || len(r.d.Form(j)) > 2 || r.glueBefore(j) {
		return 0
	}
	if j+2 < end && m >= 0 && m < 60 && len(r.d.Form(j+2)) == 2 && r.d.Glued(j+1) && r.d.Glued(j+2) && (r.is(j+1, ":") || r.is(j+1, "ر", ",", ".", "\u066b", "\u060c") && (c.sure || r.zoned(j+3))) {
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
	if !c.sure && r.is(j-1, "-", "\u2013") && r.d.Is(j-2, doc.Digits) { // the second half of a score
		return 0
	}
	c.hour = h
	if num := r.number(j); num != nil && num.Value > float64(h) && num.Value < float64(h+1) && num.End <= end {
		c.minute = int((num.Value-float64(h))*60 + 0.5) // 3 and a third
		return num.End - j
	}
	return 1 + c.fraction(r, j+1, end)
}

// military reads hours and minutes without a mark between them, behind "the hour" and
// before a zone, as agencies write them: الساعة 1430 بتوقيت غرينتش
func (c *clock) military(r *reader, j, end int) int {
	v, n := r.digits(j), len(r.d.Form(j))
	if !c.sure || n != 3 && n != 4 || v >= 2400 || v%100 > 59 || j+1 >= end {
		return 0
	}
	if !r.zoned(j + 1) {
		return 0
	}
	c.hour, c.minute = v/100, v%100
	return 1
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
