package finding

import (
	"math"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// sums finds parts that do not make up the whole that they are said to be of:
// 25 نائبا، منهم 18 رجلا و9 نساء؛ توزعت 40 حافلة على الرباط (15) وفاس (20)
func (r *reader) sums() {
	for i := 0; i+2 < len(r.Figures); i++ {
		total := &r.Figures[i]
		if !whole(total) {
			continue
		}
		if exact, ok := r.announced(i); ok {
			r.sum(i, exact)
		}
	}
}

// whole reports whether a figure is a plain count or amount.
func whole(f *figure.Figure) bool {
	return (f.Kind == figure.Count || f.Kind == figure.Money || f.Kind == figure.Measure) && f.Value > 0 && f.Unit != nil
}

// announced reports whether the words between a figure and the next one say that
// parts of it follow, and whether they are all of it.
func (r *reader) announced(i int) (exact, ok bool) {
	f, next := &r.Figures[i], &r.Figures[i+1]
	if r.sentence(f.First) != r.sentence(next.First) || next.First-f.End > 10 {
		return false, false
	}
	for k := f.End; k < next.First; k++ {
		if row, _, hit := lexicon.Shares.At(r.d, k); hit && row.Code == "spread" {
			return true, true
		}
		if row, _, hit := lexicon.Parts.At(r.d, k); hit && row.Code == "part" && next.First-k <= 4 {
			ok = true
		}
		switch r.d.Form(k) {
		case "هم", "هما", "هي":
			if k > 0 && r.parts(k-1) {
				return true, true
			}
		}
	}
	return false, ok
}

// sum adds up the parts behind figure i and reports a total that they miss
// (exact) or exceed. Parts are figures of the total's unit, or bare ones, each
// less than it, joined by و, without parts of their own.
func (r *reader) sum(i int, exact bool) {
	total := &r.Figures[i]
	low, high := bounds(total)
	a := addition{spans: []doc.Span{total.Span}}
	for k := i + 1; k < len(r.Figures); k++ {
		f := &r.Figures[k]
		if r.sentence(f.First) != r.sentence(total.First) || k > i+1 && (f.First-r.Figures[k-1].End > 10 || !r.joined(f)) {
			break
		}
		if f.Kind != figure.Count && f.Kind != figure.Money && f.Kind != figure.Measure && f.Kind != figure.Cardinal {
			break
		}
		if !r.partOfTotal(total, f) {
			return
		}
		a.figure(f)
	}
	if len(a.values) < 2 || a.sum-a.slack <= high && (!exact || a.sum+a.slack >= low) || r.elsewhere(i, a.sum) {
		return
	}
	r.reportSum(total, a.terms(), a.sum, a.spans)
}

// reportSum tells of a total that is not what its parts make.
func (r *reader) reportSum(total *figure.Figure, list string, sum float64, spans []doc.Span) {
	r.report(Arithmetic, Warning, message{
		"الأجزاء لا توافق المجموع: " + list + " = " + grouped(sum) + "، والمجموع المذكور " + quote(r.d.Text, total.Span) + ".",
		"The parts do not fit the total: " + list + " = " + grouped(sum) + ", yet the total given is " + quote(r.d.Text, total.Span) + "."}, spans...)
}

// partOfTotal reports whether a figure can be one of the parts of a total.
func (r *reader) partOfTotal(total, f *figure.Figure) bool {
	if !(f.Value > 0) || f.Value >= total.Value || f.Per != "" || math.IsNaN(f.Value) {
		return false
	}
	if total.Kind != figure.Count {
		return sameUnit(total, f) && f.Kind != figure.Percentage
	}
	return f.Kind == figure.Count || f.Kind == figure.Cardinal
}

// joined reports whether a figure goes on a list: و9 نساء، (20)
func (r *reader) joined(f *figure.Figure) bool {
	before := strings.TrimRight(r.d.Text[:f.Start], " \u0640")
	return strings.HasSuffix(before, "و") || strings.HasSuffix(before, "(")
}

// elsewhere reports whether a sum is that of an earlier figure of the sentence:
// parts may be of a total further back.
func (r *reader) elsewhere(i int, sum float64) bool {
	for k := i - 1; k >= max(0, i-6) && r.sentence(r.Figures[k].First) == r.sentence(r.Figures[i].First); k-- {
		if low, high := bounds(&r.Figures[k]); sum >= low && sum <= high {
			return true
		}
	}
	return false
}
