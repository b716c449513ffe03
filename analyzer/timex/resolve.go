package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// aheadDays is how far ahead of the article a date without a year may lie
// before it is taken for the year before: news looks back.
const aheadDays = 75

// settle gives a yearless period its year, by the reference date and the words
// around token i; without a reference it stays yearless.
func (r *reader) settle(p period, i int) period {
	if !p.yearless || p.yearly || r.ref == nil {
		return p
	}
	ref := r.ref.Day
	in := func(y int) period { return p.inYear(y) }
	y, _, _ := ref.Date()
	if p.islamic {
		in = func(y int) period { return p.inHijriYear(y) }
		y, _, _ = ref.HijriDate()
	}
	best := in(y - 2)
	for _, c := range [...]period{in(y - 1), in(y), in(y + 1)} {
		if r.fits(c, ref, int(p.step), i) {
			best = c
		}
	}
	switch {
	case p.step == 0 && r.alone: // of the same calendar year
		for _, c := range [...]period{in(y - 1), in(y), in(y + 1)} {
			if c.year() == ref.year() {
				best = c
			}
		}
	case p.step > 0 || p.step == 0 && r.future(i): // the first that is not over
		best = in(y - 1)
		for best.last < ref || p.step > 0 && best.first <= ref {
			best = best.nextYear(in, &y)
		}
		if p.step > 1 {
			best = in(yearOf(best) + 1)
		}
	case p.step < -1:
		best = in(yearOf(best) - 1)
	}
	best.yearless, best.relative, best.guessed = false, true, p.step == 0 && !r.alone && !r.future(i)
	return best
}

// nextYear steps a yearless period on, from the year before y.
func (p period) nextYear(in func(int) period, y *int) period {
	next := in(*y)
	*y++
	return next
}

// yearOf is the year of a period in its own calendar.
func yearOf(p period) int {
	if p.islamic {
		y, _, _ := p.first.HijriDate()
		return y
	}
	return p.year()
}

// fits reports whether a candidate is early enough: over for "last", within
// aheadDays for a bare date.
func (r *reader) fits(c period, ref Day, step, i int) bool {
	if step < 0 {
		return c.last < ref
	}
	return c.first <= ref+aheadDays
}

// inHijriYear is a yearless Hijri period in a year.
func (p period) inHijriYear(y int) period {
	_, m, d := p.first.HijriDate()
	_, _, d2 := p.last.HijriDate()
	moved := p
	moved.first, moved.last = Hijri(y, m, d), Hijri(y, m, d2)
	moved.source = isoDate(y, m, d)
	if d != d2 || p.unit != day {
		moved = hijriMonth(y, m)
		moved.start = p.start
	}
	return moved
}

// eventReach is how many words an event in the present may stand before its day:
// يجري التصويت يومي 19 و20 أبريل
const eventReach = 8

// future reports whether the words before token i in its sentence look ahead:
// a verb in the future (سيعقد، سوف) or a word of appointment (من المقرر).
func (r *reader) future(i int) bool {
	first := r.sentenceOf(i).First
	for k := i - 1; k >= first && k >= i-14; k-- {
		if row, h, ok := lexicon.FutureCues.At(r.d, k); ok && h.Prep == 0 && (row.Code != "event" || k >= i-eventReach) {
			return true
		}
		if r.d.Is(k, doc.Word) && futureVerb(r.d.Form(k), r.d.Tokens[k].Of(r.d.Text)) {
			return true
		}
	}
	return false
}

// futureVerb reports whether a word is a present verb behind the future's س:
// سيعقد، ستنطلق، سأعود; not سيارة، ستاد، ستين.
func futureVerb(form, raw string) bool {
	form = strings.TrimPrefix(strings.TrimPrefix(form, "و"), "ف")
	if len(form) < 10 {
		return false
	}
	switch {
	case strings.HasPrefix(raw, "سأ"):
		return true
	case strings.HasPrefix(form, "سي"), strings.HasPrefix(form, "ست"), strings.HasPrefix(form, "سن"):
	default:
		return false
	}
	for _, noun := range [...]string{"سيا", "ستا", "سيد", "سيط", "ستين", "ستون", "سينم", "سينا", "سيول", "سيره", "سنوا", "سنوي", "سنتي", "سنوا", "ستراتيج", "سيرا"} {
		if strings.HasPrefix(form, noun) {
			return false
		}
	}
	return true
}

// anchor is the period of the time found last, of at least a grain, that is
// known; the reference's own day where none is.
func (r *reader) anchor(coarsest unit) (period, bool) {
	for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-8; k-- {
		if p := r.found[k].period; r.found[k].anchors() && p.unit <= coarsest {
			return p, true
		}
	}
	if r.ref == nil {
		return period{}, false
	}
	return period{first: r.ref.Day, last: r.ref.Day, relative: true}, true
}

// anchors reports whether later words can point back at a reading.
func (v *reading) anchors() bool {
	return !v.name && v.Value != "" && !v.period.yearless && (v.Kind == Date || v.Kind == Range || v.Kind == Time)
}
