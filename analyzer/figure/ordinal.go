package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// ordinal reads ranks and counted repetitions: المركز الثالث، المرتبة 138، لقبه الـ18، حل ثانيا.
// Other ordinals only order what is told and are no figures.
func (r *reader) ordinal(k int) (Figure, int) {
	n := &r.nums[k]
	i := n.First - 1
	row, h, ranked := lexicon.Ranks.At(r.d, i)
	ranked = ranked && r.d.Tokens[i].Sentence == r.d.Tokens[n.First].Sentence && h.Words == 1
	switch {
	case ranked && n.Kind == numeral.Ordinal && n.Article == (h.Article || h.Suf > 0),
		ranked && n.Digits && n.Article,
		ranked && n.Digits && row.Code == "rank" && h.Article && !r.counts(n.End):
		u := &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: "rank"}
		f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Unit: u, Rule: "rank"}
		f.First, f.End = i, n.End
		f.Span = doc.Span{Start: numeral.Lead(r.d, i, h), End: n.Span.End}
		return f, 1
	case n.Kind == numeral.Ordinal && r.adjective(n):
		row, h, _ := lexicon.Counted.At(r.d, i)
		u := &Unit{Span: r.d.Tokens[i].Span(), Lemma: bare(r.d.Form(i)), Kind: "rank"}
		if row != nil && h.Words == 1 {
			u.Lemma = row.Lemma
		}
		f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Unit: u, Rule: "ordinal adjective"}
		f.Span, f.First, f.End = r.d.Tokens[i].Span().Join(n.Span), i, n.End
		return f, 1
	case n.Kind == numeral.Ordinal && (r.placed(n) || r.fragment(n) || r.abroad(n) || r.rankAgain(k)):
		f := Figure{Span: n.Span, First: n.First, End: n.End, Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Rule: "place"}
		return f, 1
	case n.Kind == numeral.Ordinal && r.superlative(n):
		f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Rule: "ordinal of many"}
		f.Span, f.First, f.End = n.Span.Join(r.d.Tokens[n.End].Span()), n.First, n.End+1
		return f, 1
	}
	return Figure{}, 0
}

// adjective reports whether a definite ordinal stands behind a definite noun
// that is no name's head: الصف الحادي عشر, not محمد الخامس or الوزير الأول
func (r *reader) adjective(n *numeral.Numeral) bool {
	i := n.First - 1
	if !n.Article || n.Prep != 0 || !r.d.Is(i, doc.Word) || i < 1 || r.d.Tokens[i].Sentence != r.d.Tokens[n.First].Sentence {
		return false
	}
	form := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(r.d.Form(i), "و"), "ب"), "ل")
	if !strings.HasPrefix(form, "ال") && !strings.HasPrefix(form, "لل") || strings.HasPrefix(r.d.Form(n.First), "و") {
		return false
	}
	if _, _, head := lexicon.OrdinalNames.At(r.d, i); head {
		return false
	}
	row, h, ok := lexicon.Counted.At(r.d, i)
	return (n.Value > 10 || ok && h.Words == 1 && row.Kind != "person") && !r.isTimeUnit(i)
}

// isTimeUnit reports whether the word at token i is a unit of time.
func (r *reader) isTimeUnit(i int) bool {
	_, _, ok := lexicon.TimeUnits.At(r.d, i)
	return ok
}

// abroad reports whether an ordinal is a place among countries: الأول عربيا، الثالث من نوعه، الثالث في العالم
func (r *reader) abroad(n *numeral.Numeral) bool {
	if _, h, ok := lexicon.Scopes.At(r.d, n.End); ok && h.Pre == 0 {
		return true
	}
	switch r.d.Form(n.End) {
	case "في":
		switch r.d.Form(n.End + 1) {
		case "العالم", "المنطقه", "القاره", "افريقيا", "اوروبا", "اسيا":
			return n.Article
		}
	case "من":
		next := r.d.Form(n.End + 1)
		return n.Value > 1 && (next == "نوعه" || next == "نوعها")
	}
	return false
}

// rankAgain reports whether "و" joins an ordinal to a rank just read: المركز الأول والثاني
func (r *reader) rankAgain(k int) bool {
	if len(r.found) == 0 || !strings.HasPrefix(r.d.Form(r.nums[k].First), "و") {
		return false
	}
	last := &r.found[len(r.found)-1]
	return last.Kind == Ordinal && r.nums[k].First-last.End <= 1
}

// superlative reports whether a bare ordinal heads what it counts: ثالث أسرع عداء، ثامن محطات الدوري
func (r *reader) superlative(n *numeral.Numeral) bool {
	form := r.d.Form(n.First)
	if n.Article || n.Value < 2 || n.End-n.First > 1 || strings.HasSuffix(form, "ه") || strings.HasSuffix(form, "ا") || !r.d.Is(n.End, doc.Word) {
		return false
	}
	if _, h, ok := lexicon.Counted.At(r.d, n.End); ok && clean(h) {
		return !r.isTimeUnit(n.End)
	}
	if r.supplies(n.End) {
		return true
	}
	next := []rune(r.d.Form(n.End))
	return len(next) == 4 && next[0] == 'ا' && next[1] != 'ل'
}

// supplies reports whether the indefinite noun at token i is somebody's or the
// world's, so that an ordinal before it ranks it: ثاني ممون لإيطاليا، رابع منتج في العالم
func (r *reader) supplies(i int) bool {
	if strings.HasPrefix(r.d.Form(i), "ال") || r.isTimeUnit(i) || !strings.HasPrefix(r.d.Form(i), "م") {
		return false
	}
	switch next := r.d.Form(i + 1); next {
	case "في":
		return r.d.Form(i+2) == "العالم"
	default:
		return strings.HasPrefix(next, "لل") || strings.HasPrefix(next, "ل") && len(next) > 8
	}
}

// placed reports whether an adverbial ordinal is a place somebody took: حل ثانيا، جاء في المركز الأول والثاني
func (r *reader) placed(n *numeral.Numeral) bool {
	if strings.HasSuffix(r.d.Form(n.First), "ا") && !n.Article && n.Prep == 0 && n.End-n.First == 1 {
		least := r.d.Sentences[r.d.Tokens[n.First].Sentence].First
		for i := n.First - 1; i >= max(least, n.First-placeReach); i-- {
			if _, h, ok := lexicon.PlaceVerbs.At(r.d, i); ok && h.Prep == 0 {
				return true
			}
		}
	}
	return false
}

// placeReach is how far before its place the verb of a runner may stand.
const placeReach = 14

// fragmentLength is how many tokens a text of nothing but numbers or a unit may have.
const fragmentLength = 24

// fragment reports whether a text's sentence is nothing but an ordinal, as in a table's cell.
func (r *reader) fragment(n *numeral.Numeral) bool {
	s := r.d.Sentences[r.d.Tokens[n.First].Sentence]
	if s.End-s.First > fragmentLength {
		return false
	}
	for i := s.First; i < s.End; i++ {
		if r.d.Is(i, doc.Word) && !r.number(i) && !r.ordinalWord(i) {
			return false
		}
	}
	return len(r.d.Blocks) == 1
}

// rankNumber reads a rank told by its number: هدفه رقم 20
func (r *reader) rankNumber(k int) (Figure, int) {
	n := &r.nums[k]
	i := n.First - 2
	if !n.Digits || r.d.Form(i+1) != "رقم" {
		return Figure{}, 0
	}
	row, h, ok := lexicon.Ranks.At(r.d, i)
	if !ok || r.counts(n.End) {
		return Figure{}, 0
	}
	f := Figure{Number: n.Span, Kind: Ordinal, Value: n.Value, Low: n.Value, High: n.Value, Relation: numeral.Exact, Rule: "rank number"}
	f.Unit = &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: "rank"}
	f.First, f.End = i, n.End
	f.Span = doc.Span{Start: numeral.Lead(r.d, i, h), End: n.Span.End}
	return f, 1
}

// ordinalWord reports whether token i belongs to an ordinal.
func (r *reader) ordinalWord(i int) bool {
	_, _, ok := lexicon.Ordinals.At(r.d, i)
	return ok || r.d.Form(i) == "بعد" || r.d.Form(i) == "و"
}
