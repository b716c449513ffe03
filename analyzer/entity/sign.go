package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// mark says what sort of word a token is, as far as the tables go.
type mark uint16

const (
	given    mark = 1 << iota // a given name that is nothing else: محمد
	wordlike                  // a given name that is also a word: أمل، كريم
	surname                   // الحريري
	title                     // the name follows at once: الدكتور
	role                      // an office: وزير
	trade                     // what one does: المحامي
	demonym                   // المصري
	common                    // a word of running text, of any table but those of names
	clitic                    // the name's form begins behind a clitic
	alien                     // a family name of the world that is no Arabic word: شنايدر
)

// A sign is what the tables know of the words from one token on. Tokens of one
// spelling share it.
type sign struct {
	is                            mark
	gathered                      bool
	on                            doc.Marks // what a name may begin with here
	clitics                       uint8     // bytes of one-letter particles that the form begins with
	pre                           uint8     // bytes of clitics before a given name
	person, place, outlet, office doc.Hit   // best names that begin here; Words is 0 where there is none
	head                          doc.Hit   // a noun that makes a name with what follows
}

// gather collects the signs of all spellings.
func gather(d *doc.Document) []sign {
	signs := make([]sign, len(d.Spellings))
	for i := range d.Tokens {
		s := &signs[d.Tokens[i].Spelling]
		if s.gathered {
			continue
		}
		form, hits := d.Form(i), d.HitsAt(i)
		s.gathered, s.clitics = true, uint8(clitics(form, hits))
		definite := strings.HasPrefix(form, "ال")
		for n := range hits {
			s.add(&hits[n], definite)
		}
		if s.is&(common|role|trade|title) != 0 && s.is&given != 0 {
			s.is = s.is&^given | wordlike
		}
		if s.is&clitic != 0 && (whole(s.office) || whole(s.outlet)) { // بريكس is no ريكس
			s.is &^= given | wordlike | clitic
		}
		s.on = s.marks(form, d.Tokens[i].Kind)
	}
	return signs
}

// add takes one hit into account. A definite noun may end a name, so only the
// list of plain words rules it out.
func (s *sign) add(h *doc.Hit, definite bool) {
	if h.Prep == 's' {
		return
	}
	switch tableSorts[h.Table] {
	case named:
		switch {
		case lexicon.Places.Holds(*h):
			best(&s.place, h)
		case lexicon.Organisations.Holds(*h):
			best(&s.office, h)
		default:
			best(&s.outlet, h)
		}
		return
	case personal:
		switch {
		case lexicon.People.Holds(*h):
			best(&s.person, h)
		case lexicon.GivenNames.Holds(*h):
			s.give(h)
		case h.Pre == 0:
			s.is |= surname
			if lexicon.Surnames.Row(*h).Code == "world" {
				s.is |= alien
			}
		}
		return
	case demonymous:
		s.is |= demonym
		return
	case byRow:
		switch {
		case lexicon.NameHeads.Holds(*h):
			best(&s.head, h)
			return
		case lexicon.Titles.Holds(*h):
			s.entitle(h)
			return
		case lexicon.PlainWords.Holds(*h) && h.Prep == 0 && !h.Article:
			s.is |= common
		}
	}
	if h.Pre == 0 && !definite && h.Words == 1 {
		s.is |= common
	}
}

// best keeps the longer, then the less stripped of two name hits; a name does not take an article of its own.
func best(old, h *doc.Hit) {
	if h.Article || h.Suf > 0 {
		return
	}
	if h.Words > old.Words || h.Words == old.Words && h.Pre < old.Pre {
		*old = *h
	}
}

// whole reports whether a hit is one word without clitics.
func whole(h doc.Hit) bool { return h.Words == 1 && h.Pre == 0 }

// give notes a given name; the whole word beats one behind a clitic.
func (s *sign) give(h *doc.Hit) {
	if h.Article || h.Words > 1 || s.is&(given|wordlike) != 0 && s.pre <= h.Pre {
		return
	}
	s.is &^= given | wordlike | clitic
	s.pre = h.Pre
	if lexicon.GivenNames.Row(*h).Word {
		s.is |= wordlike
	} else {
		s.is |= given
	}
	if h.Pre > 0 {
		s.is |= clitic
	}
}

// entitle notes a title.
func (s *sign) entitle(h *doc.Hit) {
	switch lexicon.Titles.Row(*h).Kind {
	case "title":
		s.is |= title
	case "role":
		s.is |= role
	case "trade":
		s.is |= trade
	}
}

// clitics is the bytes of one-letter particles that a form begins with, as far as
// the tables know it without them or the article follows.
func clitics(form string, hits []doc.Hit) int {
	n := 0
	for _, h := range hits {
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

// sign is that of token i.
func (r *reader) sign(i int) *sign { return &r.signs[r.d.Tokens[i].Spelling] }

// has reports whether token i bears one of the marks.
func (r *reader) has(i int, m mark) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.sign(i).is&m != 0
}

// definite reports whether token i begins with the article.
func (r *reader) definite(i int) bool { return strings.HasPrefix(r.d.Form(i), "ال") }
