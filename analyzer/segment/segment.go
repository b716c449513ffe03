// Package segment turns a text into a [doc.Document]: tokens, sentences,
// quotations and blocks with what each block is for.
package segment

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Split cuts a text, any bytes at all, into a document and looks its words up.
func Split(text string) *doc.Document {
	d := &doc.Document{Text: text}
	d.Tokens, d.Spellings = tokens(text)
	lexicon.Tag(d)
	layOut(d)
	d.Quotes = quotes(d)
	classify(d)
	return d
}
