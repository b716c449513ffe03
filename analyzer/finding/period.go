package finding

import (
	"strings"

	"mihakk/analyzer/timex"
)

// Days on either side of the article's own date that its news is of.
const newsDays = 10

// Sentences at the top of an article that tell the news.
const topSentences = 6

// overlap reports whether two ISO 8601 dates or ranges can be of one time: one
// within the other ("2018" and "2018-04-20"), ranges that touch. Unknown digits
// (X) fit any; an unresolved period only another one.
func overlap(a, b string) bool {
	if a == unresolved || b == unresolved {
		return a == b
	}
	aFrom, aTo := ends(a)
	bFrom, bTo := ends(b)
	return !after(aFrom, bTo) && !after(bFrom, aTo)
}

// ends are the two ends of a date or range; an open one is "".
func ends(v string) (from, to string) {
	from, to, ok := strings.Cut(v, "/")
	if !ok {
		return v, v
	}
	return strings.Trim(from, "."), strings.Trim(to, ".")
}

// after reports whether one date is wholly behind another one.
func after(a, b string) bool {
	for i := range min(len(a), len(b)) {
		if a[i] == 'W' || b[i] == 'W' { // weeks and months do not compare digit by digit
			return false
		}
		if a[i] == 'X' || b[i] == 'X' || a[i] == b[i] {
			continue
		}
		return a[i] > b[i]
	}
	return false
}

// recent reports whether a period of a sentence is that of the news: it touches
// the days around the article's own date; without one, it stands near the top.
func (r *reader) recent(period string, sentence int) bool {
	switch {
	case period == unresolved:
		return false
	case r.Reference == nil:
		return sentence < topSentences
	}
	day := r.Reference.Day
	return overlap(period, (day-newsDays).String()+"/"+(day+timex.Day(newsDays)).String())
}
