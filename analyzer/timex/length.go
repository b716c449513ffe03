package timex

import (
	"strconv"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// A length is an amount of time by the units that it is told in.
type length struct {
	years, months, weeks, days, hours, minutes, seconds float64
	smallest                                            unit // of those told
	clock                                               bool // told in hours or less
	indefinite                                          bool // of no stated number
}

// add adds n of a unit; a fraction in words goes to the next smaller unit.
func (l *length) add(n float64, u *lexicon.TimeUnit, inWords bool) {
	n *= float64(u.Count)
	part := n - float64(int(n))
	if !inWords || part == 0 {
		part = 0
	}
	n -= part
	switch {
	case u.ISO == "Y":
		l.years, l.months, l.smallest = l.years+n, l.months+part*12, year
	case u.ISO == "M" && !u.Clock:
		l.months, l.days, l.smallest = l.months+n, l.days+part*30, month
	case u.ISO == "W":
		l.weeks, l.smallest = l.weeks+n+part, week
	case u.ISO == "D":
		l.days, l.hours, l.smallest = l.days+n, l.hours+part*24, day
	case u.ISO == "H":
		l.hours, l.minutes, l.clock = l.hours+n, l.minutes+part*60, true
	case u.ISO == "M":
		l.minutes, l.seconds, l.clock = l.minutes+n, l.seconds+part*60, true
	default:
		l.seconds, l.clock = l.seconds+n+part, true
	}
}

// iso is the length as an ISO 8601 duration: "P1Y6M", "PT48H"; "" if indefinite.
func (l *length) iso() string {
	if l.indefinite {
		return ""
	}
	b := []byte("P")
	part := func(v float64, letter byte) {
		if v != 0 {
			b = append(strconv.AppendFloat(b, v, 'f', -1, 64), letter)
		}
	}
	part(l.years, 'Y')
	part(l.months, 'M')
	part(l.weeks, 'W')
	part(l.days, 'D')
	if l.hours+l.minutes+l.seconds > 0 {
		b = append(b, 'T')
		part(l.hours, 'H')
		part(l.minutes, 'M')
		part(l.seconds, 'S')
	}
	if len(b) == 1 {
		return "PT0S"
	}
	return string(b)
}

// joined reports whether the bare unit at token i has smaller ones with numbers
// behind it: ساعة و20 دقيقة
func (r *reader) joined(i, end int) bool {
	_, h, ok := r.unitAt(i)
	if !ok || h.Pre > 0 || h.Infl != doc.Singular || !strings.HasPrefix(r.d.Form(i+1), "و") {
		return false
	}
	var l length
	k := r.skip(i+1, "و")
	_, dual, _ := r.unitAt(k)
	return (r.number(k) != nil || dual.Infl == doc.Dual) && k < end && r.component(&l, k, end, false) > k
}

// length reads an amount of time: one or more units, larger ones first: ساعتان و9
// دقائق و44 ثانية. A single unit without a number counts only where bare says so.
func (r *reader) length(i, end int, bare bool) (length, int) {
	var l length
	j := r.component(&l, i, end, bare)
	if j == i {
		return length{}, 0
	}
	for j < end {
		k := j
		switch {
		case r.is(j, "و"):
			k = j + 1
		case r.is(j, "\u060c", ",") && r.is(j+1, "و"):
			k = j + 2
		case r.is(j, "\u060c", ",") && strings.HasPrefix(r.d.Form(j+1), "و"):
			k = j + 1
		case !strings.HasPrefix(r.d.Form(j), "و"):
			return l, j - i
		}
		next := r.component(&l, k, end, true)
		if next == k {
			return l, j - i
		}
		j = next
	}
	return l, j - i
}

// component reads a number and its unit, or a unit that holds its number, into
// l, and gives the token behind them: 20 يوما، شهرين، سنة واحدة، نصف ساعة، ونصف
func (r *reader) component(l *length, i, end int, bare bool) int {
	if num := r.number(i); num != nil && num.Kind != numeral.Ordinal && num.End < end && (num.Kind != numeral.Indefinite || num.Value == num.Value) {
		u, h, ok := r.unitAt(num.End)
		if !ok || u.Count == 0 || h.Conj || h.Prep != 0 || (h.Article || num.Article) && num.Kind != numeral.Fraction || u.Code == "quarter" {
			return i
		}
		if u.Code == "second" && h.Infl == doc.Singular && num.Value > 0 && num.Value < 11 && !num.Digits && num.Value >= 1 {
			return i // three, second: no unit
		}
		if u.Count > 1 && num.Value > 40 {
			return i // contracts, horns
		}
		l.add(num.Value, u, num.Kind == numeral.Fraction || !num.Digits)
		return r.half(l, u, num.End+1, end)
	}
	u, h, ok := r.unitAt(i)
	if !ok || u.Count == 0 || u.Code == "quarter" || h.Prep == 's' || i+1 > end {
		return i
	}
	switch {
	case h.Infl == doc.Dual && r.plainDual(i, u, h):
		l.add(2, u, false)
		return r.half(l, u, i+1, end)
	case h.Infl != doc.Singular || h.Article || u.Code == "decade" && !bare:
		return i
	case i+1 < end && r.is(i+1, "واحد", "واحده", "كامل", "كامله", "كاملا"):
		l.add(1, u, false)
		return r.half(l, u, i+2, end)
	case bare && !r.unitOfDate(i, end), i+1 < end && r.halfBehind(i+1):
		l.add(1, u, false)
		return r.half(l, u, i+1, end)
	}
	return i
}

// plainDual reports whether a dual is an amount: يومين، الساعتين; not the
// construct يومي، شهري (daily, monthly), not عقدين (two contracts).
func (r *reader) plainDual(i int, u *lexicon.TimeUnit, h doc.Hit) bool {
	form := r.d.Form(i)
	return (strings.HasSuffix(form, "ين") || strings.HasSuffix(form, "ان")) && (!h.Article || u.Clock && r.number(i+1) == nil) && u.Code != "decade"
}

// unitOfDate reports whether a unit begins a date or names an hour: شهر مارس، ساعة متأخرة
func (r *reader) unitOfDate(i, end int) bool {
	if _, n := r.yearWord(i, end); n > 0 {
		return true
	}
	if _, n := r.monthYear(i, end); n > 0 {
		return true
	}
	if _, _, ok := lexicon.Weekdays.At(r.d, i+1); ok && i+1 < end {
		return true
	}
	return r.cue(i+1, "late") && i+1 < end || r.d.Is(i+1, doc.Digits) && i+1 < end
}

// halfBehind reports whether "and a half" or another part follows.
func (r *reader) halfBehind(j int) bool {
	num := r.number(j)
	return num != nil && num.Kind == numeral.Fraction && num.Value < 1 && strings.HasPrefix(r.d.Form(j), "و")
}

// half adds a part of the unit that follows: ساعة ونصف، شهرين ونصف الشهر
func (r *reader) half(l *length, u *lexicon.TimeUnit, j, end int) int {
	if j >= end || !r.halfBehind(j) || r.number(j).End > end {
		return j
	}
	num := r.number(j)
	of, h, ok := r.unitAt(num.End)
	ok = ok && num.End < end && h.Prep == 0 && !h.Conj
	if ok && of.Code != u.Code {
		return j // a component of its own: وَنصف دقيقة
	}
	l.add(num.Value, u, true)
	if ok {
		return num.End + 1
	}
	return num.End
}

// wantsLength reports whether what stands before token i makes a bare unit one
// of it: لمدة ساعة، خلال عام، أقل من شهر
func (r *reader) wantsLength(i int) bool {
	if r.cue(i-1, "length") {
		return true
	}
	u, h, ok := r.unitAt(i)
	if !ok || h.Pre > 0 && h.Prep == 0 {
		return false
	}
	s := r.sentenceOf(i)
	if s.End-s.First == 1 || r.alone && s.End-s.First == 2 && r.d.Is(s.First+s.End-1-i, doc.Punct) {
		return true
	}
	if u.Code == "week" && r.is(i-1, "في") || u.Code == "hour" && r.is(i-1, "في") {
		return true
	}
	return (u.Clock && u.Code != "second" || u.ISO != "S") && numeral.BoundOf(r.d, i, i+1).First < i && h.Pre == 0
}
