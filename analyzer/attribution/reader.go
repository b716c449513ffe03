package attribution

import (
	"strings"
	"unicode/utf8"

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

// ali reports whether token i is the name that folds like the preposition "on".
func (r *reader) ali(i int) bool {
	return r.maqsura && r.d.Form(i) == "علي" && strings.HasSuffix(r.d.Tokens[i].Of(r.d.Text), "ي")
}

// suits reports whether a class allows the clitics of a hit.
func suits(class string, hit doc.Hit) bool {
	switch class {
	case "when", "said", "to", "way", "own":
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
	for h, hit := range lexicon.SourceHeads.All(r.d, i) {
		if hit.Suf > 0 && (hit.Article || r.marbuta(i) || !strings.HasSuffix(form, "ه") && !strings.HasSuffix(form, "ها") && !strings.HasSuffix(form, "هم") && !(h.Kind == "media" && strings.HasSuffix(form, "نا"))) {
			continue
		}
		if row == nil || hit.Words > best.Words || hit.Words == best.Words && hit.Pre+hit.Suf < best.Pre+best.Suf {
			row, best = h, hit
		}
	}
	return row, best
}

// letters is how many letters the folded form of token i has.
func (r *reader) letters(i int) int { return utf8.RuneCountInString(r.d.Form(i)) }

// definite reports whether token i carries the article.
func (r *reader) definite(i int) bool {
	form := strings.TrimPrefix(r.d.Form(i), "و")
	return strings.HasPrefix(form, "ال") && len(form) > 6 || strings.HasPrefix(form, "لل") && len(form) > 6
}

// marbuta reports whether token i ends in a teh marbuta, as the text spells it.
func (r *reader) marbuta(i int) bool {
	return strings.HasSuffix(strings.TrimRight(r.d.Tokens[i].Of(r.d.Text), "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"), "ة")
}

// punct reports whether token i is one of the marks.
func (r *reader) punct(i int, marks string) bool {
	return r.d.Is(i, doc.Punct) && strings.Contains(marks, r.d.Form(i))
}

// sentence gives the sentence of token i.
func (r *reader) sentence(i int) *doc.Sentence { return &r.d.Sentences[r.d.Tokens[i].Sentence] }

// pattern reports whether token i is shaped like a verbal noun of the derived
// stems: taf3il, if3al, ifti3al, infi3al, istif3al.
func (r *reader) pattern(i int) bool {
	if r.definite(i) || strings.HasPrefix(r.d.Tokens[i].Of(r.d.Text), "أ") { // a broken plural: أطباء
		return false
	}
	return verbalNoun(r.d.Form(i))
}

// verbalNoun reports whether a form has such a shape.
func verbalNoun(form string) bool {
	var b [8]rune
	n := 0
	for _, c := range form {
		if n == len(b) {
			return false
		}
		b[n] = c
		n++
	}
	switch n {
	case 5:
		return b[0] == 'ت' && b[3] == 'ي' || b[0] == 'ا' && b[3] == 'ا'
	case 6:
		return b[0] == 'ا' && b[4] == 'ا' && (b[2] == 'ت' || b[1] == 'ن')
	case 7:
		return b[0] == 'ا' && b[1] == 'س' && b[2] == 'ت' && b[5] == 'ا'
	}
	return false
}

// about reports whether token i is such a noun written onto a bi- (بوصول، بتسليم):
// what a verb governs, no part of its source.
func (r *reader) about(i int) bool {
	form := r.d.Form(i)
	if !strings.HasPrefix(form, "ب") || r.mention(i) != nil {
		return false
	}
	for row, hit := range lexicon.ClauseWords.All(r.d, i) {
		if row.Class == "event" && hit.Prep == 'b' {
			return true
		}
	}
	return strings.HasPrefix(form, "بال") && len(form) > 8 || verbalNoun(form[len("ب"):])
}

// event reports whether token i is a noun that announcements are about.
func (r *reader) event(i int) bool {
	if m := r.mention(i); m != nil && m.Kind == entity.Person {
		return false
	}
	if row, _ := r.head(i); row != nil {
		return false
	}
	c, _ := r.class(i)
	return c == "event" || (c == "" || c == "said") && r.pattern(i)
}
