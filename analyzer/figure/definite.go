package figure

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// definite reads a number behind what it counts: الولايات الثماني عشرة، أولادها الخمسة، السنوات الـ4
func (r *reader) definite(k int) (Figure, int) {
	n := &r.nums[k]
	i := n.First - 1
	if f, ok := r.dualNoun(n); ok {
		return f, 1
	}
	if !n.Article || n.Kind != numeral.Cardinal || i < 0 || r.d.Tokens[i].Sentence != r.d.Tokens[n.First].Sentence {
		return Figure{}, 0
	}
	unit, start, ok := r.definiteNoun(i, n)
	if !ok || r.countsBehind(n) {
		return Figure{}, 0
	}
	f := r.make(n, Count, unit, n.End, "definite")
	if f.First == n.First {
		f.First, f.Start = r.d.TokenAt(unit.Start), start
	}
	return f, 1
}

// definiteNoun finds the plural before an articled number, and where it starts
// behind its clitics: the word before, an adjective passed over (الدول الأوروبية
// الخمس), by its ending where no table has it, or what it is the genitive of
// (أعضاء اللجنة السبعة).
func (r *reader) definiteNoun(i int, n *numeral.Numeral) (unit *Unit, start int, ok bool) {
	articled := func(h doc.Hit) bool { return h.Article }
	if r.articled(i) {
		if unit, start, ok = r.plural(i-1, articled); ok {
			return unit, start, true
		}
	}
	if unit, start, ok = r.plural(i, func(h doc.Hit) bool { return h.Article || h.Suf > 0 }); ok {
		return unit, start, true
	}
	if unit, start, ok = r.endedPlural(i, n); ok || !r.articled(i) {
		return unit, start, ok
	}
	return r.plural(i-1, func(h doc.Hit) bool { return h.Pre == 0 && h.Suf == 0 })
}

// plural reads token i as a plural that is counted, of a shape.
func (r *reader) plural(i int, shape func(doc.Hit) bool) (unit *Unit, start int, ok bool) {
	for row, h := range lexicon.Counted.All(r.d, i) {
		if (h.Infl == doc.Plural || h.Infl == doc.Listed) && h.Words == 1 && shape(h) {
			return &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: row.Kind}, numeral.Lead(r.d, i, h), true
		}
	}
	return nil, 0, false
}

// endedPlural reads an articled word that no table has as a plural by its ending: الموقوفون
func (r *reader) endedPlural(i int, n *numeral.Numeral) (unit *Unit, start int, ok bool) {
	form := r.d.Form(i)
	if !strings.HasPrefix(form, "ال") || len(form) < 12 || r.known(i) || n.Digits {
		return nil, 0, false
	}
	raw := strings.TrimPrefix(bare(r.d.Tokens[i].Of(r.d.Text)), "ال")
	lemma, ok := pluralOf(form[len("ال"):], raw, r.gender(n))
	return &Unit{Span: r.d.Tokens[i].Span(), Lemma: lemma, Kind: "other"}, r.d.Tokens[i].Start(), ok && lemma != raw
}

// articled reports whether token i has the article.
func (r *reader) articled(i int) bool { return strings.HasPrefix(r.d.Form(i), "ال") }

// countsBehind reports whether what an articled number counts stands behind it
// (حاجز المائة ألف طن), no noun with an article of its own (غادر المتهمون الخمسة المحكمة).
func (r *reader) countsBehind(n *numeral.Numeral) bool {
	u, ok := r.unitOf(n)
	return ok && !(u.kind == Count && strings.HasPrefix(r.d.Form(n.End), "ال"))
}

// dualNoun reads "two" behind a dual: مترشحين اثنين
func (r *reader) dualNoun(n *numeral.Numeral) (Figure, bool) {
	i := n.First - 1
	if n.Value != 2 || n.Digits || i < 0 || !strings.HasSuffix(r.d.Form(i), "ين") && !strings.HasSuffix(r.d.Form(i), "ان") {
		return Figure{}, false
	}
	row, h, ok := lexicon.Counted.At(r.d, i)
	if !ok || h.Words > 1 || h.Suf > 0 || h.Conj && n.Prep != 0 {
		return Figure{}, false
	}
	pair := r.one(i, n.End, 2)
	pair.Start = numeral.Lead(r.d, i, h)
	f := r.make(&pair, Count, &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: row.Kind}, n.End, "dual and two")
	f.Number = n.Span
	return f, true
}
