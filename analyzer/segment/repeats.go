package segment

import "mihakk/analyzer/doc"

// A block repeats an earlier one if that one has this share of its word pairs;
// blocks of fewer pairs must be equal.
const (
	repeatShare = 0.6
	repeatPairs = 5
)

// repeats links every block to the earlier one that says the same, to the
// letter or nearly: a headline pasted twice, a pull quote, a standfirst with its
// words turned round.
func repeats(d *doc.Document) {
	whole := doc.NewFirsts(len(d.Blocks)) // words of a block -> first block of them
	pairs := doc.NewFirsts(len(d.Tokens)) // two words -> first block that has them
	shared := make([]int, len(d.Blocks))
	var own []uint64
	var touched []int
	for b := range d.Blocks {
		var all uint64
		all, own = fingerprints(d, &d.Blocks[b], own[:0])
		if first := whole.Put(all, b); first >= 0 {
			d.Blocks[b].Repeats = first
			continue
		}
		touched = touched[:0]
		for _, p := range own {
			if first := pairs.Put(p, b); first >= 0 && first < b {
				if shared[first] == 0 {
					touched = append(touched, first)
				}
				shared[first]++
			}
		}
		best := -1
		for _, first := range touched {
			if best < 0 || shared[first] > shared[best] {
				best = first
			}
		}
		if best >= 0 && len(own) >= repeatPairs && float64(shared[best]) >= repeatShare*float64(len(own)) {
			d.Blocks[b].Repeats = best
		}
		for _, first := range touched {
			shared[first] = 0
		}
	}
}

// fingerprints gives hashes of a block's words: of all of them, and,
// appended to pairs, of each two neighbours.
func fingerprints(d *doc.Document, b *doc.Block, pairs []uint64) (uint64, []uint64) {
	all := uint64(offset64)
	before := uint64(0)
	for i := d.Sentences[b.First].First; i < d.Sentences[b.End-1].End; i++ {
		if d.Is(i, doc.Punct) {
			continue
		}
		word := d.Hash(i)
		all = (all ^ word) * prime64
		if before != 0 {
			pairs = append(pairs, before*prime64^word)
		}
		before = word
	}
	return all, pairs
}

const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)
