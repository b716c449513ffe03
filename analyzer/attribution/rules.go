package attribution

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A finding is an attribution in the making.
type finding struct {
	cue        doc.Span
	lemma      string
	stance     string
	rule       string
	first, end int     // tokens of the cue
	source     *source // nil for nobody
	explicit   bool    // the source stands beside the cue
	content    complement
	before     bool // the content stands before the cue
	begin      int  // for content before the cue: its first token
	beside     bool // says more of what the finding before it began: no part of its content
	nested     bool
	span       doc.Span // of the content
	direct     bool
}

// rules lists what is read, in the order that settles ties.
func rules() []doc.Rule[*reader, finding] {
	return []doc.Rule[*reader, finding]{
		{Name: "agentless", On: onNone, Read: (*reader).agentless},
		{Name: "as-put", On: onHis, Read: (*reader).asPut},
		{Name: "according-to-what", On: onByWhat, Read: (*reader).accordingToWhat},
		{Name: "according-to", On: onBy, Read: (*reader).accordingTo},
		{Name: "came-in", On: onIn, Read: (*reader).cameIn},
		{Name: "citing", On: onAbout, Read: (*reader).citing},
		{Name: "his-words", On: onWords, Read: (*reader).hisWords},
		{Name: "comment", On: onAct, Read: (*reader).comment},
		{Name: "words", On: onAct, Read: (*reader).words},
		{Name: "deed", On: onDeed, Read: (*reader).deed},
		{Name: "cited-him", On: onFrom, Read: (*reader).citedHim},
		{Name: "participle", On: onVerb, Read: (*reader).participle},
		{Name: "verb", On: onVerb, Read: (*reader).finite},
	}
}

// What an attribution can begin with.
const (
	onVerb  doc.Marks = 1 << iota // a verb of saying, in any form
	onAbout                       // عن
	onNone                        // a cue phrase, of a sort each
	onHis
	onByWhat
	onBy
	onIn
	onWords
	onAct
	onDeed
	onFrom
)

// onPhrase is the mark of a sort of cue phrases.
func onPhrase(sort string) doc.Marks {
	switch sort {
	case "none":
		return onNone
	case "his":
		return onHis
	case "bywhat":
		return onByWhat
	case "by":
		return onBy
	case "in":
		return onIn
	case "words":
		return onWords
	case "act":
		return onAct
	case "deed":
		return onDeed
	}
	return onFrom
}

// begin are the tables of what an attribution can begin with; عن is a clause word.
var begin = doc.TablesOf(lexicon.ReportingVerbs.ID(), lexicon.CuePhrases.ID(), lexicon.ClauseWords.ID())

// marks tells what an attribution may begin with at token i.
func (r *reader) marks(i int) (on doc.Marks) {
	if !r.d.MayHit(i, begin) {
		return 0
	}
	if lexicon.ReportingVerbs.May(r.d, i) {
		on |= onVerb
	}
	for row := range lexicon.CuePhrases.All(r.d, i) {
		on |= onPhrase(row.Sort)
	}
	if r.d.Form(i) == "عن" {
		on |= onAbout
	}
	return on
}

// scan reads the sentences of the article's own text.
func (r *reader) scan() {
	rules := rules()
	for s := range r.d.Sentences {
		sentence := &r.d.Sentences[s]
		if !r.d.Live(sentence) {
			continue
		}
		doc.Scan(r, sentence.First, sentence.End, (*reader).marks, rules, func(f finding, rule string, i, end int) {
			f.rule = rule
			r.add(f)
		})
	}
}

// add keeps a finding, with whether it stands inside the one before it.
func (r *reader) add(f finding) {
	if n := len(r.found); n > 0 {
		last := &r.found[n-1]
		f.nested = r.d.Tokens[last.first].Sentence == r.d.Tokens[f.first].Sentence && !f.beside && last.content.kind != 0 && last.content.at < f.first
	}
	r.found = append(r.found, f)
}

// phraseCue begins a finding with a cue phrase of a sort at token i.
func (r *reader) phraseCue(i, end int, sort string) (f finding, n int) {
	for row, hit := range lexicon.CuePhrases.All(r.d, i) {
		if row.Sort != sort || hit.Article || hit.Prep != 0 || int(hit.Words) <= n || i+int(hit.Words) > end {
			continue
		}
		n = int(hit.Words)
		f = finding{lemma: row.Lemma, stance: row.Stance, first: i, end: i + n, cue: r.cueSpan(i, i+n, int(hit.Pre))}
	}
	return f, n
}

// cueSpan is the text of tokens i up to end less clitics of so many folded bytes.
func (r *reader) cueSpan(i, end, pre int) doc.Span {
	s := r.d.Between(i, end)
	if pre > 0 {
		s.Start += lead(r.d.Tokens[i].Of(r.d.Text), pre)
	}
	return s
}

// boundary reports whether a clause may begin at token i: the sentence, or
// behind punctuation or a conjunction.
func (r *reader) boundary(i int) bool {
	return i == r.sentence(i).First || r.d.Is(i-1, doc.Punct) || r.is(i-1, "conj")
}
