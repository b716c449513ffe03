package finding

import (
	"slices"

	"mihakk/analyzer/doc"
)

// Words that a passage must have in common with an earlier one to be told, and
// of the runs by which it is looked for.
const (
	passageWords = 11
	runWords     = 6
)

// repeated finds passages pasted twice, to the letter or nearly: a pull quote, a
// standfirst out of the last paragraph. A headline pasted twice is layout, no finding.
func (r *reader) repeated() {
	words := r.bodyWords()
	if len(words) < 2*passageWords {
		return
	}
	forms := r.formHashes(words)
	runs := familiar(forms)
	table := doc.NewFirsts(len(runs))
	told, before, next := 0, len(r.out), 0
	for _, at := range runs {
		j := int(at)
		if j < next {
			continue
		}
		if told == 20 {
			break
		}
		i := table.Put(run(forms[j:j+runWords]), j)
		if i < 0 || i+runWords > j || r.block(words[i]) == r.block(words[j]) {
			continue
		}
		p := r.passage(words, i, j)
		if p.same >= passageWords {
			r.reportRepeat(r.d.Between(words[p.i], words[p.iEnd-1]+1), r.d.Between(words[p.j], words[p.jEnd-1]+1))
			told++
			next = p.jEnd
		}
	}
	r.reordered(r.out[before:])
}

// A twice is a passage that stands from word i and again from word j on.
type twice struct {
	i, iEnd, j, jEnd int
	same             int // words that both have
}

// Words that both have for one that only one of them has, at least.
const perOddWord = 5

// passage reads on from two words that begin alike, and back, for as long as
// each goes on in its block; a word or two that only one of them has are passed over.
func (r *reader) passage(words []int, i, j int) twice {
	p := twice{i, i, j, j, 0}
	for p.i > 0 && p.j-1 > i && r.sameWord(words[p.i-1], words[p.j-1]) && r.goesOn(words, i, p.i-1) && r.goesOn(words, j, p.j-1) {
		p.i, p.j, p.same = p.i-1, p.j-1, p.same+1
	}
	odd := 0
	for p.iEnd < p.j && p.jEnd < len(words) && r.goesOn(words, i, p.iEnd) && r.goesOn(words, j, p.jEnd) {
		if r.sameWord(words[p.iEnd], words[p.jEnd]) {
			p.iEnd, p.jEnd, p.same = p.iEnd+1, p.jEnd+1, p.same+1
			continue
		}
		di, dj := r.oddWords(words, p.iEnd, p.jEnd)
		if odd += di + dj; di+dj == 0 || odd*perOddWord > p.same {
			break
		}
		p.iEnd, p.jEnd = p.iEnd+di, p.jEnd+dj
	}
	return p
}

// oddWords are how many words one of two passages has where they part, before
// both go on with the same two words.
func (r *reader) oddWords(words []int, i, j int) (di, dj int) {
	for n := 1; n <= 2; n++ {
		if j+n+1 < len(words) && !r.d.Is(words[j+n-1], doc.Digits) && r.sameWord(words[i], words[j+n]) && r.sameWord(words[i+1], words[j+n+1]) {
			return 0, n
		}
		if i+n+1 < j && !r.d.Is(words[i+n-1], doc.Digits) && r.sameWord(words[i+n], words[j]) && r.sameWord(words[i+n+1], words[j+1]) {
			return n, 0
		}
	}
	return 0, 0
}

// sameWord reports whether two tokens are one word, its conjunction aside: يذكر، ويذكر
func (r *reader) sameWord(a, b int) bool {
	x, y := r.d.Form(a), r.d.Form(b)
	return x == y || "و"+x == y || x == "و"+y
}

// goesOn reports whether a passage of words still lies in the block in which it
// began: rows of a table that are made alike repeat one another's ends and beginnings.
func (r *reader) goesOn(words []int, from, to int) bool {
	return r.d.Sentences[r.sentence(words[from])].Block == r.d.Sentences[r.sentence(words[to])].Block
}

// bodyWords are the tokens of letters and digits of the article's own text,
// headlines that repeat an earlier one left out.
func (r *reader) bodyWords() []int {
	out := make([]int, 0, len(r.d.Tokens))
	for n := range r.d.Blocks {
		b := &r.d.Blocks[n]
		if b.Kind == doc.Boilerplate || b.Kind == doc.Headline && b.Repeats >= 0 {
			continue
		}
		for i, end := r.tokens(b); i < end; i++ {
			if r.d.Tokens[i].Kind != doc.Punct {
				out = append(out, i)
			}
		}
	}
	return out
}

// The constants of FNV-1a.
const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// hash is that of a string.
func hash(s string) uint64 {
	h := uint64(offset64)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime64
	}
	return h
}

// formHashes are the hashes of some tokens' forms, each of which stands in several runs.
func (r *reader) formHashes(tokens []int) []uint64 {
	out := make([]uint64, len(tokens))
	for n, i := range tokens {
		out[n] = r.d.Hash(i)
	}
	return out
}

// familiar are the words with which a run begins that may stand twice: every word
// of it does, as far as a few bits of their hashes tell. In news one word in two or
// three stands but once, and hardly a run is without it.
func familiar(forms []uint64) []int32 {
	size := 64
	for size < 4*len(forms) {
		size *= 2
	}
	times := make([]uint8, size)
	for _, f := range forms {
		if n := &times[f>>32&uint64(size-1)]; *n < 2 {
			*n++
		}
	}
	var out []int32
	row := 0 // words up to here that stand twice
	for k, f := range forms {
		if row++; times[f>>32&uint64(size-1)] < 2 {
			row = 0
		}
		if row >= runWords {
			out = append(out, int32(k+1-runWords))
		}
	}
	return out
}

// run hashes the hashes of some words.
func run(words []uint64) uint64 {
	h := uint64(offset64)
	for _, w := range words {
		h = (h^w)*prime64 ^ h>>47
	}
	return h
}

// reordered finds a standfirst that the first paragraphs say again with its
// words turned round, where the passages told do not say so already.
func (r *reader) reordered(told []Finding) {
	for b := range r.d.Blocks {
		x := &r.d.Blocks[b]
		if x.Repeats < 0 || x.Kind == doc.Boilerplate || x.Kind == doc.Headline {
			continue
		}
		first, second := r.d.Blocks[x.Repeats].Span, x.Span
		if r.d.Blocks[x.Repeats].Kind == doc.Boilerplate || r.count(x) < passageWords || r.rows(&r.d.Blocks[x.Repeats], x) || among(told, first, second) {
			continue
		}
		r.reportRepeat(first, second)
	}
}

// rows reports whether two paragraphs are made alike, not said again: each has
// words that the other one has not (سعر الدولار في بنك مصر… في بنك القاهرة).
func (r *reader) rows(a, b *doc.Block) bool {
	return a.Kind != doc.Deck && a.Kind != doc.Headline && r.ownWords(a, b) && r.ownWords(b, a)
}

// ownWords reports whether a block has a word of content that another one lacks.
func (r *reader) ownWords(a, b *doc.Block) bool {
	others := map[string]bool{}
	for i, end := r.tokens(b); i < end; i++ {
		others[r.d.Form(i)] = true
	}
	for i, end := r.tokens(a); i < end; i++ {
		if (r.words[i] != 0 || r.d.Is(i, doc.Digits)) && !others[r.d.Form(i)] {
			return true
		}
	}
	return false
}

// count is the number of a block's tokens.
func (r *reader) count(b *doc.Block) int {
	first, end := r.tokens(b)
	return end - first
}

// among reports whether one of some repeated passages is of two blocks.
func among(told []Finding, a, b doc.Span) bool {
	return slices.ContainsFunc(told, func(f Finding) bool {
		return f.Spans[0].Overlaps(a) && f.Spans[1].Overlaps(b)
	})
}

func (r *reader) reportRepeat(a, b doc.Span) {
	q := quote(r.d.Text, b)
	r.report(RepeatedPassage, Info, message{
		"فقرة مكررة وردت من قبل في النص: " + q + ".",
		"A passage that already stands earlier in the text: " + q + "."}, a, b)
}
