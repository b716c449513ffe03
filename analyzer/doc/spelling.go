package doc

// A Spelling is how tokens are written, with what the lexicon knows of that. Tokens
// that are spelt alike share one: an article has about half as many spellings as
// tokens, a long text a tenth. Where the words behind a token count too, it has
// one of its own.
type Spelling struct {
	Form       string // folded by package arabic; the text itself for punctuation
	Hash       uint64 // of Form: those of forms that are alike are alike
	first, end int32  // its hits, in Document.Hits
	tables     Tables // those that it has hits of
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

// Form gives token i's folded form, "" outside of the document.
func (d *Document) Form(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Spellings[d.Tokens[i].Spelling].Form
}

// Hash gives the hash of token i's folded form.
func (d *Document) Hash(i int) uint64 { return d.Spellings[d.Tokens[i].Spelling].Hash }

// HitsAt gives what the lexicon knows of the words from token i on.
func (d *Document) HitsAt(i int) []Hit {
	if i < 0 || i >= len(d.Tokens) {
		return nil
	}
	s := &d.Spellings[d.Tokens[i].Spelling]
	return d.Hits[s.first:s.end]
}

// MayHit reports whether token i may have hits of one of the tables: false is
// sure, true is not, as some tables share a bit.
func (d *Document) MayHit(i int, set Tables) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].tables&set != 0
}

// NextHit is the first token from i up to end that may have hits of one of the
// tables, end if none may.
func (d *Document) NextHit(i, end int, set Tables) int {
	tokens := d.Tokens[min(i, end):end]
	for n := range tokens {
		if tokens[n].tables&set != 0 {
			return i + n
		}
	}
	return end
}

// Know notes what the lexicon has of a spelling, once.
func (d *Document) Know(spelling int32, hits []Hit) {
	s := &d.Spellings[spelling]
	s.first = int32(len(d.Hits))
	d.Hits = append(d.Hits, hits...)
	s.end = int32(len(d.Hits))
	for n := range hits {
		s.tables |= 1 << (hits[n].Table % 64)
	}
}

// KnowAt notes what it has of the words from token i on, which gets a spelling of its own.
func (d *Document) KnowAt(i int, hits []Hit) {
	own := int32(len(d.Spellings))
	d.Spellings = append(d.Spellings, Spelling{Form: d.Form(i), Hash: d.Hash(i)})
	d.Tokens[i].Spelling = own
	d.Know(own, hits)
}

// Gate notes which tables token i has hits of, once they are known.
func (d *Document) Gate(i int) {
	t := &d.Tokens[i]
	t.tables = d.Spellings[t.Spelling].tables
}
