package finding

import (
	"strconv"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/timex"
)

// Tokens between an age and the year of birth that is said of the same person.
const birthWithin = 5

// births finds an age that does not fit the year of birth beside it:
// أعلن اعتزاله عن 34 عاما، وهو من مواليد 1984 (in an article of 2024)
func (r *reader) births() {
	if r.Reference == nil {
		return
	}
	now, _, _ := r.Reference.Day.Date()
	for i := range r.Figures {
		f := &r.Figures[i]
		if f.Kind != figure.Age || !(f.Value > 0) {
			continue
		}
		for _, t := range r.timesNear(f.First, f.End) {
			x := &r.Times[t]
			year, err := strconv.Atoi(x.Value)
			if x.Kind != timex.Date || err != nil || !r.bornIn(x.First) || x.First-f.End > birthWithin || f.First-x.End > birthWithin {
				continue
			}
			low, high := bounds(f)
			if age := float64(now - year); agree(low, high, age-1, age) {
				continue
			}
			r.reportBirth(f.Span, x.Span, now-year)
			break
		}
	}
}

// bornIn reports whether the word before a year says that somebody was born in it: مواليد 1984، المولود سنة 1984
func (r *reader) bornIn(year int) bool {
	return r.act(year-1) == "born" || r.d.Form(year-1) == "عام" && r.act(year-2) == "born" || r.d.Form(year-1) == "سنه" && r.act(year-2) == "born"
}

func (r *reader) reportBirth(age, year doc.Span, years int) {
	qa, qy := quote(r.d.Text, age), quote(r.d.Text, year)
	n := strconv.Itoa(years)
	r.report(Arithmetic, Warning, message{
		"العمر لا يوافق سنة الميلاد: " + qa + " و" + qy + "، والفرق " + n + " عاما.",
		"The age does not fit the year of birth: " + qa + " and " + qy + ", which makes " + n + "."}, age, year)
}
