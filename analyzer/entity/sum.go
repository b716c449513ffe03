package entity

import "math/bits"

// bias is the most that two weights differ by: with it no difference is negative.
const bias = 140

// lanes are the low halves of the 16 bits that a tag has in a sum, ones their lowest bits.
const (
	lanes = 0x00FF00FF00FF00FF
	ones  = 0x0001000100010001
)

// words are the weights laid out for adding up eight tags at a time: for each bucket
// a byte for each tag but the last, the first one lowest, that says how much more
// the bucket gives that tag than the last one. Which tags are best depends on
// differences only. Few buckets have one that is too much for a byte: their word
// is 0, and wide has what they add.
var words, wide = unfold(eightHave, ninthHas, weights)

// A wideRow is what a bucket adds that has no word.
type wideRow struct {
	bucket uint32
	sum
}

// unfold lays out weights, each the byte of a signed number: bucket by bucket those
// that its tags have. Eight has a byte for each bucket, with a bit for each tag but
// the last, ninth a bit for each bucket: taken apart that way they compress best.
// The words take 512 kB.
func unfold(eight, ninth, weights string) (*[Buckets]uint64, []wideRow) {
	words := new([Buckets]uint64)
	var wide []wideRow
	next := 0
	for b := range words {
		word := uint64(bias * (ones | ones<<8))
		for tags := eight[b]; tags != 0; tags &= tags - 1 {
			word += uint64(int8(weights[next])) << (8 * bits.TrailingZeros8(tags))
			next++
		}
		if ninth[b/8]>>(b%8)&1 != 0 {
			less := uint64(int8(weights[next])) * ones
			next++
			even, odd := word&lanes-less, word>>8&lanes-less
			if word = even | odd<<8; (even|odd)&^lanes != 0 {
				wide, word = append(wide, wideRow{uint32(b), sum{even, odd}}), 0
			}
		}
		words[b] = word
	}
	return words, wide
}

// A sum adds up words: four sums each, of the tags 0, 2, 4, 6 and 1, 3, 5, 7.
type sum struct{ even, odd uint64 }

// add adds the words of some features, by their hashes.
func (s *sum) add(hashes []uint32) {
	words, even, odd := words, s.even, s.odd
	_ = *words // it is no nil: not to be asked in the loop
	for _, hash := range hashes {
		word := words[hash%Buckets]
		if word == 0 {
			row := rowOf(hash % Buckets)
			even, odd = even+row.even, odd+row.odd
			continue
		}
		half := word & lanes
		even, odd = even+half, odd+(word^half)>>8
	}
	s.even, s.odd = even, odd
}

// rowOf is what a bucket that has no word adds.
func rowOf(bucket uint32) sum {
	for i := range wide {
		if wide[i].bucket == bucket {
			return wide[i].sum
		}
	}
	return sum{}
}

// plus adds another sum.
func (s *sum) plus(o *sum) { s.even, s.odd = s.even+o.even, s.odd+o.odd }

// scores gives the sums of all features of a token, by tag, less that of the last tag.
func (s *sum) scores(of *[Tags]int32) {
	const nothing = Observations * bias
	of[0], of[1] = int32(s.even&0xFFFF)-nothing, int32(s.odd&0xFFFF)-nothing
	of[2], of[3] = int32(s.even>>16&0xFFFF)-nothing, int32(s.odd>>16&0xFFFF)-nothing
	of[4], of[5] = int32(s.even>>32&0xFFFF)-nothing, int32(s.odd>>32&0xFFFF)-nothing
	of[6], of[7] = int32(s.even>>48)-nothing, int32(s.odd>>48)-nothing
	of[8] = 0
}
