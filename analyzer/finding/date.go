package finding

import (
	"mihakk/analyzer/doc"
	"slices"

	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/timex"
)

// A dated is a date with the event that it dates.
type dated struct {
	time     int // index
	sentence int
	act      string // what happened: a code of acts.tsv
	around   []stem // other words of the clause, sorted
	pairs    []stem // each two of them that stand side by side, none an act
	value    string
}

// What two datings of one event must share beside the act: rare words, of which
// two that stand side by side weigh more.
const (
	datedWords = 2.5
	datedPair  = 0.5
)

// dates finds one event dated in two ways:
// تأسست الشركة عام 2009 … يذكر أن الشركة تأسست في 2011
func (r *reader) dates() {
	var all []dated
	for i := range r.Times {
		if e, ok := r.dated(i); ok {
			all = append(all, e)
		}
	}
	doc.SortStable(all, func(a, b dated) int {
		switch {
		case a.act < b.act:
			return -1
		case a.act > b.act:
			return 1
		}
		return 0
	})
	told := 0
	for j := range all {
		for i := max(0, j-lastOnes); i < j && told < 50; i++ {
			if all[i].act == all[j].act && r.clash(&all[i], &all[j]) {
				r.reportDates(&all[i], &all[j])
				told++
				break
			}
		}
	}
}

// dated reads the event that a date is of: the nearest act before it in its
// clause, else behind it.
func (r *reader) dated(i int) (dated, bool) {
	t := &r.Times[i]
	e := dated{time: i, sentence: r.sentence(t.First), value: t.Value}
	if t.Kind != timex.Date && t.Kind != timex.Range || t.Value == "" || !r.specific(t) {
		return e, false
	}
	s := &r.d.Sentences[e.sentence]
	first, end := max(s.First, t.First-reach), min(s.End, t.End+reach/2)
	for k := t.First - 1; k >= first && e.act == ""; k-- {
		e.act = r.act(k)
	}
	for k := t.End; k < end && e.act == ""; k++ {
		e.act = r.act(k)
	}
	if e.act == "" {
		return e, false
	}
	for k := range lexicon.Parts.In(r.d, first, end) {
		if row, _, ok := lexicon.Parts.At(r.d, k); ok && (row.Code == "before" || row.Code == "other") {
			return e, false
		}
	}
	for k := range lexicon.Postponements.In(r.d, first, end) {
		if _, _, ok := lexicon.Postponements.At(r.d, k); ok {
			return e, false
		}
	}
	for k := first; k < end; k++ {
		if w := r.words[k]; w != 0 && (k < t.First || k >= t.End) {
			e.around = append(e.around, w)
			if k > first && r.words[k-1] != 0 && r.act(k) == "" && r.act(k-1) == "" {
				e.pairs = append(e.pairs, r.words[k-1]*31+w)
			}
		}
	}
	slices.Sort(e.around)
	e.around = slices.Compact(e.around)
	return e, true
}

// specific reports whether a date names one time: no open range, and no year
// counted from today (هذا العام may be of any calendar).
func (r *reader) specific(t *timex.Timex) bool {
	from, to := ends(t.Value)
	return from != "" && to != "" && (t.ResolvedFrom == "" || len(t.Value) > len("2006"))
}

// clash reports whether two datings are of one event and cannot both hold.
func (r *reader) clash(a, b *dated) bool {
	if a.sentence == b.sentence || overlap(a.value, b.value) || r.sameWeekday(a.time, b.time) || r.Times[a.time].Islamic != r.Times[b.time].Islamic {
		return false
	}
	shared := 0.0
	for _, w := range a.around {
		if within([]stem{w}, b.around) {
			shared += min(r.telling(w), sameWord)
		}
	}
	if meet(a.pairs, b.pairs) {
		shared += datedPair
	}
	return shared >= datedWords
}

// sameWeekday reports whether two times name one day of the week and no date: of
// a text whose own date is not known, they may have been reckoned from different days.
func (r *reader) sameWeekday(a, b int) bool {
	day := func(t *timex.Timex) string {
		code := ""
		for k := t.First; k < t.End; k++ {
			if row, _, ok := lexicon.Weekdays.At(r.d, k); ok {
				code = row.Code
			}
			if r.d.Is(k, doc.Digits) {
				return ""
			}
		}
		return code
	}
	x := day(&r.Times[a])
	return x != "" && x == day(&r.Times[b])
}

func (r *reader) reportDates(a, b *dated) {
	x, y := r.Times[a.time].Span, r.Times[b.time].Span
	qx, qy := quote(r.d.Text, x), quote(r.d.Text, y)
	r.report(DateConflict, Warning, message{
		"تاريخان مختلفان لما يبدو أنه الحدث نفسه: " + qx + " ثم " + qy + ".",
		"Two different dates for what appears to be the same event: " + qx + " (" + a.value + "), then " + qy + " (" + b.value + ")."}, x, y)
}
