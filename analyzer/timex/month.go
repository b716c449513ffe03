package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A monthName is a month as written, perhaps in two families of names at once.
type monthName struct {
	number int
	hijri  bool
	weak   bool // also a common word or a person's name
	start  int  // byte where it begins
}

// month reads a month name, doubled or not: كانون الثاني/يناير، يناير (كانون الثاني)
func (r *reader) month(i, end int) (monthName, int) {
	row, h, ok := lexicon.Months.At(r.d, i)
	if !ok || i+int(h.Words) > end || h.Prep == 's' || h.Prep == 'k' || r.father(row, i) ||
		strings.HasSuffix(row.Code, "_short") && !r.is(i-1, "/", "-") { // 11/يولـ/1987
		return monthName{}, 0
	}
	m := monthName{row.Number, row.Hijri, row.Weak, r.start(i, h)}
	n := int(h.Words)
	for _, open := range [...]string{"/", "-", "(", "", "\u2013"} {
		j := i + n
		if open != "" {
			if !r.is(j, open) {
				continue
			}
			j++
		}
		second, h2, ok := lexicon.Months.At(r.d, j)
		if !ok || h2.Conj || second.Number != row.Number || second.Hijri != row.Hijri || r.d.Form(j) == r.d.Form(i) || j+int(h2.Words) > end {
			continue
		}
		j += int(h2.Words)
		if open == "(" {
			if !r.is(j, ")") {
				continue
			}
			j++
		}
		m.weak = false
		return m, j - i
	}
	return m, n
}

// father reports whether a token that could be August (آب) is spelled as the
// word for father (أب).
func (r *reader) father(row *lexicon.Month, i int) bool {
	raw := r.d.Tokens[i].Of(r.d.Text)
	return row.Number == 8 && strings.HasSuffix(r.d.Form(i), "اب") && strings.ContainsAny(raw, "\u0623\u0625")
}

// monthYear reads a month: أبريل 2018، شهر تموز، فبراير الماضي، شهري مارس وأفريل
func (r *reader) monthYear(i, end int) (period, int) {
	start, j, named := 0, i, false
	if row, h, ok := r.unitAt(i); ok && row.Code == "month" && h.Infl != doc.Plural {
		start, j, named = r.start(i, h), i+1, true
		if h.Infl == doc.Dual {
			return r.twoMonths(start, i, end)
		}
		if p, n := r.numberedMonth(start, i, end); n > 0 {
			return p, n
		}
	}
	m, n := r.month(j, end)
	if n == 0 {
		return period{}, 0
	}
	if start == 0 {
		start = m.start
	}
	p, k := r.inYear(m, 0, j+n, end)
	if d, dn := r.dayBehind(j+n, end); k == 0 && dn > 0 && !m.hijri {
		if p, k = r.inYear(m, d, j+n+dn, end); p.unit == day {
			p.start = start
			return p, j + n + dn + k - i
		}
	}
	if m.weak && !named && k == 0 && !r.alone && !r.supports(i) {
		return period{}, 0
	}
	p.start = start
	return p, j + n + k - i
}

// dayBehind reads a day written behind its month, as in translated texts, if
// nothing is counted by it: أكتوبر 14 8:00، تموز 13 الى 15
func (r *reader) dayBehind(j, end int) (d, n int) {
	if r.is(j, "-") && r.d.Glued(j) && r.d.Glued(j+1) && j+2 <= end && r.closes(j+2, end) && r.digits(j+1) > 0 && r.digits(j+1) <= 31 {
		return r.digits(j + 1), 2 // يناير-1
	}
	if d = r.digits(j); d < 0 {
		return r.spelledDay(j, end)
	}
	if d < 1 || d > 31 || j >= end || r.d.Glued(j+1) && r.is(j+1, ".", "%", "/") ||
		r.d.Is(j+1, doc.Word) && j+1 < end && !r.is(j+1, "الي", "حتي", "في") {
		return 0, 0
	}
	return d, 1
}

// supports reports whether the word before token i makes a doubtful month name
// one: a preposition of time, an event (انتخابات مارس).
func (r *reader) supports(i int) bool { return r.cue(i-1, "before") || r.cue(i-1, "season") }

// twoMonths reads two months that follow each other: شهري مارس وأفريل
func (r *reader) twoMonths(start, i, end int) (period, int) {
	a, n := r.month(i+1, end)
	if n == 0 {
		return period{}, 0
	}
	b, k := r.month(r.skip(i+1+n, "و"), end)
	if k == 0 || b.number != a.number+1 || a.hijri || b.hijri {
		return period{}, 0
	}
	next := r.skip(i+1+n, "و") + k
	p, y := r.inYear(b, 0, next, end)
	py, _, _ := p.first.Date()
	p.first, p.start = Civil(py, a.number, 1), start
	return p, next + y - i
}

// numberedMonth reads a month by its number, as the Levant counts: شهر 11 الماضي
func (r *reader) numberedMonth(start, i, end int) (period, int) {
	v, n := r.whole(i+1, 1, 12)
	if n == 0 || r.is(i+1, "واحد") || r.d.Is(i+1+n, doc.Word) && i+1+n < end && r.afterNumberedMonth(i+1+n) {
		return period{}, 0
	}
	p, k := r.inYear(monthName{number: v}, 0, i+1+n, end)
	p.start = start
	return p, 1 + n + k
}

// afterNumberedMonth reports whether the word at token j is counted by the
// number before it, so that it names no month.
func (r *reader) afterNumberedMonth(j int) bool {
	if shift, _ := r.shiftAt(j); shift != nil {
		return false
	}
	_, _, n := r.yearAfter(j, j+4)
	_, k := r.ofYear(j, j+4)
	return n == 0 && k == 0 && !r.is(j, "الي", "حتي", "في")
}

// spelledDay reads a day in words behind its month where a year or nothing more
// follows: سبتمبر الحادي والعشرين من عام 1978
func (r *reader) spelledDay(j, end int) (d, n int) {
	if j >= end || r.feminineDay(j) {
		return 0, 0
	}
	d, n = r.whole(j, 1, 31)
	if n == 0 || j+n > end {
		return 0, 0
	}
	if _, _, k := r.yearAfter(j+n, end); k > 0 || (j+n == end || r.d.Is(j+n, doc.Punct)) && d > 10 {
		return d, n
	}
	return 0, 0
}
