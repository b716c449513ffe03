package timex

import (
	"strings"

	"mihakk/analyzer/lexicon"
)

// openRange reads a range with one end: منذ 2011، حتى نهاية أغسطس; and with both: منذ فبراير 2016 وحتى أغسطس
func (r *reader) openRange(i, end int) (*reading, int) {
	row, h, ok := lexicon.Openings.At(r.d, i)
	if !ok || h.Prep != 0 {
		return nil, 0
	}
	j := i + int(h.Words)
	p, n := r.point(j, end)
	if n == 0 {
		return r.sinceThen(row, i, j, end)
	}
	if r.named(j, p) {
		return nil, 0
	}
	j += n
	start := r.start(i, h)
	if !row.Until {
		if to, k, ok := lexicon.Openings.At(r.d, j); ok && j < end && to.Until {
			if q, m := r.pointAfter(p, j+int(k.Words), end); m > 0 {
				p.start = start
				return r.between(p, q, i, j+int(k.Words)+m), j + int(k.Words) + m - i
			}
		}
	}
	yearless := p
	if p = r.settle(p, i); row.Code == "from" && p.guessed && p.last < r.ref.Day-aheadDays { // what begins is mostly to come
		yearless.step = 1
		p = r.settle(yearless, i)
	}
	p.start = start
	v := r.reading(p, i, j-i)
	v.Kind = Range
	switch {
	case v.Value == "":
	case row.Until:
		v.Value = "../" + p.at(p.last)
	default:
		v.Value = p.at(p.first) + "/.."
	}
	return v, j - i
}

// pointAfter reads a point whose "same year" may be that of another one before it.
func (r *reader) pointAfter(a period, j, end int) (period, int) {
	if j >= end {
		return period{}, 0
	}
	n := len(r.found)
	if a = r.settle(a, j); !a.bare {
		r.found = append(r.found, &reading{period: a, open: true, Timex: Timex{Kind: Date, Value: a.value(), End: j}})
	}
	r.state++
	p, m := r.point(j, end)
	r.found = r.found[:n]
	r.state++
	return p, m
}

// sinceThen reads a range that opens at the time named before: منذ ذلك الحين
func (r *reader) sinceThen(row *lexicon.Opening, i, j, end int) (*reading, int) {
	if row.Until || j+1 >= end || !r.is(j, "ذلك", "ذاك", "تلك") || !r.is(j+1, "الحين", "الوقت", "التاريخ", "اليوم") {
		return nil, 0
	}
	p, ok := period{}, false
	for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-4 && !ok; k-- {
		if r.found[k].anchors() {
			p, ok = r.found[k].period, true
		}
	}
	p.unknown = !ok
	p.start = r.d.Tokens[i].End() - len(strings.TrimPrefix(r.d.Tokens[i].Of(r.d.Text), "\u0648"))
	v := r.reading(p, i, j+2-i)
	v.Kind = Range
	if v.Value != "" {
		v.Value = p.at(p.first) + "/.."
	}
	return v, j + 2 - i
}
