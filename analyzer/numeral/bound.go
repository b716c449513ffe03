package numeral

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A Bound says how exactly a quantity is meant and where the text says so.
type Bound struct {
	Relation   Relation
	First, End int // tokens of the quantity with its approximators
	Start      int // byte where it begins, less the clitics of token First
}

// longestApproximator is the length of the table's longest form in tokens.
const longestApproximator = 5

// BoundOf reads what stands before and behind the quantity of tokens first up
// to end (number and unit): أكثر من 20، لا يقل عن 20، يفوق عددهم 20، 20 على الأقل
func BoundOf(d *doc.Document, first, end int) Bound {
	b := Bound{Relation: Exact, First: first, End: end, Start: d.Tokens[first].Start()}
	s := d.Sentences[d.Tokens[first].Sentence]
	found := b.before(d, s.First) || b.verb(d, s.First)
	row, at, ok := trailing(d, end, s.End)
	switch {
	case !ok:
	case row.Relation == "or_equal":
		if found {
			b.Relation, b.End = orEqual(b.Relation), at
		}
	case found && b.Relation != Exact && b.Relation != About:
	default:
		b.Relation, b.End = Relation(row.Relation), at
	}
	return b
}

// orEqual closes an open bound.
func orEqual(r Relation) Relation {
	switch r {
	case MoreThan:
		return AtLeast
	case LessThan:
		return AtMost
	}
	return r
}

// Interval is what a value with a relation commits to; Null is open.
func (r Relation) Interval(v float64) (low, high float64) {
	switch r {
	case MoreThan, AtLeast:
		return v, Null
	case LessThan, AtMost:
		return Null, v
	case Exact:
		return v, v
	}
	return Null, Null
}

// side finds the longest approximator of a side whose words begin at token i.
func side(d *doc.Document, i int, side string) (row *lexicon.Approximator, hit doc.Hit, ok bool) {
	for r, h := range lexicon.Approximators.All(d, i) {
		if h.Infl == doc.Present && strings.HasPrefix(d.Form(i)[h.Pre:], "ن") { // نفوق is death, and not that we exceed
			continue
		}
		if r.Side == side && !(h.Article && side != "before") && (!ok || h.Words > hit.Words) {
			row, hit, ok = r, h, true
		}
	}
	return row, hit, ok
}

// before reads the approximator that ends where the quantity begins.
func (b *Bound) before(d *doc.Document, least int) bool {
	at := b.First
	switch d.Form(at - 1) {
	case "سن", "عمر", "حاجز", "عتبه", "السن", "العمر", "مستوي", "سقف": // دون سن 18، تجاوز حاجز المليون
		at--
	}
	for k := min(longestApproximator, at-least); k > 0; k-- {
		for row, h := range lexicon.Approximators.All(d, at-k) {
			if row.Side == "before" && int(h.Words) == k && !h.Article && !(h.Prep == 'l' && row.Code == "or_less") {
				b.begin(d, at-k, h)
				b.Relation = Relation(row.Relation)
				return true
			}
		}
	}
	return false
}

// begin moves the quantity's beginning to the words of hit h at token i, and
// to the relative before it (ما، مما).
func (b *Bound) begin(d *doc.Document, i int, h doc.Hit) {
	b.First, b.Start = i, Lead(d, i, h)
}

// A positive verb's subject is short; a negation leaves no doubt across a longer one.
const (
	longestSubject = 5
	longestNegated = 10
)

// verb reads a verb of exceeding, reaching or staying below, and its subject
// if that stands in between: تجاوز، لم يتعد عددهم، يزيد دخله على
func (b *Bound) verb(d *doc.Document, least int) bool {
	if prep(d, b.First) {
		return false
	}
	particle := d.Form(b.First - 1)
	commas, loose := 0, false
	for i, gap := b.First-1, 0; i >= least && gap <= longestNegated; i, gap = i-1, gap+1 {
		row, h, ok := side(d, i, "verb")
		if !ok && gap > 0 {
			row, h, ok = side(d, i, "split")
			ok = ok && particle != "" && strings.Contains(row.Particle, particle)
		}
		if ok && !(gap > 0 && d.Form(i) == "قارب") && commas != 1 {
			if (loose || gap > longestSubject) && negated(d, i, least) < 0 || !b.relate(d, i, least, row) {
				return false
			}
			b.withRelative(d, i, least, h)
			return true
		}
		switch subject(d, i, gap, &commas) {
		case no:
			return false
		case negatedOnly:
			loose = true
		}
	}
	return false
}

// between is what may stand between a verb and its number.
type between uint8

const (
	no          between = iota // the clause is another one
	negatedOnly                // a phrase that only a negated verb reaches across
	yes
)

// subject judges the word at token i between a verb and its number.
func subject(d *doc.Document, i, gap int, commas *int) between {
	switch f := d.Form(i); f {
	case "،", ",":
		if *commas++; *commas > 2 {
			return no
		}
	case "\"", "«", "»", "\u201c", "\u201d":
	case "علي", "عن", "من":
		if gap > 0 {
			return negatedOnly
		}
	case "في", "مع", "لدي", "بين", "خلال", "منذ", "بعد", "قبل", "التي", "الذي", "الذين", "الي":
		return negatedOnly
	case "ان", "حين", "و", "ثم", "كما", "او", "لكن", "بل", "بينما", "فيما", "حيث", "اذ":
		return no
	default:
		switch {
		case d.Is(i, doc.Digits):
			if len(f) != 4 {
				return no
			}
			return negatedOnly
		case !d.Is(i, doc.Word) || clause(f):
			return no
		case *commas != 1 && strings.HasPrefix(f, "ب") && len(f) >= 6:
			return negatedOnly
		}
	}
	return yes
}

// clause reports whether a word begins a new clause: a particle with its pronoun or conjunction.
func clause(f string) bool {
	f = strings.TrimPrefix(strings.TrimPrefix(f, "و"), "ف")
	switch f {
	case "عليه", "عليها", "فيه", "فيها", "منه", "منها", "به", "بها", "لها", "له", "في", "علي", "من", "هو", "هي", "هم", "كان", "كانت", "قال", "قالت":
		return true
	}
	return false
}

// relate sets the relation of a verb at token i, turned round by a negation.
func (b *Bound) relate(d *doc.Document, i, least int, row *lexicon.Approximator) bool {
	relation := row.Relation
	if i > least {
		if negated(d, i, least) >= 0 {
			relation = row.Negated
		} else if d.Form(i-1) == "ان" && i-1 > least && (d.Form(i-2) == "دون" || d.Form(i-2) == "بدون") {
			relation = row.Negated
		}
	}
	b.Relation = Relation(relation)
	return relation != ""
}

// withRelative begins the quantity at the verb at token i, at its negation, and
// at the relative before these: ما لا يقل عن
func (b *Bound) withRelative(d *doc.Document, i, least int, h doc.Hit) {
	b.begin(d, i, h)
	if at := negated(d, i, least); at >= 0 {
		_, h, _ := side(d, at, "not")
		b.begin(d, at, h)
	}
	if b.First > least {
		if _, h, ok := side(d, b.First-1, "what"); ok {
			b.begin(d, b.First-1, h)
		}
	}
}

// negated is the token where a negation of the verb at token i begins, -1 for none: لا، لم تكن
func negated(d *doc.Document, i, least int) int {
	for k := 1; k <= 2 && i-k >= least; k++ {
		if _, h, ok := side(d, i-k, "not"); ok && int(h.Words) == k {
			return i - k
		}
	}
	return -1
}

// prep reports whether a preposition is written onto the number at token i:
// what is exceeded بخمسين is something else.
func prep(d *doc.Document, i int) bool {
	if p, _, ok := (&reader{d: d}).clitic(i); ok {
		return p != 0
	}
	h, ok := hit(d, i)
	return ok && d.Is(i, doc.Word) && h.Prep != 0
}

// trailing reads the approximator behind a quantity, at most two words on.
func trailing(d *doc.Document, end, limit int) (*lexicon.Approximator, int, bool) {
	for i := end; i < min(limit, end+3); i++ {
		if row, h, ok := side(d, i, "after"); ok {
			return row, i + int(h.Words), true
		}
		if !d.Is(i, doc.Word) || preposition(d.Form(i)) {
			break
		}
		if _, ok := hit(d, i); ok {
			break
		}
	}
	return nil, end, false
}
