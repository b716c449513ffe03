//go:build !wasip1

package main

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/segment"
)

// A sentence is what the model sees of a line, and the tags it should give.
type sentence struct {
	sights  []entity.Sight
	tags    []uint8
	group   int      // lines of one document share it
	written bool     // as running text, not as tokens parted by blanks
	recast  bool     // with other names than the corpus has
	seldom  []uint64 // bit k of a token's: feature k is too rare to learn from
}

// load reads a file of tagged lines, each twice: as running text and as tokens
// parted by blanks; and those with names once more, with others in their place.
func load(file string, c *cast) ([]sentence, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []sentence
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var l struct {
			ID           string
			Tokens, Tags []string
		}
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return nil, err
		}
		n, _ := strconv.Atoi(l.ID[strings.LastIndexByte(l.ID, '-')+1:])
		out = append(out, newSentence(l.Tokens, l.Tags, n/40, true), newSentence(l.Tokens, l.Tags, n/40, false))
		if tokens, tags, changed := c.recast(l.Tokens, l.Tags, rand.New(rand.NewPCG(uint64(n), 0))); changed {
			s := newSentence(tokens, tags, n/40, true)
			s.recast = true
			out = append(out, s)
		}
	}
	return out, lines.Err()
}

// newSentence is what the model sees of tagged tokens.
func newSentence(tokens, tags []string, group int, written bool) sentence {
	text, spans := rebuild(tokens, tags, written)
	d := segment.Split(text)
	return sentence{sights: entity.Observe(d), tags: align(d, spans), group: group, written: written}
}

// A span is a name in the rebuilt text with the first of its two tags.
type span struct {
	doc.Span
	tag uint8
}

var (
	joinsNext   = []string{"و", "ف", "ب", "ل", "ك"}
	joinsBefore = []string{"ه", "ها", "هم", "هما", "هن", "نا", "ي", "ني", "كم"}
	kinds       = []string{"PER", "ORG", "LOC", "MEDIA"}
)

// rebuild writes tokens as running text (clitics joined to their words), or parted by blanks.
func rebuild(tokens, tags []string, written bool) (string, []span) {
	var b strings.Builder
	var spans []span
	for i, t := range tokens {
		if rest, ok := strings.CutPrefix(t, "لال"); ok && written && rest != "" {
			t = "لل" + rest
		}
		glued := written && i > 0 && (slices.Contains(joinsNext, tokens[i-1]) || slices.Contains(joinsBefore, t))
		if i > 0 && !glued {
			b.WriteByte(' ')
		}
		at := b.Len()
		b.WriteString(t)
		kind := slices.Index(kinds, tags[i][min(2, len(tags[i])):])
		switch {
		case kind < 0 || tags[i] == "O":
		case tags[i][0] == 'B' || len(spans) == 0:
			spans = append(spans, span{doc.Span{Start: at, End: b.Len()}, uint8(2*kind + 1)})
		default:
			spans[len(spans)-1].Span.End = b.Len()
		}
	}
	return b.String(), spans
}

// align gives the document's tokens the tags of the spans that they touch.
func align(d *doc.Document, spans []span) []uint8 {
	tags := make([]uint8, len(d.Tokens))
	for _, s := range spans {
		first, end := d.Range(s.Span)
		for k := first; k < end; k++ {
			tags[k] = s.tag + 1
		}
		if first < end {
			tags[first] = s.tag
		}
	}
	return tags
}

// fewest is how often a feature must come in the data to be learnt from; every
// line comes in two spellings.
const fewest = 4

// rare marks the features that come too seldom.
func rare(data []sentence) {
	count := map[uint32]int{}
	for i := range data {
		for t := range data[i].sights {
			for _, h := range data[i].sights[t] {
				count[h]++
			}
		}
	}
	for i := range data {
		s := &data[i]
		s.seldom = make([]uint64, len(s.sights))
		for t := range s.sights {
			for k, h := range s.sights[t] {
				if count[h] < fewest {
					s.seldom[t] |= 1 << k
				}
			}
		}
	}
}

// known reports whether feature k of token i is learnt from.
func (s *sentence) known(i, k int) bool { return s.seldom[i]>>k&1 == 0 }
