package export

import (
	"cmp"

	"mihakk/analyzer"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/timex"
)

func (w *writer) block(_ int, b *doc.Block) {
	w.key("kind")
	w.string(string(b.Kind))
	w.ends(b.Span)
	w.key("repeats")
	if b.Repeats < 0 {
		w.null()
	} else {
		w.int(b.Repeats)
	}
}

func (w *writer) sentenceItem(_ int, s *doc.Sentence) {
	w.ends(s.Span)
	w.key("block")
	w.int(s.Block)
}

func (w *writer) mention(i int, m *entity.Mention) {
	w.key("id")
	w.id('m', i)
	w.ends(m.Span)
	w.key("kind")
	w.string(string(m.Kind))
	w.key("name")
	w.string(m.Name)
	w.key("cluster")
	w.int(m.Cluster)
}

// sentence writes the index of the sentence that holds a token.
func (w *writer) sentence(r *analyzer.Report, token int) {
	w.key("sentence")
	w.int(int(r.Doc.Tokens[token].Sentence))
}

func (w *writer) figure(r *analyzer.Report, i int, f *figure.Figure) {
	w.key("id")
	w.id('f', i)
	w.ends(f.Span)
	w.sentence(r, f.First)
	w.key("number")
	w.span(f.Number)
	w.key("kind")
	w.string(string(f.Kind))
	w.key("value")
	w.float(f.Value)
	w.key("low")
	w.float(f.Low)
	w.key("high")
	w.float(f.High)
	w.key("relation")
	w.string(string(f.Relation))
	w.key("unit")
	w.unit(f.Unit)
	w.key("per")
	w.text(f.Per)
	w.key("whole")
	w.span(f.Whole)
}

func (w *writer) unit(u *figure.Unit) {
	if u == nil {
		w.null()
		return
	}
	w.open('{')
	w.ends(u.Span)
	w.key("lemma")
	w.string(u.Lemma)
	w.key("kind")
	w.text(u.Kind)
	w.key("code")
	w.text(u.Code)
	w.close('}')
}

func (w *writer) time(r *analyzer.Report, i int, t *timex.Timex) {
	w.key("id")
	w.id('t', i)
	w.ends(t.Span)
	w.sentence(r, t.First)
	w.key("kind")
	w.string(string(t.Kind))
	w.key("value")
	w.text(t.Value)
	w.key("relation")
	w.string(string(cmp.Or(t.Relation, numeral.Exact)))
	w.key("calendar")
	if t.Islamic {
		w.string("islamic")
		w.key("source_value")
		w.text(t.SourceValue)
	} else {
		w.string("gregorian")
	}
	w.key("resolved_from")
	w.text(t.ResolvedFrom)
}

func (w *writer) attribution(i int, a *attribution.Attribution) {
	w.key("id")
	w.id('a', i)
	w.key("sentence")
	w.int(a.Sentence)
	w.key("source")
	if s := a.Source; s == nil {
		w.null()
	} else {
		w.open('{')
		w.ends(s.Span)
		w.key("kind")
		w.string(string(s.Kind))
		w.key("named")
		w.bool(s.Named)
		w.key("mention")
		w.id('m', s.Mention)
		w.close('}')
	}
	w.key("cue")
	w.open('{')
	w.ends(a.Cue.Span)
	w.key("lemma")
	w.string(a.Cue.Lemma)
	w.key("stance")
	w.string(string(a.Cue.Stance))
	w.close('}')
	w.key("content")
	w.span(a.Content)
	w.key("direct")
	w.bool(a.Direct)
	w.key("parent")
	w.id('a', a.Parent)
}
