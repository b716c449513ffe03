package claim

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
)

// sources answers who says what the unit says; it gives the index of the
// outermost attribution, or -1.
func (r *reader) sources(u *unit) int {
	outer := -1
	for k := u.from; k < u.to; k++ {
		a := &r.attributions[k]
		if outer < 0 {
			outer = k
		}
		r.source(a)
		switch a.Cue.Stance {
		case attribution.Accuse, attribution.Allege:
			r.note(Accusation, a.Cue.Span)
		case attribution.Deny:
			r.note(Denial, a.Cue.Span)
		case attribution.Warn:
			r.note(Warning, a.Cue.Span)
		case attribution.Promise:
			r.note(Plan, a.Cue.Span)
		case attribution.Ask:
			r.note(Call, a.Cue.Span)
		}
		if a.Direct && 2*a.Content.Len() > u.Len() && personal(a.Source) {
			r.note(Quotation, a.Content)
		}
	}
	return outer
}

// source answers what sort of source an attribution has.
func (r *reader) source(a *attribution.Attribution) {
	s := a.Source
	switch {
	case s == nil:
	case !s.Named || s.Kind == attribution.Unnamed:
		r.note(UnnamedSource, s.Span)
	case s.Kind == attribution.Official, s.Kind == attribution.Organisation:
		r.note(OfficialSource, s.Span)
	case s.Kind == attribution.Document, s.Kind == attribution.Media:
		r.note(DocumentSource, s.Span)
	default:
		r.note(NamedSource, s.Span)
	}
}

// cover notes what the unit's sources say, and the words that report it, as
// spans in order.
func (r *reader) cover(u *unit) {
	r.covered = r.covered[:0]
	for k := u.from; k < u.to; k++ {
		a := &r.attributions[k]
		r.covered = append(r.covered, a.Cue.Span, a.Content)
	}
	doc.SortStable(r.covered, doc.Span.Compare)
}

// reported reports whether an offset lies in what a source says, or in the
// words that report it. Asked from left to right.
func (r *reader) reported(offset int) bool {
	for len(r.covered) > 0 && r.covered[0].End <= offset {
		r.covered = r.covered[1:]
	}
	return len(r.covered) > 0 && r.covered[0].Start <= offset
}

// personal reports whether a source speaks for nobody but itself.
func personal(s *attribution.Source) bool {
	return s == nil || s.Kind == attribution.Person || s.Kind == attribution.Unnamed || s.Kind == attribution.Group
}
