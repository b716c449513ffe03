package finding

import (
	"slices"
)

// telling weighs a word that two clauses share by how few sentences have it.
func (r *reader) telling(w stem) float64 {
	switch {
	case r.rate(w) <= 2:
		return 1.5 * sameWord
	case r.rare(w):
		return sameWord
	}
	return sameWord / 4
}

// differs reports whether two subjects of one unit are shown to be different
// things: another act, place, period, rate, or a part of one.
func (a *subject) differs(b *subject) bool {
	switch {
	case (a.part != "" || b.part != "") && !(a.part == "plan" && b.part == "plan" && a.sameRate(b)), a.change != b.change, a.change, a.per != b.per:
		return true
	case a.rate != "" && b.rate != "" && (a.rate != b.rate || b.narrower(a)):
		return true
	case a.act != b.act && (a.act != "" && b.act != "" || a.unit == "person"):
		return true
	case len(a.mods) > 0 && len(b.mods) > 0 && !meet(a.mods, b.mods) && !within(a.mods, b.around) && !within(b.mods, a.around):
		return true
	case len(a.places) > 0 && len(b.places) > 0 && !meet(a.places, b.places):
		return true
	case a.ambient != "" && b.ambient != "" && !overlap(a.ambient, b.ambient):
		return true
	}
	return false
}

// alike weighs what speaks for two subjects being one thing.
func (a *subject) alike(b *subject, telling func(stem) float64) float64 {
	e := 0.0
	if a.act != "" && a.act == b.act {
		e += sameAct
	}
	if a.period != "" && a.period == b.period {
		e += samePeriod
	}
	if meet(a.places, b.places) {
		e += samePlace
	}
	words := 0.0
	for _, w := range a.mods {
		if slices.Contains(b.mods, w) || a.lead && within([]stem{w}, b.around) {
			e += sameModifier
		}
	}
	for _, w := range a.around {
		if within([]stem{w}, b.around) {
			words += telling(w)
		}
	}
	return e + min(words, mostWords)
}

// settled reports whether a figure that says no period can be of the period that
// the other one says: that is the news itself, not what came before it.
func (r *reader) settled(a, b *subject) bool {
	switch {
	case (a.period == "") == (b.period == ""):
		return true
	case a.period == "":
		return r.recent(b.period, b.sentence)
	}
	return r.recent(a.period, a.sentence)
}

// meet reports whether two short lists share an element.
func meet[T comparable](a, b []T) bool {
	for _, v := range a {
		if slices.Contains(b, v) {
			return true
		}
	}
	return false
}

// within reports whether a sorted list holds one of the words.
func within(words, sorted []stem) bool {
	for _, w := range words {
		if _, ok := slices.BinarySearch(sorted, w); ok {
			return true
		}
	}
	return false
}
