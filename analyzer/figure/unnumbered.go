package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// unnumbered reads quantities without a number word: duals of money and
// measures (دينارين), doubles (ضعف ما أنفق), a unit that is all of a line (متر).
func (r *reader) unnumbered() {
	numbered := r.found
	next := 0
	r.time = 0
	time, money := doc.TablesOf(lexicon.TimeUnits.ID()), doc.TablesOf(lexicon.Currencies.ID())
	measure, noun := doc.TablesOf(lexicon.Measures.ID()), doc.TablesOf(lexicon.Counted.ID())
	rules := [...]struct {
		on   doc.Tables // where the rule's words are
		read func(int) (Figure, bool)
	}{{time, r.young}, {money | measure, r.dual}, {noun, r.double}, {measure, r.unitAlone}}
	for i := range r.d.Tokens {
		if !r.d.MayHit(i, time|money|measure|noun) || !r.d.Is(i, doc.Word) || !r.d.Live(&r.d.Sentences[r.d.Tokens[i].Sentence]) {
			continue
		}
		for next < len(r.nums) && r.nums[next].End <= i {
			next++
		}
		for len(numbered) > 0 && numbered[0].End <= i {
			numbered = numbered[1:]
		}
		if next < len(r.nums) && r.nums[next].First <= i || next > 0 && r.nums[next-1].End == i && r.nums[next-1].Kind != numeral.Ordinal {
			continue
		}
		for _, rule := range rules {
			if !r.d.MayHit(i, rule.on) {
				continue
			}
			f, ok := rule.read(i)
			if ok && !r.timed(&numeral.Numeral{Span: f.Span, First: i, End: f.End}) && !(len(numbered) > 0 && numbered[0].Overlaps(f.Span)) {
				r.found = append(r.found, f)
				break
			}
		}
	}
}

// one is a numeral of token i itself.
func (r *reader) one(i, end int, v float64) numeral.Numeral {
	return numeral.Numeral{Span: r.d.Between(i, end), First: i, End: end, Value: v, Low: v, High: v, Alt: numeral.Null}
}

// dual reads a dual of money or a measure: دينارين، أونصتان، درجتين تحت الصفر
func (r *reader) dual(i int) (Figure, bool) {
	form := r.d.Form(i)
	if !strings.HasSuffix(form, "ان") && !strings.HasSuffix(form, "ين") {
		return Figure{}, false
	}
	if row, h, ok := lexicon.Currencies.At(r.d, i); ok && h.Infl == doc.Dual && !h.Article {
		n := r.one(i, i+1, 2)
		n.Start = numeral.Lead(r.d, i, h)
		u := &Unit{Span: n.Span, Lemma: row.Lemma, Kind: "money"}
		u.Code, _ = r.whose(row, u, i+1)
		n, end := r.halves(n, i+1)
		return r.make(&n, Money, u, end, "dual"), true
	}
	row, h, ok := lexicon.Measures.At(r.d, i)
	if !ok || h.Infl != doc.Dual || h.Article || (row.Lemma == "قدم" || row.Lemma == "درجة" || row.Lemma == "كوب" || form == "ميلان") && !r.alone(i, i+int(h.Words)) && r.d.Form(i+1) != "تحت" {
		return Figure{}, false
	}
	n := r.one(i, i+int(h.Words), 2)
	n.Start = numeral.Lead(r.d, i, h)
	u := &Unit{Span: n.Span, Lemma: row.Lemma, Kind: row.Kind, Code: row.UCUM}
	n, end := r.belowZero(n, n.End)
	n, end = r.halves(n, end)
	return r.make(&n, Measure, u, end, "dual"), true
}

// double reads twice as much: ضعف ما أنفق، ضعفي، الضعف, which is weakness elsewhere.
func (r *reader) double(i int) (Figure, bool) {
	form := strings.TrimPrefix(strings.TrimPrefix(r.d.Form(i), "ب"), "ال")
	switch form {
	case "ضعفي", "ضعفا", "ضعفين", "ضعفان":
		if form == "ضعفا" && r.d.Form(i+1) != "ما" {
			return Figure{}, false
		}
	case "ضعف":
		if numeral.BoundOf(r.d, i, i+1).First == i && !r.compares(i-1) && r.d.Form(i+1) != "ما" {
			return Figure{}, false
		}
	default:
		return Figure{}, false
	}
	n := r.one(i, i+1, 2)
	return r.make(&n, Count, &Unit{Span: n.Span, Lemma: "ضعف", Kind: "multiple"}, i+1, "double"), true
}

// compares reports whether the word at token i sets two amounts side by side.
func (r *reader) compares(i int) bool {
	_, h, ok := lexicon.Equations.At(r.d, i)
	return ok && h.Pre == 0
}

// unitAlone reads a unit of measure that is all of a line as one of it: متر، لتر ونصف
func (r *reader) unitAlone(i int) (Figure, bool) {
	row, h, ok := lexicon.Measures.At(r.d, i)
	if !ok || !clean(h) || h.Infl == doc.Dual || h.Infl == doc.Plural || row.Lemma == "درجة" {
		return Figure{}, false
	}
	n := r.one(i, i+int(h.Words), 1)
	u := &Unit{Span: n.Span, Lemma: row.Lemma, Kind: row.Kind, Code: row.UCUM}
	n, end := r.halves(n, n.End)
	if !r.alone(i, end) || strings.HasSuffix(r.d.Form(i), "ات") {
		return Figure{}, false
	}
	return r.make(&n, Measure, u, end, "unit alone"), true
}

// alone reports whether tokens i up to end are all the words of their sentence.
func (r *reader) alone(i, end int) bool {
	s := r.d.Sentences[r.d.Tokens[i].Sentence]
	if s.End-s.First > fragmentLength || len(r.d.Blocks) != 1 {
		return false
	}
	for k := s.First; k < s.End; k++ {
		if (k < i || k >= end) && !r.d.Is(k, doc.Punct) {
			return false
		}
	}
	return true
}

// young reads an age of one or two without a number: سنة واحدة من العمر، عمره سنتان
func (r *reader) young(i int) (Figure, bool) {
	row, h, ok := lexicon.TimeUnits.At(r.d, i)
	if !ok || h.Article || h.Conj {
		return Figure{}, false
	}
	end := i + 1
	if f := r.d.Form(end); f == "واحده" || f == "واحد" {
		end++
	}
	if _, before := r.ageCue(i-1, "before"); !r.cueAfter(end) && !(before && h.Infl == doc.Dual && r.years(i)) {
		return Figure{}, false
	}
	n := r.one(i, i+1, 1)
	if h.Infl == doc.Dual {
		n = r.one(i, i+1, 2)
	}
	f := r.make(&n, Age, nil, end, "age")
	r.aged(&f, i)
	return f, row.Count == 1
}
