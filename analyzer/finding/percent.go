package finding

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// Shares that come to more than this are no slip but answers of which one may give several.
const mostShares = 125

// percentSums finds shares of one whole that come to more than all of it:
// توزعت المبيعات بين شقق بنسبة 66% وفلل بنسبة 21% وأراض بنسبة 18%
func (r *reader) percentSums() {
	if r.severalAnswers() {
		return
	}
	for i := 0; i < len(r.Figures); {
		end := i + 1
		for end < len(r.Figures) && r.sentence(r.Figures[end].First) == r.sentence(r.Figures[i].First) {
			end++
		}
		r.shares(i, end)
		i = end
	}
}

// severalAnswers reports whether the text says that those asked could give more
// than one answer: وكان بوسع المشاركين اختيار أكثر من جواب
func (r *reader) severalAnswers() bool {
	for i := range lexicon.Shares.In(r.d, 0, len(r.d.Tokens)) {
		if row, _, ok := lexicon.Shares.At(r.d, i); ok && row.Code == "several" {
			return true
		}
	}
	return false
}

// shares adds up the percentages among the figures from i up to end, those of
// one sentence.
func (r *reader) shares(i, end int) {
	var parts []*figure.Figure
	var a addition
	for k := i; k < end; k++ {
		f := &r.Figures[k]
		if f.Kind != figure.Percentage {
			continue
		}
		if !(f.Value > 0) || f.Value > 100 || r.grows(f) {
			return
		}
		parts = append(parts, f)
		a.share(f.Value, f)
	}
	if len(parts) < 2 || a.sum <= 100+a.slack || a.sum > mostShares || !r.exhausts(parts) {
		r.remainder(i, end)
		return
	}
	list, sum := a.terms(), grouped(a.sum)
	r.report(PercentSum, Warning, message{
		"نِسَب من كلٍّ واحد يزيد مجموعها على المئة: " + list + " = " + sum + "%.",
		"Shares of one whole add up to more than 100%: " + list + " = " + sum + "%."}, a.spans...)
}

// grows reports whether a percentage says how much more or less there is: ارتفع بنسبة 12%
func (r *reader) grows(f *figure.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-4) && !r.parts(k); k-- {
		if _, _, ok := lexicon.Changes.At(r.d, k); ok {
			return true
		}
	}
	return false
}

// exhausts reports whether percentages are announced as the parts of one whole:
// a word of dividing before them, the two sides of an opposition, or three of
// them said to be "of" it.
func (r *reader) exhausts(parts []*figure.Figure) bool {
	s := &r.d.Sentences[r.sentence(parts[0].First)]
	of := 0
	sides := map[string]string{}
	opposed := false
	for k := s.First; k < s.End; k++ {
		if row, _, ok := lexicon.Shares.At(r.d, k); ok {
			if row.Code == "spread" && k < parts[0].First {
				return true
			}
			if row.Code == "whole" {
				of++
			}
		}
		if row, _, ok := lexicon.Opposites.At(r.d, k); ok {
			if side := sides[row.Code]; side != "" && side != row.Side {
				opposed = true
			}
			sides[row.Code] = row.Side
		}
	}
	for _, f := range parts {
		if !f.Whole.Empty() {
			of++
		}
	}
	return opposed && len(parts) == 2 && !r.rates(s) || of > 0 && len(parts) >= 3
}

// rates reports whether a sentence gives rates of its groups, each out of a
// hundred of its own: نسبة نجاح الإناث 63% والذكور 51%
func (r *reader) rates(s *doc.Sentence) bool {
	for k := s.First; k < s.End; k++ {
		switch lighten(r.d.Form(k)) {
		case "نسب", "معدل":
			if !strings.HasPrefix(r.d.Form(k), "ب") {
				return true
			}
		}
	}
	return false
}
