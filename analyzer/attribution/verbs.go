package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// inRow is the frame of "it came in ..." and "his saying": a clause or a quotation.
var inRow = &lexicon.ReportingVerb{Lemma: "جاء", Stance: "state", Frame: "tqb"}

// finite reads a reporting verb with its source at either side, or carried over.
func (r *reader) finite(i, end int) (finding, int) {
	v, ok := r.verb(i)
	if !ok || v.participle || v.first || r.denied(i, &v) || r.foreign(i, end, &v) {
		return finding{}, 0
	}
	f := finding{lemma: v.row.Lemma, stance: v.row.Stance, first: i, end: i + 1, cue: r.cueSpan(i, i+1, int(v.hit.Pre))}
	f.beside = r.coordinate(i, &v)
	for _, read := range [...]func(f *finding, i, end int, v *verb) bool{r.relative, r.sourceFirst, r.verbFirst, r.continued} {
		try := f
		if read(&try, i, end, &v) {
			return try, 1
		}
	}
	return finding{}, 0
}

// foreign reports whether the word at i is no cue where it stands: part of a
// quoted name, a wish not to be named, addressed to the reader, a preposition.
func (r *reader) foreign(i, end int, v *verb) bool {
	if q := r.quoted[i]; q > 0 {
		if quote := r.d.Quotes[q-1]; quote.End-quote.First <= 3 {
			return true
		}
	}
	var p phrase
	switch r.d.Form(i - 1) {
	case "كنت", "كنتم", "انت", "انا", "كنا":
		return i > r.sentence(i).First
	}
	return r.anonymity(i, end, &p) > 0 || r.d.Form(i) == "اقرا" || v.object && r.doubtful(i, v)
}

// coordinate reports whether a verb begins a clause beside the one before it:
// "and added", "while the police said".
func (r *reader) coordinate(i int, v *verb) bool {
	if v.hit.Conj {
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
	if !ok || i > r.sentence(i).First && (r.d.Form(i-1) == "مما" || r.d.Form(i-1) == "ما" && !v.object && !r.is(i+1, "prep")) {
		return false
	}
	f.content = r.complement(p.end, end, v, v.takes('h'))
	if v.row.Lemma == "كتب" && f.content.kind == 'q' && f.content.first >= end {
		return false // a byline
	}
	if r.doubtful(i, v) && (!r.familiar(&p) && !(v.hit.Conj && i == r.sentence(i).First) || f.content.kind != 't' && f.content.kind != 'n') {
		return false
	}
	if !r.clauseStart(i, v) && v.takes('h') && (p.row == nil || f.content.kind != 't') {
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

// behind reads a cue inside or behind what it reports: "..., يقول الخبير،".
func (r *reader) behind(f *finding, i, behind, end int, v *verb) bool {
	before := i > r.sentence(i).First && (r.punct(i-1, "،,»”\"") || r.punct(i-1, "–—"))
	what := r.d.Form(i-1) == "ما" || v.object && r.is(i-1, "rel")
	if what && (v.takes('t') || v.takes('O')) && i > r.sentence(i).First {
		f.before, f.begin = true, r.clauseBegin(i)
		return true
	}
	if !before || f.content.kind == 't' || f.content.kind == 'q' || !v.takes('p') || v.hit.Conj {
		return false
	}
	if behind < end && !r.punct(behind, "،,.؟!–—") {
		return false
	}
	f.before, f.begin = true, r.clauseBegin(i)
	f.content = complement{}
	return true
}

// familiar reports whether a phrase is headed by a known noun or name, or by
// one that spoke before.
func (r *reader) familiar(p *phrase) bool {
	if p.row != nil || p.best != nil || p.personal || r.mention(p.head) != nil {
		return true
	}
	for k := len(r.found) - 1; k >= max(0, len(r.found)-40); k-- {
		for t := 0; r.found[k].source != nil && t < r.found[k].source.end-r.found[k].source.first; t++ {
			if r.d.Form(r.found[k].source.first+t) == r.d.Form(p.end-1) {
				return true
			}
		}
	}
	return false
}

// prefixed reports whether an unknown word may be a preposition with its noun.
func (r *reader) prefixed(i int) bool {
	form := r.d.Form(i)
	return strings.HasPrefix(form, "ب")
}

// speaks reports whether a phrase can be the source of a verb with a mere
// object: everybody announces and denies, only known sources reveal.
func (r *reader) speaks(p *phrase, v *verb) bool {
	if p.row == nil && r.is(p.head, "event") {
		return false
	}
	if r.familiar(p) || p.quoted {
		return true
	}
	return v.takes('O') && r.person(p)
}

// person reports whether a phrase that no table knows looks like a name rather
// than a thing: no definite noun alone.
func (r *reader) person(p *phrase) bool {
	return p.name > 0 || !r.definite(p.head) || p.end-p.first > 1
}

// subject reads the noun phrase behind a verb, past addressees and times, if
// it agrees with the verb and is not its object.
func (r *reader) subject(i, end int, v *verb) (phrase, bool) {
	k := i + 1
	for n := 0; k < end && n < 3; n++ {
		if r.opens(k) != nil || r.punct(k, "–—:.،,(") {
			break
		}
		step := r.interlude(k, end, v)
		if step == 0 {
			break
		}
		k += step
	}
	p := r.phrase(k, end, v)
	if p.end == p.first || p.quoted && r.d.Form(k-1) == ":" {
		return p, false
	}
	if p.quoted && k == i+1 && r.speech(&p, end) || r.addressed(i, &p, end, v) {
		return p, false
	}
	return p, r.agrees(&p, v)
}

// speech reports whether a short quotation right behind the verb is what was
// said, not the name of who says: nothing governed by the verb follows.
func (r *reader) speech(p *phrase, end int) bool {
	return p.end >= end || r.punct(p.end, ".،,")
}

// addressed reports whether the phrase behind a verb of asking or accusing is
// who is asked or accused: nothing but the charge follows "accused the
// authorities", and a speaker of the same paragraph goes on asking others.
func (r *reader) addressed(i int, p *phrase, end int, v *verb) bool {
	if v.row.Stance != "accuse" && v.row.Stance != "ask" && v.row.Lemma != "نبه" || p.end >= end {
		return false
	}
	next := r.d.Form(p.end)
	charge := strings.HasPrefix(next, "ب") && r.class2(p.end) == ""
	if v.row.Lemma == "اتهم" && charge {
		return true
	}
	if !(charge || r.preposed(p.end) == 'i' || r.event(p.end) || r.is(p.end, "that")) || !v.hit.Conj {
		return false
	}
	block := r.sentence(i).Block
	for k := len(r.found) - 1; k >= 0 && r.sentence(r.found[k].first).Block == block; k-- {
		s := r.found[k].source
		if s == nil || r.found[k].nested {
			continue
		}
		probe := source{phrase: *p}
		return s.matches(v) && s.kind != Document && !r.sameName(&probe, s) && r.stem(p.head) != r.stem(s.head)
	}
	return false
}

// class2 is the class of token i alone.
func (r *reader) class2(i int) string {
	c, _ := r.class(i)
	return c
}

// agrees reports whether the verb's gender and number let the phrase behind it
// be its subject: طالب الحكومة and دعا المنتجين have their subject elsewhere.
func (r *reader) agrees(p *phrase, v *verb) bool {
	if v.plural {
		return false
	}
	form := r.d.Form(p.head)
	if !p.many && strings.HasSuffix(form, "ين") && r.definite(p.head) && p.row != nil && p.row.Sort == "crowd" || !p.many && p.row != nil && r.definite(p.head) && strings.HasSuffix(form, "ين") && r.plural(p.head) {
		return false
	}
	if p.many || p.list || p.quoted {
		return true
	}
	feminine := r.marbuta(p.head) && p.row != nil
	switch {
	case !v.feminine && feminine && p.name == 0 && !p.personal:
		return false
	case v.feminine && p.row != nil && !r.marbuta(p.head) && (p.row.Sort == "title" || p.row.Sort == "proxy" || p.row.Sort == "speaker" || p.row.Kind == "document"):
		_, hit := r.head(p.head)
		return hit.Infl == doc.Plural || hit.Infl == doc.Listed && p.row.Kind != "document" || r.mention(p.head) != nil
	}
	return true
}

// plural reports whether token i heads a source in the plural.
func (r *reader) plural(i int) bool {
	_, hit := r.head(i)
	return hit.Infl == doc.Plural
}

// sourceFirst reads a source in front of its verb: الوزارة قد نفت، فلان يكشف.
func (r *reader) sourceFirst(f *finding, i, end int, v *verb) bool {
	stop := i
	for stop > r.sentence(i).First && (r.d.Form(stop-1) == "قد" || r.d.Form(stop-1) == "فقد" || r.d.Form(stop-1) == "كان" || r.d.Form(stop-1) == "فكان" || r.d.Form(stop-1) == "كانت" || r.d.Form(stop-1) == "لا") {
		stop--
	}
	if stop == r.sentence(i).First || v.hit.Conj && !strings.HasPrefix(r.d.Form(i), "ف") || v.object && !v.present || r.d.Form(i-1) == "ما" {
		return false
	}
	p, ok := r.leading(stop, v)
	if !ok {
		return false
	}
	f.content = r.complement(i+1, end, v, v.takes('h'))
	known := p.row != nil || r.mention(p.head) != nil || p.proper
	if f.content.kind == 0 || r.doubtful(i, v) || !known && r.d.Is(i-1, doc.Punct) {
		return false
	}
	if p.possessed && f.content.kind == 'o' || p.row == nil && r.mention(p.head) == nil && !p.quoted && r.verbal(&p, i) {
		return false
	}
	if !known && f.content.kind != 't' && f.content.kind != 'q' && (!v.present || p.end-p.first > 3 || p.name == 0) {
		return false
	}
	f.source, f.explicit = r.source(p, v), true
	return true
}

// verbal reports whether a phrase of unknown words in front of a verb may
// itself begin with a verb or a preposition: it is no name then.
func (r *reader) verbal(p *phrase, i int) bool {
	if p.first > r.sentence(i).First && r.is(p.first-1, "aux") {
		return false
	}
	if p.list {
		return false
	}
	if p.end-p.first > 4 || p.many {
		return true
	}
	form := r.d.Form(p.head)
	if strings.HasPrefix(form, "ل") && (p.end-p.first > 1 || p.first > r.sentence(i).First && r.d.Form(p.first-1) != ".") {
		return true
	}
	return r.prefixed(p.head) || strings.HasPrefix(form, "و") || strings.HasPrefix(form, "ي") && (p.end-p.first > 1 || strings.HasSuffix(form, "وا")) || strings.HasPrefix(form, "ت") && p.end-p.first > 1
}

// leading finds the noun phrase that begins its clause and reaches up to token stop.
func (r *reader) leading(stop int, v *verb) (best phrase, ok bool) {
	first := r.sentence(stop).First
	for k := stop - 1; k >= max(first, stop-longest); k-- {
		if best.end > best.first && r.is(k, "that") {
			break
		}
		if k > first && !r.opensClause(k) {
			continue
		}
		p := r.phrase(k, stop, nil)
		if p.end == p.first || !r.reaches(&p, stop) || r.is(p.head, "when") || r.event(p.head) {
			continue
		}
		if best.end == best.first || k < best.first && p.end >= best.first {
			best = p
		}
	}
	return best, best.end > best.first && r.concords(&best, v)
}

// opensClause reports whether a clause may begin at token k.
func (r *reader) opensClause(k int) bool {
	if r.d.Is(k, doc.Digits) && r.d.Is(k-2, doc.Digits) {
		return false
	}
	if r.d.Is(k-1, doc.Punct) {
		return !r.d.Glued(k) || r.punct(k-1, "،,.:؛–—…\"“«»”") || r.opens(k-1) != nil
	}
	c, hit := r.class(k - 1)
	if c == "conj" || c == "that" || c == "aux" || hit.Words == 0 && (r.d.Form(k-1) == "فكان" || r.d.Form(k-1) == "ان") {
		return true
	}
	if form := r.d.Form(k - 1); form == "ان" || form == "غير" {
		return true
	}
	row, hit := r.head(k)
	return row != nil && hit.Conj
}

// reaches reports whether nothing but asides lies between a phrase and its verb.
func (r *reader) reaches(p *phrase, stop int) bool {
	k := p.end
	for k < stop {
		n := 0
		if p.made && stop-k < 16 && !r.clause(k, stop) {
			return true
		}
		if r.punct(k, "،,") && k+1 < stop && (strings.HasPrefix(r.d.Form(k+1), "و") || r.is(k+1, "rel")) {
			for j := k + 1; j < stop && j < k+20; j++ {
				if r.punct(j, "،,") {
					n = j + 1 - k
					break
				}
			}
		}
		if n == 0 {
			n = r.aheadOf(k, stop)
		}
		if n == 0 {
			return false
		}
		k += n
	}
	return k == stop
}

// aheadOf reads what may stand between a source and its verb: a comma, a time,
// a statement, a prepositional phrase only behind a comma.
func (r *reader) aheadOf(k, stop int) int {
	if c, _ := r.class(k); c == "prep" && !r.d.Is(k-1, doc.Punct) && !r.is(k+1, "said") {
		return 0
	}
	return r.interlude(k, stop, nil)
}

// concords reports whether a verb behind its subject agrees with it.
func (r *reader) concords(p *phrase, v *verb) bool {
	crowd := p.row != nil && p.row.Sort == "crowd"
	if v.plural {
		return crowd || r.plural(p.head) || strings.HasSuffix(r.d.Form(p.head), "ون") || strings.HasSuffix(r.d.Form(p.head), "ين") || p.many
	}
	if p.many || p.list || p.row == nil || r.plural(p.head) {
		return true
	}
	if r.marbuta(p.head) {
		return v.feminine || p.name > 0
	}
	return !v.feminine || p.row.Sort == "body" || p.row.Sort == "firm" || r.mention(p.head) != nil
}

// relative reads a verb in a relative clause: its source stands before the
// relative pronoun, unless the verb has an object of its own: فلان، الذي قال.
func (r *reader) relative(f *finding, i, end int, v *verb) bool {
	rel := i - 1
	for rel > r.sentence(i).First && (r.d.Form(rel) == "كان" || r.d.Form(rel) == "كانت" || r.d.Form(rel) == "قد") {
		rel--
	}
	if !r.is(rel, "rel") || v.object || r.plainObject(rel, v) {
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
		if r.d.Is(k, doc.Punct) && k < rel-1 && !r.punct(k, "،,)(»«\"“”") || r.is(k, "prep") && ok || r.is(k, "that") {
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
