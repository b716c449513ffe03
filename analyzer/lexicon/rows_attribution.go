package lexicon

// A ReportingVerb is a verb of saying, thinking, asking, promising or accusing.
type ReportingVerb struct {
	Lemma  string
	Stance string // as in a report: state, assert, ...
	Frame  string // the complements that make it a cue; see the table's header
}

// A SourceHead is a noun that heads the phrase naming a source.
type SourceHead struct {
	Kind string // as in a report: person, official, ...
	Sort string // title, speaker, body, firm, text, crowd, anon, proxy
}

// A ClauseWord bounds noun phrases and clauses.
type ClauseWord struct {
	Class string // that, rel, conj, aux, ...; see the table's header
}

// A CuePhrase names a source without a verb of saying.
type CuePhrase struct {
	Lemma  string
	Stance string
	Sort   string // by, bywhat, his, none, words, in
}

// A StateAdjective tells that a body is one of the state.
type StateAdjective struct {
	Of string // executive, legislative, judiciary
}

// A Governor is a word of a source that wants a preposition behind it.
type Governor struct {
	Prep string
}
