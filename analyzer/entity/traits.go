package entity

import "mihakk/analyzer/doc"

// traits are the hashes of one word, without what stands around it, that features
// are put together from; all 0 outside of the text.
type traits struct {
	form, stem, head2, head3, tail2, tail3, signs, sorts uint32
	listed                                               uint8 // which tables of names have something that begins here, plus one
}

// own gives the features of a token's own word.
func (c *traits) own() [10]uint32 {
	return [...]uint32{mix(1, c.form), mix(2, c.stem), mix(3, c.head2), mix(4, c.head3), mix(5, c.tail2), mix(6, c.tail3), mix(7, c.signs),
		mix(9, uint32(c.listed)), mix(11, c.sorts), both(29, c.signs, c.tail2)}
}

// after gives the features of the word that a token stands behind, before those
// of the word that it stands before, after2 those of the last word but one.
func (b *traits) after() [4]uint32 {
	return [...]uint32{mix(12, b.stem), mix(13, b.tail2), mix(14, b.tail3), mix(15, b.signs)}
}

func (n *traits) before() [5]uint32 {
	return [...]uint32{mix(17, n.stem), mix(18, n.tail2), mix(19, n.tail3), mix(20, n.signs), mix(22, n.sorts)}
}

func (a *traits) after2() [1]uint32 { return [...]uint32{mix(23, a.signs)} }

// pairs gives the features of a token's word with its neighbours and its setting.
func pairs(b, c, n *traits, s *setting) [10]uint32 {
	ruled, place := uint32(s.ruled[1]), uint32(s.listed)<<3|uint32(s.scene)
	return [...]uint32{both(24, b.signs, c.signs), both(27, ruled, c.signs), both(28, ruled, c.stem), both(30, b.signs, c.tail3),
		both(34, b.sorts, c.sorts), both(35, c.sorts, n.sorts), both(36, b.sorts, c.tail2), both(37, c.signs, n.signs),
		both(38, b.stem, place), both(39, n.stem, place)}
}

// traits gathers what is hashed of token i.
func (r *reader) traits(i int) traits {
	if i < 0 || i >= len(r.d.Tokens) {
		return traits{}
	}
	kind, s := r.d.Tokens[i].Kind, r.sign(i)
	form := r.d.Form(i)
	sorts := sorts(form, kind, r.d.HitsAt(i))
	if kind == doc.Digits || kind == doc.URL || kind == doc.Email || kind == doc.Hashtag || kind == doc.Handle {
		form = "0"
	}
	stem := form[s.clitics:]
	shape := uint32(kind)
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
	listed := s.listed()
	return traits{
		form: spelled, stem: whole, head2: head2, head3: head3,
		tail2: fnv(basis, stem[max(0, len(stem)-4):]), tail3: fnv(basis, stem[max(0, len(stem)-6):]),
		signs: uint32(s.is)<<12 ^ listed<<28 ^ shape, listed: uint8(listed) + 1, sorts: sorts,
	}
}

// listed tells in four bits which tables of names have something at a token.
func (s *sign) listed() (bits uint32) {
	if s.place.Words > 0 {
		bits |= 1
	}
	if s.office.Words > 0 {
		bits |= 2
	}
	if s.outlet.Words > 0 {
		bits |= 4
	}
	if s.head.Words > 0 {
		bits |= 8
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
