package finding

import (
	"math"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
)

// Times that a headline may say of what the body has "more than" of.
const mostMore = 2

// Counts up to this a body may bear by naming the things one by one.
const named = 12

// headlines finds figures of the headline that the body does not bear.
//
//	تجريد 3 برلمانيين … (nothing of any member of parliament)
func (r *reader) headlines() {
	body := 0
	for s := range r.d.Sentences {
		switch r.d.Blocks[r.d.Sentences[s].Block].Kind {
		case doc.Paragraph, doc.ListItem, doc.Deck, doc.Heading: // short lines of a body may pass for the latter two
			body++
		}
	}
	for i := range r.Figures {
		f := &r.Figures[i]
		if b := r.block(f.First); b.Kind != doc.Headline || b.Repeats >= 0 || r.conflicting(f.Span) || !r.overstated(f) && (body < 3 || r.borne(f)) {
			continue
		}
		q := quote(r.d.Text, f.Span)
		r.report(HeadlineMismatch, Notice, message{
			"رقم في العنوان لا يسنده متن النص: " + q + ".",
			"A figure of the headline that the body does not bear: " + q + " (" + amount(f) + ")."}, f.Span)
		if i > 40 {
			return
		}
	}
}

// conflicting reports whether a figure is part of a finding already.
func (r *reader) conflicting(s doc.Span) bool {
	for i := range r.out {
		for _, p := range r.out[i].Spans {
			if p.Span == s {
				return true
			}
		}
	}
	return false
}

// borne reports whether the body may bear a figure of the headline: a figure
// that agrees, or is a little above it, a sum or a share that gives it; for a
// small count the thing itself suffices.
func (r *reader) borne(f *figure.Figure) bool {
	switch f.Kind {
	case figure.Count, figure.Money, figure.Measure, figure.Percentage, figure.Fraction:
	default:
		return true
	}
	if math.IsNaN(f.Value) || f.Kind != figure.Fraction && f.Kind != figure.Percentage && f.Unit == nil {
		return true
	}
	if f.Kind == figure.Fraction || multiple(f) {
		return f.Relation != numeral.Exact && f.Relation != numeral.About || r.proportional(f)
	}
	if f.Kind == figure.Count && f.Value <= named {
		return r.thing(f) || r.bornByNumber(f)
	}
	return r.bornByNumber(f)
}

// thing reports whether the body speaks of what a headline's figure counts, of
// whatever number and inflection.
func (r *reader) thing(f *figure.Figure) bool {
	unit, end := r.d.Range(f.Unit.Span)
	for k := unit; k < end; k++ {
		if r.spoken(r.d.Form(k)) {
			return true
		}
	}
	return false
}

// spoken reports whether the body has a word of the stem of another one, or one
// that shares its first three letters or its skeleton: a broken plural keeps its
// consonants.
func (r *reader) spoken(form string) bool {
	w, light := stemOf(form), lighten(form)
	var buf [64]byte
	bones := skeleton(light)
	for s := range r.d.Sentences {
		sentence := &r.d.Sentences[s]
		if !r.d.Live(sentence) || r.lead(sentence.First) {
			continue
		}
		for i := sentence.First; i < sentence.End; i++ {
			if r.words[i] == w {
				return true
			}
			other := lighten(r.d.Form(i))
			if len(light) >= 6 && len(other) >= 6 && light[:6] == other[:6] || string(appendSkeleton(buf[:0], other)) == bones {
				return true
			}
		}
	}
	return false
}

// bornByNumber reports whether a number of the body agrees with a headline's
// figure, or lies up to two thirds above it, or two of one unit add up to it.
func (r *reader) bornByNumber(f *figure.Figure) bool {
	low, high := bounds(f)
	low, high = low*0.95, high*1.05
	for i := range r.Figures {
		g := &r.Figures[i]
		if r.lead(g.First) {
			continue
		}
		gl, gh := bounds(g)
		if g.Value > 0 {
			gh = min(gh, max(atMost(f, g), gl)) // "more than 140 thousand" does not bear a million
		}
		if agree(low, high, gl, gh) || f.Value < g.Value && g.Value < f.Value*above(f, g) || f.Kind == figure.Percentage && g.Kind == figure.Fraction && near(f.Value, 100*g.Value) {
			return true
		}
		for k := i + 1; k < min(len(r.Figures), i+6); k++ {
			h := &r.Figures[k]
			if sum := g.Value + h.Value; sum >= low && sum <= high && addable(f, g) && addable(f, h) || r.ratio(f, g, h, low, high) {
				return true
			}
		}
	}
	return r.timed(f)
}

// atMost is the most that a figure of the body bears of the headline's; one that
// counts something else ("more than 1.2 million dinars") bears no more than it says.
func atMost(f, g *figure.Figure) float64 {
	if f.Unit != nil && g.Unit != nil && !sameUnit(f, g) && (f.Kind != g.Kind || f.Unit.Kind != "person") {
		return g.Value
	}
	return mostMore * g.Value
}

// addable reports whether an amount of the body may be part of a headline's sum.
func addable(f, g *figure.Figure) bool {
	return f.Kind == g.Kind && (sameUnit(f, g) || f.Unit.Kind == "person" && g.Unit.Kind == "person") || g.Kind == figure.Cardinal
}

// above is how many times a headline's figure a number of the body may be that
// the headline rounds down or takes a part of; less if it counts something else.
func above(f, g *figure.Figure) float64 {
	if sameUnit(f, g) || f.Unit != nil && f.Unit.Kind == "person" {
		return 5.0 / 3
	}
	return 5.0 / 4
}

// multiple reports whether a figure counts times over: ثلاثة أضعاف
func multiple(f *figure.Figure) bool { return f.Unit != nil && f.Unit.Lemma == "ضعف" }

// proportional reports whether the body has a fraction or multiple of the
// headline in any clothing: a fraction, a percentage of it or of the growth, two
// figures in that proportion.
func (r *reader) proportional(f *figure.Figure) bool {
	v := f.Value
	for i := range r.Figures {
		g := &r.Figures[i]
		if r.lead(g.First) {
			continue
		}
		switch {
		case g.Relation == numeral.Range:
			if g.Kind == figure.Percentage && g.Low <= 100*v && 100*v <= g.High { // ثلث … ما بين 30 و35 بالمائة
				return true
			}
			continue
		case !(g.Value > 0):
			continue
		case g.Kind == figure.Fraction || multiple(g):
			if near(v, g.Value) {
				return true
			}
		case g.Kind == figure.Percentage:
			if near(v, g.Value/100) || v > 1 && near(v, 1+g.Value/100) {
				return true
			}
		}
		for k := i + 1; k < min(len(r.Figures), i+6); k++ {
			if h := &r.Figures[k]; h.Kind == figure.Count && g.Kind == figure.Count && sameUnit(g, h) && (near(v, g.Value/h.Value) || near(v, h.Value/g.Value)) {
				return true
			}
		}
	}
	return false
}

// near reports whether two proportions are one to a headline writer.
func near(a, b float64) bool { return math.Abs(a-b) <= 0.06*a }

// ratio reports whether a percentage of the headline is the share or change of two figures of the body.
func (r *reader) ratio(f, g, h *figure.Figure, low, high float64) bool {
	if f.Kind != figure.Percentage || !(g.Value > 0) || !(h.Value > 0) {
		return false
	}
	for _, p := range [...]float64{100 * g.Value / h.Value, 100 * h.Value / g.Value} {
		if p >= low && p <= high || math.Abs(p-100) >= low && math.Abs(p-100) <= high {
			return true
		}
	}
	return false
}

// timed reports whether the body has the figure's number in a time or age.
func (r *reader) timed(f *figure.Figure) bool {
	if f.Value > 400 || f.Value != math.Trunc(f.Value) {
		return false
	}
	return r.Times != nil && f.Unit != nil && f.Unit.Kind == "time"
}
