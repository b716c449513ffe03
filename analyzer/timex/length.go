package timex

import (
	"slices"
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

// parts are the amounts from years down to seconds.
func (l *length) parts() [7]float64 {
	return [...]float64{l.years, l.months, l.weeks, l.days, l.hours, l.minutes, l.seconds}
}

// finer reports whether a length adds to a shorter one only in finer units: a year and
// two months, not (between) a year and three years.
func (l *length) finer(shorter *length) bool {
	a, b := l.parts(), shorter.parts()
	k := len(a) - 1
	for k > 0 && b[k] == 0 {
		k--
	}
	return slices.Equal(a[:k+1], b[:k+1])
}

// about is how long a length is, in seconds of even years and months.
func (l *length) about() float64 {
	return l.years*365*86400 + l.months*30*86400 + l.weeks*7*86400 + l.days*86400 + l.hours*3600 + l.minutes*60 + l.seconds
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
		case r.is(j, "\u060c", ",") && (r.alone || strings.HasPrefix(r.d.Form(j+1), "و")):
			k = j + 1
		case !strings.HasPrefix(r.d.Form(j), "و"):
			return l, j - i
		}
		if next := r.hundredths(&l, j, end); next > j {
			return l, next - i
		}
		longer := l
		next := r.component(&longer, k, end, true)
		if next == k || !longer.finer(&l) {
			return l, j - i
		}
		l, j = longer, next
	}
	return l, j - i
}

// component reads a number and its unit, or a unit that holds its number, into
// l, and gives the token behind them: 20 يوما، شهرين، سنة واحدة، نصف ساعة، ونصف
func (r *reader) component(l *length, i, end int, bare bool) int {
	if num := r.number(i); num != nil && num.End < end && r.amount(num) {
		u, h, ok := r.unitAt(num.End)
		if !ok || u.Count == 0 || h.Conj || h.Prep != 0 || h.Article && num.Kind != numeral.Fraction || u.Code == "quarter" || u.Code == "decade" && num.Value >= 20 || r.elsewhere(num.End, end) {
			return i
		}
		if u.Code == "second" && h.Infl == doc.Singular && num.Value > 0 && num.Value < 11 && !num.Digits && num.Value >= 1 {
			return i // three, second: no unit
		}
		if u.Count > 1 && num.Value > 40 || u.Code == "night" && num.Value >= 1000 {
			return i // contracts, horns; nights in hotels
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
