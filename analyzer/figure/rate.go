package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// rate reads the period a figure is told by: 120 برميل يوميا، 60 ألف درهم في السنة، دخلهم السنوي 50 ألفا
func (r *reader) rate(f *Figure) string {
	s := r.d.Sentences[r.d.Tokens[f.First].Sentence]
	for i := f.End; i < min(s.End, f.End+rateReach); i++ {
		if row, h, ok := lexicon.Rates.At(r.d, i); ok && !h.Conj {
			return row.Per
		}
		if r.d.Form(i) == "/" {
			if row, _, ok := lexicon.TimeUnits.At(r.d, i+1); ok {
				return period(row)
			}
		}
		if r.d.Is(i, doc.Punct) || r.d.Is(i, doc.Digits) || r.number(i) {
			break
		}
	}
	for i := f.First; i < r.d.TokenAt(f.Number.Start); i++ {
		if row, h, ok := lexicon.RateAdjectives.At(r.d, i); ok && h.Article {
			return row.Per
		}
	}
	return ""
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
