package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Buckets is how many weights each tag has: features are hashed into so many.
const Buckets = 1 << 15

// Observations is how many features a token has.
const Observations = 44

// A Sight is what the model sees of a token, as hashes; their low bits are buckets.
type Sight [Observations]uint32

// Observe gives what the model sees of each token: its form, stem, ends, signs
// and rule, and those of its neighbours. No form itself is kept, only hashes.
func Observe(d *doc.Document) []Sight {
	r := reader{d: d, signs: gather(d)}
	traits := r.traitsOf(nil, r.rough(r.read()), r.scenes(), 0, len(d.Tokens))
	out := make([]Sight, len(d.Tokens))
	for i := range out {
		out[i].fill(traits[i : i+5])
	}
	return out
}

// traits are the hashes of one token that features are put together from.
type traits struct {
	form, stem, head2, head3, tail2, tail3, tail1, signs, ruled, listed, scene uint32
}

// traitsOf gathers, into all, the traits of tokens first up to end and of two
// more at either end, blank ones outside of the text.
func (r reader) traitsOf(all []traits, ruled []uint8, scenes []uint8, first, end int) []traits {
	for i := first - 2; i < end+2; i++ {
		if i < 0 || i >= len(r.d.Tokens) {
			all = append(all, traits{})
			continue
		}
		t := r.traits(i, ruled[i])
		t.scene = uint32(scenes[r.d.Tokens[i].Sentence])
		if r.titled(i) {
			t.scene |= 2
		}
		all = append(all, t)
	}
	return all
}

// scenes tells which sentences are of sport.
func (r reader) scenes() []uint8 {
	out := make([]uint8, len(r.d.Sentences))
	for s := range out {
		out[s] = r.sporting(&r.d.Sentences[s])
	}
	return out
}

// sporting is 1 in a sentence of sport, where cities are clubs, else 0.
func (r reader) sporting(s *doc.Sentence) uint8 {
	for i := s.First; i < s.End; i++ {
		switch stem := r.d.Form(i)[r.clitics(i):]; strings.TrimPrefix(stem, "ال") {
		case "مباراه", "مباريات", "فريق", "منتخب", "دوري", "هدف", "هدفا", "اهداف", "لاعب", "لاعبي", "مدرب", "حارس", "كاس", "شوط", "ملعب", "بطوله", "كره", "فريقه", "نادي", "مهاجم", "تعادل", "نقطه":
			return 1
		}
	}
	return 0
}

// fill makes a token's features of its own traits and those of two neighbours at either side.
func (s *Sight) fill(t []traits) {
	b, c, n := &t[1], &t[2], &t[3]
	single := [...]uint32{
		1, c.form, c.stem, c.head2, c.head3, c.tail2, c.tail3, c.signs, c.ruled,
		b.stem, b.head2, b.tail2, b.tail3, b.signs, b.ruled,
		n.stem, n.head2, n.tail2, n.tail3, n.signs, n.ruled,
		t[0].tail2, t[0].signs, t[4].signs, t[0].ruled, t[4].ruled, c.listed, c.scene,
	}
	pairs := [...][2]uint32{
		{b.signs, c.signs}, {c.signs, n.signs}, {b.ruled, c.ruled}, {c.ruled, n.ruled}, {c.ruled, c.signs},
		{b.form, c.signs}, {b.stem, c.tail2}, {c.ruled, c.stem}, {c.signs, c.tail2}, {c.head2, c.tail2},
		{b.signs, c.tail3}, {b.signs, n.signs},
		{c.scene, c.listed}, {c.scene, c.ruled}, {b.listed, c.listed}, {c.head3, c.tail1},
	}
	k := 0
	for _, v := range single {
		s[k] = mix(uint32(k), v)
		k++
	}
	for _, v := range pairs {
		s[k] = mix(uint32(k), v[0]*0x9E3779B1^v[1])
		k++
	}
}

// mix hashes a feature of a template.
func mix(template, v uint32) uint32 {
	h := (v ^ template*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 13
	h *= 0xC2B2AE35
	h ^= h >> 16
	return h
}

// traits gathers what is hashed of token i.
func (r reader) traits(i int, ruled uint8) traits {
	t, s := &r.d.Tokens[i], &r.signs[i]
	form := t.Form
	if t.Kind == doc.Digits || t.Kind == doc.URL || t.Kind == doc.Email || t.Kind == doc.Hashtag || t.Kind == doc.Handle {
		form = "0"
	}
	stem := form[r.clitics(i):]
	shape := uint32(t.Kind)
	if len(stem) >= 4 && stem[:4] == "ال" {
		shape |= 1 << 4
	}
	if len(stem) != len(form) {
		shape |= 1 << 5
	}
	shape |= uint32(min(len(stem)/2, 7)) << 6
	return traits{
		form: fnv(form), stem: fnv(stem),
		head2: fnv(stem[:min(4, len(stem))]), head3: fnv(stem[:min(6, len(stem))]),
		tail1: fnv(stem[max(0, len(stem)-2):]), tail2: fnv(stem[max(0, len(stem)-4):]), tail3: fnv(stem[max(0, len(stem)-6):]),
		signs: uint32(s.is)<<12 ^ s.listed()<<28 ^ shape, ruled: uint32(ruled) + 1,
		listed: s.listed() + 1,
	}
}

// listed tells in four bits which tables of names have something at a token.
func (s *sign) listed() uint32 {
	var bits uint32
	for k, h := range [...]doc.Hit{s.place, s.office, s.outlet, s.head} {
		if h.Words > 0 {
			bits |= 1 << k
		}
	}
	return bits
}

// clitics is the bytes of one-letter particles that token i's form begins with,
// as far as the tables know it without them or the article follows.
func (r reader) clitics(i int) int {
	form := r.d.Form(i)
	n := 0
	for _, h := range r.d.HitsAt(i) {
		if h.Pre == 0 {
			return 0
		}
		if lexicon.PlainWords.Holds(h) || n == 0 {
			n = int(h.Pre)
			if h.Article {
				n -= 4
			}
		}
	}
	if n > 0 && n < len(form) {
		return n
	}
	for _, p := range [...]string{"وال", "بال", "فال", "كال", "وبال"} {
		if len(form) > len(p)+4 && form[:len(p)] == p {
			return len(p) - 4
		}
	}
	return 0
}

// fnv is FNV-1a.
func fnv(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
