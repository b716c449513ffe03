package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// rate reads the period a figure is told by: 120 برميل يوميا، 60 ألف درهم في السنة، دخلهم السنوي 50 ألفا
func (r *reader) rate(f *Figure) string {
	s := r.d.Sentences[r.d.Tokens[f.First].Sentence]
	for i := f.End; i < min(s.End, f.End+rateReach); i++ {
		if row, h, ok := lexicon.Rates.At(r.d, i); ok && !h.Conj && !r.certain(i+int(h.Words)) {
			return row.Per
		}
		if r.d.Form(i) == "/" {
			if row, _, ok := lexicon.TimeUnits.At(r.d, i+1); ok {
				return period(row)
			}
			switch r.d.Form(i + 1) { // 120 كم/س
			case "س", "سا", "h":
				return "PT1H"
			case "ث", "ثا", "s":
				return "PT1S"
			}
		}
		if r.d.Is(i, doc.Punct) || r.d.Is(i, doc.Digits) || r.number(i) {
			break
		}
	}
	number := r.d.TokenAt(f.Number.Start)
	for i := max(s.First, f.First-1); i < number; i++ {
		if row, h, ok := lexicon.RateAdjectives.At(r.d, i); ok && h.Article {
			return row.Per
		}
	}
	return ""
}

// certain reports whether the word at token i makes the period before it a
// certain one: في اليوم نفسه، في السنة الماضية
func (r *reader) certain(i int) bool {
	switch f := r.d.Form(i); f {
	case "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها":
		return true
	default:
		return strings.HasPrefix(f, "ال") && f != "الي" || r.d.Is(i, doc.Digits)
	}
}

// rateReach is how many words may stand between a unit and its period.
const rateReach = 3

// period is one of a unit of time as an ISO 8601 duration.
func period(row *lexicon.TimeUnit) string {
	if row.Clock {
		return "PT1" + row.ISO
	}
	return "P1" + row.ISO
}
