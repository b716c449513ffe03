package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// continued reads a verb without a source of its own, which takes up an
// earlier one: وأضاف أن. What it governs has to stand right behind it.
func (r *reader) continued(f *finding, i, end int, v *verb) bool {
	if !r.resumes(i, v) && !r.pronoun(i) || r.doubtful(i, v) || v.takes('S') {
		return false
	}
	if form := r.d.Form(i - 1); i > r.sentence(i).First && (form == "ما" && !v.object || form == "مما" || form == "بما" || form == "هل") || r.passive(i, v) {
		return false
	}
	if f.content = r.complement(i+1, end, v, true); f.content.kind == 0 {
		return false
	}
	if r.d.Form(i+1) == "ذلك" && r.governs(i+2, v) { // ويعزو ذلك إلى
		f.content = complement{r.preposed(i + 2), i + 2, i + 3, 0}
	}
	object := f.content.kind == 'o'
	if object && (v.takes('h') && v.row.Lemma != "دعا" && v.row.Stance != "accuse" && !r.likened(i, end, v) || r.thing(f.content.at, v)) {
		return false
	}
	if object && v.object {
		f.content = complement{}
		f.before, f.begin = true, r.clauseBegin(i)
	}
	if r.d.Is(i-1, doc.Word) && r.is(i-1, "rel") && !v.object {
		return false
	}
	if r.therein(i + 1) {
		f.source = r.author(i, v)
	}
	if f.source == nil {
		f.source = r.carried(i, v)
	}
	return f.source != nil || f.content.kind == 't' || f.content.kind == 'q'
}

// likened reports whether what a verb of describing governs goes on with how it
// is described: ووصف نتائج الحرب بأنها كارثة.
func (r *reader) likened(i, end int, v *verb) bool {
	for k := i + 2; v.row.Lemma == "وصف" && k < min(end, i+20); k++ {
		if r.is(k, "that") && strings.HasPrefix(r.d.Form(k), "ب") || r.d.Form(k) == "ب" && r.opens(k+1) != nil {
			return true
		}
		if r.punct(k, ".؛") {
			break
		}
	}
	return false
}

// closing reads a verb without a source that ends its clause behind a
// quotation: «...»، تقول بحسرة.
func (r *reader) closing(f *finding, i, end int, v *verb) bool {
	if !v.takes('p') || v.hit.Conj || v.object && !r.ours(i) || !r.quoteEnds(i) {
		return false
	}
	k := i + 1
	if k < end && r.d.Is(k, doc.Word) && (strings.HasPrefix(r.d.Form(k), "ب") || strings.HasPrefix(r.d.Form(k), "م") || r.is(k, "when")) {
		k++
	}
	if k < end && !r.punct(k, ".،,؟!") {
		return false
	}
	f.content = complement{}
	f.before, f.begin = true, r.clauseBegin(i)
	if n := len(r.found); n > 0 && r.found[n-1].source != nil && r.sentence(r.found[n-1].first).Block == r.sentence(i).Block && r.found[n-1].source.matches(v) {
		f.source = r.found[n-1].source
	} else if f.source = r.bystander(i, v); f.source == nil {
		f.source = r.back(i, v)
	}
	return true
}

// bystander is the last person that the paragraph names before token i, if the
// verb agrees: who is quoted though only told of before.
func (r *reader) bystander(i int, v *verb) *source {
	first := r.d.Sentences[r.d.Blocks[r.sentence(i).Block].First].First
	for k := i - 1; k >= max(first, i-longest*2); k-- {
		m := r.mention(k)
		if m == nil || m.Kind != entity.Person || r.quoted[k] > 0 {
			continue
		}
		if p := r.fullName(m, min(i, m.End)); p.end > p.first {
			if s := r.source(p, nil); s.matches(v) {
				return s
			}
		}
	}
	return nil
}

// fullName is a person's name up to token end with the office before it.
func (r *reader) fullName(m *entity.Mention, end int) phrase {
	for k := max(r.sentence(m.First).First, m.First-longest/2); k < m.First; k++ {
		if p := r.phrase(k, end, nil); p.end == end && p.row != nil && p.personal {
			return p
		}
	}
	return r.phrase(m.First, end, nil)
}

// therein reports whether token i points at the document that somebody speaks in.
func (r *reader) therein(i int) bool {
	switch r.d.Form(i) {
	case "فيه", "فيها", "خلاله", "خلالها", "فيهما":
		return true
	}
	return false
}

// author finds whom the document before token i is of, if the verb agrees: في بيان
// صادر عن الوزارة، وصفت فيه.
func (r *reader) author(i int, v *verb) *source {
	for k := r.sentence(i).First + 1; k < i; k++ {
		if row, hit := r.head(k); row == nil || row.Sort == "text" || hit.Conj {
			continue
		}
		for at := k - 1; at >= max(r.sentence(i).First, k-4); at-- {
			if row, _ := r.head(at); row == nil || row.Sort != "text" {
				continue
			}
			if p := r.phrase(k, i, nil); p.end > p.first {
				if s := r.source(p, nil); s.matches(v) {
					return s
				}
			}
		}
	}
	return nil
}

// resumes reports whether a verb without a source may begin a clause at i.
func (r *reader) resumes(i int, v *verb) bool {
	if v.hit.Conj || v.takes('N') || i == r.sentence(i).First && (!v.takes('h') || v.takes('c')) {
		return true
	}
	if r.therein(i + 1) { // تغريدة قال فيها إن
		return true
	}
	if r.d.Is(i-1, doc.Punct) {
		c := r.complement(i+1, r.sentence(i).End, v, true)
		return !v.takes('h') || v.takes('c') || (c.kind == 't' || c.kind == 'q' && r.punct(i-1, "،,")) && c.at <= i+3
	}
	if w, ok := r.verb(i - 1); ok && !w.participle && v.present && (w.hit.Conj || i-1 == r.sentence(i).First) || r.sequel(i, v) { // ومضى يقول
		return true
	}
	if v.hit.Prep == 'l' { // خرج الوزير ليعلن أن
		c := r.complement(i+1, r.sentence(i).End, v, true)
		return c.kind == 't' || c.kind == 'q'
	}
	c, _ := r.class(i - 1)
	return c == "conj" || c == "aux" || c == "rel" && v.object || r.d.Form(i-1) == "ما"
}

// pronoun reports whether token i-1 ends in the pronoun of a conjunction: لكنه، إنها.
func (r *reader) pronoun(i int) bool {
	c, _ := r.class(i - 1)
	return (c == "conj" || c == "that") && (strings.HasSuffix(r.d.Form(i-1), "ه") || strings.HasSuffix(r.d.Form(i-1), "ها"))
}

// passive reports whether the verb at i is a passive that nobody speaks in:
// يُقدر عددهم، وأُعلن الحداد.
func (r *reader) passive(i int, v *verb) bool {
	raw := r.d.Tokens[i].Of(r.d.Text)
	if strings.ContainsRune(raw, '\u064f') && v.row.Lemma != "قال" && !(v.present && derived(v.row.Lemma)) {
		return true
	}
	if v.present && !v.feminine && !v.plural && v.row.Stance == "estimate" || v.present && v.row.Lemma == "اعتقد" {
		return !r.pronoun(i)
	}
	return v.present && (v.row.Lemma == "قدر" || v.row.Lemma == "وصف" || v.row.Lemma == "ذكر" && r.d.Form(i-1) == "ما")
}

// derived reports whether a lemma is shaped like a verb of stem III or IV, whose
// active present has the vowel of a passive: يُعلن، يُطالب.
func derived(lemma string) bool {
	return strings.HasPrefix(lemma, "أ") || strings.HasPrefix(lemma[len("ا"):], "ا")
}

// thing reports whether the object of a verb without a source looks like its
// subject instead, so that the verb is passive or means something else.
func (r *reader) thing(at int, v *verb) bool {
	return v.row.Lemma == "أعلن" && !v.hit.Conj && r.definite(at)
}
