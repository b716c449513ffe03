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

// fill makes a token's features of its own traits and those of two neighbours at
// either side: single traits, then pairs of them.
func (s *Sight) fill(t []traits) {
	a, b, c, n, o := &t[0], &t[1], &t[2], &t[3], &t[4]
	*s = Sight{
		mix(0, 1), mix(1, c.form), mix(2, c.stem), mix(3, c.head2), mix(4, c.head3),
		mix(5, c.tail2), mix(6, c.tail3), mix(7, c.signs), mix(8, c.ruled),
		mix(9, b.stem), mix(10, b.head2), mix(11, b.tail2), mix(12, b.tail3), mix(13, b.signs), mix(14, b.ruled),
		mix(15, n.stem), mix(16, n.head2), mix(17, n.tail2), mix(18, n.tail3), mix(19, n.signs), mix(20, n.ruled),
		mix(21, a.tail2), mix(22, a.signs), mix(23, o.signs), mix(24, a.ruled), mix(25, o.ruled),
		mix(26, c.listed), mix(27, c.scene),
		both(28, b.signs, c.signs), both(29, c.signs, n.signs), both(30, b.ruled, c.ruled), both(31, c.ruled, n.ruled),
		both(32, c.ruled, c.signs), both(33, b.form, c.signs), both(34, b.stem, c.tail2), both(35, c.ruled, c.stem),
		both(36, c.signs, c.tail2), both(37, c.head2, c.tail2), both(38, b.signs, c.tail3), both(39, b.signs, n.signs),
		both(40, c.scene, c.listed), both(41, c.scene, c.ruled), both(42, b.listed, c.listed), both(43, c.head3, c.tail1),
	}
}

// both hashes a pair of traits.
func both(template, v, w uint32) uint32 { return mix(template, v*0x9E3779B1^w) }

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
	form := r.d.Form(i)
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
	head2 := fnv(basis, stem[:min(4, len(stem))])
	head3 := fnv(head2, stem[min(4, len(stem)):min(6, len(stem))])
	whole := fnv(head3, stem[min(6, len(stem)):])
	spelled := whole
	if len(stem) != len(form) {
		spelled = fnv(basis, form)
	}
	return traits{
		form: spelled, stem: whole, head2: head2, head3: head3,
		tail1: fnv(basis, stem[max(0, len(stem)-2):]), tail2: fnv(basis, stem[max(0, len(stem)-4):]), tail3: fnv(basis, stem[max(0, len(stem)-6):]),
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

// basis is the hash of nothing.
const basis uint32 = 2166136261

// fnv goes on with an FNV-1a hash.
func fnv(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
