package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// comment reads a noun of speaking that stands for a verb in a headline: أول تعليق
// من فلان على الخسارة، تصريح جديد لفلان بعد الفوز. What follows a colon is what was said.
func (r *reader) comment(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "act")
	if n == 0 || !r.title(&r.d.Blocks[r.sentence(i).Block]) {
		return finding{}, 0
	}
	first := r.leads(i-1) || i == r.sentence(i).First && r.d.Form(i) != "رساله" // رسالة من غزة
	k := i + n
	for k < min(end, i+n+2) && r.d.Is(k, doc.Word) && r.preposed(k) == 0 && !strings.HasPrefix(r.d.Form(k), "ل") { // رسمي، جديد
		k, first = k+1, true
	}
	p, span, ok := r.commentator(k, end)
	if !ok || !first || p.row == nil && r.mention(p.head) == nil && (r.definite(p.head) || !r.leads(i-1)) {
		return finding{}, 0
	}
	if p.end < end && !r.is(p.end, "prep") && !r.d.Is(p.end, doc.Punct) && !r.is(p.end, "when") {
		return finding{}, 0
	}
	f.source, f.explicit = r.source(p, nil), true
	f.source.span = span
	for c := p.end; c < min(end-1, p.end+reach/2); c++ {
		if r.d.Form(c) == ":" {
			f.content = complement{'q', c, c + 1, 0}
			return f, n
		}
	}
	if r.preposed(p.end) == 'a' {
		f.content = complement{'a', p.end, p.end + 1, 0}
	}
	return f, n
}

// leads reports whether token i says that a comment is the first or the last of many.
func (r *reader) leads(i int) bool {
	switch strings.TrimPrefix(r.d.Form(i), "و") {
	case "اول", "اخر", "احدث":
		return true
	}
	return false
}

// commentator reads who a noun of speaking is of, behind min or li-.
func (r *reader) commentator(k, end int) (phrase, doc.Span, bool) {
	form := r.d.Form(k)
	switch {
	case form == "من" || form == "ل":
		return r.governed(k+1, end, 0)
	case strings.HasPrefix(form, "ل"):
		return r.governed(k, end, len("ل"))
	}
	return phrase{}, doc.Span{}, false
}

// words reads what a paper calls the words of somebody whom it goes on with:
// كلام الوزير جاء خلال لقاء، وأتت تصريحات فلان.
func (r *reader) words(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "act")
	if n == 0 || i != r.sentence(i).First {
		return finding{}, 0
	}
	at := i + n
	for at < min(end, i+n+longest/3) && !r.came(at) {
		at++
	}
	p := r.phrase(i+n, at, nil)
	if p.end == p.first || p.end != at || p.row == nil && !p.personal && !p.seen && r.mention(p.head) == nil || !r.came(at) {
		return finding{}, 0
	}
	f.source, f.explicit = r.source(p, nil), true
	return f, n
}

// came reports whether token i is the verb by which words came.
func (r *reader) came(i int) bool {
	switch r.d.Form(i) {
	case "جاء", "جاءت", "اتي", "اتت", "ياتي", "تاتي":
		return true
	}
	return false
}
