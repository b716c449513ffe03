package entity

import (
	"cmp"
	"mihakk/analyzer/doc"
	"slices"
	"strings"
)

// An echo is a family name that the article has in full somewhere.
type echo struct {
	form string
	name reading // the full name
}

// echoes adds the family names that stand alone where their full names are in
// the article: سامي النجار ... وأضاف النجار.
func (r *reader) echoes(read []reading) []reading {
	var known []echo
	for _, n := range read {
		if n.kind == Person && n.end-n.first > 1 && r.familiar(n.end-1) {
			known = append(known, echo{r.d.Form(n.end - 1), n})
		}
	}
	if len(known) == 0 {
		return read
	}
	doc.SortStable(known, func(a, b echo) int { return cmp.Compare(a.form, b.form) })
	known = slices.CompactFunc(known, func(a, b echo) bool { return a.form == b.form })
	var ends endings
	for i := range known {
		ends.add(known[i].form)
	}
	out := make([]reading, 0, len(read)+8)
	at := 0
	for i := 0; i < len(r.d.Tokens); i++ {
		if at < len(read) && read[at].first == i {
			out = append(out, read[at])
			i = max(i, read[at].end-1)
			at++
			continue
		}
		if !ends.may(r.d.Form(i)) {
			continue
		}
		if n, ok := r.echoed(known, i); ok {
			out = append(out, n)
		}
	}
	return out
}

// echoed finds token i, or token i less a conjunction or preposition, among the family names.
func (r *reader) echoed(known []echo, i int) (reading, bool) {
	t := &r.d.Tokens[i]
	if !r.d.Live(&r.d.Sentences[t.Sentence]) {
		return reading{}, false
	}
	for _, pre := range [...]string{"", "و", "ل", "ب", "ف"} {
		form, ok := strings.CutPrefix(r.d.Form(i), pre)
		if k, found := slices.BinarySearchFunc(known, form, func(e echo, f string) int { return cmp.Compare(e.form, f) }); ok && found {
			n := known[k].name
			n.first, n.end, n.pre, n.known, n.rule = i, i+1, len(pre), "", "echo"
			return n, true
		}
	}
	return reading{}, false
}

// endings holds how family names end, hashed: most words end in none of them
// and need not be searched for.
type endings [64]uint64

func (e *endings) add(form string) {
	h := endingOf(form)
	e[h/64%64] |= 1 << (h % 64)
}

// may reports whether a form may be one of the names, with clitics before it.
func (e *endings) may(form string) bool {
	if len(form) < shortestEcho {
		return false
	}
	h := endingOf(form)
	return e[h/64%64]&(1<<(h%64)) != 0
}

// endingOf hashes the end of a form that is no shorter than a family name.
func endingOf(form string) uint32 { h := fnv(basis, form[len(form)-shortestEcho:]); return h ^ h>>16 }

// shortestEcho is the length in bytes of the shortest family name that stands alone.
const shortestEcho = 8

// familiar reports whether token i, the last of a full name, means the same
// person alone: no given name, place or word of running text.
func (r *reader) familiar(i int) bool {
	s := r.sign(i)
	return len(r.d.Form(i)) >= shortestEcho && s.is&(given|wordlike|common|title|role|trade|demonym) == 0 &&
		s.place.Words == 0 && s.office.Words == 0 && s.outlet.Words == 0 && s.head.Words == 0
}
