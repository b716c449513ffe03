package attribution

import (
	"strings"

	"mihakk/analyzer/lexicon"
)

// inRow is the frame of "it came in ..." and "his saying": a clause or a quotation.
var inRow = &lexicon.ReportingVerb{Lemma: "جاء", Stance: "state", Frame: "tqb"}

// finite reads a reporting verb with its source at either side, or carried over.
func (r *reader) finite(i, end int) (finding, int) {
	v, ok := r.verb(i)
	if !ok {
		return finding{}, 0
	}
	if v.first && !v.present && !v.object && strings.HasSuffix(r.d.Form(i), "نا") && r.warnedUs(i, end, &v) { // الاتحاد حذرنا مرتين
		v.first, v.object = false, true
	}
	if f, n := r.somebody(i, end, &v); n > 0 {
		return f, n
	}
	if v.participle || v.first || r.denied(i, &v) || r.foreign(i, end, &v) || r.counted(i, &v) || r.taken(i) {
		return finding{}, 0
	}
	f := finding{lemma: v.row.Lemma, stance: v.row.Stance, first: i, end: i + 1, cue: r.cueSpan(i, i+1, int(v.hit.Pre))}
	f.beside = r.coordinate(i, &v)
	for rule := range 4 {
		try := f
		if r.withSource(rule, &try, i, end, &v) {
			return try, 1
		}
	}
	return finding{}, 0
}

// withSource reads a verb with its source by one of four rules, in their order.
func (r *reader) withSource(rule int, f *finding, i, end int, v *verb) bool {
	switch rule {
	case 0:
		return r.relative(f, i, end, v) || r.closing(f, i, end, v)
	case 1:
		return r.sourceFirst(f, i, end, v)
	case 2:
		return r.verbFirst(f, i, end, v)
	}
	return r.continued(f, i, end, v)
}

// foreign reports whether the word at i is no cue where it stands: part of a
// quoted name, a wish not to be named, addressed to the reader, a preposition.
func (r *reader) foreign(i, end int, v *verb) bool {
	if q := r.quoted[i]; q > 0 {
		if quote := r.d.Quotes[q-1]; quote.End-quote.First <= 3 {
			return true
		}
	}
	if row, _ := r.head(i); row != nil && i > r.sentence(i).First && r.pron(i-1) { // وهو طالب جامعي
		return true
	}
	var p phrase
	switch r.d.Form(i - 1) {
	case "كنت", "كنتم", "انت", "انا", "كنا":
		return i > r.sentence(i).First
	}
	return r.anonymity(i, end, &p) > 0 || r.d.Form(i) == "اقرا" || r.d.Form(i) == "ردا" || v.object && r.doubtful(i, v)
}

// pron reports whether token i is a personal pronoun.
func (r *reader) pron(i int) bool { return r.is(i, "pron") }

// coordinate reports whether a verb begins a clause beside the one before it:
// "and added", "while the police said".
func (r *reader) coordinate(i int, v *verb) bool {
	if v.hit.Conj || r.sequel(i, v) || r.is(i-1, "aux") && strings.HasPrefix(r.d.Form(i-1), "و") {
		return true
	}
	for k := i - 1; k >= r.sentence(i).First && k > i-12; k-- {
		switch strings.TrimPrefix(r.d.Form(k), "و") {
		case "فيما", "بينما", "لكن", "لكنه", "لكنها", "حيث", "كما", "غير", "الا", "اذ":
			return true
		}
		if r.punct(k, "،,") || r.is(k, "that") {
			return false
		}
	}
	return false
}

// verbFirst reads a verb with its source behind it: قال الوزير إن.
func (r *reader) verbFirst(f *finding, i, end int, v *verb) bool {
	p, ok := r.subject(i, end, v)
	if !ok || r.suffixed(i) || r.is(p.head, "proverb") || p.row == nil && r.mention(p.head) == nil && r.is(p.head, "said") || i > r.sentence(i).First && (r.d.Form(i-1) == "مما" || r.d.Form(i-1) == "ما" && !v.object && !r.is(i+1, "prep")) {
		return false
	}
	f.content = r.complement(p.end, end, v, v.takes('h') && !r.is(p.end, "rel"))
	if f.content.kind == 0 {
		f.content = r.pointed(i, end, &p, v)
	}
	if f.content.kind == 0 && v.object && v.row.Stance == "accuse" && strings.HasPrefix(r.d.Form(p.end), "ب") && r.withBi(p.end) { // اتهمك الخصم بالغش
		f.content = complement{'b', p.end, p.end, len("ب")}
	}
	if f.content.kind == 0 && v.takes(pronominal(r.d.Form(p.end))) && (p.row != nil || p.personal) { // رحبت الجمعية به
		f.content = complement{'o', p.end, p.end, 0}
	}
	if v.row.Lemma == "كتب" && f.content.kind == 'q' && f.content.first >= end {
		return false // a byline
	}
	if r.doubtful(i, v) && (!r.familiar(&p) && !(v.hit.Conj && i == r.sentence(i).First) || f.content.kind != 't' && f.content.kind != 'n') {
		return false
	}
	if !r.clauseStart(i, v) && v.takes('h') && (p.row == nil || f.content.kind != 't' || v.object) {
		return false
	}
	if v.row.Lemma == "وصف" && !r.familiar(&p) && p.name == 0 { // ووصف الأوضاع بأنها
		return false
	}
	if v.object && v.row.Lemma == "اعتبر" && p.row == nil && !p.personal && !r.definite(p.head) { // اعتبرته خطأ فادحا
		return false
	}
	if r.behind(f, i, p.end, end, v) {
		f.source, f.explicit = r.source(p, v), true
		return true
	}
	if f.content.kind == 0 || f.content.kind == 'o' && !r.speaks(&p, v) || v.takes('h') && f.content.kind == 'o' && !r.familiar(&p) {
		return false
	}
	if f.content.kind != 't' && f.content.kind != 'q' && !r.familiar(&p) && (r.prefixed(p.head) || p.name == 0 && !v.takes('O') && !r.person(&p)) {
		return false
	}
	if f.content.kind == 'o' && v.hit.Conj && !r.familiar(&p) && r.goesOn(i, v) {
		return false
	}
	f.source, f.explicit = r.source(p, v), true
	return true
}

// goesOn reports whether somebody spoke just before whom the verb fits, so that
// an unknown noun behind it is its object: وانتقد أساليب التمويل.
func (r *reader) goesOn(i int, v *verb) bool {
	n := len(r.found) - 1
	return n >= 0 && r.found[n].source != nil && r.found[n].source.matches(v) && r.sentence(r.found[n].first).Block == r.sentence(i).Block
}

// quoteEnds reports whether a quotation ends right before the verb at token i,
// but for a comma and "thus": «...»، تقول، «...»، هكذا قالت.
func (r *reader) quoteEnds(i int) bool {
	k := i - 1
	switch r.d.Form(k) {
	case "هكذا", "بهذا":
		k--
	case "الكلمات", "العبارات", "الكلمه", "العباره":
		if r.d.Form(k-1) == "بهذه" {
			k -= 2
		}
	}
	for n := 0; n < 3 && r.punct(k, "،,."); n++ {
		k--
	}
	return k > r.sentence(i).First && r.punct(k, "»”\"") && r.quoted[k-1] > 0 && r.opens(k) == nil
}

// behind reads a cue inside or behind what it reports: "..., يقول الخبير،".
func (r *reader) behind(f *finding, i, behind, end int, v *verb) bool {
	before := i > r.sentence(i).First && (r.punct(i-1, "،,»”\"–—") || r.quoteEnds(i))
	what := r.d.Form(i-1) == "ما" || v.object && r.is(i-1, "report") || v.object && r.is(i-1, "rel") && !(v.takes('h') && !v.takes('o') && !(v.takes('c') && v.takes('p'))) // not: الكتاب الذي كتبه
	if what && (v.takes('t') || v.takes('O')) && i > r.sentence(i).First {
		f.before, f.begin = true, r.clauseBegin(i)
		return true
	}
	if !before || f.content.kind == 't' || f.content.kind == 'q' || !v.takes('p') || v.hit.Conj {
		return false
	}
	if n := behind; r.quoteEnds(i) && n < end && !r.punct(n, "،,.؟!–—:") {
		behind += r.interlude(n, end, nil)
		if f := r.d.Form(behind); f == "وهو" || f == "وهي" || f == "وهم" { // «...»، تقول فلانة وهي تبتسم
			behind = end
		}
	}
	if behind < end && !r.punct(behind, "،,.؟!–—") {
		return false
	}
	f.before, f.begin = true, r.clauseBegin(i)
	f.content = complement{}
	return true
}
