package entity

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Steps are the sizes of a weight that four bits tell apart, in order of their codes.
var Steps = [16]int32{0, 10, -10, 13, -13, 17, -17, 23, -23, 31, -31, 43, -43, 70, -70, 0}

// rowBytes is the bytes that one bucket takes in weights: four bits a tag.
const rowBytes = (Tags + 1) / 2

// A view is what the model sees of one spelling: its traits, and what its features
// add for tokens of its own, behind it and before it.
type view struct {
	traits
	seen                       bool
	own, after, before, after2 sum
}

// look fills in the view of its traits.
func (v *view) look() {
	own, after, before, after2 := v.traits.own(), v.traits.after(), v.traits.before(), v.traits.after2()
	v.seen = true
	v.own.add(own[:])
	v.after.add(after[:])
	v.before.add(before[:])
	v.after2.add(after2[:])
}

// views looks at every spelling. The last view is that of what is outside of the text.
func (r *reader) views() []view {
	views := make([]view, len(r.d.Spellings)+1)
	for i := range r.d.Tokens {
		if v := &views[r.d.Tokens[i].Spelling]; !v.seen {
			v.traits = r.traits(i)
			v.look()
		}
	}
	views[len(views)-1].look()
	return views
}

// chain joins the tags that the model scores.
var chain = NewChain(&follows)

// tag gives each token of the article its tag by the model, which sees what the rules made of it.
func (r *reader) tag(ruled []uint8) []uint8 {
	o := observer{r: r, views: r.views(), scenes: r.scenes(), around: around(ruled)}
	tags := make([]uint8, len(ruled))
	longest := 0
	for s := range r.d.Sentences {
		longest = max(longest, r.d.Sentences[s].End-r.d.Sentences[s].First)
	}
	emit, back := make([][Tags]int32, longest), make([][Tags]uint8, longest)
	for s := range r.d.Sentences {
		s := &r.d.Sentences[s]
		if r.d.Live(s) {
			o.score(s, emit)
			chain.Viterbi(emit[:s.End-s.First], back, tags[s.First:s.End])
		}
	}
	return tags
}

// An observer scores the tags of tokens.
type observer struct {
	r      *reader
	views  []view
	scenes []uint8
	around []uint8 // the rules' tags
	last   setting // of the token before
	among  sum     // what that adds
}

// score fills in the scores of a sentence's tags.
func (o *observer) score(s *doc.Sentence, emit [][Tags]int32) {
	a, b, c := o.view(s.First-2), o.view(s.First-1), o.view(s.First)
	for i := s.First; i < s.End; i++ {
		n := o.view(i + 1)
		here := o.r.setting(i, o.around, &b.traits, &c.traits, o.scenes)
		if here != o.last { // most tokens stand among no names
			setting := here.features()
			o.last, o.among = here, sum{}
			o.among.add(setting[:])
		}
		all := o.among
		pairs := pairs(&b.traits, &c.traits, &n.traits, &here)
		all.add(pairs[:])
		all.plus(&a.after2)
		all.plus(&b.after)
		all.plus(&c.own)
		all.plus(&n.before)
		all.scores(&emit[i-s.First])
		a, b, c = b, c, n
	}
}

// view is that of token i.
func (o *observer) view(i int) *view {
	if i < 0 || i >= len(o.r.d.Tokens) {
		return &o.views[len(o.views)-1]
	}
	return &o.views[o.r.d.Tokens[i].Spelling]
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

// unfold lays weights out. It takes 0.6 ms at start and 600 kB, and adding up
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

// A sum adds up weights: two words of four sums each, and that of the last tag.
type sum struct {
	even, odd uint64
	last      uint32
}

// add adds the weights of some features, by their hashes.
func (s *sum) add(hashes []uint32) {
	const lanes = 0x00FF00FF00FF00FF
	steps := steps
	for _, hash := range hashes {
		bucket := hash % Buckets
		row := steps.eight[bucket]
		s.even += row & lanes
		s.odd += row >> 8 & lanes
		s.last += uint32(steps.ninth[bucket])
	}
}

// plus adds another sum.
func (s *sum) plus(o *sum) {
	s.even, s.odd, s.last = s.even+o.even, s.odd+o.odd, s.last+o.last
}

// scores gives the sums of all features of a token, by tag.
func (s *sum) scores(of *[Tags]int32) {
	const nothing = Observations * bias
	of[0], of[1] = int32(s.even&0xFFFF)-nothing, int32(s.odd&0xFFFF)-nothing
	of[2], of[3] = int32(s.even>>16&0xFFFF)-nothing, int32(s.odd>>16&0xFFFF)-nothing
	of[4], of[5] = int32(s.even>>32&0xFFFF)-nothing, int32(s.odd>>32&0xFFFF)-nothing
	of[6], of[7] = int32(s.even>>48)-nothing, int32(s.odd>>48)-nothing
	of[8] = int32(s.last) - nothing
}

// sure reports whether a rule's reading stands even where the model sees no
// name: addresses, platforms, and names of several words that a table has.
func (r *reader) sure(n name, i, end int) bool {
	if n.kind.number() >= Platform.number() {
		return true
	}
	s := r.sign(i)
	switch {
	case n.known != "" && n.kind == Person:
		return true
	case s.office.Words > 0 && n.kind == Organisation:
		row := lexicon.Organisations.Row(s.office)
		return int(s.office.Words) == end-i && !row.Word && (end-i > 1 || row.Kind == "body" || row.Name != "")
	case s.outlet.Words > 0 && n.kind == Media:
		return int(s.outlet.Words) == end-i && (!lexicon.Outlets.Row(s.outlet).Word || r.marked(i, end))
	case s.place.Words > 0 && n.kind == Place:
		row := lexicon.Places.Row(s.place)
		return int(s.place.Words) == end-i && !row.Word && (end-i > 1 || row.Kind == "country")
	}
	return false
}
