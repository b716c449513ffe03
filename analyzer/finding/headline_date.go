package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/timex"
)

// What a day of the headline and one of the body are told by to be of one event.
const (
	headlineWords = 3                 // words that both sentences share; one suffices where the act is the same
	dayLength     = len("XXXX-01-02") // of a value that names a day
	sameSeason    = 45                // days between two dates of one event
)

// headlineDates finds a day of the headline that the body has otherwise, and nowhere as it is:
// تأجيل المحاكمة إلى 16 مايو … قررت المحكمة تأجيل المحاكمة إلى غاية 23 ماي
func (r *reader) headlineDates() {
	for i := range r.Times {
		t := &r.Times[i]
		if r.block(t.First).Kind != doc.Headline || r.block(t.First).Repeats >= 0 || !r.day(t) || r.conflicting(t.Span) {
			continue
		}
		if k := r.otherDay(t); k >= 0 {
			r.reportDates(&dated{value: t.Value, time: i}, &dated{value: r.Times[k].Value, time: k})
		}
	}
}

// day reports whether a time is a single day that the text writes out with its month.
func (r *reader) day(t *timex.Timex) bool {
	if t.Kind != timex.Date || len(t.Value) != dayLength || t.Islamic {
		return false
	}
	for k := t.First; k < t.End; k++ {
		if _, _, ok := lexicon.Months.At(r.d, k); ok {
			return true
		}
	}
	return false
}

// otherDay is the index of the one day of the body that is of the headline's event
// but not on its date; -1 if the body has the headline's day, none, or several.
func (r *reader) otherDay(t *timex.Timex) int {
	act := r.actBeside(t)
	found := -1
	for i := range r.Times {
		x := &r.Times[i]
		if r.lead(x.First) || !r.live(x.First) {
			continue
		}
		if x.Value != "" && overlap(x.Value, t.Value) && len(x.Value) >= len("2006-01") {
			return -1
		}
		if !r.day(x) || r.block(x.First).Kind == doc.Dateline || !nearDays(t.Value, x.Value) || r.earlier(x.First) {
			continue
		}
		shared := r.sharedStems(t.First, x.First)
		if shared < headlineWords && (act == "" || act != r.actBeside(x) || shared == 0) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// actBeside is the act nearest before a time in its sentence, else behind it.
func (r *reader) actBeside(t *timex.Timex) string {
	s := &r.d.Sentences[r.sentence(t.First)]
	for k := t.First - 1; k >= max(s.First, t.First-reach); k-- {
		if a := r.act(k); a != "" {
			return a
		}
	}
	for k := t.End; k < min(s.End, t.End+reach/2); k++ {
		if a := r.act(k); a != "" {
			return a
		}
	}
	return ""
}

// nearDays reports whether two days are of one season, as far as their values say.
func nearDays(a, b string) bool {
	return ordinalDay(a)-ordinalDay(b) <= sameSeason && ordinalDay(b)-ordinalDay(a) <= sameSeason && !after(a[:4], b[:4]) && !after(b[:4], a[:4])
}

// ordinalDay counts the days of a value's month and day, months as of 30.
func ordinalDay(v string) int {
	digit := func(i int) int { return int(v[i] - '0') }
	return 30*(10*digit(5)+digit(6)) + 10*digit(8) + digit(9)
}
