//go:build !wasip1

package main

import (
	"fmt"
	"math"
	"strings"

	"mihakk/analyzer/eval/gold"
)

// scoreFigures: found if the number spans overlap; then value, relation, kind, unit.
func (s *scores) scoreFigures(g *gold.Article, r *report) {
	want := items(g.Figures, func(a *gold.Figure) item { return item{a.Number, gold.Span{a.Start, a.End}, a.Optional} })
	got := items(r.Figures, func(b *figure) item {
		at := gold.Span{b.Start, b.End}
		if b.Number != nil {
			return item{key: b.Number.span(), at: at}
		}
		return item{key: at, at: at}
	})
	t := &s.figures
	s.scoreItems(g, "figure", t, want, got, func(i, j int) string {
		wrong := t.compareFigures(&g.Figures[i], &r.Figures[j])
		t.add("span", want[i].at == got[j].at)
		return wrong
	})
}

// compareFigures compares what two figures say.
func (t *tally) compareFigures(a *gold.Figure, b *figure) string {
	lemma := ""
	if b.Unit != nil {
		lemma = b.Unit.Lemma
	}
	value := same(a.Value, b.Value) && (a.Value != nil || same(a.Low, b.Low))
	unit := text(a.Unit) == lemma || a.Kind != "count" && a.Kind != "money" && a.Kind != "measure"
	t.add("value", value)
	t.add("relation", a.Relation == b.Relation)
	t.add("kind", a.Kind == b.Kind)
	t.add("unit", unit)
	t.add("per", text(a.Per) == b.Per)
	switch {
	case !value:
		return fmt.Sprintf("value gold %s from %s got %s from %s", show(a.Value), show(a.Low), show(b.Value), show(b.Low))
	case a.Relation != b.Relation:
		return "relation gold " + a.Relation + " got " + b.Relation
	case a.Kind != b.Kind:
		return "kind gold " + a.Kind + " got " + b.Kind
	case !unit:
		return "unit gold " + text(a.Unit) + " got " + lemma
	case text(a.Per) != b.Per:
		return "per gold " + text(a.Per) + " got " + b.Per
	}
	return ""
}

// scoreTimes: found if the spans overlap; a value that keeps an unknown year as
// XXXX stands for none.
func (s *scores) scoreTimes(g *gold.Article, r *report) {
	want := items(g.Times, func(a *gold.Time) item {
		at := gold.Span{a.Start, a.End}
		return item{at, at, a.Optional}
	})
	got := items(r.Times, func(b *time) item {
		at := gold.Span{b.Start, b.End}
		return item{key: at, at: at}
	})
	t := &s.times
	s.scoreItems(g, "time", t, want, got, func(i, j int) string {
		a, b := &g.Times[i], &r.Times[j]
		value := text(a.Value) == b.Value || text(a.Value) == "" && strings.HasPrefix(b.Value, "XXXX")
		t.add("value", value)
		t.add("kind", a.Kind == b.Kind)
		t.add("relation", a.Relation == b.Relation)
		t.add("span", want[i].at == got[j].at)
		if value {
			return ""
		}
		return "value gold " + text(a.Value) + " got " + b.Value
	})
}

// scoreAttributions: found if the cues overlap; then the resolved source.
func (s *scores) scoreAttributions(g *gold.Article, r *report) {
	want := items(g.Attributions, func(a *gold.Attribution) item { return item{a.Cue, a.Cue, a.Optional} })
	got := items(r.Attributions, func(b *attribution) item {
		at := gold.Span{b.Cue.Start, b.Cue.End}
		return item{key: at, at: at}
	})
	s.scoreItems(g, "attribution", &s.attributions, want, got, func(i, j int) string {
		return s.attributions.compareSources(g, &g.Attributions[i], &r.Attributions[j])
	})
}

// compareSources compares whom two attributions name: half of the longer one's
// letters, or the same words elsewhere.
func (t *tally) compareSources(g *gold.Article, a *gold.Attribution, b *attribution) string {
	ok, want, got := a.Source == nil && b.Source == nil, "nobody", "nobody"
	if a.Source != nil {
		want = g.Quote(*a.Source)
	}
	if b.Source != nil {
		at := gold.Span{b.Source.Start, b.Source.End}
		got = g.Quote(at)
		ok = a.Source != nil && (2*a.Source.Overlap(at) >= max(a.Source.Len(), at.Len()) || want == got)
	}
	t.add("source", ok)
	t.add("kind", a.Source == nil || b.Source != nil && text(a.SourceKind) == b.Source.Kind)
	t.add("named", a.Source == nil || b.Source != nil && a.Named == b.Source.Named)
	t.add("stance", a.Stance == b.Cue.Stance)
	if ok {
		return ""
	}
	return "source gold " + want + " got " + got
}

// text is what a member of gold says, "" if it is null.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// same compares values, rounded ones too.
func same(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-4*max(1, math.Abs(*a))
}

// show prints a value.
func show(v *float64) string {
	if v == nil {
		return "null"
	}
	return fmt.Sprint(*v)
}
