package finding

import (
	"math"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// How near a sum must come to an amount to be meant to be it.
const instalmentShare = 0.25

// instalments finds an amount told again in parts, as many as announced, that do
// not come to it: استولى على 180 ألف دينار … على ثلاث دفعات: 70 ألفا و65 ألفا و30 ألفا
func (r *reader) instalments() {
	for i := range r.Figures {
		n := &r.Figures[i]
		if n.Kind != figure.Count || n.Unit == nil || !(n.Value >= 2 && n.Value <= 6) || !inParts(n.Unit.Lemma) || i+int(n.Value) >= len(r.Figures) {
			continue
		}
		parts := r.Figures[i+1 : i+1+int(n.Value)]
		sum, slack, ok := 0.0, 0.0, true
		for k := range parts {
			p := &parts[k]
			ok = ok && p.Value >= 100 && r.sentence(p.First) == r.sentence(n.First) && (k == 0 || r.joined(p))
			sum += p.Value
			slack += rounding(p.Value)
		}
		if ok {
			r.instalment(i, parts, sum, slack)
		}
	}
}

// inParts reports whether a unit counts the parts of an amount.
func inParts(lemma string) bool {
	switch lemma {
	case "دفعة", "قسط", "شطر", "مرحلة":
		return true
	}
	return false
}

// instalment compares a sum with the amounts of money before it: one that is the
// sum settles it, else the one that is nearest is contradicted.
func (r *reader) instalment(i int, parts []figure.Figure, sum, slack float64) {
	best, gap := -1, instalmentShare*sum
	for k := i - 1; k >= max(0, i-12); k-- {
		f := &r.Figures[k]
		if f.Kind != figure.Money || !(f.Value > 0) {
			continue
		}
		low, high := bounds(f)
		if agree(low, high, sum-slack, sum+slack) {
			return
		}
		if away := math.Abs(f.Value - sum); away < gap {
			best, gap = k, away
		}
	}
	if best < 0 {
		return
	}
	spans := []doc.Span{r.Figures[best].Span}
	list := ""
	for k := range parts {
		spans = append(spans, parts[k].Span)
		if k > 0 {
			list += " + "
		}
		list += grouped(parts[k].Value)
	}
	q := quote(r.d.Text, r.Figures[best].Span)
	r.report(Arithmetic, Warning, message{
		"الدفعات لا توافق المبلغ: " + list + " = " + grouped(sum) + "، والمبلغ المذكور " + q + ".",
		"The instalments do not fit the amount: " + list + " = " + grouped(sum) + ", yet the amount given is " + q + "."}, spans...)
}
