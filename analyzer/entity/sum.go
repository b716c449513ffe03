package entity

// Steps are the sizes of a weight that four bits tell apart, in order of their codes.
var Steps = [16]int32{0, 10, -10, 13, -13, 17, -17, 23, -23, 31, -31, 43, -43, 70, -70, 0}

// rowBytes is the bytes that one bucket takes in weights: four bits a tag.
const rowBytes = (Tags + 1) / 2

// bias is the most that two steps differ by: with it no difference is negative.
const bias = 140

// words are the weights laid out for adding up eight tags at a time: for each bucket
// a byte for each tag but the last, the first one lowest, that says how much more
// the bucket gives that tag than the last one. Which tags are best depends on
// differences only. Few buckets have one that is too much for a byte: their word
// is 0, and their weights are read where they are.
var words = unfold(weights)

// unfold lays weights out, in 512 kB.
func unfold(weights string) *[Buckets]uint64 {
	var two [256]uint64 // for the codes of two tags
	for codes := range two {
		two[codes] = uint64(Steps[codes&15]+bias) | uint64(Steps[codes>>4]+bias)<<8
	}
	words := new([Buckets]uint64)
	for b := range words {
		row := weights[b*rowBytes:][:rowBytes]
		words[b] = two[row[0]] | two[row[1]]<<16 | two[row[2]]<<32 | two[row[3]]<<48
		if last := Steps[row[4]&15]; last != 0 {
			words[b] = lowered(words[b], last)
		}
	}
	return words
}

// lowered takes a weight from each byte of a word; it is 0 if one is too small or large for that.
func lowered(word uint64, by int32) (out uint64) {
	for shift := 0; shift < 64; shift += 8 {
		v := int32(word>>shift&0xFF) - by
		if v < 0 || v > 0xFF {
			return 0
		}
		out |= uint64(v) << shift
	}
	return out
}

// A sum adds up words: four sums each, of the tags 0, 2, 4, 6 and 1, 3, 5, 7.
type sum struct{ even, odd uint64 }

// add adds the words of some features, by their hashes.
func (s *sum) add(hashes []uint32) {
	const lanes = 0x00FF00FF00FF00FF
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
func rowOf(bucket uint32) (s sum) {
	row := weights[bucket*rowBytes:][:rowBytes]
	less := bias - Steps[row[4]&15]
	for k := range 4 {
		s.even |= uint64(Steps[row[k]&15]+less) << (16 * k)
		s.odd |= uint64(Steps[row[k]>>4]+less) << (16 * k)
	}
	return s
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
