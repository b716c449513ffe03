package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// relative reads a verb in a relative clause: its source stands before the
// relative pronoun, unless the verb has an object of its own: فلان، الذي قال.
func (r *reader) relative(f *finding, i, end int, v *verb) bool {
	rel := i - 1
	for rel > r.sentence(i).First && (r.d.Form(rel) == "كان" || r.d.Form(rel) == "كانت" || r.d.Form(rel) == "قد") {
		rel--
	}
	if !r.is(rel, "rel") || v.object && !r.byTheWay(rel, i, end, v) && !r.others(rel, i) || r.plainObject(rel, v) {
		return false
	}
	if f.content = r.complement(i+1, end, v, true); f.content.kind == 0 || r.doubtful(i, v) {
		return false
	}
	if p, ok := r.subject(i, end, v); ok && p.row != nil && r.complement(p.end, end, v, true).kind == f.content.kind && f.content.at >= p.end {
		return false
	}
	p, ok := r.antecedent(rel)
	if ok {
		f.source, f.explicit = r.source(p, v), true
	}
	return ok
}

// byTheWay reports whether a verb with an object pronoun speaks for the noun
// before the comma before the relative pronoun: المنظمة، التي وصفته بأنه.
func (r *reader) byTheWay(rel, i, end int, v *verb) bool {
	if !r.punct(rel-1, "،,") || !v.takes('b') || rel != i-1 {
		return false
	}
	c := r.complement(i+1, end, v, true)
	return (c.kind == 'b' || c.kind == 't') && c.at == i+1
}

// others reports whether the pronoun on the verb at token i cannot be the
// relative's own: الوالي الذي وعدهم بجلسة.
func (r *reader) others(rel, i int) bool {
	form := r.d.Form(i)
	switch strings.TrimPrefix(r.d.Form(rel), "و") {
	case "الذي":
		return strings.HasSuffix(form, "هم") || strings.HasSuffix(form, "ها")
	case "التي":
		return strings.HasSuffix(form, "هم")
	}
	return false
}

// plainObject reports whether the relative pronoun's gender is not the verb's.
func (r *reader) plainObject(rel int, v *verb) bool {
	switch strings.TrimPrefix(r.d.Form(rel), "و") {
	case "الذي":
		return v.feminine || v.plural
	case "التي":
		return !v.feminine
	}
	return false
}

// antecedent finds the longest phrase that a known noun or name heads and that
// reaches up to the relative pronoun.
func (r *reader) antecedent(rel int) (best phrase, ok bool) {
	first := max(r.sentence(rel).First, rel-longest)
	for k := rel - 1; k >= first; k-- {
		if r.d.Is(k, doc.Punct) && k < rel-1 && !r.punct(k, "،,)(»«\"“”") || ok && !best.quoted && r.is(k, "prep") && !r.heads(k) || r.is(k, "that") {
			break
		}
		p := r.phrase(k, rel, nil)
		if p.end == p.first || p.end != rel && !(p.end == rel-1 && r.punct(p.end, "،,")) {
			continue
		}
		if known := p.row != nil || r.mention(p.head) != nil || p.quoted; known || !ok && p.name > 0 {
			best, ok = p, true
		}
	}
	return best, ok
}

// heads reports whether token k heads a source: والي, which may also be "and to".
func (r *reader) heads(k int) bool {
	row, _ := r.head(k)
	return row != nil
}
