// Package entity finds names: persons, organisations, media, platforms, places,
// hashtags, accounts and addresses, and which of them stand for one thing.
package entity

import "mihakk/analyzer/doc"

// A Mention is one name of the text.
type Mention struct {
	doc.Span
	First, End int // tokens
	Kind       Kind
	Name       string // normalised: no clitics, diacritics, tatweel
	Cluster    int    // shared by mentions of one thing, counted from 0
	Rule       string // the rule that read it
}

// Kind is the sort of a name, as a report names it.
type Kind string

// The kinds.
const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	Media        Kind = "media"
	Platform     Kind = "platform"
	Place        Kind = "place"
	Hashtag      Kind = "hashtag"
	Account      Kind = "account"
	URL          Kind = "url"
)

// Recognize finds the names of the article's own text.
func Recognize(d *doc.Document) []Mention {
	var out []Mention
	for i, t := range d.Tokens {
		kind, ok := map[doc.Kind]Kind{doc.Hashtag: Hashtag, doc.Handle: Account, doc.URL: URL}[t.Kind]
		if ok && d.Live(&d.Sentences[t.Sentence]) {
			out = append(out, Mention{Span: t.Span, First: i, End: i + 1, Kind: kind, Name: t.Form, Cluster: len(out)})
		}
	}
	return out
}
