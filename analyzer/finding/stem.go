package finding

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A stem is the hash of a word less its clitics and endings; 0 for a word that
// says nothing of what a sentence is about. Words of one stem are taken for one.
type stem uint32

// Bytes that stay behind what is taken off: four letters after a particle,
// three after the article or before an ending.
const (
	afterParticle = 8
	afterArticle  = 6
	beforeEnding  = 6
)

// lighten takes letters off a folded word until nothing more may go: four
// letters stay behind a clitic, three before an ending. The same letters go
// with and without an article, so الوزارة and وزارة meet.
func lighten(w string) string {
	for n := front(w); n > 0; n = front(w) {
		w = w[n:]
	}
	for range 2 {
		w = w[:len(w)-ending(w)]
	}
	return w
}

// front is how many bytes a stem goes without at the front of a word.
func front(w string) int {
	if len(w) >= 4+afterArticle && w[:4] == "ال" {
		return 4
	}
	if len(w) >= 2+afterParticle {
		switch w[:2] {
		case "و", "ف", "ب", "ل", "ك":
			return 2
		}
	}
	return 0
}

// ending is how many bytes a stem goes without at the end of a word, the most that may go.
func ending(w string) int {
	if len(w) >= 6+beforeEnding && w[len(w)-6:] == "هما" {
		return 6
	}
	if len(w) >= 4+beforeEnding {
		switch w[len(w)-4:] {
		case "ها", "هم", "هن", "نا", "ات", "ون", "ين", "ان", "وا", "يه":
			return 4
		}
	}
	if len(w) >= 2+beforeEnding {
		switch w[len(w)-2:] {
		case "ه", "ي", "ا", "ت":
			return 2
		}
	}
	return 0
}

// stemOf is the stem of a folded word.
func stemOf(w string) stem {
	h := uint32(2166136261)
	w = lighten(w)
	for i := range len(w) {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return stem(h | 1)
}

// idle marks, among the odd numbers that stems are, a spelling that has none.
const idle stem = 2

// stems gives the stem of every token.
func stems(d *doc.Document) []stem {
	out, of := make([]stem, len(d.Tokens)), make([]stem, len(d.Spellings))
	for i := range d.Tokens {
		s := &of[d.Tokens[i].Spelling]
		if *s == 0 {
			*s = idle
			if tells(d, i) {
				*s = stemOf(d.Form(i)[particle(d, i):])
			}
		}
		if *s != idle {
			out[i] = *s
		}
	}
	return out
}

// particle is how many bytes of token i are a particle, where every table that
// knows the word knows it with one: لنمو, not لبنان.
func particle(d *doc.Document, i int) int {
	n := 0
	for _, h := range d.HitsAt(i) {
		switch {
		case h.Words > 1:
		case h.Prep == 0 && !h.Conj:
			return 0
		case !h.Article:
			n = int(h.Pre)
		}
	}
	return n
}

// tells reports whether token i is a word of content.
func tells(d *doc.Document, i int) bool {
	switch d.Tokens[i].Kind {
	case doc.Latin, doc.Hashtag:
		return len(d.Form(i)) > 1
	case doc.Word:
	default:
		return false
	}
	if len(d.Form(i)) < 6 {
		return false
	}
	if lexicon.IdleWords.May(d, i) {
		if _, h, ok := lexicon.IdleWords.At(d, i); ok && (h.Prep != 's' || future(d.Form(i))) {
			return false
		}
	}
	if lexicon.Numbers.May(d, i) {
		_, _, ok := lexicon.Numbers.At(d, i)
		return !ok
	}
	return true
}

// future reports whether a word may be a verb with the particle of the future:
// سيكون, not سكان.
func future(form string) bool {
	for _, p := range [...]string{"سي", "ست", "سن", "سا", "وسي", "وست", "فسي", "فست"} {
		if strings.HasPrefix(form, p) {
			return true
		}
	}
	return false
}

// A rates counts in how many sentences each stem of an article stands.
type rates struct {
	first     *doc.Firsts
	sentences []int32 // by the spelling where the stem first stands
}

// frequency counts the stems of a document.
func frequency(d *doc.Document, words []stem) *rates {
	r := &rates{doc.NewFirsts(len(d.Spellings)), make([]int32, len(d.Spellings))}
	first := make([]int32, len(d.Spellings)) // 1 + the spelling where its stem first stands
	last := make([]int32, len(d.Spellings))  // 1 + the sentence counted last
	for i, w := range words {
		if w == 0 {
			continue
		}
		spelling := d.Tokens[i].Spelling
		if first[spelling] == 0 {
			at := r.first.Put(uint64(w), int(spelling))
			if at < 0 {
				at = int(spelling)
			}
			first[spelling] = int32(at) + 1
		}
		at := first[spelling] - 1
		if s := d.Tokens[i].Sentence + 1; last[at] != s {
			last[at] = s
			r.sentences[at]++
		}
	}
	return r
}

// of is the number of sentences with a stem.
func (r *rates) of(w stem) int {
	if at := r.first.At(uint64(w)); at >= 0 {
		return int(r.sentences[at])
	}
	return 0
}

// rate is the number of sentences with a stem; few articles have two statements so
// alike that it is asked.
func (r *reader) rate(w stem) int {
	if r.counts == nil {
		r.counts = frequency(r.d, r.words)
	}
	return r.counts.of(w)
}
