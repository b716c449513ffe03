package finding

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// unnamed finds accusations that rest on a source without a name:
// اتهم مصدر أمني فضّل عدم ذكر اسمه قائد الكتيبة بتصفية خصومه
func (r *reader) unnamed() {
	told := -1
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if a.Source == nil || a.Source.Kind != attribution.Unnamed || a.Source.Named || a.Sentence == told || !r.accuses(a) {
			continue
		}
		told = a.Sentence
		content := a.Content
		if content.Empty() {
			content = r.d.Sentences[a.Sentence].Span
		}
		q := quote(r.d.Text, a.Source.Span)
		r.report(UnnamedSource, Notice, message{
			"اتهام لا يقف وراءه إلا مصدر غير مسمّى: " + q + ".",
			"An accusation that rests on an unnamed source: " + q + "."}, content, a.Source.Span)
	}
}

// accuses reports whether what is reported charges somebody with wrongdoing.
func (r *reader) accuses(a *attribution.Attribution) bool {
	if a.Cue.Stance == attribution.Accuse || a.Cue.Stance == attribution.Allege {
		return true
	}
	return !a.Content.Empty() && r.wrongdoing(a.Content)
}

// wrongdoing reports whether a stretch holds a word of wrongdoing.
func (r *reader) wrongdoing(s doc.Span) bool {
	first, end := r.d.Range(s)
	for k := first; k < end; k++ {
		if _, _, ok := lexicon.Accusations.At(r.d, k); ok {
			return true
		}
	}
	return false
}
