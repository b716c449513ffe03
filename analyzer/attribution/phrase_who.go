package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// whoever reads the clause that says who an indefinite source is, up to the
// comma or complementiser behind it: مستشار ينتمي إلى الأغلبية، ... أن.
func (r *reader) whoever(k, end int, p *phrase, v *verb) int {
	if p.closed || p.personal || p.heads == 0 || !(titled(p) || p.best.Sort == "anon" || p.best.Sort == "crowd") {
		return 0
	}
	for i := k + 1; i < min(end, k+12); i++ {
		if q := r.opens(i); q != nil && q.End < end && q.End-q.First <= 6 && i > k+1 {
			i = q.End
			continue
		}
		if r.punct(i, "،,") || r.is(i, "that") || v != nil && i > k+2 && r.governs(i, v) && strings.IndexByte("ina", r.preposed(i)) >= 0 {
			return i - k
		}
		if w, ok := r.verb(i); ok && !w.participle || r.d.Is(i, doc.Punct) {
			return 0
		}
	}
	return 0
}

// restriction reads a relative clause that says which source is meant, up to the
// comma, the complementiser or what the verb governs: المسؤول الذي زار المدينة | أن.
// A source that goes by a name needs none.
func (r *reader) restriction(k, end int, p *phrase, v *verb) int {
	if p.best == nil || p.name > 0 || p.proper {
		return 0
	}
	first := k + 1
	for r.is(first, "aux") {
		first++
	}
	if w, ok := r.verb(first); ok && !w.participle && w.takes('t') && !w.takes('h') { // المسؤول الذي قال إن
		return 0
	}
	for i := first; i < min(end, k+16); i++ {
		if r.punct(i, "،,:") || r.is(i, "that") || v != nil && i > k+2 && r.governs(i, v) && strings.IndexByte("ina", r.preposed(i)) >= 0 {
			return i - k
		}
		if q := r.opens(i); q != nil && q.End-q.First <= 6 {
			i = q.End
			continue
		}
		if w, ok := r.verb(i); ok && !w.participle && i > first && (w.hit.Conj || !w.takes('h')) || r.d.Is(i, doc.Punct) {
			return 0
		}
	}
	return 0
}

// longestBracket bounds an aside in brackets, in tokens.
const longestBracket = 12

// bracketed is how many tokens a short bracket at token i takes, 0 if none is there.
func (r *reader) bracketed(i, end int) int {
	if !r.punct(i, "([") {
		return 0
	}
	for k := i + 1; k < min(end, i+longestBracket); k++ {
		if r.punct(k, ")]") {
			return k + 1 - i
		}
	}
	return 0
}

// provenance reads the clause that tells where an indefinite document comes
// from, up to the comma, point or complementiser: أرقام حصلت عليها الصحيفة،
// دراسة نشرت عام 2020 في مجلة كذا.
func (r *reader) provenance(k, end int, p *phrase, v *verb) int {
	if p.made && r.is(k, "then") && (!strings.HasPrefix(r.d.Form(k), "و") || r.thatAhead(k)) { // a study which X made and which appeared in
		return 1
	}
	if p.best == nil || p.best.Sort != "text" || (p.closed || p.proper) && r.definite(p.head) || p.made || !r.d.Is(k, doc.Word) || !r.is(k, "then") {
		return 0
	}
	for i := k + 1; i < end && i < k+14; i++ {
		if q := r.opens(i); q != nil && q.End < end && q.End-q.First <= 6 {
			i = q.End
			continue
		}
		if n := r.bracketed(i, end); n > 0 { // تلقته الوكالة (واع)، أن
			i += n - 1
			continue
		}
		if p.closed && r.d.Is(i, doc.Punct) && !(r.punct(i, "،,") && r.is(i+1, "that")) {
			return 0
		}
		if r.punct(i, "،,.:؛") || r.is(i, "that") || r.d.Is(i, doc.Punct) || i > k+1 && v != nil && r.preposed(i) == 'i' && r.governs(i, v) {
			p.made = p.made || r.is(k, "made")
			return i - k
		}
		if w, ok := r.verb(i); ok && !w.participle && i > k+1 {
			return 0
		}
	}
	return 0
}
