package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// A reading is what stands behind a number, or before it ($20, %5).
type reading struct {
	unit *Unit
	kind Kind
	n    numeral.Numeral // with a sign before it taken in, a value changed by its unit
	end  int             // token behind
	rule string
}

// quantity reads a number with its unit.
func (r *reader) quantity(k int) (Figure, int) {
	n := &r.nums[k]
	if n.Kind == numeral.Ordinal || n.Kind == numeral.Fraction {
		return Figure{}, 0
	}
	u, ok := r.unitOf(n)
	if !ok {
		if r.isTime(n) {
			return Figure{}, 0
		}
		u = reading{kind: Cardinal, n: *n, end: n.End, rule: "cardinal"}
		if n.Kind == numeral.Indefinite {
			u.kind = Count
		}
	}
	f := r.make(&u.n, u.kind, u.unit, u.end, u.rule)
	if u.kind == Percentage {
		f.Whole = r.whole(u.end)
	}
	if f.First == u.n.First && u.n.First < n.First { // a sign before the number
		f.Start = r.d.Tokens[f.First].Start()
	}
	return f, 1
}

// unitOf reads the unit of a number, if it has one.
func (r *reader) unitOf(n *numeral.Numeral) (reading, bool) {
	if u, ok := r.percent(n); ok {
		return u, true
	}
	if u, ok := r.currency(n); ok {
		return u, true
	}
	if u, ok := r.measure(n); ok {
		return u, true
	}
	return r.counted(n)
}

// percent reads 12%، %12، 12 في المئة، ٪
func (r *reader) percent(n *numeral.Numeral) (reading, bool) {
	if row, h, ok := lexicon.Percents.At(r.d, n.End); ok && !h.Article && !h.Conj {
		return reading{kind: Percentage, n: scaled(*n, row.Part), end: n.End + int(h.Words), rule: "percent"}, true
	}
	i := n.First - 1
	if f := r.d.Form(i); n.Digits && (f == "%" || f == "\u066a") && r.d.Glued(n.First) && !(r.d.Glued(i) && r.d.Is(i-1, doc.Digits)) {
		u := reading{kind: Percentage, n: *n, end: n.End, rule: "percent"}
		u.n.First = i
		u.n.Span.Start = r.d.Tokens[i].End()
		return u, true
	}
	return reading{}, false
}

// scaled multiplies what a number says.
func scaled(n numeral.Numeral, by float64) numeral.Numeral {
	if by != 1 {
		n.Value, n.Low, n.High = n.Value*by, n.Low*by, n.High*by
	}
	return n
}

// measure reads a unit of measure, its fraction behind it included: 12 كيلومترا، لترين ونصف
func (r *reader) measure(n *numeral.Numeral) (reading, bool) {
	i := n.End
	row, h, ok := lexicon.Measures.At(r.d, i)
	if !ok || !clean(h) && !(n.Kind == numeral.Indefinite && !h.Conj && h.Prep == 0) {
		return reading{}, false
	}
	u := reading{kind: Measure, n: *n, end: i + int(h.Words), rule: "measure"}
	u.unit = &Unit{Span: r.d.Between(i, u.end), Lemma: row.Lemma, Kind: row.Kind, Code: row.UCUM}
	if row.Kind == "temperature" || row.Lemma == "درجة" {
		u.n, u.end = r.belowZero(u.n, u.end)
	}
	u.n, u.end = r.halves(r.pointed(u.n, u.unit), u.end)
	return u, true
}

// belowZero turns a temperature's sign: درجتان تحت الصفر
func (r *reader) belowZero(n numeral.Numeral, i int) (numeral.Numeral, int) {
	if f := r.d.Form(i); (f == "تحت" || f == "دون") && r.d.Form(i+1) == "الصفر" {
		n = scaled(n, -1)
		return n, i + 2
	}
	return n, i
}

// halves adds the fraction of a unit that stands behind it: 3 دولارات ونصف
func (r *reader) halves(n numeral.Numeral, i int) (numeral.Numeral, int) {
	at := i
	if r.d.Form(at) == "و" {
		at++
	}
	row, h, ok := lexicon.Fractions.At(r.d, at)
	if !ok || row.Plural || row.Shared || h.Article || h.Suf > 0 || h.Prep != 0 || (at == i) != h.Conj {
		return n, i
	}
	if at+1 < len(r.d.Tokens) && r.d.Is(at+1, doc.Word) && r.d.Tokens[at+1].Sentence == r.d.Tokens[i-1].Sentence && !r.isNotCounted(at+1) {
		return n, i
	}
	v := n.Value + row.Value
	n.Value, n.Low, n.High = v, v, v
	return n, at + 1
}

// isNotCounted reports whether the word at token i is one that numbers do not count.
func (r *reader) isNotCounted(i int) bool {
	_, h, ok := lexicon.NotCounted.At(r.d, i)
	return ok && h.Pre == 0
}

// isTime reports whether a number is one of years, days or hours: a time that
// is not for this package.
func (r *reader) isTime(n *numeral.Numeral) bool {
	if _, _, ok := lexicon.NotTimes.At(r.d, n.End); ok { // 3 ساعات يد
		return false
	}
	row, h, ok := lexicon.TimeUnits.At(r.d, n.End)
	if !ok || h.Conj || h.Prep != 0 {
		return false
	}
	switch row.Code {
	case "season", "quarter": // فصل is a chapter too
		return false
	case "decade": // عقد is a contract too
		return n.Value < 20 && n.Value == float64(int(n.Value))
	}
	return true
}
