// Package doc holds what one analysis is about: an immutable text, cut into
// tokens, sentences, quotations and blocks that never change once made.
// Every annotation of a later stage points into it.
//
// All offsets are bytes into [Document.Text]. They become UTF-16 units or code
// points only where a report leaves the program (package export).
package doc

// A Document is a text with its layout. Tokens, sentences and blocks are
// ordered and do not overlap; tokens and the gaps between them rebuild Text.
type Document struct {
	Text      string
	Tokens    []Token
	Hits      []Hit // of all tokens, in their order; see [Document.HitsAt]
	Sentences []Sentence
	Blocks    []Block
	Quotes    []Quote
}

// Kind says what a token is made of.
type Kind uint8

const (
	Word    Kind = iota // Arabic letters, with marks and tatweel
	Latin               // letters of another script, with their digits: "UB40", "Covid19"
	Digits              // digits of one of the three families, no separators
	Punct               // one rune of anything else
	URL                 // "https://…", "www.…", "name.tld/…"
	Email               // "desk@example.org"
	Hashtag             // "#…" with its underscores
	Handle              // "@name", also "name@" as right-to-left editors leave it
)

// A Token is a stretch of text without white space. Letters and digits written
// onto each other are two tokens (لـ3 is "لـ" and "3").
type Token struct {
	Span
	Form     string // folded by package arabic; the text itself for punctuation
	Kind     Kind
	Glued    bool // no white space between this token and the one before
	Sentence int32
	hits     int32  // end of this token's hits in Document.Hits
	tables   Tables // a bit for every table that has a hit, of its number modulo 64
}

// A Hit says that the words from a token on, less clitics, stand in a table of the lexicon.
type Hit struct {
	Table   uint8  // number of the table
	Words   uint8  // tokens covered
	Row     uint16 // row of the table
	Infl    Infl   // which inflected form of the row it is
	Article bool   // stripped "ال"
	Prep    byte   // stripped 'b', 'l' or 'k' (ب ل ك), 's' for the future, or 0
	Conj    bool   // stripped "و" or "ف"
	Pre     uint8  // bytes of Form before the match
	Suf     uint8  // bytes of Form behind it (an attached pronoun)
}

// Infl tells the forms of one row apart.
type Infl uint8

const (
	Listed   Infl = iota // as the table lists it
	Singular             // صفحة
	Dual                 // صفحتان، صفحتي
	Plural               // صفحات، متابعون
	Past                 // قالت
	Present              // يقولون
)

// A Sentence is a run of tokens up to its closing mark or the line's end.
type Sentence struct {
	Span
	First, End int // tokens
	Block      int
}

// A Block is a line of the text that is not blank.
type Block struct {
	Span
	Kind       BlockKind
	Repeats    int // an earlier block that says the same, or -1
	First, End int // sentences
}

// BlockKind is what a block is for, as a report names it.
type BlockKind string

// The kinds of blocks.
const (
	Paragraph   BlockKind = "paragraph"
	Headline    BlockKind = "headline"
	Deck        BlockKind = "deck"
	Dateline    BlockKind = "dateline"
	Byline      BlockKind = "byline"
	Heading     BlockKind = "heading"
	ListItem    BlockKind = "list_item"
	Embed       BlockKind = "embed"
	Caption     BlockKind = "caption"
	Boilerplate BlockKind = "boilerplate"
)

// A Quote is a quotation of any marks; an unclosed one ends with its block.
type Quote struct {
	Span           // with its marks
	First, End int // tokens between the marks
	Depth      int // 0 outermost
}

// Form gives token i's folded form, "" outside of the document.
func (d *Document) Form(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[i].Form
}

// Is reports whether token i is of a kind; false outside of the document.
func (d *Document) Is(i int, k Kind) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].Kind == k
}

// Glued reports whether token i is written onto the token before it.
func (d *Document) Glued(i int) bool {
	return i > 0 && i < len(d.Tokens) && d.Tokens[i].Glued
}

// Between is the span of the tokens from i up to but without end.
func (d *Document) Between(i, end int) Span {
	return Span{d.Tokens[i].Start, d.Tokens[end-1].End}
}

// Gap is the text between token i and the token before it.
func (d *Document) Gap(i int) string {
	if i <= 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Text[d.Tokens[i-1].End:d.Tokens[i].Start]
}

// HitsAt gives what the lexicon knows of the words from token i on.
func (d *Document) HitsAt(i int) []Hit {
	if i < 0 || i >= len(d.Tokens) {
		return nil
	}
	first := int32(0)
	if i > 0 {
		first = d.Tokens[i-1].hits
	}
	return d.Hits[first:d.Tokens[i].hits]
}

// SetHits adds the hits of token i; called once a token, in their order.
func (d *Document) SetHits(i int, hits []Hit) {
	d.Hits = append(d.Hits, hits...)
	t := &d.Tokens[i]
	t.hits = int32(len(d.Hits))
	for n := range hits {
		t.tables |= 1 << (hits[n].Table % 64)
	}
}

// A Tables is a set of tables: a bit for each, of its number modulo 64.
type Tables uint64

// TablesOf is the set of some tables, by their numbers.
func TablesOf(ids ...uint8) Tables {
	var set Tables
	for _, id := range ids {
		set |= 1 << (id % 64)
	}
	return set
}

// MayHit reports whether token i may have hits of one of the tables: false is
// sure, true is not, as some tables share a bit.
func (d *Document) MayHit(i int, set Tables) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].tables&set != 0
}

// TokenAt is the index of the first token that ends behind a byte offset.
func (d *Document) TokenAt(offset int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; d.Tokens[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Range gives the tokens that touch a span: the first, and the one behind the last.
func (d *Document) Range(s Span) (first, end int) {
	first = d.TokenAt(s.Start)
	for end = first; end < len(d.Tokens) && d.Tokens[end].Start < s.End; {
		end++
	}
	return first, end
}

// Live reports whether a sentence is of the article itself, not boilerplate.
func (d *Document) Live(s *Sentence) bool { return d.Blocks[s.Block].Kind != Boilerplate }
