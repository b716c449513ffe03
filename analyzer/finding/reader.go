package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// A reader holds what the rules of one article share.
type reader struct {
	*Article
	d      *doc.Document
	words  []stem   // of every token
	counts *rates   // made when first asked
	units  []string // of every figure: what it counts
	out    []Finding
}

func newReader(a *Article) *reader {
	r := &reader{Article: a, d: a.Doc, words: stems(a.Doc), units: make([]string, len(a.Figures))}
	for i := range r.Figures {
		r.units[i] = r.unit(i)
	}
	return r
}

// report adds a finding about this article.
func (r *reader) report(kind Kind, severity Severity, m message, spans ...doc.Span) {
	f := Finding{Kind: kind, Severity: severity, Arabic: m.arabic, English: m.english}
	for _, s := range spans {
		f.Spans = append(f.Spans, Place{0, s})
	}
	r.out = append(r.out, f)
}

// sorted gives the findings in the order of the text.
func (r *reader) sorted() []Finding {
	doc.SortStable(r.out, func(a, b Finding) int { return a.Spans[0].Span.Compare(b.Spans[0].Span) })
	return r.out
}

// sentence is the index of the sentence that holds token i.
func (r *reader) sentence(i int) int { return int(r.d.Tokens[i].Sentence) }

// block is the block that holds token i.
func (r *reader) block(i int) *doc.Block { return &r.d.Blocks[r.d.Sentences[r.sentence(i)].Block] }

// tokens are those of a block.
func (r *reader) tokens(b *doc.Block) (first, end int) {
	if b.First == b.End {
		return 0, 0
	}
	return r.d.Sentences[b.First].First, r.d.Sentences[b.End-1].End
}

// lead reports whether token i stands in a headline or standfirst.
func (r *reader) lead(i int) bool {
	k := r.block(i).Kind
	return k == doc.Headline || k == doc.Deck
}

// clause gives the tokens around a figure up to the next comma, colon or
// semicolon, at most reach away on either side; a comma right before it, as one
// behind a phrase of time, does not part it from its verb.
func (r *reader) clause(f *figure.Figure, reach int) (first, end int) {
	s := &r.d.Sentences[r.sentence(f.First)]
	first, end = f.First, f.End
	told := false
	for first > s.First && f.First-first < reach && !(told && r.parts(first-1)) {
		first--
		told = (told || r.words[first] != 0 || r.act(first) != "") && !r.relative(first)
	}
	for end < s.End && end-f.End < reach && !r.parts(end) {
		end++
	}
	return first, end
}

// parts reports whether token i is a mark between clauses.
func (r *reader) parts(i int) bool {
	if !r.d.Is(i, doc.Punct) {
		return false
	}
	switch r.d.Form(i) {
	case "،", ",", "؛", ";", ":", ".", "(", ")", "–", "—":
		return true
	}
	return false
}

// relative reports whether token i begins what depends on the noun before its
// comma: الطريق، البالغ طوله 15 كيلومترا، …
func (r *reader) relative(i int) bool {
	switch r.d.Form(i) {
	case "البالغ", "البالغه", "المقدر", "المقدره":
		return true
	}
	return false
}

// act is the code of what token i says that happens, or "".
func (r *reader) act(i int) string {
	if lexicon.Acts.May(r.d, i) {
		if row, _, ok := lexicon.Acts.At(r.d, i); ok {
			return row.Code
		}
	}
	return ""
}

// rare reports whether a stem stands in few enough sentences to tell what one is about.
func (r *reader) rare(w stem) bool {
	return r.rate(w) <= max(3, len(r.d.Sentences)/4)
}
