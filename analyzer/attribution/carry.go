package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// continued reads a verb without a source of its own, which takes up an
// earlier one: وأضاف أن. What it governs has to stand right behind it.
func (r *reader) continued(f *finding, i, end int, v *verb) bool {
	if !r.resumes(i, v) && !r.pronoun(i) || r.doubtful(i, v) {
		return false
	}
	if form := r.d.Form(i - 1); i > r.sentence(i).First && (form == "ما" && !v.object || form == "مما" || form == "بما" || form == "هل") || r.passive(i, v) {
		return false
	}
	if f.content = r.complement(i+1, end, v, true); f.content.kind == 0 {
		return false
	}
	object := f.content.kind == 'o'
	if object && (v.takes('h') && v.row.Lemma != "دعا" && v.row.Stance != "accuse" || r.thing(f.content.at, v)) {
		return false
	}
	if object && v.object {
		f.content = complement{}
		f.before, f.begin = true, r.clauseBegin(i)
	}
	if r.d.Is(i-1, doc.Word) && r.is(i-1, "rel") && !v.object {
		return false
	}
	f.source = r.carried(i, v)
	return f.source != nil || f.content.kind == 't' || f.content.kind == 'q'
}

// closing reads a verb without a source that ends its clause behind a
// quotation: «...»، تقول بحسرة.
func (r *reader) closing(f *finding, i, end int, v *verb) bool {
	if !v.takes('p') || v.hit.Conj || v.object || !r.quoteEnds(i) {
		return false
	}
	k := i + 1
	if k < end && r.d.Is(k, doc.Word) && (strings.HasPrefix(r.d.Form(k), "ب") || strings.HasPrefix(r.d.Form(k), "م")) {
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
		at := m.First
		if row, hit := r.head(at - 1); row != nil && row.Sort == "title" && hit.Words == 1 && at > first {
			at--
		}
		p := r.phrase(at, i, nil)
		if p.end <= p.first {
			continue
		}
		if s := r.source(p, nil); s.matches(v) {
			return s
		}
	}
	return nil
}

// resumes reports whether a verb without a source may begin a clause at i.
func (r *reader) resumes(i int, v *verb) bool {
	if v.hit.Conj || i == r.sentence(i).First && (!v.takes('h') || v.takes('c')) {
		return true
	}
	if r.d.Is(i-1, doc.Punct) {
		c := r.complement(i+1, r.sentence(i).End, v, true)
		return !v.takes('h') || v.takes('c') || c.kind == 't' && c.at <= i+3
	}
	switch r.d.Form(i + 1) { // تغريدة قال فيها إن
	case "فيه", "فيها", "خلاله", "خلالها", "فيهما":
		return true
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
	if strings.ContainsRune(raw, '\u064f') && v.row.Lemma != "قال" {
		return true
	}
	if v.present && !v.feminine && !v.plural && v.row.Stance == "estimate" || v.present && v.row.Lemma == "اعتقد" {
		return !r.pronoun(i)
	}
	return v.present && (v.row.Lemma == "قدر" || v.row.Lemma == "وصف" || v.row.Lemma == "ذكر" && r.d.Form(i-1) == "ما")
}

// thing reports whether the object of a verb without a source looks like its
// subject instead, so that the verb is passive or means something else.
func (r *reader) thing(at int, v *verb) bool {
	return v.row.Lemma == "أعلن" && !v.hit.Conj && r.definite(at)
}

// carried finds the earlier source that a verb without one speaks for: in the
// same sentence first, then the sentence's own subject, then back through the
// article, in agreement with the verb.
func (r *reader) carried(i int, v *verb) *source {
	sentence := r.d.Tokens[i].Sentence
	var fallback *source
	for k := len(r.found) - 1; k >= max(0, len(r.found)-memory) && r.d.Tokens[r.found[k].first].Sentence == sentence; k-- {
		s := r.found[k].source
		if s == nil && r.found[k].rule == "verb" && !r.found[k].nested {
			return nil
		}
		if s == nil || !s.matches(v) {
			continue
		}
		if !r.found[k].nested {
			return s
		}
		if fallback == nil {
			fallback = s
		}
	}
	if fallback != nil {
		return fallback
	}
	if p, ok := r.topic(i, v); ok {
		return r.source(p, nil)
	}
	return r.back(i, v)
}

// back looks for the last matching source of the sentences before.
func (r *reader) back(i int, v *verb) *source {
	block := r.sentence(i).Block
	var nested *source
	for k := len(r.found) - 1; k >= max(0, len(r.found)-memory); k-- {
		f := &r.found[k]
		if block-r.sentence(f.first).Block > 6 {
			break
		}
		if f.source == nil || !f.source.matches(v) {
			continue
		}
		if !f.nested {
			return f.source
		}
		if nested == nil {
			nested = f.source
		}
	}
	return nested
}

// matches reports whether a verb may speak for the source.
func (s *source) matches(v *verb) bool {
	if v.plural {
		return s.plural || !s.gendered
	}
	if !s.gendered {
		return true
	}
	if s.plural && !s.feminine {
		return v.plural
	}
	return s.feminine == v.feminine
}

// topic reads the subject of the sentence that holds token i: behind its first
// verb or in front of it. It must be a known kind of source and agree.
func (r *reader) topic(i int, v *verb) (phrase, bool) {
	first := r.sentence(i).First
	for k := first; k < min(i, first+8); k++ {
		if r.is(k, "prep") || r.is(k, "when") {
			if k = r.pastAside(k, i); k >= i {
				return phrase{}, false
			}
			continue
		}
		p := r.phrase(k, i, nil)
		if p.end == p.first || p.row == nil && r.mention(p.head) == nil && !p.quoted || p.row != nil && p.row.Sort == "text" && k == first {
			continue
		}
		t := r.source(p, nil)
		return p, t.matches(v) && k <= first+2
	}
	return phrase{}, false
}

// pastAside is the comma that ends an introductory phrase at k, or stop.
func (r *reader) pastAside(k, stop int) int {
	for ; k < stop; k++ {
		if r.punct(k, "،,") {
			return k
		}
	}
	return stop
}

// quoting reports whether the cue before token i already has a clause or
// quotation of its own, so that "saying" only repeats it: وتابع متهكما: ...
func (r *reader) quoting(i int) bool {
	last := len(r.found) - 1
	if last < 0 || r.d.Tokens[r.found[last].first].Sentence != r.d.Tokens[i].Sentence {
		return true
	}
	return r.found[last].content.kind == 't' || r.found[last].content.kind == 'q'
}

// participle reads a circumstance that goes on reporting: مضيفا أن، مشيرة إلى.
func (r *reader) participle(i, end int) (finding, int) {
	v, ok := r.verb(i)
	if !ok || !v.participle || !r.accusative(i, &v) || i == r.sentence(i).First && !v.hit.Conj {
		return finding{}, 0
	}
	f := finding{lemma: v.row.Lemma, stance: v.row.Stance, first: i, end: i + 1, cue: r.cueSpan(i, i+1, int(v.hit.Pre)), beside: true}
	f.content = r.complement(i+1, min(end, i+30), &v, true)
	comma := r.d.Is(i-1, doc.Punct) || v.hit.Conj
	switch f.content.kind {
	case 0:
		return finding{}, 0
	case 't', 'q':
		if !comma && (f.content.at > i+1 || f.content.kind == 'q' && r.quoting(i)) {
			return finding{}, 0
		}
	case 'o':
		if !comma {
			return finding{}, 0
		}
	default:
		if f.content.at > i+1 && !comma || v.takes('h') && !comma {
			return finding{}, 0
		}
	}
	if r.is(i-1, "prep") || r.is(i-1, "aux") && f.content.kind == 'o' {
		return finding{}, 0
	}
	if f.source = r.carried(i, &v); f.source == nil && !comma {
		return finding{}, 0
	}
	return f, 1
}
