package entity

import (
	"strings"

	"mihakk/analyzer/doc"
)

// Buckets is how many weights each tag has: features are hashed into so many.
const Buckets = 1 << 15

// Observations is how many features a token has.
const Observations = 44

// A Sight is what the model sees of a token, as hashes; their low bits are buckets.
type Sight [Observations]uint32

// templates are the numbers of the features as [Observe] gathers them.
var templates = [Observations]uint8{
	1, 2, 3, 4, 5, 6, 7, 36, 37, 43, // own
	9, 10, 11, 12, 13, // before
	15, 16, 17, 18, 19, // after
	21, 22, 23, // two words off
	28, 29, 32, 33, 34, 35, 38, 39, // pairs
	0, 8, 14, 20, 24, 25, 26, 27, 30, 31, 40, 41, 42, // setting
}

// Observe gives what the model sees of each token: its form, stem, ends, signs
// and rule, and those of its neighbours. No form itself is kept, only hashes.
func Observe(d *doc.Document) []Sight {
	r := newReader(d)
	ruled, scenes := around(r.rough(r.read())), r.scenes()
	out := make([]Sight, len(d.Tokens))
	for i := range out {
		var room [Observations]uint32
		a, b, c, n, o := r.traits(i-2), r.traits(i-1), r.traits(i), r.traits(i+1), r.traits(i+2)
		s := r.setting(i, ruled, &b, &c, scenes)
		hashes := o.before2(n.before(a.after2(b.after(c.own(room[:0])))))
		for k, hash := range s.features(pairs(hashes, &b, &c, &n, &s)) {
			out[i][templates[k]] = hash
		}
	}
	return out
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
		switch stem := r.d.Form(i)[r.sign(i).clitics:]; strings.TrimPrefix(stem, "ال") {
		case "مباراه", "مباريات", "فريق", "منتخب", "دوري", "هدف", "هدفا", "اهداف", "لاعب", "لاعبي", "مدرب", "حارس", "كاس", "شوط", "ملعب", "بطوله", "كره", "فريقه", "نادي", "مهاجم", "تعادل", "نقطه":
			return 1
		}
	}
	return 0
}

// A setting is what a token and its neighbours are by the rules and tables.
type setting struct {
	ruled                [5]uint8 // the rules' tags, from two tokens before to two behind, plus one; 0 outside of the text
	listed, listedBefore uint8
	scene                uint8 // 1 in a sentence of sport, and 2 behind a title
}

// setting is that of token i, whose word is c, behind b. Ruled are the rules' tags
// as [around] gives them.
func (r reader) setting(i int, ruled []uint8, b, c *traits, scenes []uint8) setting {
	s := setting{ruled: [5]uint8(ruled[i : i+5]), listed: c.listed, listedBefore: b.listed, scene: scenes[r.d.Tokens[i].Sentence]}
	if r.titled(i) {
		s.scene |= 2
	}
	return s
}

// around gives the rules' tags, plus one, with two of nothing on either side.
func around(ruled []uint8) []uint8 {
	out := make([]uint8, len(ruled)+4)
	for i, tag := range ruled {
		out[i+2] = tag + 1
	}
	return out
}

// features appends the hashes of a setting.
func (s *setting) features(to []uint32) []uint32 {
	a, b, c, n, o := uint32(s.ruled[0]), uint32(s.ruled[1]), uint32(s.ruled[2]), uint32(s.ruled[3]), uint32(s.ruled[4])
	listed, scene := uint32(s.listed), uint32(s.scene)
	return append(to, mix(0, 1), mix(8, c), mix(14, b), mix(20, n), mix(24, a), mix(25, o), mix(26, listed), mix(27, scene),
		both(30, b, c), both(31, c, n), both(40, scene, listed), both(41, scene, c), both(42, uint32(s.listedBefore), listed))
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
