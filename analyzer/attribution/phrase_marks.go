package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// mark reads punctuation inside a phrase: a quoted name, a parenthesis, the
// comma before an apposition, the point of an initial.
func (r *reader) mark(k, end int, p *phrase, v *verb) int {
	if q := r.opens(k); q != nil {
		n := q.End - q.First
		if v != nil && tells(v) && p.best != nil && (p.best.Sort == "anon" || p.best.Sort == "crowd") { // أبلغت مصادر | «الميناء» أن
			return 0
		}
		if n > 0 && n <= 6 && q.End < end && p.name == 0 && !p.quoted && !p.closed && p.best != nil && p.best.Sort != "proxy" && !r.clause(q.First, q.End) {
			p.proper, p.closed = true, true
			return q.End + 1 - k
		}
		if n > 0 && n <= 5 && q.End+1 < end && p.name == 0 && !p.quoted && p.heads > 0 && titled(p) && !r.punct(q.End+1, ".،,؟!") && !r.clause(q.First, q.End) {
			p.name, p.proper, p.personal = n, true, true
			return q.End + 1 - k
		}
		return 0
	}
	switch r.d.Form(k) {
	case "(", "[":
		return r.parenthesis(k, end, p, v)
	case "،", ",":
		return r.comma(k, end, p, v)
	case ".":
		if r.d.Glued(k) && len(r.d.Form(k-1)) == 2 && k+1 < end {
			return 1
		}
	}
	return 0
}

// parenthesis reads a bracket that belongs to the phrase: a short name, or
// anything short that the phrase goes on behind.
func (r *reader) parenthesis(k, end int, p *phrase, v *verb) int {
	n := r.bracketed(k, end)
	if n == 0 {
		return 0
	}
	digits := false
	for j := k + 1; j < k+n; j++ {
		digits = digits || r.d.Is(j, doc.Digits)
	}
	ahead := *p
	switch {
	case !digits && (p.name == 0 || r.d.Is(k+1, doc.Handle)):
		p.proper = p.proper || r.d.Is(k+1, doc.Latin)
		return n
	case k+n < end && !r.punct(k+n, "،,") && r.more(k+n, end, &ahead, v) > 0:
		return n
	}
	return 0
}

// comma reads an apposition between commas: a title behind a name, or a name
// behind a title: "A B, head of the C," and "the head of the C, A B,".
func (r *reader) comma(k, end int, p *phrase, v *verb) int {
	next := k + 1
	if next >= end {
		return 0
	}
	if n := r.anonymity(next, end, p); n > 0 {
		return n + 1
	}
	if p.list {
		if r.d.Is(next, doc.Word) && !r.is(next, "prep") {
			return 2
		}
		return 0
	}
	if n := r.aged(next, end, p); n > 0 && r.comma(next+n, end, p, v) > 0 {
		return n + 1
	}
	if _, ok := r.verb(next); ok {
		return 0
	}
	if n := r.oneOf(next, end, p); n > 0 {
		return n + 1
	}
	row, hit := r.head(next)
	if row != nil && hit.Prep == 0 && !hit.Conj && (row.Sort == "title" || row.Sort == "speaker") && (p.name > 0 || p.proper || p.heads == 0 || titled(p) && p.closed && r.nameAt(next+int(hit.Words)) || strings.HasPrefix(r.d.Form(p.first), "احد") && p.many) {
		return 1 + r.apposition(next, row, hit, p)
	}
	if row == nil && titled(p) && p.best != nil && p.name == 0 && !p.personal {
		return r.nameBehind(next, end, p)
	}
	if (p.name > 0 || p.heads > 0 && !titled(p)) && r.described(next) {
		return 2
	}
	return 0
}

// nameBehind reads a name between two commas and gives its length with the first.
func (r *reader) nameBehind(i, end int, p *phrase) int {
	if m := r.mention(i); m != nil && m.First == i && m.Kind == entity.Person && m.End <= end {
		p.name, p.proper, p.personal = m.End-i, true, true
		return m.End - i + 1
	}
	for k := i; k < end && k <= i+5; k++ {
		if r.punct(k, "،,") && k > i+1 {
			p.name, p.proper, p.personal, p.closed = k-i, true, true, false
			return k - i + 1
		}
		if c, _ := r.class(k); !r.d.Is(k, doc.Word) || c != "" && c != "kin" || r.event(k) {
			return 0
		}
		if _, ok := r.verb(k); ok || strings.HasPrefix(r.d.Form(k), "و") && r.known(k) {
			return 0
		}
	}
	return 0
}

// tells reports whether a verb has whom it tells as its object.
func tells(v *verb) bool { return v.row.Lemma == "أبلغ" || v.row.Lemma == "أخبر" }

// described reports whether token i begins a definite adjective that describes
// what stands before the comma: المتخصصة في مكافحة الإرهاب.
func (r *reader) described(i int) bool {
	switch r.d.Form(i) {
	case "المتخصصه", "المتخصص", "التابعه", "التابع", "المعروف", "المعروفه", "المقرب", "المقربه", "المختصه":
		return true
	}
	return false
}

// nameAt reports whether a person's name begins at token i.
func (r *reader) nameAt(i int) bool {
	if m := r.mention(i); m != nil {
		return m.Kind == entity.Person
	}
	row, _ := r.head(i)
	return row == nil && r.christened(i)
}

// oneOf reads what a name between commas is one of: فلان، أحد الناجين.
func (r *reader) oneOf(i, end int, p *phrase) int {
	if f := r.d.Form(i); f != "احد" && f != "احدي" || p.name == 0 {
		return 0
	}
	q := r.phrase(i, end, nil)
	return q.end - q.first
}

// aged reads an age between two commas behind a name: فلان، 45 عاما،.
func (r *reader) aged(i, end int, p *phrase) int {
	if p.name == 0 || i+2 >= end || !r.d.Is(i, doc.Digits) || !r.punct(i+2, "،,") {
		return 0
	}
	switch r.d.Form(i + 1) {
	case "عاما", "سنه", "ربيعا":
		return 2
	}
	return 0
}
