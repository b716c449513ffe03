package doc

// A Token is a stretch of text without white space. Letters and digits written
// onto each other are two tokens (لـ3 is "لـ" and "3"). A long text has hundreds
// of thousands of them: they are kept small, and hold no pointers.
type Token struct {
	tables     Tables // those that may have hits here
	start, end int32  // bytes
	Spelling   int32  // in Document.Spellings
	Sentence   int32
	Kind       Kind
	Glued      bool // no white space between this token and the one before
}

// NewToken is a token of a kind; its sentence is for the one who cuts sentences to say.
func NewToken(s Span, spelling int32, kind Kind, glued bool) Token {
	return Token{start: int32(s.Start), end: int32(s.End), Spelling: spelling, Kind: kind, Glued: glued}
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

// Start is the token's first byte.
func (t *Token) Start() int { return int(t.start) }

// End is the byte behind the token.
func (t *Token) End() int { return int(t.end) }

// Span is where the token stands.
func (t *Token) Span() Span { return Span{int(t.start), int(t.end)} }

// Of is the token as it is written.
func (t *Token) Of(text string) string { return text[t.start:t.end] }

// Is reports whether token i is of a kind; false outside of the document.
func (d *Document) Is(i int, k Kind) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].Kind == k
}

// Glued reports whether token i is written onto the token before it.
func (d *Document) Glued(i int) bool {
	return i > 0 && i < len(d.Tokens) && d.Tokens[i].Glued
}
