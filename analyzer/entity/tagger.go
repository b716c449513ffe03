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

// bias makes steps positive, so that they go in a byte each.
const bias = 128

// steps are the weights laid out for adding up eight tags at a time.
var steps = unfold(weights)

// A table of steps has, for each bucket, a byte for each tag: those of the first
// eight in one word, the first one lowest, and the last one apart.
type table struct {
	eight [Buckets]uint64
	ninth [Buckets]uint8
}

// unfold lays weights out. It takes 0.3 ms at start and 300 kB, and adding up
// a sixth of the time that it takes from four bits a tag.
func unfold(weights string) *table {
	t := &table{}
	for b := range t.eight {
		row := weights[b*rowBytes:][:rowBytes]
		for k := range rowBytes - 1 {
			t.eight[b] |= uint64(Steps[row[k]&15]+bias)<<(16*k) | uint64(Steps[row[k]>>4]+bias)<<(16*k+8)
		}
		t.ninth[b] = uint8(Steps[row[rowBytes-1]&15] + bias)
	}
	return t
}

// weigh adds up the weights of what is seen: two words of four sums each.
func (s *Sight) weigh() (sum [Tags]int32) {
	const lanes = 0x00FF00FF00FF00FF
	var even, odd uint64
	var last int32
	for _, hash := range s {
		bucket := hash % Buckets
		row := steps.eight[bucket]
		even += row & lanes
		odd += row >> 8 & lanes
		last += int32(steps.ninth[bucket])
	}
	for k := range (Tags - 1) / 2 {
		sum[2*k] = int32(even>>(16*k)&0xFFFF) - Observations*bias
		sum[2*k+1] = int32(odd>>(16*k)&0xFFFF) - Observations*bias
	}
	sum[Tags-1] = last - Observations*bias
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
