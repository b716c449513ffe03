package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A source is a phrase read as who speaks, with what agreement needs to know.
type source struct {
	phrase
	span     doc.Span
	kind     SourceKind
	named    bool
	feminine bool
	plural   bool
	gendered bool // gender is known, from the noun or from its verb
}

// source makes a source of a phrase that follows or precedes a verb (nil for none).
func (r *reader) source(p phrase, v *verb) *source {
	s := &source{phrase: p, span: r.span(p)}
	s.kind, s.named = r.kind(&p)
	row, _ := r.head(p.head)
	switch {
	case row != nil && row.Sort == "crowd", row == nil && r.definite(p.head) && strings.HasSuffix(r.d.Form(p.head), "ون") && p.name < 2: // الحوثيون
		s.plural, s.gendered = true, true
	case row != nil && row.Sort == "title" && r.plural(p.head):
		s.plural, s.gendered = true, true
	case p.many && !p.list && (r.d.Form(p.first) == "احد" || r.d.Form(p.first) == "احدي"):
		s.feminine, s.gendered = r.d.Form(p.first) == "احدي", true
	case p.list, r.broken(p.head, row):
		s.plural, s.feminine, s.gendered = true, true, true
	case r.marbuta(p.head) && p.name == 0 && (row != nil || !p.personal): // not: بوعزة فلان، رئيس الجمعية
		s.feminine, s.gendered = true, true
	case row != nil && row.Sort != "proxy":
		s.gendered = true
	}
	if v != nil && !v.participle && (!s.gendered || !v.plural && !s.plural) { // قال سعادة فلان
		s.feminine, s.gendered = v.feminine, true
	}
	if v != nil && v.row != nil && (v.row.Lemma == "علم" || v.row.Lemma == "نقل") && p.quoted && (s.kind == Organisation || s.kind == Group) { // علمت «الميدان» أن
		s.kind, s.named = Media, true
	}
	r.resolve(s)
	return s
}

// broken reports whether token k is a plural of things, which verbs take as feminine.
func (r *reader) broken(k int, row *lexicon.SourceHead) bool {
	_, hit := r.head(k)
	return row != nil && hit.Infl == doc.Plural && row.Sort != "title"
}

// span is the text of a phrase, without the clitics of its first word.
func (r *reader) span(p phrase) doc.Span {
	s := r.d.Between(p.first, p.end)
	s.Start += r.clitics(p.first)
	return s
}

// clitics is how many bytes of token i's text are a conjunction or preposition
// written onto a source: بحسب "ل" in لأرقام, "و" in ووزارة.
func (r *reader) clitics(i int) int {
	t := &r.d.Tokens[i]
	if t.Kind != doc.Word {
		return 0
	}
	cut := -1
	if row, h := r.head(i); row != nil {
		cut = int(h.Pre)
		if h.Article {
			cut -= len("ال")
		}
		if strings.HasPrefix(r.d.Form(i), "لل") {
			cut = len("ل")
		}
	}
	if m := r.mention(i); m != nil && m.First == i && m.Start > t.Start() {
		return m.Start - t.Start()
	}
	if cut <= 0 {
		return 0
	}
	return lead(t.Of(r.d.Text), cut)
}
