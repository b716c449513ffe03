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
	size       int    // bytes of the first token's form less clitics
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
	d      *doc.Document
	signs  []sign // of its spellings
	behind []bool // of its tokens: whether it is titled
}

func newReader(d *doc.Document) *reader {
	r := &reader{d: d, signs: gather(d)}
	r.behind = r.titles()
	return r
}

// A reading is a name with its tokens.
type reading struct {
	name
	first, end int
	rule       string
}

// Recognize finds the names of the article's own text: the rules read, the
// model decides where it has seen enough of the kind.
func Recognize(d *doc.Document) []Mention {
	r := newReader(d)
	read := r.read()
	tags := r.tag(r.rough(read))
	return cluster(d, r.mentions(r.echoes(r.acronyms(r.settle(read, tags)))))
}

// read reads the live sentences with the rules.
func (r *reader) read() []reading {
	rules := [...]doc.Rule[*reader, name]{
		{Name: "person", On: onPerson, Read: (*reader).person},
		{Name: "known", On: onListed, Read: (*reader).known},
		{Name: "headed", On: onHead, Read: (*reader).headed},
		{Name: "address", On: onAddress, Read: (*reader).address},
	}
	var out []reading
	for s := range r.d.Sentences {
		if !r.d.Live(&r.d.Sentences[s]) {
			continue
		}
		doc.Scan(r, r.d.Sentences[s].First, r.d.Sentences[s].End, (*reader).marks, rules[:], func(n name, rule string, i, end int) {
			out = append(out, reading{n, i + n.skip, end - n.drop, rule})
		})
	}
	return out
}

// What a name can begin with.
const (
	onPerson  doc.Marks = 1 << iota // a given name, "عبد", "أبو", a word behind a title
	onListed                        // a name that a table has
	onHead                          // وزارة، شركة
	onAddress                       // a hashtag, an account, a URL
)

// marks tells what a name may begin with at token i.
func (r *reader) marks(i int) doc.Marks {
	s := r.sign(i)
	if s.is == 0 && r.d.Tokens[i].Kind == doc.Word && r.has(i-1, title) {
		return s.on | onPerson
	}
	return s.on
}

// marks tells what a name may begin with at tokens of a form and kind, whatever stands before them.
func (s *sign) marks(form string, kind doc.Kind) (on doc.Marks) {
	switch kind {
	case doc.Hashtag, doc.Handle, doc.URL:
		on |= onAddress
	case doc.Word:
		if s.is&(given|wordlike) != 0 || s.person.Words > 0 || kin(form) {
			on |= onPerson
		}
	}
	if s.person.Words+s.place.Words+s.office.Words+s.outlet.Words > 0 {
		on |= onListed
	}
	if s.head.Words > 0 {
		on |= onHead
	}
	return on
}

// rough gives each token the tag that the rules would: 0 outside, else twice
// the number of the kind and two, less one where a name begins.
func (r *reader) rough(read []reading) []uint8 {
	tags := make([]uint8, len(r.d.Tokens))
	for _, n := range read {
		for k := n.first; k < n.end; k++ {
			tags[k] = 2*n.kind.number() + 2
		}
		tags[n.first]--
	}
	return tags
}

// number orders the kinds.
func (k Kind) number() uint8 {
	for n, kind := range [...]Kind{Person, Organisation, Place, Media, Platform} {
		if k == kind {
			return uint8(n)
		}
	}
	return 5
}
