package attribution

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A phrase is a noun phrase that may name a source.
type phrase struct {
	first, end int                 // tokens
	head       int                 // token of its head noun
	row        *lexicon.SourceHead // of the head, nil for an unknown noun or a name
	best       *lexicon.SourceHead // the title that says most: an office before a profession
	heads      int                 // titles read so far
	closed     bool                // definite: an indefinite word behind it is no genitive
	name       int                 // words of a personal name read so far
	quoted     bool                // headed by a quotation
	proper     bool                // holds a name: of a person, a body, a place, in quotation marks or Latin letters
	points     bool                // begins with a demonstrative
	many       bool                // begins with a quantifier
	list       bool                // "each of A, B and C"
	anonymous  bool                // asks not to be named
	seen       bool                // one name, which spoke before: الخضر
	made       bool                // a document with who made it
	prep       byte                // preposition written onto its first word
	last       int                 // token of the last title or the head
	bestAt     int                 // token of the best title
	personal   bool                // holds a person's name
	possessed  bool                // "his neighbour"
}

// longest bounds a source phrase, in tokens.
const longest = 30

// phrase reads the noun phrase at token i, at most up to end. Accusing says
// that the verb before it takes an object, so that a title behind a name
// begins that object. The phrase is empty if no noun phrase begins here.
func (r *reader) phrase(i, end int, v *verb) phrase { return r.behindPrep(i, end, v, 0) }

// behindPrep is phrase where the first word may carry the preposition prep.
func (r *reader) behindPrep(i, end int, v *verb, prep byte) phrase {
	p := phrase{first: i, end: i, prep: prep}
	end = min(end, i+longest)
	k := r.quantifiers(i, end, &p)
	n := r.open(k, end, &p)
	if n == 0 {
		switch f := r.d.Form(k); {
		case p.many && r.d.Is(i, doc.Digits) && (f == "منها" || f == "منهم") && k < end:
			p.head, p.end = i, k+1
		case k == i+1 && (r.d.Form(i) == "اخر" || r.d.Form(i) == "اخري") && (r.punct(k, ":،,") || r.opens(k) != nil || r.is(k, "that")): // ورد آخر: ...
			p.head, p.end, p.anonymous = i, k, true
		}
		return p
	}
	for k += n; k < end; k += n {
		if n = r.more(k, end, &p, v); n == 0 {
			break
		}
	}
	p.end = k
	return p
}

// quantifiers reads what counts or points before a head noun:
// عدد من، كل من، أحد، هذه، 8 أسر، 11,9 في المائة من.
func (r *reader) quantifiers(i, end int, p *phrase) int {
	for k := i; k < end; {
		switch c, hit := r.class(k); {
		case r.d.Is(k, doc.Digits):
			p.many = true
			k++
			for k < end && (r.punct(k, ",.٫%٪") && r.d.Glued(k) || r.d.Is(k, doc.Digits)) {
				k++
			}
			if f := r.d.Form(k + 1); r.d.Form(k) == "في" && (f == "المايه" || f == "الميه" || f == "الالف") {
				k += 2
			} else if f := r.d.Form(k); f == "بالمايه" || f == "بالميه" {
				k++
			}
			if r.d.Form(k) == "من" {
				k++
			}
			if k+1 < end && (r.d.Form(k) == "الف" || r.d.Form(k) == "مليون") {
				k++
			}
		case c == "many":
			p.list = p.list || r.d.Form(k) == "كل" && hit.Words > 1
			f := r.d.Form(k)
			p.points = p.points || f == "هذا" || f == "هذه" || f == "ذلك" || f == "تلك" || f == "هولاء"
			p.many = p.many || f != "وحده" && f != "وحدها" && f != "هذا" && f != "هذه" && f != "ذلك" && f != "تلك" && f != "نفس" && f != "ذات"
			k += int(hit.Words)
			if r.d.Form(k) == "من" {
				k++
			}
		default:
			return k
		}
	}
	return end
}
