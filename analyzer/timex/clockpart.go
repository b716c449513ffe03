package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// dayPartReach is how many words may stand between a day and its clock time.
const dayPartReach = 3

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
	if row, h, ok := r.unitAt(k); ok && k < end && row.Code == "minute" && h.Infl == doc.Dual && num == nil && !minus {
		c.minute, c.sure = 2, true // العاشرة ودقيقتان
		return k + 1 - j
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
	if c.minute = minutes; !minus {
		k += c.less(r, k, end)
	}
	if minus {
		c.hour, c.minute = c.hour-1, 60-minutes
		if c.hour == 0 {
			c.hour = 12
		}
	}
	return k - j
}

// less reads what is taken off once more: والنصف إلا خمس دقائق
func (c *clock) less(r *reader, k, end int) int {
	num := r.number(k + 1)
	if !r.is(k, "الا") || num == nil || num.End > end || num.Value <= 0 || num.Value >= 60 {
		return 0
	}
	minutes, j := int(num.Value), num.End
	if num.Value < 1 {
		minutes = int(num.Value*60 + 0.5)
	} else if row, _, ok := r.unitAt(j); ok && j < end && row.Code == "minute" {
		j++
	}
	if minutes >= c.minute {
		return 0
	}
	c.minute -= minutes
	return j - k
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
	k = r.skip(k, "في", "من", "هذا", "هذه")
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

// partBefore takes the part of the day from the day named right before the clock
// time at token i: مساء الثلاثاء عند الساعة السابعة، الليلة في تمام الثامنة والنصف
func (c *clock) partBefore(r *reader, i int) {
	last := len(r.found) - 1
	if last < 0 || c.hour > 12 || r.found[last].End < i-dayPartReach || r.found[last].Kind != Date || r.found[last].First < r.sentenceOf(i).First {
		return
	}
	for k := r.found[last].End; k < i; k++ {
		if !r.is(k, "في", "عند", "علي", "تمام", "حوالي", "نحو", "قرابه", "،", ",") {
			return
		}
	}
	first := r.found[last].First
	if row, _, ok := lexicon.DayParts.At(r.d, first); ok && !row.Mark {
		c.half = row.Half
	} else if row, _, ok := lexicon.DayWords.At(r.d, first); ok && row.Code == "tonight" || ok && r.is(first, "ليله", "البارحه") {
		c.half = "night"
	}
	c.turn()
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
