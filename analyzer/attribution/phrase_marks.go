package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// mark reads punctuation inside a phrase: a quoted name, a parenthesis, the
// comma before an apposition, the point of an initial.
func (r *reader) mark(k, end int, p *phrase, v *verb) int {
	if q := r.opens(k); q != nil {
		n := q.End - q.First
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
	digits := false
	for j := k + 1; j < end && j < k+10; j++ {
		digits = digits || r.d.Is(j, doc.Digits)
		if !r.punct(j, ")]") {
			continue
		}
		ahead := *p
		if !digits && p.name == 0 {
			p.proper = p.proper || r.d.Is(k+1, doc.Latin)
			return j + 1 - k
		}
		if j+1 < end && !r.punct(j+1, "،,") && r.more(j+1, end, &ahead, v) > 0 {
			return j + 1 - k
		}
		return 0
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
	if _, ok := r.verb(next); ok {
		return 0
	}
	row, hit := r.head(next)
	if row != nil && hit.Prep == 0 && !hit.Conj && (row.Sort == "title" || row.Sort == "speaker") && (p.name > 0 || p.proper || p.heads == 0) {
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

// described reports whether token i begins a definite adjective that describes
// what stands before the comma: المتخصصة في مكافحة الإرهاب.
func (r *reader) described(i int) bool {
	switch r.d.Form(i) {
	case "المتخصصه", "المتخصص", "التابعه", "التابع", "المعروف", "المعروفه", "المقرب", "المقربه", "المختصه":
		return true
	}
	return false
}

// preposition reads a prepositional phrase that belongs to the source: "the
// analyst at the institute", "a source in the police", "speaker of (bism)".
func (r *reader) preposition(k, end int, p *phrase, v *verb) int {
	if k+1 >= end {
		return 0
	}
	next, hit := r.class(k + 1)
	switch r.d.Form(k) {
	case "في", "لدي", "داخل":
		if next == "said" || next == "when" || next == "many" || next == "event" || next == "prep" || r.d.Is(k+1, doc.Digits) {
			return 0
		}
		if p.name > 0 || p.quoted || v != nil && v.takes('f') || !r.d.Is(k+1, doc.Word) {
			return 0
		}
		if p.best == nil {
			return 0
		}
		row, _ := r.head(k + 1)
		p.closed = r.definite(k+1) || row == nil
		return 2
	case "باسم":
		p.closed = false
		return 1
	case "به", "بها":
		if p.closed && p.name == 0 && r.definite(k-1) && p.best != nil && p.best.Sort == "body" && !r.is(k+1, "that") {
			return 1
		}
	case "من":
		if p.best == nil || v != nil && v.takes('m') || p.name > 0 {
			return 0
		}
		if p.many || p.best.Sort == "anon" || p.best.Sort == "crowd" || p.best.Sort == "title" && !p.closed {
			p.closed = r.definite(k + 1)
			return 2
		}
	case "الي":
		if f := r.stem(p.head); (f == "مبعوث" || f == "سفير" || f == "موفد" || f == "مندوب") && p.name == 0 {
			p.closed = true
			return 2
		}
	case "عن":
		if v != nil && v.takes('n') && r.d.Form(k-1) != "للدفاع" {
			return 0
		}
		if f := r.d.Form(k - 1); f == "للدفاع" || f == "الدفاع" || f == "النايب" || f == "النايبه" || f == "نايب" || f == "صادر" || f == "صادره" || f == "الصادر" || f == "الصادره" {
			p.closed, p.proper = r.definite(k+1), true
			return 2
		}
	case "علي":
		if f := r.d.Form(k - 1); p.name == 0 && p.best != nil && (strings.HasPrefix(f, "المشرف") || strings.HasPrefix(f, "مطلع") || p.best.Kind == "document") && next == "" && hit.Words == 0 {
			p.closed = r.definite(k + 1)
			return 2
		}
	}
	return 0
}

// institution reads a body or place written onto a bi-: بوزارة، بجامعة، بباريس.
func (r *reader) institution(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	if p.name > 0 || p.quoted {
		return 0
	}
	if row != nil && (row.Sort == "body" || row.Sort == "firm") && hit.Prep == 'b' {
		p.closed, p.proper = r.definite(k) || hit.Article, true
		return int(hit.Words)
	}
	if r.place(k) {
		p.closed, p.proper = true, true
		return r.mention(k).End - k
	}
	return 0
}

// genitive reads what a li- makes belong to the source (الأمين العام للأمم
// المتحدة، تقرير لشركة), not who is told (للصحفيين).
func (r *reader) genitive(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	if p.name > 0 || p.quoted || p.best == nil {
		return 0
	}
	told := r.is(k, "to")
	switch p.best.Sort {
	case "text":
	case "title", "speaker", "body", "firm":
		if told && !r.general(k-1) || p.best.Sort == "title" && p.closed && k == p.head+1 && p.best.Sort != "proxy" && told {
			return 0
		}
		if told && row != nil && row.Kind == "media" {
			return 0
		}
	default:
		return 0
	}
	p.closed, p.proper = r.definite(k), true
	if row != nil && hit.Words > 1 {
		return int(hit.Words)
	}
	return 1
}

// general reports whether token i is the adjective that a li- completes: المدير العام ل.
func (r *reader) general(i int) bool {
	switch r.d.Form(i) {
	case "العام", "العامه", "التنفيذي", "التنفيذيه", "الفني", "الاقليمي", "الاعلي", "التابع", "التابعه":
		return true
	}
	return false
}

// anonymity reads a source's wish not to be named: فضّل عدم ذكر اسمه.
func (r *reader) anonymity(k, end int, p *phrase) int {
	at := k
	if r.is(at, "rel") || r.punct(at, "–—-") {
		at++
	}
	if !r.is(at, "anon") {
		return 0
	}
	for j := at + 1; j < end && j < at+8; j++ {
		if !r.is(j, "own") {
			continue
		}
		p.anonymous = true
		if f := r.d.Form(j + 1); f == "كاملا" || f == "الكامل" || at > k && r.punct(j+1, "–—-") {
			j++
		}
		return j + 1 - k
	}
	return 0
}
