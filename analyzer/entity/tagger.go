package entity

import "mihakk/analyzer/lexicon"

// Steps are the sizes of a weight that four bits tell apart, in order of their codes.
var Steps = [16]int32{0, 5, -5, 9, -9, 14, -14, 20, -20, 28, -28, 40, -40, 70, -70, 0}

// rowBytes is the bytes that one bucket takes in weights: four bits a tag.
const rowBytes = (Tags + 1) / 2

// tag gives each token of the article its tag by the model, which sees what the rules made of it.
func (r reader) tag(ruled []uint8) []uint8 {
	scenes := r.scenes()
	tags := make([]uint8, len(ruled))
	longest := 0
	for s := range r.d.Sentences {
		longest = max(longest, r.d.Sentences[s].End-r.d.Sentences[s].First)
	}
	seen := make([]traits, 0, longest+4)
	emit, back := make([][Tags]int32, longest), make([][Tags]uint8, longest)
	for s := range r.d.Sentences {
		s := &r.d.Sentences[s]
		if !r.d.Live(s) {
			continue
		}
		n := s.End - s.First
		seen = r.traitsOf(seen[:0], ruled, scenes, s.First, s.End)
		for i := range n {
			var sight Sight
			sight.fill(seen[i : i+5])
			emit[i] = sight.weigh()
		}
		Viterbi(emit[:n], &follows, back[:n], tags[s.First:s.End])
	}
	return tags
}

// bias makes steps positive, so that two sums go in one word.
const bias = 128

// pairs are the steps of both halves of a byte, the lower one in the lower 16 bits.
var pairs = pairUp()

func pairUp() (out [256]uint32) {
	for b := range out {
		out[b] = uint32(Steps[b&15]+bias) | uint32(Steps[b>>4]+bias)<<16
	}
	return out
}

// weigh adds up the weights of what is seen.
func (s *Sight) weigh() (sum [Tags]int32) {
	var lanes [rowBytes]uint32
	for _, hash := range s {
		row := weights[int(hash%Buckets)*rowBytes:][:rowBytes]
		for k := range lanes {
			lanes[k] += pairs[row[k]]
		}
	}
	for t := range sum {
		sum[t] = int32(lanes[t/2]>>(t%2*16)&0xFFFF) - Observations*bias
	}
	return sum
}

// sure reports whether a rule's reading stands even where the model sees no
// name: addresses, platforms, and names of several words that a table has.
func (r reader) sure(n name, i, end int) bool {
	if n.kind.number() >= Platform.number() {
		return true
	}
	s := &r.signs[i]
	switch {
	case n.known != "" && n.kind == Person:
		return true
	case s.office.Words > 0 && n.kind == Organisation:
		return end-i > 1 && int(s.office.Words) == end-i && !lexicon.Organisations.Row(s.office).Word
	case s.outlet.Words > 0 && n.kind == Media:
		return int(s.outlet.Words) == end-i && !lexicon.Outlets.Row(s.outlet).Word
	case s.place.Words > 0 && n.kind == Place:
		row := lexicon.Places.Row(s.place)
		return int(s.place.Words) == end-i && !row.Word && (end-i > 1 || row.Kind == "country")
	}
	return false
}
