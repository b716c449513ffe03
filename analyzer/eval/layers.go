//go:build !wasip1

package main

import (
	"fmt"
	"strings"
)

// figures: found if the number spans overlap; then value, relation, kind, unit.
func (s *scores) scoreFigures(g *goldArticle, r *report) {
	numbers := make([]span, len(r.Figures))
	for j, f := range r.Figures {
		numbers[j] = span{f.Start, f.End}
		if f.Number != nil {
			numbers[j] = f.Number.span()
		}
	}
	pairs, missed, extra := match(spans(g.Figures, func(f *goldFigure) span { return f.Number }), numbers)
	t := &s.figures
	for _, p := range pairs {
		a, b := &g.Figures[p.i], &r.Figures[p.j]
		if a.Optional {
			continue
		}
		t.tp++
		at := span{a.Start, a.End}
		value := same(a.Value, b.Value) && (a.Value != nil || same(a.Low, b.Low))
		lemma := ""
		if b.Unit != nil {
			lemma = b.Unit.Lemma
		}
		unit := a.Unit == lemma || a.Kind != "count" && a.Kind != "money" && a.Kind != "measure"
		t.add("value", value)
		t.add("relation", a.Relation == b.Relation)
		t.add("kind", a.Kind == b.Kind)
		t.add("unit", unit)
		t.add("per", a.Per == b.Per)
		t.add("span", at == span{b.Start, b.End})
		switch {
		case !value:
			s.miss(g, "figure", fmt.Sprintf("value gold %s from %s got %s from %s", show(a.Value), show(a.Low), show(b.Value), show(b.Low)), at)
		case a.Relation != b.Relation:
			s.miss(g, "figure", "relation gold "+a.Relation+" got "+b.Relation, at)
		case a.Kind != b.Kind:
			s.miss(g, "figure", "kind gold "+a.Kind+" got "+b.Kind, at)
		case !unit:
			s.miss(g, "figure", "unit gold "+a.Unit+" got "+lemma, at)
		case a.Per != b.Per:
			s.miss(g, "figure", "per gold "+a.Per+" got "+b.Per, at)
		}
	}
	for _, i := range missed {
		if !g.Figures[i].Optional {
			t.fn++
			s.miss(g, "figure", "missed", span{g.Figures[i].Start, g.Figures[i].End})
		}
	}
	for _, j := range extra {
		t.fp++
		s.miss(g, "figure", "extra", span{r.Figures[j].Start, r.Figures[j].End})
	}
}

// times: found if the spans overlap; a value that keeps an unknown year as XXXX
// stands for none.
func (s *scores) scoreTimes(g *goldArticle, r *report) {
	system := make([]span, len(r.Times))
	for j, b := range r.Times {
		system[j] = span{b.Start, b.End}
	}
	pairs, missed, extra := match(spans(g.Times, func(a *goldTime) span { return span{a.Start, a.End} }), system)
	t := &s.times
	for _, p := range pairs {
		a, b := &g.Times[p.i], &r.Times[p.j]
		if a.Optional {
			continue
		}
		t.tp++
		value := a.Value == b.Value || a.Value == "" && strings.HasPrefix(b.Value, "XXXX")
		t.add("value", value)
		t.add("kind", a.Kind == b.Kind)
		t.add("relation", a.Relation == b.Relation)
		t.add("span", span{a.Start, a.End} == system[p.j])
		if !value {
			s.miss(g, "time", "value gold "+a.Value+" got "+b.Value, span{a.Start, a.End})
		}
	}
	for _, i := range missed {
		if !g.Times[i].Optional {
			t.fn++
			s.miss(g, "time", "missed", span{g.Times[i].Start, g.Times[i].End})
		}
	}
	for _, j := range extra {
		t.fp++
		s.miss(g, "time", "extra", system[j])
	}
}

// attributions: found if the cues overlap; then the resolved source.
func (s *scores) scoreAttributions(g *goldArticle, r *report) {
	cues := make([]span, len(r.Attributions))
	for j, b := range r.Attributions {
		cues[j] = span{b.Cue.Start, b.Cue.End}
	}
	pairs, missed, extra := match(spans(g.Attributions, func(a *goldAttribution) span { return a.Cue }), cues)
	t := &s.attributions
	for _, p := range pairs {
		a, b := &g.Attributions[p.i], &r.Attributions[p.j]
		if a.Optional {
			continue
		}
		t.tp++
		ok, got := a.Source == nil && b.Source == nil, "nobody"
		if b.Source != nil {
			at := span{b.Source.Start, b.Source.End}
			got = g.quote(at)
			ok = a.Source != nil && (2*a.Source.overlap(at) >= max(a.Source.len(), at.len()) || g.quote(*a.Source) == got)
		}
		t.add("source", ok)
		t.add("kind", a.Source == nil || b.Source != nil && a.Kind == b.Source.Kind)
		t.add("named", a.Source == nil || b.Source != nil && a.Named == b.Source.Named)
		t.add("stance", a.Stance == b.Cue.Stance)
		if !ok {
			want := "nobody"
			if a.Source != nil {
				want = g.quote(*a.Source)
			}
			s.miss(g, "attribution", "source gold "+want+" got "+got, a.Cue)
		}
	}
	for _, i := range missed {
		if !g.Attributions[i].Optional {
			t.fn++
			s.miss(g, "attribution", "missed", g.Attributions[i].Cue)
		}
	}
	for _, j := range extra {
		t.fp++
		s.miss(g, "attribution", "extra", cues[j])
	}
}
