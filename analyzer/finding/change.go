package finding

import (
	"math"

	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// changed finds a change whose size does not fit its two ends:
// ارتفعت من 188 إلى 232 مليار دولار بزيادة 54 مليارا
func (r *reader) changed() {
	for i := 0; i+2 < len(r.Figures); i++ {
		a, b := &r.Figures[i], &r.Figures[i+1]
		from, to, ok := r.ends(a, b)
		if !ok {
			continue
		}
		for k := i + 2; k < min(i+4, len(r.Figures)); k++ {
			f := &r.Figures[k]
			if r.sentence(f.First) != r.sentence(a.First) || !r.isChange(f) {
				break
			}
			if r.misfits(from, to, f) {
				r.reportChange(from, to, f)
				break
			}
		}
	}
}

// ends tells the value before from the value after of two neighbouring figures
// of one unit: من 188 إلى 232؛ 232 مقارنة بـ188؛ 232 مقابل 188
func (r *reader) ends(a, b *figure.Figure) (from, to *figure.Figure, ok bool) {
	if r.sentence(a.First) != r.sentence(b.First) || !(a.Value > 0) || !(b.Value > 0) || !sameUnit(a, b) || a.Kind == figure.Ordinal {
		return nil, nil, false
	}
	if r.begins(a) && r.lexical(a.End, b.First, "الي") {
		return a, b, true
	}
	for k := a.End; k < b.First && k < a.End+12; k++ {
		switch r.d.Form(k) {
		case "مقارنه", "مقابل", "بالمقارنه":
			return b, a, r.d.Form(a.First-1) == "الي" || r.changeBefore(a) || len(r.timesNear(b.First, b.End)) > 0
		}
	}
	return nil, nil, false
}

// begins reports whether a figure is where something started: "from" stands before
// it, and is not that of a comparison (بدلا من، أكثر من).
func (r *reader) begins(f *figure.Figure) bool {
	if r.d.Form(f.First-1) != "من" {
		return false
	}
	switch r.d.Form(f.First - 2) {
	case "بدلا", "بدل", "عوضا", "عوض", "اكثر", "باكثر", "اقل", "باقل", "ازيد", "اعلي", "ادني", "يقرب":
		return false
	}
	return true
}

// lexical reports whether a word stands among tokens first to end, in their clause.
func (r *reader) lexical(first, end int, word string) bool {
	for k := first; k < end && k < first+12 && !r.parts(k); k++ {
		if r.d.Form(k) == word {
			return true
		}
	}
	return false
}

// changeBefore reports whether a word of change stands before a figure, in its clause.
func (r *reader) changeBefore(f *figure.Figure) bool {
	first, _ := r.clause(f, reach)
	for k := first; k < f.First; k++ {
		if _, _, ok := lexicon.Changes.At(r.d, k); ok {
			return true
		}
	}
	return false
}

// isChange reports whether a figure is announced as the size of a change:
// بزيادة 44 مليارا؛ بارتفاع نسبته 12%؛ بفارق 5 نقاط
func (r *reader) isChange(f *figure.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-4) && !r.parts(k); k-- {
		if _, h, ok := lexicon.Changes.At(r.d, k); ok && h.Infl == 0 {
			return !r.ofAnother(k, f.First)
		}
		if form := r.d.Form(k); form == "بفارق" || form == "فارق" {
			return true
		}
	}
	return false
}

// ofAnother reports whether a noun of change has a subject of its own before the
// figure, or is the reason for what was said:
// 50 مليار دولار مقابل 59 مليارا بفعل تراجع سعر البرميل بـ18 دولارا
func (r *reader) ofAnother(change, figure int) bool {
	switch r.d.Form(max(0, change-1)) {
	case "بفعل", "بسبب", "نتيجه", "جراء", "اثر", "بفضل", "رغم", "مع":
		return true
	}
	for k := change + 1; k < figure; k++ {
		if w := lighten(r.d.Form(k)); r.words[k] != 0 && !measures(w) {
			return true
		}
	}
	return false
}

// misfits reports whether a stated change cannot be the one between two values,
// as amount or in percent, rounding of all three allowed for.
func (r *reader) misfits(from, to, change *figure.Figure) bool {
	low, high := bounds(change)
	from = scaled(from, to)
	fl, fh := bounds(from)
	tl, th := bounds(to)
	switch {
	case math.IsInf(fl, 0) || math.IsInf(fh, 0) || math.IsInf(tl, 0) || math.IsInf(th, 0):
		return false
	case change.Kind == figure.Percentage && from.Kind == figure.Percentage:
		return false // of a rate: points or per cent of it, nobody knows
	case change.Kind == figure.Percentage:
		a, b := 100*(tl-fh)/fh, 100*(th-fl)/fl
		least, most := nearestFarthest(a, b)
		room := 0.6 + 0.02*most
		return !agree(low-room, high+room, least, most)
	case sameUnit(from, change):
		least, most := nearestFarthest(tl-fh, th-fl)
		return !agree(low, high, least, most)
	}
	return false
}

// scaled gives a bare number the magnitude that it shares with the other end:
// من 20 إلى 25 مليار ريال
func scaled(from, to *figure.Figure) *figure.Figure {
	out := *from
	for from.Value < 1000 && out.Value*500 < to.Value {
		out.Value, out.Low, out.High = out.Value*1000, out.Low*1000, out.High*1000
	}
	return &out
}

// nearestFarthest are the least and the greatest size of a difference between a and b.
func nearestFarthest(a, b float64) (least, most float64) {
	if a <= 0 && b >= 0 {
		return 0, max(-a, b)
	}
	return min(math.Abs(a), math.Abs(b)), max(math.Abs(a), math.Abs(b))
}

func (r *reader) reportChange(from, to, change *figure.Figure) {
	from = scaled(from, to)
	real := grouped(math.Abs(to.Value - from.Value))
	if change.Kind == figure.Percentage {
		real = grouped(100*math.Abs(to.Value-from.Value)/from.Value) + "%"
	}
	q := quote(r.d.Text, change.Span)
	r.report(Arithmetic, Warning, message{
		"التغيّر المذكور لا يوافق طرفيه: من " + grouped(from.Value) + " إلى " + grouped(to.Value) + " فرقٌ قدره " + real + "، والنص يقول " + q + ".",
		"The stated change does not fit its ends: from " + grouped(from.Value) + " to " + grouped(to.Value) + " is " + real + ", yet the text says " + q + "."},
		from.Span, to.Span, change.Span)
}

// sameUnit reports whether two figures count the same sort of thing; one without
// a unit takes that of its neighbour (من 188 إلى 232 مليار دولار).
func sameUnit(a, b *figure.Figure) bool {
	if (a.Kind == figure.Percentage) != (b.Kind == figure.Percentage) {
		return false
	}
	if a.Unit == nil || b.Unit == nil {
		return true
	}
	if a.Unit.Code != "" {
		return a.Unit.Code == b.Unit.Code
	}
	return a.Unit.Lemma == b.Unit.Lemma
}

// measures reports whether a lightened word says no more than that the size of
// a change follows: بارتفاع سنوي نسبته 12%، بزيادة بلغت 5 آلاف
func measures(w string) bool {
	switch w {
	case "نسب", "نسبت", "قدر", "مقدار", "قيم", "قيمت", "بلغ", "بلغت", "سنوي", "شهري", "وصل", "وصلت", "اجمالي", "طفيف", "كبير":
		return true
	}
	return false
}
