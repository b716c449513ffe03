package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// properName reads a name that holds a word of time: المصري اليوم، صلاة الجمعة
func (r *reader) properName(i, end int) (*reading, int) {
	_, h, ok := lexicon.NotTimes.At(r.d, i)
	if !ok || i+int(h.Words) > end {
		return nil, 0
	}
	return &reading{name: true, Timex: Timex{Span: r.d.Between(i, i+int(h.Words))}}, int(h.Words)
}

// named reports whether a day of a month is the name of a town, street or
// movement: مدينة 6 أكتوبر، ثورة 25 يناير
func (r *reader) named(i int, p period) bool {
	if p.unit != day || !p.yearless || p.step != 0 || !r.d.Is(i, doc.Digits) && r.number(i) == nil {
		return false
	}
	k := i - 1
	if r.is(k, "\"", "\u00ab", "(", "\u201c") {
		k--
	}
	_, h, ok := lexicon.DateNames.At(r.d, k)
	return ok && h.Prep != 's'
}

// perDay reports whether "in the day" says how often, not when: مرتين في اليوم
func (r *reader) perDay(i, n int) bool {
	return n == 1 && r.is(i, "اليوم") && r.is(i-1, "في", "ف") || n == 1 && r.is(i, "باليوم")
}
