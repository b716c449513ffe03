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
	Spellings []Spelling // what tokens that are written alike share
	Hits      []Hit      // of all spellings; see [Document.HitsAt]
	Sentences []Sentence
	Blocks    []Block
	Quotes    []Quote
}

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

// Between is the span of the tokens from i up to but without end.
func (d *Document) Between(i, end int) Span {
	return Span{d.Tokens[i].Start(), d.Tokens[end-1].End()}
}

// Gap is the text between token i and the token before it.
func (d *Document) Gap(i int) string {
	if i <= 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Text[d.Tokens[i-1].End():d.Tokens[i].Start()]
}

// TokenAt is the index of the first token that ends behind a byte offset.
func (d *Document) TokenAt(offset int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; d.Tokens[mid].End() <= offset {
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
	for end = first; end < len(d.Tokens) && d.Tokens[end].Start() < s.End; {
		end++
	}
	return first, end
}

// Live reports whether a sentence is of the article itself, not boilerplate.
func (d *Document) Live(s *Sentence) bool { return d.Blocks[s.Block].Kind != Boilerplate }
