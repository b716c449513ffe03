package finding

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// unnamed finds accusations that rest on a source without a name, one a block:
// اتهم مصدر أمني فضّل عدم ذكر اسمه قائد الكتيبة بتصفية خصومه
func (r *reader) unnamed() {
	told := -1
	for i := range r.Attributions {
		a := &r.Attributions[i]
		b := r.d.Sentences[a.Sentence].Block
		if a.Source == nil || a.Source.Kind != attribution.Unnamed || a.Source.Named || b == told || !r.anonymous(a.Source.Span) || !r.accuses(a) {
			continue
		}
		told = b
		content := a.Content
		if content.Empty() {
			content = r.d.Sentences[a.Sentence].Span
		}
		r.reportUnnamed(content, a.Source.Span)
	}
	r.requested()
	r.confessed()
}

func (r *reader) reportUnnamed(content, source doc.Span) {
	q := quote(r.d.Text, source)
	r.report(UnnamedSource, Notice, message{
		"اتهام لا يقف وراءه إلا مصدر غير مسمّى: " + q + ".",
		"An accusation that rests on an unnamed source: " + q + "."}, content, source)
}

// anonymous reports whether a source begins with a noun for one without a name.
func (r *reader) anonymous(source doc.Span) bool {
	first, _ := r.d.Range(source)
	_, _, ok := lexicon.Anonymities.At(r.d, first)
	return ok
}

// requested finds the accusing sentences whose source asks to stay without a
// name, whatever verb it speaks by: كادر طبي طلب عدم الإفصاح عن هويته
func (r *reader) requested() {
	for i := range lexicon.Anonymities.In(r.d, 0, len(r.d.Tokens)) {
		row, h, ok := lexicon.Anonymities.At(r.d, i)
		if !ok || row.Kind != "phrase" || !r.live(i) {
			continue
		}
		s := &r.d.Sentences[r.sentence(i)]
		if !r.blamed(s.Block) && (r.wrongdoing(s.Span) || r.denied(r.sentence(i))) {
			r.reportUnnamed(s.Span, r.d.Between(i, i+int(h.Words)))
		}
	}
}

// confessed finds the accusing sentences in which somebody without a name
// reveals or confesses, in a relative clause that no attribution reads:
// اعترافات ضابط كشف فيها عن تجاوزات
func (r *reader) confessed() {
	for i := range lexicon.Anonymities.In(r.d, 0, len(r.d.Tokens)) {
		row, h, ok := lexicon.Anonymities.At(r.d, i)
		if !ok || row.Kind != "head" || h.Article || h.Suf > 0 || !r.live(i) || !r.reveals(i) {
			continue
		}
		if s := &r.d.Sentences[r.sentence(i)]; !r.blamed(s.Block) && r.wrongdoing(doc.Span{Start: r.d.Tokens[i].Span().End, End: s.Span.End}) {
			r.reportUnnamed(doc.Span{Start: r.d.Tokens[i+1].Start(), End: s.Span.End}, r.d.Tokens[i].Span())
		}
	}
}

// reveals reports whether a verb of revealing follows within three words that are no name.
func (r *reader) reveals(i int) bool {
	for k := i + 1; k < min(len(r.d.Tokens), i+4) && !r.parts(k); k++ {
		if _, _, ok := lexicon.GivenNames.At(r.d, k); ok {
			return false
		}
		if row, h, ok := lexicon.ReportingVerbs.At(r.d, k); ok && h.Infl == doc.Past && !h.Conj {
			return row.Stance == "reveal" || row.Stance == "accuse" || row.Stance == "allege"
		}
	}
	return false
}

// blamed reports whether a block has had its finding of this kind.
func (r *reader) blamed(block int) bool {
	for i := range r.out {
		if r.out[i].Kind == UnnamedSource && r.d.Blocks[block].Overlaps(r.out[i].Spans[0].Span) {
			return true
		}
	}
	return false
}

// accuses reports whether what is reported charges somebody with wrongdoing, or
// is denied at once. What the police say of those they arrest is their own deed.
func (r *reader) accuses(a *attribution.Attribution) bool {
	switch {
	case a.Cue.Stance == attribution.Accuse || a.Cue.Stance == attribution.Allege:
		return true
	case a.Cue.Stance == attribution.Deny, a.Content.Empty():
		return false
	}
	return r.wrongdoing(a.Content) || r.denied(a.Sentence)
}

// denied reports whether somebody with a name denies something in a sentence, or
// anybody what it said before (وهو ما نفاه مسؤول).
func (r *reader) denied(sentence int) bool {
	for _, a := range r.attributionsNear(sentence) {
		if a.Sentence != sentence || a.Cue.Stance != attribution.Deny || a.Source == nil {
			continue
		}
		if form := r.d.Form(r.d.TokenAt(a.Cue.Start)); form == "نفاه" || form == "نفته" {
			return true
		}
		if a.Source.Kind != attribution.Unnamed && !r.anonymous(a.Source.Span) {
			return true
		}
	}
	return false
}

// captive reports whether a word of arrest names who was arrested, no arrest that
// is told: أمر بتصفية الأسرى
func (r *reader) captive(k int) bool {
	_, _, ok := lexicon.GenericUnits.At(r.d, k)
	return ok
}

// wrongdoing reports whether a stretch holds a word of wrongdoing and none of an arrest.
func (r *reader) wrongdoing(s doc.Span) bool {
	first, end := r.d.Range(s)
	found := false
	for k := first; k < end; k++ {
		if r.act(k) == "arrest" && !r.captive(k) {
			return false
		}
		_, _, ok := lexicon.Accusations.At(r.d, k)
		found = found || ok
	}
	return found
}
