package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// instalments finds an amount told again in parts, as many as announced, that do
// not come to it: استولى على 180 ألف دينار … على ثلاث دفعات: 70 ألفا و65 ألفا و30 ألفا
func (r *reader) instalments() {
	for i := range r.Figures {
		n := &r.Figures[i]
		if n.Kind != figure.Count || n.Unit == nil || !(n.Value >= 2 && n.Value <= 6) || !inParts(n.Unit.Lemma) || i+int(n.Value) >= len(r.Figures) {
			continue
		}
		parts := r.Figures[i+1 : i+1+int(n.Value)]
		var a addition
		ok := true
		for k := range parts {
			p := &parts[k]
			ok = ok && p.Value >= 100 && r.sentence(p.First) == r.sentence(n.First) && (k == 0 || r.joined(p))
			a.figure(p)
		}
		if ok {
			r.instalment(i, &a)
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
func (r *reader) instalment(i int, a *addition) {
	best := r.contradicts(a, max(0, i-12), i, func(f *figure.Figure) bool { return f.Kind == figure.Money && f.Value > 0 })
	if best < 0 {
		return
	}
	amount := r.Figures[best].Span
	list, sum, q := a.terms(), grouped(a.sum), quote(r.d.Text, amount)
	r.report(Arithmetic, Warning, message{
		"الدفعات لا توافق المبلغ: " + list + " = " + sum + "، والمبلغ المذكور " + q + ".",
		"The instalments do not fit the amount: " + list + " = " + sum + ", yet the amount given is " + q + "."}, append([]doc.Span{amount}, a.spans...)...)
}
