package entity

import "mihakk/analyzer/doc"

// traits are the hashes of one word, without what stands around it, that features
// are put together from; all 0 outside of the text.
type traits struct {
	form, stem, head2, head3, tail2, tail3, tail1, signs uint32
	listed                                               uint8 // which tables of names have something that begins here, plus one
}

// own appends the features of a token's own word.
func (c *traits) own(to []uint32) []uint32 {
	return append(to, mix(1, c.form), mix(2, c.stem), mix(3, c.head2), mix(4, c.head3), mix(5, c.tail2), mix(6, c.tail3), mix(7, c.signs),
		both(36, c.signs, c.tail2), both(37, c.head2, c.tail2), both(43, c.head3, c.tail1))
}

// after appends the features of the word that a token stands behind, before those
// of the word that it stands before, after2 and before2 those of the next but one.
func (b *traits) after(to []uint32) []uint32 {
	return append(to, mix(9, b.stem), mix(10, b.head2), mix(11, b.tail2), mix(12, b.tail3), mix(13, b.signs))
}

func (n *traits) before(to []uint32) []uint32 {
	return append(to, mix(15, n.stem), mix(16, n.head2), mix(17, n.tail2), mix(18, n.tail3), mix(19, n.signs))
}

func (a *traits) after2(to []uint32) []uint32 { return append(to, mix(21, a.tail2), mix(22, a.signs)) }

func (o *traits) before2(to []uint32) []uint32 { return append(to, mix(23, o.signs)) }

// pairs appends the features of a token's word with its neighbours and its setting.
func pairs(to []uint32, b, c, n *traits, s *setting) []uint32 {
	ruled := uint32(s.ruled[2])
	return append(to, both(28, b.signs, c.signs), both(29, c.signs, n.signs), both(32, ruled, c.signs), both(33, b.form, c.signs),
		both(34, b.stem, c.tail2), both(35, ruled, c.stem), both(38, b.signs, c.tail3), both(39, b.signs, n.signs))
}

// traits gathers what is hashed of token i.
func (r reader) traits(i int) traits {
	if i < 0 || i >= len(r.d.Tokens) {
		return traits{}
	}
	t, s := &r.d.Tokens[i], r.sign(i)
	form := r.d.Form(i)
	if t.Kind == doc.Digits || t.Kind == doc.URL || t.Kind == doc.Email || t.Kind == doc.Hashtag || t.Kind == doc.Handle {
		form = "0"
	}
	stem := form[s.clitics:]
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
		signs: uint32(s.is)<<12 ^ s.listed()<<28 ^ shape, listed: uint8(s.listed()) + 1,
	}
}

// listed tells in four bits which tables of names have something at a token.
func (s *sign) listed() uint32 {
	var bits uint32
	for k, words := range [...]uint8{s.place.Words, s.office.Words, s.outlet.Words, s.head.Words} {
		if words > 0 {
			bits |= 1 << k
		}
	}
	return bits
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
