package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// accordingTo reads prepositions and nouns that name a source: بحسب الوزير،
// وفقا لأرقام الوزارة، نقلا عن مصدر، في رأي الخبير.
func (r *reader) accordingTo(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "by")
	if n == 0 || i+n >= end || i > 0 && (r.is(i-1, "neg")) {
		return finding{}, 0
	}
	at, cut := i+n, 0
	if form := r.d.Form(i); strings.HasSuffix(form, "ا") && (f.lemma == "وفق" || f.lemma == "طبق" || f.lemma == "تبع") {
		if !strings.HasPrefix(r.d.Form(at), "ل") {
			return finding{}, 0
		}
		cut = len("ل")
		if r.d.Form(at) == "ل" {
			at, cut = at+1, 0
		}
	}
	if form := r.d.Form(at); form == "ما" || form == "لما" {
		return r.whatHolds(f, i, at, end)
	}
	p, span, ok := r.governed(at, end, cut)
	if !ok || r.manner(at, cut, &p) || f.lemma == "لسان" && (p.best != nil && p.best.Sort == "text" || !r.familiar(&p) && p.name == 0) || f.lemma == "رأي" && p.best == nil && p.row == nil && r.mention(p.head) == nil && !r.definite(p.head) {
		return finding{}, 0
	}
	f.source, f.explicit = r.source(p, nil), true
	f.source.span = span
	r.around(&f, i, p.end, end)
	return f, n
}

// whatHolds reads a document behind "according to what": وفق ما ورد في
// التقرير، بحسب ما تضمنه البيان. Of the finding f it keeps the cue.
func (r *reader) whatHolds(f finding, i, at, end int) (finding, int) {
	k := at + 2
	if r.d.Form(k) == "في" {
		k++
	}
	p := r.phrase(k, end, nil)
	if p.end == p.first || p.best == nil || p.best.Sort != "text" {
		return finding{}, 0
	}
	f.source, f.explicit = r.source(p, nil), true
	r.around(&f, i, p.end, end)
	return f, f.end - i
}

// governed reads the phrase behind a preposition, the first cut bytes of whose
// first word belong to that preposition.
func (r *reader) governed(at, end, cut int) (phrase, doc.Span, bool) {
	prep := byte(0)
	if cut > 0 {
		prep = 'l'
	}
	p := r.behindPrep(at, end, nil, prep)
	if p.end == p.first {
		if cut == 0 || !r.d.Is(at, doc.Word) || r.is(at, "prep") || r.d.Form(at) == "لما" || r.is(at, "that") {
			return p, doc.Span{}, false
		}
		// A word that no table knows: it still is what stands behind the preposition.
		p = phrase{first: at, end: at + 1, head: at, name: 1}
		for n := 0; n < 4 && p.end < end && r.d.Is(p.end, doc.Word) && r.more(p.end, end, &p, nil) > 0; n++ {
			p.end++
		}
	}
	span := r.d.Between(p.first, p.end)
	if cut > 0 {
		span.Start += lead(r.d.Text[span.Start:r.d.Tokens[p.first].End()], cut)
		if strings.HasPrefix(r.d.Form(p.first), "لل") {
			span.Start = r.d.Tokens[p.first].Start() + lead(r.d.Tokens[p.first].Of(r.d.Text), len("ل"))
		}
	}
	return p, span, true
}

// manner reports whether what stands behind "according to" measures something
// and nobody says it: وفق خطة، حسب الحاجة، وفقا للقانون.
func (r *reader) manner(at, cut int, p *phrase) bool {
	if p.best != nil && p.best.Sort != "text" && p.best.Sort != "firm" {
		return false
	}
	class, hit := r.class(p.head)
	return r.is(p.head, "way") || class == "event" && p.best == nil || class == "said" && p.best == nil && hit.Words > 0 || class == "when"
}

// around sets the content of a cue that may stand in front of what is reported
// ("according to X, ...") or behind it.
func (r *reader) around(f *finding, i, behind, end int) {
	begin := r.clauseBegin(i)
	if begin < i {
		f.before, f.begin, f.beside = true, begin, true
		for k := behind; k < min(end, behind+3); k++ {
			if r.is(k, "that") && (f.lemma == "لسان" || !r.d.Is(i-1, doc.Punct)) { // ... نقلا عن مصدر أن; أكدت الشركة، على لسان مديرها، أن
				f.before, f.beside = false, false
				f.content = complement{'t', k, k + 1, 0}
			}
		}
		return
	}
	for k := behind; k < min(end, behind+14); k++ {
		if f := r.d.Form(k); r.is(k, "that") && strings.HasPrefix(f, "ف") || f == "فقد" {
			behind = k
			break
		}
	}
	for behind < end && (r.punct(behind, "،,") || r.is(behind, "that") || r.d.Form(behind) == "ف") {
		behind++
	}
	if behind < end {
		f.content = complement{'t', behind, behind, 0}
	}
}

// clauseBegin is the token that the clause before token i began with: the
// sentence's first, or the one behind the last semicolon.
func (r *reader) clauseBegin(i int) int {
	first := max(r.sentence(i).First, i-longestClause)
	for k := i - 1; k >= first; k-- {
		if r.punct(k, "؛;") {
			return k + 1
		}
	}
	return first
}

// longestClause bounds how far back a clause is thought to begin, in tokens.
const longestClause = 300

// witnessed reads a medium or document behind "according to what" and a verb that
// is none of saying. Of the finding f it keeps the cue's beginning.
func (r *reader) witnessed(f finding, i, at, end int) (finding, int) {
	p := r.phrase(at+1, end, nil)
	if p.end == p.first || p.row == nil || p.row.Kind != "media" && p.row.Sort != "text" {
		return finding{}, 0
	}
	f.end, f.cue = at+1, doc.Span{Start: f.cue.Start, End: r.d.Tokens[at].End()}
	f.source, f.explicit = r.source(p, nil), true
	r.around(&f, i, p.end, end)
	return f, f.end - i
}

// inserted reports whether "as X wrote" stands between two commas before the
// quotation that it belongs to: الدولة، كما كتب فلان، «بيت كبير».
func (r *reader) inserted(i int, c complement) bool {
	return c.kind == 'q' && r.punct(i-1, "،,") && r.punct(c.at-1, "،,") && r.opens(c.at) != nil
}

// accordingToWhat reads "according to what X announced": حسب ما أفاد مصدر،
// وفقا لما ذكرته الصحيفة، كما أعلن الوزير.
func (r *reader) accordingToWhat(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "bywhat")
	if n == 0 {
		return finding{}, 0
	}
	at := i + n
	if at < end && r.d.Form(at) == "كان" || r.is(at, "aux") {
		at++
	}
	v, ok := r.verb(at)
	if !ok && f.lemma != "كما" && r.d.Is(at, doc.Word) { // وفق ما عاينته مراسلة الجريدة
		return r.witnessed(f, i, at, end)
	}
	if !ok || v.participle || v.first || at >= end {
		return finding{}, 0
	}
	p, _ := r.subject(at, end, &v)
	if p.end == p.first || r.is(p.head, "proverb") {
		return finding{}, 0
	}
	if f.lemma == "كما" && i == r.sentence(i).First && v.takes('h') && !v.takes('p') { // "the minister also followed ..."
		return finding{}, 0
	}
	if f.lemma == "كما" {
		// "as X said" closes a clause; "also X said that" begins one of its own.
		if c := r.complement(p.end, end, &v, false); !r.inserted(i, c) && (c.kind == 't' || c.kind == 'q' || c.kind != 0 && c.kind != 'o') {
			return finding{}, 0
		}
		f.end, f.cue = at+1, r.cueSpan(at, at+1, int(v.hit.Pre))
	} else {
		f.end, f.cue = at+1, doc.Span{Start: f.cue.Start, End: r.d.Tokens[at].End()}
	}
	f.lemma, f.stance = v.row.Lemma, v.row.Stance
	f.source, f.explicit = r.source(p, &v), true
	r.around(&f, i, p.end, end)
	return f, f.end - i
}
