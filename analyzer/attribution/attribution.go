// Package attribution finds who says what: source, cue and content, as in the
// field's attribution corpora, and how sources report each other.
package attribution

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// An Attribution is one reported stretch.
type Attribution struct {
	Source   *Source // nil for an agentless cue
	Cue      Cue
	Content  doc.Span
	Direct   bool // the content is quoted to the letter
	Parent   int  // the attribution that this one is reported inside, or -1
	Sentence int
	Rule     string // the rule that read it
}

// A Source is who speaks.
type Source struct {
	doc.Span
	Kind    SourceKind
	Named   bool
	Human   bool // one person, where an official or another kind may be an institution
	Mention int  // index of the mention inside the source, or -1
}

// A Cue is the word that says that somebody speaks.
type Cue struct {
	doc.Span
	Lemma  string
	Stance Stance
}

// SourceKind is the sort of a source, as a report names it.
type SourceKind string

// The kinds of sources.
const (
	Person       SourceKind = "person"
	Organisation SourceKind = "organisation"
	Media        SourceKind = "media"
	Document     SourceKind = "document"
	Official     SourceKind = "official"
	Group        SourceKind = "group"
	Unnamed      SourceKind = "unnamed"
)

// Stance is what a cue says of the source's attitude.
type Stance string

// The stances.
const (
	State    Stance = "state"
	Assert   Stance = "assert"
	Reveal   Stance = "reveal"
	Allege   Stance = "allege"
	Deny     Stance = "deny"
	Accuse   Stance = "accuse"
	Estimate Stance = "estimate"
	Warn     Stance = "warn"
	Promise  Stance = "promise"
	Ask      Stance = "ask"
	Quote    Stance = "quote"
)

// Recognize finds the attributions of the article's own text, sorted by the
// start of their cues. The mentions, where given, tell names from nouns.
func Recognize(d *doc.Document, mentions []entity.Mention) []Attribution {
	r := newReader(d, mentions)
	r.scan()
	r.colons()
	doc.SortStable(r.found, func(a, b finding) int { return a.cue.Compare(b.cue) })
	r.contents()
	parents := r.chain(r.found)
	out := make([]Attribution, len(r.found))
	for k := range r.found {
		out[k] = r.attribution(&r.found[k])
		out[k].Parent = parents[k]
	}
	return out
}

// attribution is a finding as the other stages see it.
func (r *reader) attribution(f *finding) Attribution {
	a := Attribution{
		Cue:      Cue{Span: f.cue, Lemma: f.lemma, Stance: Stance(f.stance)},
		Content:  f.span,
		Direct:   f.direct,
		Parent:   -1,
		Sentence: int(r.d.Tokens[f.first].Sentence),
		Rule:     f.rule,
	}
	if s := f.source; s != nil {
		a.Source = &Source{Span: s.span, Kind: s.kind, Named: s.named, Human: r.human(s), Mention: r.mentionIndex(s)}
	}
	return a
}

// mentionIndex is the index of the most telling mention inside a source, or -1.
func (r *reader) mentionIndex(s *source) int {
	m := r.within(&s.phrase)
	for k := s.first; m != nil && k < s.end; k++ {
		if c := r.covers[k]; c > 0 && &r.mentions[c-1] == m {
			return int(c) - 1
		}
	}
	return -1
}
