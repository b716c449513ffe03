package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// agentless reads cues that nobody stands behind: يُذكر أن، جدير بالذكر أن.
func (r *reader) agentless(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "none")
	if n == 0 || !r.boundary(i) && !strings.HasPrefix(r.d.Form(i), "و") {
		return finding{}, 0
	}
	that := f.end
	for that < end && !r.is(that, "that") && that < f.end+3 {
		that++
	}
	for f.end > i+1 && (r.is(f.end-1, "that") || r.d.Form(f.end-1) == "الي") {
		f.end--
		that = f.end
		for that < end && !r.is(that, "that") && that < f.end+2 {
			that++
		}
	}
	if that >= end || !r.is(that, "that") {
		return finding{}, 0
	}
	f.cue.End = r.d.Tokens[f.end-1].End()
	f.content = complement{'t', that, that + 1, 0}
	return f, f.end - i
}

// asPut reads "as he put it": على حد تعبيره، وفق قولها. With a noun behind it
// (على حد تعبير الوزير) that is the source, else an earlier one is.
func (r *reader) asPut(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "his")
	if n == 0 {
		return finding{}, 0
	}
	f.before, f.begin, f.beside = true, r.clauseBegin(i), true
	switch r.d.Form(i + n - 1) {
	case "تعبير", "قول", "وصف", "راي", "زعم", "تقدير":
		p := r.phrase(i+n, end, nil)
		if p.end == p.first {
			return finding{}, 0
		}
		f.source, f.explicit = r.source(p, nil), true
		return f, n
	}
	owner := verb{feminine: strings.HasSuffix(r.d.Form(i+n-1), "ها"), plural: strings.HasSuffix(r.d.Form(i+n-1), "هم"), voice: true}
	f.source = r.carried(i, &owner)
	if f.begin == i {
		f.before, f.beside = false, false
		r.around(&f, i, i+n, end)
	}
	return f, n
}

// cameIn reads "it said in": جاء في بيان للوزارة أن.
func (r *reader) cameIn(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "in")
	if n == 0 || r.is(i-1, "neg") {
		return finding{}, 0
	}
	p := r.phrase(i+n, end, nil)
	if p.end == p.first || p.best == nil || p.best.Sort != "text" {
		return finding{}, 0
	}
	v := verb{row: inRow}
	if f.content = r.complement(p.end, end, &v, false); f.content.kind == 0 {
		if r.d.Form(i-1) != "كما" || i == r.sentence(i).First+1 {
			return finding{}, 0
		}
		f.before, f.begin, f.beside = true, r.clauseBegin(i), true // ...، كما جاء في المنشور
	}
	f.source, f.explicit = r.source(p, nil), true
	return f, n
}

// citing reads whom a source cites without further words: نقلت الصحيفة عن مصدر أن.
func (r *reader) citing(i, end int) (finding, int) {
	last := len(r.found) - 1
	if r.d.Form(i) != "عن" || last < 0 || r.found[last].lemma != "نقل" || r.found[last].content.at != i {
		return finding{}, 0
	}
	p := r.phrase(i+1, end, nil)
	if _, n := r.phraseCue(p.end, end, "deed"); p.end == p.first || n > 0 {
		return finding{}, 0
	}
	f := finding{lemma: "نقل", stance: "state", first: i, end: i + 1, cue: r.d.Tokens[i].Span(), explicit: true}
	if f.content = r.complement(p.end, end, &verb{row: inRow}, true); f.content.kind != 't' && f.content.kind != 'q' {
		return finding{}, 0
	}
	f.source = r.source(p, nil)
	return f, 1
}

// hisWords reads who is quoted inside a quotation: نقلت الوكالة عن مصدر قوله إن.
func (r *reader) hisWords(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "words")
	if n == 0 || i+1 >= end {
		return finding{}, 0
	}
	v := verb{row: inRow}
	f.content = r.complement(i+1, min(end, i+16), &v, true)
	first := r.sentence(i).First
	for k := i - 1; k >= max(first, i-20) && !sayingSo(r.d.Form(i)); k-- {
		if r.d.Form(k) != "عن" && !(r.d.Form(k) == "الي" && r.quotes(k, "نسب")) {
			continue
		}
		p := r.phrase(k+1, i, nil)
		if p.end > p.first && (p.end == i || p.end+1 == i && r.d.Is(p.end, doc.Punct) || i-p.end < 6) {
			f.source, f.explicit = r.source(p, nil), true
			if f.content.kind == 0 { // quoted without any mark
				f.content = complement{'t', i + 1, i + 1, 0}
			}
			return f, n
		}
	}
	if f.content.kind == 0 {
		return finding{}, 0
	}
	if last := len(r.found) - 1; !sayingSo(r.d.Form(i)) && pronominal(r.d.Form(i-1)) != 'n' || last >= 0 && r.found[last].end == i {
		return finding{}, 0
	}
	v.anybody = true
	f.source = r.carried(i, &v)
	return f, n
}

// sayingSo reports whether a form is the saying of whoever speaks already:
// اكتفى بالقول إن.
func sayingSo(form string) bool { return form == "بالقول" }

// deed reads what one is quoted to have done in words: نقلت الوكالة عن مصدر تحذيره من كذا.
func (r *reader) deed(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "deed")
	if n == 0 || strings.HasPrefix(r.d.Form(i), "و") {
		return finding{}, 0
	}
	for k := i - 1; k >= max(r.sentence(i).First, i-20); k-- {
		if !(r.d.Form(k) == "عن" && r.quotes(k, "نقل") || r.d.Form(k) == "الي" && r.quotes(k, "نسب")) {
			continue
		}
		if p := r.phrase(k+1, i, nil); p.end == i {
			f.source, f.explicit = r.source(p, nil), true
			f.content = complement{'t', i + 1, i + 1, 0}
			return f, n
		}
	}
	return finding{}, 0
}

// citedHim reads a passive that cites whoever was named last: ونُقل عنه أن.
func (r *reader) citedHim(i, end int) (finding, int) {
	f, n := r.phraseCue(i, end, "from")
	if n == 0 || !r.boundary(i) && !strings.HasPrefix(r.d.Form(i), "و") {
		return finding{}, 0
	}
	if f.content = r.complement(i+n, end, &verb{row: inRow}, true); f.content.kind != 't' && f.content.kind != 'q' {
		return finding{}, 0
	}
	owner := verb{feminine: strings.HasSuffix(r.d.Form(i+n-1), "ها"), plural: strings.HasSuffix(r.d.Form(i+n-1), "هم")}
	f.source = r.carried(i, &owner)
	return f, n
}

// quotes reports whether a verb of a lemma stands shortly before token k.
func (r *reader) quotes(k int, lemma string) bool {
	for i := k - 1; i >= max(r.sentence(k).First, k-8); i-- {
		if v, ok := r.verb(i); ok && v.row.Lemma == lemma {
			return true
		}
	}
	return false
}
