package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// undated finds an output or intake told without its period:
// لا يزال المصنع ينتج أكثر من 100 سيارة (a day, a year, ever?)
func (r *reader) undated(subjects []subject) {
	for i := range subjects {
		s := &subjects[i]
		f := &r.Figures[s.figure]
		if s.per != "" || s.period != "" || s.part != "" || s.lead || f.Kind == figure.Percentage || f.Kind == figure.Money || !r.habitual(f) || r.timedSentence(s.sentence) {
			continue
		}
		r.reportUndated(f)
		return
	}
}

func (r *reader) reportUndated(f *figure.Figure) {
	q := quote(r.d.Text, f.Span)
	r.report(UndatedFigure, Info, message{
		"كمية بلا مدة: لا يذكر النص في أي فترة " + q + ".",
		"A quantity without a period: the text does not say over what time " + q + " (" + amount(f) + ")."}, f.Span)
}

// habitual reports whether the verb before a figure says in the present what is
// done over and over: ينتج، يستهلك، يستورد
func (r *reader) habitual(f *figure.Figure) bool {
	first, _ := r.clause(f, 6)
	for k := f.First - 1; k >= first; k-- {
		row, h, ok := lexicon.Acts.At(r.d, k)
		if !ok {
			continue
		}
		switch row.Code {
		case "produce", "consume", "import", "export":
			return h.Infl == doc.Present
		}
		return false
	}
	return false
}

// timedSentence reports whether a sentence has any time expression at all.
func (r *reader) timedSentence(s int) bool {
	first, end := r.d.Sentences[s].First, r.d.Sentences[s].End
	at := doc.Search(len(r.Times), func(k int) bool { return r.Times[k].First < first })
	return at < len(r.Times) && r.Times[at].First < end
}
