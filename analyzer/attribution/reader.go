package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// A reader looks at one document. What its rules find depends on what they
// found before it: a continuing verb takes up an earlier source.
type reader struct {
	d        *doc.Document
	mentions []entity.Mention
	covers   []int32 // of each token, 1 + the mention that covers it
	quoted   []int32 // of each token, 1 + the outermost quotation around it
	maqsura  bool    // the text tells a final yeh from an alef maksura
	found    []finding
	scanned  int // how many of them were found in the order of their cues
}

// newReader indexes mentions and quotations by token.
func newReader(d *doc.Document, mentions []entity.Mention) *reader {
	r := &reader{d: d, mentions: mentions, covers: make([]int32, len(d.Tokens)), quoted: make([]int32, len(d.Tokens))}
	r.maqsura = strings.Contains(d.Text, "ى")
	for m := range mentions {
		for k := mentions[m].First; k < mentions[m].End && k < len(r.covers); k++ {
			if r.covers[k] == 0 {
				r.covers[k] = int32(m) + 1
			}
		}
	}
	for q := range d.Quotes {
		for k := d.Quotes[q].First; d.Quotes[q].Depth == 0 && k < d.Quotes[q].End; k++ {
			r.quoted[k] = int32(q) + 1
		}
	}
	return r
}

// mention is the mention that covers token i, or nil.
func (r *reader) mention(i int) *entity.Mention {
	if i < 0 || i >= len(r.covers) || r.covers[i] == 0 {
		return nil
	}
	return &r.mentions[r.covers[i]-1]
}

// nameEnd is the token behind a mention's name, less a circumstance that the
// name swallowed: فلان قائلا.
func (r *reader) nameEnd(m *entity.Mention) int {
	end := m.End
	for end > m.First+1 {
		v, ok := r.verb(end - 1)
		if !r.is(end-1, "when") && !(ok && v.participle && r.accusative(end-1, &v)) {
			break
		}
		end--
	}
	return end
}

// opens gives the quotation whose opening mark is token i, or nil.
func (r *reader) opens(i int) *doc.Quote {
	if !r.d.Is(i, doc.Punct) {
		return nil
	}
	return r.opened(i)
}

// opened is opens, of a mark.
func (r *reader) opened(i int) *doc.Quote {
	quotes := r.d.Quotes
	lo, hi := 0, len(quotes)
	for lo < hi {
		if mid := (lo + hi) / 2; quotes[mid].First <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(quotes) && quotes[lo].First == i+1 {
		return &quotes[lo]
	}
	return nil
}

// class is what the clause words know of token i, "" for nothing. Function
// words never carry the article.
func (r *reader) class(i int) (string, doc.Hit) {
	if !lexicon.ClauseWords.May(r.d, i) {
		return "", doc.Hit{}
	}
	if r.ali(i) {
		return "kin", doc.Hit{Words: 1}
	}
	row, hit, ok := lexicon.ClauseWords.At(r.d, i)
	if !ok || !suits(row.Class, hit) {
		return "", hit
	}
	return row.Class, hit
}

// is reports whether token i may be of a class.
func (r *reader) is(i int, class string) bool {
	if !lexicon.ClauseWords.May(r.d, i) {
		return false
	}
	if r.ali(i) {
		return class == "kin"
	}
	for row, hit := range lexicon.ClauseWords.All(r.d, i) {
		if row.Class == class && suits(class, hit) {
			return true
		}
	}
	return false
}

// suits reports whether a class allows the clitics of a hit.
func suits(class string, hit doc.Hit) bool {
	switch class {
	case "when", "said", "report", "to", "way", "own":
		return true
	case "that":
		return !hit.Article && hit.Prep != 'k'
	}
	return !hit.Article && hit.Prep == 0
}

// head is what token i heads as a source, perhaps with a third person's pronoun.
func (r *reader) head(i int) (row *lexicon.SourceHead, best doc.Hit) {
	if i < 0 || !r.d.Is(i, doc.Word) {
		return nil, best
	}
	form := r.d.Form(i)
	if form == "امام" && !strings.HasPrefix(r.d.Tokens[i].Of(r.d.Text), "إ") { // in front of, no imam
		return nil, best
	}
	for h, hit := range lexicon.SourceHeads.All(r.d, i) {
		if hit.Prep == 's' { // of verbs alone: سامي
			continue
		}
		if hit.Suf > 0 && (hit.Article || r.marbuta(i) || !strings.HasSuffix(form, "ه") && !strings.HasSuffix(form, "ها") && !strings.HasSuffix(form, "هم") && !(h.Kind == "media" && strings.HasSuffix(form, "نا"))) {
			continue
		}
		if h.Kind == "media" && hit.Pre == 0 && r.placed(i) {
			continue
		}
		if row == nil || hit.Words > best.Words || hit.Words == best.Words && hit.Pre+hit.Suf < best.Pre+best.Suf {
			row, best = h, hit
		}
	}
	return row, best
}

// punct reports whether token i is one of the marks.
func (r *reader) punct(i int, marks string) bool {
	return r.d.Is(i, doc.Punct) && strings.Contains(marks, r.d.Form(i))
}

// sentence gives the sentence of token i.
func (r *reader) sentence(i int) *doc.Sentence { return &r.d.Sentences[r.d.Tokens[i].Sentence] }
