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

// duration reads a length of time with what bounds it: 48 ساعة، أقل من ساعة، سنتين
// ونصف، السنوات الأربع الماضية، ما بين خمسة وسبعة أيام
func (r *reader) duration(i, end int) (reading, int) {
	if v, n := r.raceTime(i, end); n > 0 {
		return v, n
	}
	l, n := r.lastYears(i, end)
	if n > 0 {
		relation := numeral.Exact
		if l.indefinite {
			relation = numeral.Undefined
		}
		return r.lengthReading(i, i+n, l.iso(), relation, r.numStart(i)), n
	}
	if v, n := r.durationRange(i, end); n > 0 {
		return v, n
	}
	l, n = r.length(i, end, r.wantsLength(i) || r.joined(i, end))
	if n == 0 {
		return reading{}, 0
	}
	if shift, k := r.shiftAt(i + n); shift != nil && !shift.Anchor && i+n+k <= end && r.number(i) != nil {
		n += k
	}
	b := numeral.BoundOf(r.d, i, i+n)
	if last := len(r.found) - 1; b.First < i && last >= 0 && r.found[last].End > b.First || b.End > end {
		b = numeral.Bound{Relation: numeral.Exact, First: i, End: i + n}
	}
	if r.age(b.First, i, i+n) {
		return reading{}, 0
	}
	start := b.Start
	if b.First == i {
		start = r.lengthStart(i)
	}
	v := r.lengthReading(b.First, b.End, l.iso(), b.Relation, start)
	return v, b.End - i
}

// raceTime reads minutes, seconds and their hundredths: 1:40.91
func (r *reader) raceTime(i, end int) (reading, int) {
	m, s, part := r.digits(i), r.digits(i+2), r.d.Form(i+4)
	if i+5 > end || m < 0 || m > 59 || s < 0 || s > 59 || len(r.d.Form(i+2)) != 2 || !r.is(i+1, ":") || !r.is(i+3, ".", ",") ||
		!r.d.Is(i+4, doc.Digits) || len(part) > 3 || !r.d.Glued(i+1) || !r.d.Glued(i+2) || !r.d.Glued(i+3) || !r.d.Glued(i+4) || r.glueBefore(i) {
		return reading{}, 0
	}
	value := "PT" + strconv.Itoa(m) + "M" + strconv.Itoa(s) + "." + part + "S"
	return r.lengthReading(i, i+5, value, numeral.Exact, r.d.Tokens[i].Start), 5
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

// lengthReading is a duration in tokens i to j.
func (r *reader) lengthReading(i, j int, value string, relation numeral.Relation, start int) reading {
	return reading{Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[j-1].End}, First: i, Kind: Duration, Value: value, Relation: relation}}
}

// lengthStart is the byte where the length at token i begins.
func (r *reader) lengthStart(i int) int {
	if _, h, ok := r.unitAt(i); ok {
		return r.start(i, h)
	}
	return r.numStart(i)
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
	if s.End-s.First == 1 {
		return true
	}
	if u.Code == "week" && r.is(i-1, "في") || u.Code == "hour" && r.is(i-1, "في") {
		return true
	}
	return (u.Clock && u.Code != "second" || u.ISO != "S") && numeral.BoundOf(r.d, i, i+1).First < i && h.Pre == 0
}

// age reports whether the number of years in tokens i to j, with what bounds it from
// token first on, is a person's age: (34 عاما)، البالغ من العمر 29 عاما، يقل سنه عن 21 سنة
func (r *reader) age(first, i, j int) bool {
	u, _, ok := r.unitAt(j - 1)
	if !ok || u.Code != "year" && u.Code != "month" {
		return false
	}
	if r.is(first-1, "(") && r.is(j, ")") || u.Code == "year" && (r.ageBehind(j) || first == i && r.ageBefore(i, j)) {
		return true
	}
	least := r.sentenceOf(i).First
	for k := i - 1; k >= least && k >= first-5; k-- {
		if row, h, ok := lexicon.AgeCues.At(r.d, k); ok && row.Side == "before" && h.Prep != 's' && len(r.d.Form(k)) > 2 {
			return true
		}
		if k < first && r.is(k, "\u060c", ".", "\u061b") {
			return false
		}
	}
	return false
}

// ageBehind reports whether what follows a number of years makes it an age: من عمره، فأكثر
func (r *reader) ageBehind(j int) bool {
	return r.is(j, "فاكثر", "فما") || r.is(j, "من") && strings.Contains(r.d.Form(j+1), "عمر")
}

// ageBefore reports whether the words around years make them an age: توفي عن خمسين
// عاما، سامي، 41 سنة، مهندس، تبلغ 47 عاما
func (r *reader) ageBefore(i, j int) bool {
	if r.is(i-1, "عن") {
		return true
	}
	closed := r.is(j, "\u060c", ",")
	return closed && r.is(i-1, "\u060c", ",") || (closed || r.is(j, ")", ".")) && r.cue(i-1, "aged") && r.number(i) != nil
}

// lastYears reads a definite plural or dual told by its direction from now: السنوات
// الـ4 الأخيرة، الأسبوعين المقبلين، الأيام الماضية، العقد الماضي
func (r *reader) lastYears(i, end int) (length, int) {
	u, h, ok := r.unitAt(i)
	if !ok || !h.Article || u.Count == 0 || h.Prep == 's' || u.Code == "quarter" {
		return length{}, 0
	}
	var l length
	j := i + 1
	num := r.number(j)
	switch {
	case h.Infl == doc.Dual:
		l.add(2, u, false)
	case h.Infl == doc.Plural && num != nil && num.Article && num.End < end:
		l.add(r.howMany(num), u, false)
		j = num.End
	case h.Infl == doc.Plural:
		l.indefinite = true
		j = r.skip(j, "القليله", "القلائل", "العديده")
	case u.Code != "decade":
		return length{}, 0
	default:
		l.add(1, u, false)
	}
	shift, n := r.shiftAt(j)
	if num != nil && j > i+1 && r.is(j, "الاولي", "الاولتين") {
		return l, j + 1 - i
	}
	if num = r.number(j + n); h.Infl == doc.Plural && l.indefinite && shift != nil && num != nil && num.Article && num.End <= end && num.Value > 0 {
		l.indefinite = false
		l.add(r.howMany(num), u, false)
		n = num.End - j
	}
	if shift == nil || j+n > end || shift.Code == "same" || shift.Code == "this" || shift.Anchor && l.indefinite {
		return length{}, 0
	}
	return l, j + n - i
}

// howMany is a definite number behind its noun; one to ten have words that are
// parts too: السنوات السبع is seven years, not a seventh.
func (r *reader) howMany(num *numeral.Numeral) float64 {
	if num.Kind == numeral.Fraction && num.Value > 0 && num.Value < 1 {
		return float64(int(1/num.Value + 0.5))
	}
	return num.Value
}

// durationRange reads a length between two: 3 إلى 4 سنوات، ما بين خمسة وسبعة أيام
func (r *reader) durationRange(i, end int) (reading, int) {
	skip := 0
	if r.is(i, "ما") && r.is(i+1, "بين") {
		skip = 2
	} else if r.is(i, "بين", "من") {
		skip = 1
	}
	a := r.number(i + skip)
	if a == nil || a.End >= end {
		return reading{}, 0
	}
	k := a.End
	if u, _, ok := r.unitAt(k); ok && u.Count > 0 {
		k++
	}
	b := r.number(r.skip(k, "و", "الي", "-", "\u2013"))
	if b == nil || b.End >= end || b.Value <= a.Value || a.Kind == numeral.Ordinal {
		return reading{}, 0
	}
	u, h, ok := r.unitAt(b.End)
	begin, between := numeral.Between(r.d, a.First, k, b.First)
	if !ok || !between || begin > i+skip || h.Article || h.Prep != 0 || u.Count == 0 || u.Code == "quarter" {
		return reading{}, 0
	}
	var low, high length
	low.add(a.Value, u, false)
	high.add(b.Value, u, false)
	if r.age(i, i, b.End+1) {
		return reading{}, 0
	}
	start := r.d.Tokens[i].Start
	if skip == 0 {
		start = r.numStart(i)
	}
	return r.lengthReading(i, b.End+1, low.iso()+"/"+high.iso(), numeral.Range, start), b.End + 1 - i
}
