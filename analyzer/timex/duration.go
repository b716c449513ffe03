package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/numeral"
)

// duration reads a length of time with what bounds it: 48 ساعة، أقل من ساعة، سنتين
// ونصف، السنوات الأربع الماضية، ما بين خمسة وسبعة أيام
func (r *reader) duration(i, end int) (*reading, int) {
	if v, n := r.raceTime(i, end); n > 0 {
		return v, n
	}
	l, n := r.lastYears(i, end)
	if n > 0 {
		relation := numeral.Exact
		if l.indefinite {
			relation = numeral.Undefined
		}
		return r.lengthReading(i, i+n, l.iso(), relation, r.numStart(i)), n
	}
	if v, n := r.durationRange(i, end); n > 0 {
		return v, n
	}
	if n := r.few(i, end); n > 0 {
		return r.lengthReading(i, i+n, "", numeral.Undefined, r.numStart(i)), n
	}
	l, n = r.length(i, end, r.wantsLength(i) || r.joined(i, end))
	if n == 0 {
		return nil, 0
	}
	if shift, k := r.shiftAt(i + n); shift != nil && !shift.Anchor && i+n+k <= end && r.number(i) != nil {
		n += k
	}
	b := numeral.BoundOf(r.d, i, i+n)
	if last := len(r.found) - 1; b.First < i && last >= 0 && r.found[last].End > b.First || b.End > end {
		b = numeral.Bound{Relation: numeral.Exact, First: i, End: i + n}
	}
	if r.age(b.First, i, i+n) {
		return nil, 0
	}
	start := b.Start
	if b.First == i {
		start = r.lengthStart(i)
	}
	v := r.lengthReading(b.First, b.End, l.iso(), b.Relation, start)
	return v, b.End - i
}

// few reads some units of time, less than ten: بضعة أشهر، بضع ساعات
func (r *reader) few(i, end int) int {
	num := r.number(i)
	if num == nil || num.Kind != numeral.Indefinite || num.High != 9 || num.End >= end {
		return 0
	}
	if u, h, ok := r.unitAt(num.End); !ok || u.Count == 0 || h.Infl != doc.Plural || h.Pre > 0 {
		return 0
	}
	return num.End + 1 - i
}

// lengthReading is a duration in tokens i to j.
func (r *reader) lengthReading(i, j int, value string, relation numeral.Relation, start int) *reading {
	return &reading{Timex: Timex{Span: doc.Span{Start: start, End: r.d.Tokens[j-1].End()}, First: i, Kind: Duration, Value: value, Relation: relation}}
}

// lengthStart is the byte where the length at token i begins.
func (r *reader) lengthStart(i int) int {
	if _, h, ok := r.unitAt(i); ok {
		return r.start(i, h)
	}
	return r.numStart(i)
}

// durationRange reads a length between two: 3 إلى 4 سنوات، ما بين خمسة وسبعة أيام
func (r *reader) durationRange(i, end int) (*reading, int) {
	skip := 0
	opening := strings.TrimPrefix(r.d.Form(i), "و")
	if opening == "ما" && r.is(i+1, "بين") {
		skip = 2
	} else if opening == "بين" || opening == "من" {
		skip = 1
	}
	a := r.number(i + skip)
	if a == nil || a.End >= end {
		return r.betweenLengths(i, i+skip, end)
	}
	k := a.End
	if u, _, ok := r.unitAt(k); ok && u.Count > 0 {
		k++
	}
	b := r.number(r.overJoint(k))
	if b == nil && k > a.End {
		return r.betweenLengths(i, i+skip, end)
	}
	if b == nil || b.End >= end || b.Value <= a.Value || a.Kind == numeral.Ordinal {
		return nil, 0
	}
	u, h, ok := r.unitAt(b.End)
	begin, between := numeral.Between(r.d, a.First, k, b.First)
	if !ok || !between || begin > i+skip || h.Article || h.Prep != 0 || u.Count == 0 || u.Code == "quarter" {
		return nil, 0
	}
	var low, high length
	low.add(a.Value, u, false)
	high.add(b.Value, u, false)
	if r.age(i, i, b.End+1) {
		return nil, 0
	}
	start := r.wordStart(r.d.Tokens[i].Start(), i, i)
	if skip == 0 {
		start = r.numStart(i)
	}
	return r.lengthReading(i, b.End+1, low.iso()+"/"+high.iso(), numeral.Range, start), b.End + 1 - i
}

// betweenLengths reads a length between two that each have a unit, the first no
// number: بين سنة وثلاث سنوات، من أسبوع إلى أسبوعين
func (r *reader) betweenLengths(i, j, end int) (*reading, int) {
	var low, high length
	k := r.component(&low, j, end, true)
	if j == i || k == j || k >= end {
		return nil, 0
	}
	switch from := r.is(i, "من", "ومن"); {
	case from && r.is(k, "الي"):
		k++
	case from || !strings.HasPrefix(r.d.Form(k), "و"):
		return nil, 0
	default:
		k = r.skip(k, "و")
	}
	m := r.component(&high, k, end, true)
	if m == k || high.about() <= low.about() || low.clock != high.clock {
		return nil, 0
	}
	return r.lengthReading(i, m, low.iso()+"/"+high.iso(), numeral.Range, r.wordStart(r.d.Tokens[i].Start(), i, i)), m - i
}
