// Package entity finds names: persons, organisations, media, platforms, places,
// hashtags, accounts and addresses, and which of them stand for one thing.
//
// What the tables know of each token is gathered once ([sign]); rules then read
// names token by token, one phenomenon a file, and clusters are made last.
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
	known      string // the name of its table row, "" if it has none
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

// A name is what a rule read.
type name struct {
	kind  Kind
	known string // the name of the table row, if it has one
	pre   int    // bytes of the first token's form before the name (clitics)
	skip  int    // tokens before the name (a head or title that is no part of it)
	drop  int    // tokens behind the name (a bracket)
}

// A reader reads names off one document.
type reader struct {
	d     *doc.Document
	signs []sign
}

// Recognize finds the names of the article's own text.
func Recognize(d *doc.Document) []Mention {
	r := reader{d: d, signs: gather(d)}
	rules := [...]doc.Rule[name]{
		{Name: "person", Read: r.person},
		{Name: "known", Read: r.known},
		{Name: "headed", Read: r.headed},
		{Name: "address", Read: r.address},
	}
	var out []Mention
	for s := range d.Sentences {
		if !d.Live(&d.Sentences[s]) {
			continue
		}
		doc.Scan(d.Sentences[s].First, d.Sentences[s].End, rules[:], func(n name, rule string, i, end int) {
			out = append(out, r.mention(n, rule, i+n.skip, end-n.drop))
		})
	}
	return cluster(d, acronyms(d, out))
}
