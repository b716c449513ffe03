package claim

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A unit is what one claim covers: a sentence, or a clause of a sentence in
// which several sources speak.
type unit struct {
	doc.Span
	sentence   int
	first, end int // tokens
	from, to   int // attributions whose cue stands in it
}

// units cuts the article's own text. Attributions are sorted by their cues.
func units(d *doc.Document, attributions []attribution.Attribution) []unit {
	out := make([]unit, 0, len(d.Sentences))
	next := 0
	for s := range d.Sentences {
		sentence := &d.Sentences[s]
		from := next
		for next < len(attributions) && attributions[next].Cue.Start < sentence.Span.End {
			next++
		}
		switch d.Blocks[sentence.Block].Kind {
		case doc.Boilerplate, doc.Byline, doc.Dateline:
			continue
		}
		u := unit{sentence.Span, s, sentence.First, sentence.End, from, next}
		for k := u.first + 1; k < u.end; k++ {
			if dashed(d, k) {
				var before unit
				before, u = u.cut(d, attributions, k)
				out = clauses(d, attributions, before, out)
			}
		}
		out = clauses(d, attributions, u, out)
	}
	return out
}

// cut cuts a unit in two before token k.
func (u unit) cut(d *doc.Document, attributions []attribution.Attribution, k int) (before, after unit) {
	border := u.from
	for border < u.to && attributions[border].Cue.Start < d.Tokens[k].Start {
		border++
	}
	before = unit{d.Between(u.first, k), u.sentence, u.first, k, u.from, border}
	after = unit{d.Between(k, u.end), u.sentence, k, u.end, border, u.to}
	return before, after
}

// dashed reports whether token k begins what stands behind a headline's dash of
// points: «بعد عام على الزلزال.. أسر تنتظر»
func dashed(d *doc.Document, k int) bool {
	return !d.Is(k, doc.Punct) && (d.Form(k-1) == "…" || d.Form(k-1) == "." && d.Form(k-2) == "." && d.Glued(k-1))
}

// clauses appends the unit cut where another source begins to speak:
// «... اتهم الوالي ...، بينما نفى المستشار ...»
func clauses(d *doc.Document, attributions []attribution.Attribution, u unit, out []unit) []unit {
	for k := u.from + 1; k < u.to; k++ {
		if !otherSource(&attributions[k-1], &attributions[k]) {
			continue
		}
		cut := border(d, d.TokenAt(attributions[k-1].Cue.End), &attributions[k])
		if cut-u.first < minClause || u.end-cut < minClause {
			continue
		}
		var before unit
		before, u = u.cut(d, attributions, cut)
		out = append(out, before)
	}
	return append(out, u)
}

// minClause is the number of tokens that a clause of its own has at least.
const minClause = 4

// otherSource reports whether the second of two attributions has a source of its own.
func otherSource(a, b *attribution.Attribution) bool {
	return a.Source != nil && b.Source != nil && !a.Source.Overlaps(b.Source.Span) && a.Cue.Start < b.Source.Start
}

// border is the token with which the clause of an attribution begins, looking
// back from its cue to a token: a word like "while", or the cue itself behind a
// comma. 0 if there is none, nor inside of a quotation.
func border(d *doc.Document, from int, a *attribution.Attribution) int {
	cue := d.TokenAt(a.Cue.Start)
	for k := cue; k > from; k-- {
		if _, hit, ok := lexicon.ClaimJoints.At(d, k); ok && !hit.Article {
			return outside(d, k)
		}
	}
	switch d.Form(cue - 1) {
	case "،", ",", "؛", ";":
		return outside(d, cue)
	}
	return 0
}

// outside gives token k, 0 if a quotation runs over it.
func outside(d *doc.Document, k int) int {
	for i := range d.Quotes {
		if q := &d.Quotes[i]; q.First < k && k < q.End {
			return 0
		}
	}
	return k
}
