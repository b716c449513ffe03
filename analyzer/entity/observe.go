package entity

import (
	"slices"
	"strings"

	"mihakk/analyzer/doc"
)

// Buckets is how many weights each tag has: features are hashed into so many.
const Buckets = 1 << 16

// Observations is how many features a token has.
const Observations = 40

// A Sight is what the model sees of a token, as hashes; their low bits are buckets.
type Sight [Observations]uint32

// templates are the numbers of the features as [Observe] gathers them.
var templates = [Observations]uint8{
	1, 2, 3, 4, 5, 6, 7, 9, 11, 29, // own
	12, 13, 14, 15, // before
	17, 18, 19, 20, 22, // after
	23,                                     // two words off
	24, 27, 28, 30, 34, 35, 36, 37, 38, 39, // pairs
	0, 8, 10, 16, 21, 25, 26, 31, 32, 33, // setting
}

// Observe gives what the model sees of each token: its form, stem, ends, signs,
// sorts and rule, and those of its neighbours. No form itself is kept, only hashes.
func Observe(d *doc.Document) []Sight {
	r := newReader(d)
	ruled, scenes := around(r.rough(r.read())), r.scenes()
	out := make([]Sight, len(d.Tokens))
	for i := range out {
		a, b, c, n := r.traits(i-2), r.traits(i-1), r.traits(i), r.traits(i+1)
		s := r.setting(i, ruled, &b, &c, scenes)
		own, after, before, after2, pairs, set := c.own(), b.after(), n.before(), a.after2(), pairs(&b, &c, &n, &s), s.features()
		for k, hash := range slices.Concat(own[:], after[:], before[:], after2[:], pairs[:], set[:]) {
			out[i][templates[k]] = hash
		}
	}
	return out
}

// scenes tells which sentences are of sport.
func (r *reader) scenes() []uint8 {
	out := make([]uint8, len(r.d.Sentences))
	for s := range out {
		out[s] = r.sporting(&r.d.Sentences[s])
	}
	return out
}

// sporting counts to 3 the words of sport of a sentence, where cities are clubs
// and countries are teams.
func (r *reader) sporting(s *doc.Sentence) (n uint8) {
	for i := s.First; i < s.End && n < 3; i++ {
		switch stem := r.d.Form(i)[r.sign(i).clitics:]; strings.TrimPrefix(stem, "ال") {
		case "مباراه", "مباريات", "فريق", "فريقه", "منتخب", "دوري", "كاس", "بطوله", "مونديال", "تصفيات", "نهائي", "موسم", "جوله", "صداره",
			"لاعب", "لاعبي", "لاعبين", "لاعبون", "مدرب", "حارس", "مهاجم", "مدافع", "تشكيله", "جماهير", "نادي", "ملعب", "كره", "مرمي", "شباك", "شوط",
			"هدف", "هدفا", "هدفين", "اهداف", "نقطه", "ركله", "تسديده", "تعادل", "فوز", "فوزا", "فاز", "خساره", "هزيمه", "تغلب", "احرز", "ضيفه", "مضيفه":
			n++
		}
	}
	return n
}

// A setting is what a token and its neighbours are by the rules and tables.
type setting struct {
	ruled                [3]uint8 // the rules' tags of the token before, itself and the one behind, plus one; 0 outside of the text
	listed, listedBefore uint8
	scene                uint8 // how much sport the sentence has, and 4 behind a title
}

// setting is that of token i, whose word is c, behind b. Ruled are the rules' tags
// as [around] gives them.
func (r *reader) setting(i int, ruled []uint8, b, c *traits, scenes []uint8) setting {
	s := setting{ruled: [3]uint8(ruled[i : i+3]), listed: c.listed, listedBefore: b.listed, scene: scenes[r.d.Tokens[i].Sentence]}
	if r.titled(i) {
		s.scene |= 4
	}
	return s
}

// around gives the rules' tags, plus one, with one of nothing on either side.
func around(ruled []uint8) []uint8 {
	out := make([]uint8, len(ruled)+2)
	for i, tag := range ruled {
		out[i+1] = tag + 1
	}
	return out
}

// features gives the hashes of a setting.
func (s *setting) features() [10]uint32 {
	b, c, n := uint32(s.ruled[0]), uint32(s.ruled[1]), uint32(s.ruled[2])
	listed, scene := uint32(s.listed), uint32(s.scene)
	return [...]uint32{mix(0, 1), mix(8, c), mix(10, scene), mix(16, b), mix(21, n), both(25, b, c), both(26, c, n),
		both(31, scene, listed), both(32, scene, c), both(33, uint32(s.listedBefore), listed)}
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
