package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// decade reads ten years by their name: السبعينيات، ثمانينات القرن الماضي
func (r *reader) decade(i, end int) (period, int) {
	row, h, ok := lexicon.Decades.At(r.d, i)
	if !ok || h.Prep == 's' {
		return period{}, 0
	}
	j := i + 1
	century := 1900
	switch c, n := r.century(r.skip(j, "من"), end); {
	case n > 0:
		century = floorDiv(c.year()-1, 100) * 100
		j = r.skip(j, "من") + n
	case !h.Article && !r.alone || r.ofLife(j):
		return period{}, 0
	}
	p := years(century+row.Number, century+row.Number+9)
	p.start = r.start(i, h)
	return p, j - i
}

// nthDecade reads ten years by their place in a century: العقد الثاني من القرن العشرين
func (r *reader) nthDecade(i, end int) (period, int) {
	row, h, ok := r.unitAt(i)
	if !ok || row.Code != "decade" || !h.Article || h.Infl != doc.Singular {
		return period{}, 0
	}
	nth, n := r.nth(i+1, 10)
	if n == 0 || !r.is(i+1+n, "من") {
		return period{}, 0
	}
	c, k := r.century(i+2+n, end)
	if k == 0 || c.islamic || c.first < 0 && c.year() < 0 {
		return period{}, 0
	}
	first := c.year() - 1 + 10*(nth-1)
	p := years(first, first+9)
	p.start = r.start(i, h)
	return p, 2 + n + k
}

// ofLife reports whether token j goes on "in his forties": من عمره، من العمر
func (r *reader) ofLife(j int) bool {
	j = r.skip(j, "من")
	return strings.HasPrefix(r.d.Form(j), "عمر") || r.is(j, "العمر")
}

// century reads a hundred years: القرن التاسع عشر، القرن الـ19، القرن الماضي
func (r *reader) century(i, end int) (period, int) {
	row, h, ok := r.unitAt(i)
	if !ok || row.Code != "century" || !h.Article || h.Infl != doc.Singular || i+1 >= end {
		return period{}, 0
	}
	n := 0
	var c int
	if num := r.number(i + 1); num != nil && num.Value >= 1 && num.Value <= 30 && num.Article {
		c, n = int(num.Value), num.End-i-1
	} else if k := r.skip(i+1, "ال"); r.digits(k) > 0 && r.digits(k) <= 30 && !r.decimals(k+1) {
		c, n = r.digits(k), k-i
	} else if shift, k := r.shiftAt(i + 1); shift != nil && shift.Code != "same" {
		c, n = 21+shift.Step, k
		if r.ref != nil {
			c = floorDiv(r.ref.Day.year()-1, 100) + 1 + shift.Step
		}
	}
	if n == 0 {
		return period{}, 0
	}
	era, k := r.era(i + 1 + n)
	p := years(c*100-99, c*100)
	switch era {
	case "bc":
		p = years(1-c*100, 100-c*100)
	case "h":
		p = years(Hijri(c*100-99, 1, 1).year(), Hijri(c*100, 1, 1).year())
		p.islamic = true
	}
	p.start = r.start(i, h)
	return p, 1 + n + k
}
