package finding

import (
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// Tokens between a denial and what is said to be missing.
const missingWithin = 6

// admittedly adds to the figures without a source those of which the text itself
// says so, one a sentence.
func (r *reader) admittedly(found []int) []int {
	for i := range r.Figures {
		f := &r.Figures[i]
		if f.Kind == figure.Ordinal || f.Kind == figure.Age || r.block(f.First).Kind != doc.Paragraph || !r.admitted(f) {
			continue
		}
		sentence := r.sentence(f.First)
		if !slices.ContainsFunc(found, func(k int) bool { return r.sentence(r.Figures[k].First) == sentence }) {
			found = append(found, i)
		}
	}
	return found
}

// admitted reports whether the text itself says behind a figure that its source
// is missing: دون أن يورد مصدر هذا الرقم؛ وهو رقم لا سند له؛ لم يتسن التحقق من
// مصدرها; or right before it: وفق تقديرات لا يُعرف صاحبها، نحو 47 مليارا
func (r *reader) admitted(f *figure.Figure) bool {
	s := &r.d.Sentences[r.sentence(f.First)]
	end := min(s.End, f.End+reach, r.nextFigure(f))
	for k := range lexicon.Hearsay.In(r.d, f.End, end) {
		if row, _, ok := lexicon.Hearsay.At(r.d, k); ok && row.Code == "admitted" {
			return true
		}
	}
	for k := range lexicon.Gaps.In(r.d, f.End, end) {
		if r.lacks(k, s.End, "source") {
			return true
		}
	}
	for k := range lexicon.Gaps.In(r.d, max(s.First, f.First-missingWithin), f.First) {
		if r.lacks(k, f.First, "source") || r.lacks(k, f.First, "author") {
			return true
		}
	}
	return false
}

// nextFigure is the token at which the figure behind f begins: what follows is
// said of that one.
func (r *reader) nextFigure(f *figure.Figure) int {
	at := doc.Search(len(r.Figures), func(k int) bool { return r.Figures[k].First < f.End })
	if at == len(r.Figures) {
		return len(r.d.Tokens)
	}
	return r.Figures[at].First
}

// undeclared finds figures of which the text says that their time is missing:
// التبرعات بلغت 14 مليون ريال دون أن يحدد الفترة؛ ولم يوضح متى أجري الاستطلاع
func (r *reader) undeclared() {
	for i := range lexicon.Gaps.In(r.d, 0, len(r.d.Tokens)) {
		if !r.gap(i, "deny") || r.block(i).Kind != doc.Paragraph {
			continue
		}
		s := &r.d.Sentences[r.sentence(i)]
		if !r.lacks(i, s.End, "time") && !(r.lacks(i, s.End, "when") && r.survey(s)) {
			continue
		}
		if f := r.figureOf(i); f != nil && !r.conflicting(f.Span) {
			r.reportUndated(f)
		}
	}
}

// survey reports whether a sentence speaks of a survey.
func (r *reader) survey(s *doc.Sentence) bool {
	for k := range lexicon.Gaps.In(r.d, s.First, s.End) {
		if r.gap(k, "survey") {
			return true
		}
	}
	return false
}

// figureOf is the figure that a remark at token i is about: the last one before
// it in its sentence, else the first one behind it, else the last one of the
// sentence before in its block; nil if there is none.
func (r *reader) figureOf(i int) *figure.Figure {
	at := doc.Search(len(r.Figures), func(k int) bool { return r.Figures[k].First < i })
	sentence := r.sentence(i)
	if at > 0 && r.sentence(r.Figures[at-1].First) == sentence {
		return &r.Figures[at-1]
	}
	if at < len(r.Figures) && r.sentence(r.Figures[at].First) == sentence {
		return &r.Figures[at]
	}
	if at > 0 && r.sentence(r.Figures[at-1].First) == sentence-1 && r.d.Sentences[sentence].Block == r.d.Sentences[sentence-1].Block {
		return &r.Figures[at-1]
	}
	return nil
}

// lacks reports whether a denial at token i says that something is missing,
// within a few words and up to end.
func (r *reader) lacks(i, end int, what string) bool {
	if !r.gap(i, "deny") {
		return false
	}
	for k := i + 1; k < min(end, i+1+missingWithin) && !r.parts(k); k++ {
		if r.gap(k, what) && (what != "source" || r.itsSource(k, end)) {
			return what != "when" || r.saying(i, k)
		}
	}
	return false
}

// saying reports whether a verb or noun of telling stands between two tokens.
func (r *reader) saying(first, end int) bool {
	for k := range lexicon.Gaps.In(r.d, first, end) {
		if r.gap(k, "say") {
			return true
		}
	}
	return false
}

// gap reports whether token i is a word of gaps.tsv of a code.
func (r *reader) gap(i int, code string) bool {
	for row := range lexicon.Gaps.All(r.d, i) {
		if row.Code == code {
			return true
		}
	}
	return false
}

// itsSource reports whether a noun of source is that of a figure: by its pronoun
// (مصدرها), by what stands behind it (سند له، مصدر هذا الرقم), or as the last
// word of its clause. A source of income (مصدر دخل) is none.
func (r *reader) itsSource(i, end int) bool {
	if _, h, _ := lexicon.Gaps.At(r.d, i); h.Suf > 0 {
		return true
	}
	if i+1 >= end || r.parts(i+1) {
		return true
	}
	switch r.d.Form(i + 1) {
	case "له", "لها", "لهذا", "لهذه", "هذا", "هذه", "الرقم", "الارقام", "النسبه", "التقدير", "التقديرات", "الاحصاء", "الاحصائيه":
		return true
	}
	return false
}
