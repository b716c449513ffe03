package entity

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

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
