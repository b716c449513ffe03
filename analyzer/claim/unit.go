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
	c := cutter{d, attributions, quoted(d)}
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
			if d.Is(k-1, doc.Punct) && dashed(d, k) {
				var before unit
				before, u = c.cut(u, k)
				out = c.clauses(before, out)
			}
		}
		out = c.clauses(u, out)
	}
	return out
}

// A cutter parts sentences into clauses.
type cutter struct {
	d            *doc.Document
	attributions []attribution.Attribution
	quoted       []bool // of each token, whether it goes on inside a quotation
}

// quoted tells of each token but a quotation's first whether it stands in one.
func quoted(d *doc.Document) []bool {
	out := make([]bool, len(d.Tokens))
	for i := range d.Quotes {
		if q := &d.Quotes[i]; q.Depth == 0 {
			for k := q.First + 1; k < q.End; k++ {
				out[k] = true
			}
		}
	}
	return out
}

// cut cuts a unit in two before token k.
func (c *cutter) cut(u unit, k int) (before, after unit) {
	border := u.from
	for border < u.to && c.attributions[border].Cue.Start < c.d.Tokens[k].Start() {
		border++
	}
	before = unit{c.d.Between(u.first, k), u.sentence, u.first, k, u.from, border}
	after = unit{c.d.Between(k, u.end), u.sentence, k, u.end, border, u.to}
	return before, after
}

// dashed reports whether token k begins what stands behind a headline's dash of
// points: «بعد عام على الزلزال.. أسر تنتظر»
func dashed(d *doc.Document, k int) bool {
	return !d.Is(k, doc.Punct) && (d.Form(k-1) == "…" || d.Form(k-1) == "." && d.Form(k-2) == "." && d.Glued(k-1))
}

// clauses appends the unit cut where another source begins to speak:
// «... اتهم الوالي ...، بينما نفى المستشار ...»
func (c *cutter) clauses(u unit, out []unit) []unit {
	for k := u.from + 1; k < u.to; k++ {
		if !otherSource(&c.attributions[k-1], &c.attributions[k]) {
			continue
		}
		cut := c.border(c.d.TokenAt(c.attributions[k-1].Cue.End), &c.attributions[k])
		if cut-u.first < minClause || u.end-cut < minClause || c.trails(cut, &c.attributions[k]) {
			continue
		}
		var before unit
		before, u = c.cut(u, cut)
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

// trails reports whether the clause from token cut on belongs to the words
// before it: a source after what it says, «...، وفقا لوكالة ...», or a relative
// clause, «بيان، تناقلته وسائل ...».
func (c *cutter) trails(cut int, a *attribution.Attribution) bool {
	if !a.Content.Empty() && a.Content.Start < c.d.Tokens[cut].Start() {
		return true
	}
	_, hit, ok := lexicon.ReportingVerbs.At(c.d, cut)
	return ok && hit.Suf > 0
}

// border is the token with which the clause of an attribution begins, looking
// back from its cue to a token: a word like "while", or the cue itself behind a
// comma. 0 if there is none, nor inside of a quotation.
func (c *cutter) border(from int, a *attribution.Attribution) int {
	cue := c.d.TokenAt(a.Cue.Start)
	for k := cue; k > from; k-- {
		if _, hit, ok := lexicon.ClaimJoints.At(c.d, k); ok && !hit.Article && !c.quoted[k] {
			return k
		}
	}
	switch c.d.Form(cue - 1) {
	case "،", ",", "؛", ";":
		if !c.quoted[cue] {
			return cue
		}
	}
	return 0
}
