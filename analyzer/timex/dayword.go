package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// today is the reference day, moved; unknown without one.
func (r *reader) today(step int) period {
	if r.ref == nil {
		return period{unknown: true}
	}
	n := r.ref.Day + Day(step)
	return period{first: n, last: n, relative: true}
}

// dayWord reads a day by its distance from today, the date it is given beside it
// included: أمس، اليوم الثلاثاء 3 مايو، أول أمس الجمعة، هذا اليوم
func (r *reader) dayWord(i, end int) (period, int) {
	if r.is(i, "هذا", "هذه", "وهذا", "لهذا") {
		row, h, ok := lexicon.DayWords.At(r.d, i+1)
		if !ok || row.Step != 0 || i+1+int(h.Words) > end {
			return r.partToday(i, end)
		}
		p := r.today(0)
		p.start = r.d.Tokens[i].Start()
		return p, 1 + int(h.Words)
	}
	row, h, ok := lexicon.DayWords.At(r.d, i)
	if !ok || i+int(h.Words) > end || h.Prep == 's' {
		return period{}, 0
	}
	if row.Step == 0 && (r.dayName(i, i+int(h.Words), end) || r.newspaper(i)) {
		return period{}, 0
	}
	step := row.Step
	j := i + int(h.Words)
	if shift, k := r.shiftAt(j); shift != nil && row.Code == "tonight" && !shift.Anchor {
		step, j = shift.Step, j+k
	}
	p := r.today(step)
	if q, n := r.sameDay(j, end); n > 0 {
		if p.unknown || !q.relative && !q.yearless {
			p = q
		}
		j += n
	}
	p.start = r.start(i, h)
	return p, j - i
}

// dayName reports whether "the day" at token i is told apart by the word behind
// it and is not today: اليوم الأول، اليوم الـ20
func (r *reader) dayName(i, j, end int) bool {
	if j >= end {
		return false
	}
	if r.is(j, "ال") && r.d.Is(j+1, doc.Digits) {
		return true
	}
	num := r.number(j)
	return num != nil && num.Kind == numeral.Ordinal && !r.d.Is(j, doc.Digits)
}

// newspaper reports whether "today" at token i ends a quoted name: «المساء اليوم»
func (r *reader) newspaper(i int) bool {
	return r.is(i+1, "\u00bb", "\"", "\u201d", ")") && (r.is(i-2, "\u00ab", "\"", "\u201c", "(") || r.is(i-3, "\u00ab", "\"", "\u201c"))
}

// sameDay reads the weekday or date that names a day once more, a comma before it or not.
func (r *reader) sameDay(j, end int) (period, int) {
	k := r.skip(j, "\u060c", ",")
	closing := r.is(k, "(")
	k = r.skip(k, "(")
	p, n := r.weekday(k, end)
	if n == 0 && (k == j || closing) {
		if p, n = r.dayMonth(k, end); n == 0 {
			p, n = r.numeric(k, end)
		}
	}
	return r.closed(p, j, k, n, closing)
}

// partToday reads a part of today: هذا الصباح، هذه الليلة
func (r *reader) partToday(i, end int) (period, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i+1)
	if !ok || row.Mark || !h.Article || i+2 > end {
		return period{}, 0
	}
	p := r.today(0)
	p.start = r.d.Tokens[i].Start()
	return p, 1 + int(h.Words)
}
