// Package lexicon holds every word the analyser knows. The words live in .tsv
// tables, one a phenomenon; gen.go folds them (index.go), and their inflected forms are
// spelled out at start and laid into one dictionary, so that every token is looked
// up once for all tables.
//
// A table's header says its Go row type and columns; the last column, forms,
// lists spellings parted by commas, each with an optional inflection:
//
//	word/n     singular with its dual: صفحة، صفحتان، صفحتي
//	word/m     with the sound masculine plural: متابعون، متابعين، متابعو
//	word/f     with the sound feminine plural: صفحات
//	word/p     a (broken) plural as it stands: حسابات، شركاء
//	word/a     an adjective or participle in gender and number: مضيف، مضيفة، مضيفين
//	word/c     a participle as a circumstance: رافضا، رافضة، رافضين
//	past~short/v   a verb's past; short is its stem before consonants: قال~قل
//	present/i  a verb's present, in the third person masculine: يقول
//
// Letters combine: صفحة/nf. Forms are folded by package arabic; a form may be of
// several words. A form with ال wants the article, one without takes either.
package lexicon

//go:generate go run gen.go

import (
	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// A Table gives typed access to the rows of one .tsv file.
type Table[T any] struct {
	id   uint8
	rows []T
}

// Get is the row that a hit found, if the hit is of this table.
func (t *Table[T]) Get(h doc.Hit) (*T, bool) {
	if h.Table != t.id {
		return nil, false
	}
	return &t.rows[h.Row], true
}

// Holds reports whether a hit is of this table.
func (t *Table[T]) Holds(h doc.Hit) bool { return h.Table == t.id }

// ID is the number of the table in hits.
func (t *Table[T]) ID() uint8 { return t.id }

// Row is the row that a hit of this table found.
func (t *Table[T]) Row(h doc.Hit) *T { return &t.rows[h.Row] }

// May reports whether token i may have a hit of this table: false is sure.
func (t *Table[T]) May(d *doc.Document, i int) bool { return d.MayHit(i, 1<<(t.id%64)) }

// In calls yield with the tokens from first up to end that may have a hit of this table.
func (t *Table[T]) In(d *doc.Document, first, end int) func(yield func(i int) bool) {
	return func(yield func(i int) bool) {
		for i := d.NextHit(first, end, 1<<(t.id%64)); i < end && yield(i); {
			i = d.NextHit(i+1, end, 1<<(t.id%64))
		}
	}
}

// At is the best reading of the words from token i on in this table: the most
// words, then the fewest clitics.
func (t *Table[T]) At(d *doc.Document, i int) (row *T, hit doc.Hit, ok bool) {
	if !t.May(d, i) {
		return nil, hit, false
	}
	h := best(d.HitsAt(i), t.id)
	if h == nil {
		return nil, hit, false
	}
	return &t.rows[h.Row], *h, true
}

// best is the best of the hits of a table, nil if there is none.
func best(hits []doc.Hit, table uint8) (found *doc.Hit) {
	for n := range hits {
		h := &hits[n]
		if h.Table == table && (found == nil || h.Words > found.Words || h.Words == found.Words && h.Pre+h.Suf < found.Pre+found.Suf) {
			found = h
		}
	}
	return found
}

// All calls yield with every reading of the words from token i on in this table.
func (t *Table[T]) All(d *doc.Document, i int) func(yield func(*T, doc.Hit) bool) {
	return func(yield func(*T, doc.Hit) bool) {
		if !t.May(d, i) {
			return
		}
		for _, h := range d.HitsAt(i) {
			if h.Table == t.id && !yield(&t.rows[h.Row], h) {
				return
			}
		}
	}
}

// Tag looks up every spelling of the document once, with and without its clitics,
// and again only where it may begin an entry of several words.
func Tag(d *doc.Document) {
	t := tagger{d: d}
	d.Hits = make([]doc.Hit, 0, 3*len(d.Spellings))
	seen := make([]sight, len(d.Spellings))
	for i := range d.Tokens {
		spelling := d.Tokens[i].Spelling
		s := &seen[spelling]
		if !s.known || s.seconds != 0 && s.seconds>>glance(d.Form(i+1))&1 != 0 {
			t.look(i)
			s.seconds = t.seconds
			switch {
			case t.phrase:
				d.KnowAt(i, t.hits)
			case !s.known:
				s.known = true
				d.Know(spelling, t.hits)
			}
		}
		d.Gate(i)
	}
}

// A sight is what is known of a spelling while its document is tagged.
type sight struct {
	known   bool
	seconds uint64 // glances of the words that may go on from it to an entry of several
}

type tagger struct {
	d       *doc.Document
	i       int
	hits    []doc.Hit
	seconds uint64         // glances of second words of the entries that token i may begin
	phrase  bool           // such an entry is among the hits
	fronts  []arabic.Split // of token i
	ends    []arabic.Split // of one of those
}

// look gathers the hits of token i: what the tables have under each split of a
// word, and under the split less a pronoun.
func (t *tagger) look(i int) {
	t.i, t.hits, t.seconds, t.phrase = i, t.hits[:0], 0, false
	switch t.d.Tokens[i].Kind {
	case doc.Word:
		t.fronts = arabic.Splits(t.fronts[:0], t.d.Form(i))
		for k := range t.fronts {
			s := &t.fronts[k]
			t.add(s)
			if len(s.Stem) < 8 || s.Article {
				continue
			}
			t.ends = arabic.Suffixes(t.ends[:0], s)
			for k := range t.ends {
				t.addCut(&t.ends[k])
			}
		}
	case doc.Latin, doc.Punct, doc.Digits:
		t.add(&arabic.Split{Stem: t.d.Form(i)})
	}
}

// add adds what the tables have under a split.
func (t *tagger) add(s *arabic.Split) {
	n := dictionary.find(s.Stem)
	if n < 0 {
		return
	}
	first := dictionary.words[n].first
	entries := dictionary.entries[first:dictionary.words[n+1].first]
	if n < len(dictionary.phrases) {
		p := &dictionary.phrases[n]
		t.seconds |= p.seconds
		phrases := entries[:p.end-first]
		entries = entries[len(phrases):]
		if glance := glance(t.d.Form(t.i + 1)); p.seconds>>glance&1 != 0 {
			for k := range phrases {
				if phrases[k].next == glance && t.follows(&phrases[k]) {
					t.phrase = true
					t.hit(s, &phrases[k])
				}
			}
		}
	}
	for k := range entries {
		t.hit(s, &entries[k])
	}
}

// addCut adds what the tables whose words take pronouns have under a split less one.
func (t *tagger) addCut(s *arabic.Split) {
	for n, entries := 0, dictionary.lookup(s.Stem); n < len(entries); n++ {
		if e := &entries[n]; e.words == 1 && takesPronoun[e.table] {
			t.hit(s, e)
		}
	}
}

// hit adds a hit of an entry under a split.
func (t *tagger) hit(s *arabic.Split, e *entry) {
	h := doc.Hit{Article: s.Article, Prep: s.Prep, Conj: s.Conj, Pre: s.Pre, Suf: s.Suf}
	h.Table, h.Row, h.Words, h.Infl = e.table, e.row, e.words, e.infl
	t.hits = append(t.hits, h)
}

// follows reports whether the words of an entry behind the first are the tokens
// behind i.
func (t *tagger) follows(e *entry) bool {
	rest := e.form()[e.first+1:]
	next := t.d.Form(t.i + 1)
	for k := 1; ; {
		n := len(next)
		if n == 0 || len(rest) < n || rest[:n] != next {
			return false
		}
		if k++; k == int(e.words) {
			return len(rest) == n
		}
		if len(rest) == n || rest[n] != ' ' {
			return false
		}
		rest, next = rest[n+1:], t.d.Form(t.i+k)
	}
}

// Known reports whether any table has a folded form as a whole word.
func Known(form string) bool { return dictionary.lookup(form) != nil }
