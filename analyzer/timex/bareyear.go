package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// hijriYear reports whether an unmarked year is within ten of the article's own
// in the Hijri calendar.
func (r *reader) hijriYear(y int) bool {
	now, _, _ := r.ref.Day.HijriDate()
	return y > now-10 && y <= now+2
}

// bareYear reads a year that has no noun before it: في 2014، (2018)، 2015-2019
func (r *reader) bareYear(i, end int) (period, int) {
	y := r.digits(i)
	if len(r.d.Form(i)) != 4 || y < 1000 || y > 2200 || r.decimals(i+1) || r.partOfNumber(i) {
		return period{}, 0
	}
	p, n := r.yearTail(y, i, i+1, end)
	p.start = r.d.Tokens[i].Start()
	n++
	if num := r.number(i); num != nil && num.Digits && num.End > i+1 && n == 1 {
		return period{}, 0 // 2000 million
	}
	if i+n > end || !r.yearLike(y, i, i+n, end, n > 1) {
		return period{}, 0
	}
	return p, n
}

// partOfNumber reports whether the digits at token i end a longer sign: +2018,
// 1.2018, #2018, A-2018.
func (r *reader) partOfNumber(i int) bool {
	if r.is(i-1, "\u00a9") {
		return true
	}
	if !r.d.Glued(i) {
		return false
	}
	return r.is(i-1, ".", ",", "+", "#", "_", ":", "$", "\u066b", "%", "\u20ac") || r.d.Is(i-1, doc.Latin) ||
		r.is(i-1, "/", "-") && r.d.Glued(i-1) && (r.d.Is(i-2, doc.Digits) || r.d.Is(i-2, doc.Latin))
}

// yearLike reports whether four digits that no noun of a year introduces are a
// year: what stands before them tells of time, or nothing behind them is counted.
func (r *reader) yearLike(y, i, j, end int, marked bool) bool {
	prev := i - 1
	if r.is(prev, "ل", "ب", "و", "ال", "ك", "وال", "بال", "لل") && r.d.Glued(i) {
		prev--
	}
	if _, h, ok := lexicon.NumberNames.At(r.d, prev); ok && h.Words == 1 && h.Prep != 'k' || numeral.BoundOf(r.d, i, i+1).Relation != numeral.Exact {
		return false
	}
	if r.afterYear(i) && y > 1000 {
		return !r.counted(j) && !r.d.Is(j, doc.Latin)
	}
	counted := j < end && (r.counted(j) || r.tabled(j) || r.is(j, "الي", "حتي", "-", "و") && r.digits(j+1) >= 0 && j+2 < end && r.counted(j+2))
	_, _, unit := r.unitAt(j)
	switch {
	case r.is(prev, "منذ", "ومنذ") && !unit && !marked: // what follows is no count: منذ 1992 عيدا
		return y > 1700
	case marked:
		return !counted
	case r.rowOfYears(y, prev, j, end):
		return true
	case r.cue(prev, "before"), r.cue(prev, "season"), r.cue(prev-1, "season") && r.d.Is(prev, doc.Word):
		return y > 1700 && !counted
	case y < 1900 || y > 2100:
		return false
	case r.is(prev, "(") && r.is(j, ")"), r.is(prev, "[") && r.is(j, "]"):
		return true
	}
	return y >= 1940 && y <= 2060 && !counted && !r.d.Is(j, doc.Latin)
}

// afterYear reports whether a year was read right before token i, which then goes on
// with it: عامي 1904 و1914، 1934 إلى 1938
func (r *reader) afterYear(i int) bool {
	last := len(r.found) - 1
	if last < 0 || r.found[last].name || r.found[last].period.unit != year || r.found[last].Value == "" || r.found[last].Kind != Date {
		return false
	}
	if r.found[last].open {
		return r.found[last].End == i
	}
	return r.found[last].End == i-1 && r.is(i-1, "و", "\u060c", ",", "او", "ثم")
}

// rowOfYears reports whether the year y is the first of two with "to" or a dash between
// them, in brackets or behind a preposition, and no change of a value: من 1929 إلى 1937، (1849 - 1905)
func (r *reader) rowOfYears(y, prev, j, end int) bool {
	second := r.digits(j + 1)
	if j+1 >= end || len(r.d.Form(j+1)) != 4 || second <= y || second > y+120 || second > 2100 {
		return false
	}
	switch {
	case r.is(prev, "(") && r.is(j, "-", "\u2013", "/"):
		_, n := r.era(j + 2)
		return r.is(j+2+n, ")")
	case r.is(prev, "من", "ومن") && r.is(j, "الي", "حتي", "وحتي"), r.is(prev, "بين", "وبين") && r.is(j, "و"):
	default:
		return false
	}
	for k := prev - 1; k >= max(r.sentenceOf(prev).First, prev-6); k-- {
		if _, _, ok := lexicon.Changes.At(r.d, k); ok {
			return false
		}
	}
	return !r.counted(j+2) && !r.d.Is(j+2, doc.Latin) && !r.decimals(j+2)
}

// tabled reports whether the word at token j, as it stands, is a noun of a table of
// what is counted: 2000 لاجئ، 1500 وحدة
func (r *reader) tabled(j int) bool {
	_, noun, _ := lexicon.Counted.At(r.d, j)
	_, money, _ := lexicon.Currencies.At(r.d, j)
	_, measure, _ := lexicon.Measures.At(r.d, j)
	return noun.Words > 0 && noun.Pre == 0 || money.Words > 0 && money.Pre == 0 || measure.Words > 0 && measure.Pre == 0
}

// counted reports whether the word at token j may be what a number before it
// counts: an indefinite noun (شخصا، دولار), not a preposition, verb or mark.
func (r *reader) counted(j int) bool {
	if r.is(j, "%", "\u066a", "$", "\u20ac", "\u00a3", "+", "x", "\u00d7", "=") {
		return true
	}
	if !r.d.Is(j, doc.Word) {
		return false
	}
	form := r.d.Form(j)
	if _, _, ok := lexicon.Months.At(r.d, j); ok {
		return false
	}
	if _, _, ok := r.unitAt(j); ok && !strings.HasPrefix(form, "ال") {
		return true
	}
	switch {
	case strings.HasPrefix(form, "ال"), strings.HasPrefix(form, "و"), strings.HasPrefix(form, "ب"), strings.HasPrefix(form, "ل"), strings.HasPrefix(form, "ف"):
		return false
	case strings.HasSuffix(form, "ا") && len(form) >= 8 && !r.cue(j, "adverb"):
		return true
	}
	_, _, noun := lexicon.Counted.At(r.d, j)
	_, _, money := lexicon.Currencies.At(r.d, j)
	_, _, measure := lexicon.Measures.At(r.d, j)
	return noun || money || measure
}
