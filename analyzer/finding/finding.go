// Package finding shows what an article, or a set of articles, says against
// itself or leaves out.
package finding

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/timex"
)

// An Article is what the earlier stages know of one text.
type Article struct {
	Doc          *doc.Document
	Reference    *timex.Reference // nil if no date is known
	Mentions     []entity.Mention
	Times        []timex.Timex
	Figures      []figure.Figure
	Attributions []attribution.Attribution
	Claims       []claim.Claim
}

// A Finding is a set of stretches that a careful desk editor would circle.
type Finding struct {
	Kind     Kind
	Severity Severity
	Spans    []Place // in the order of the articles, then of the text
	Arabic   string  // message
	English  string
}

// A Place is a stretch of one of the articles.
type Place struct {
	Article int
	doc.Span
}

// Kind is the sort of a finding, as a report names it.
type Kind string

// The kinds.
const (
	FigureConflict   Kind = "figure_conflict"
	DateConflict     Kind = "date_conflict"
	NameVariant      Kind = "name_variant"
	PercentSum       Kind = "percent_sum"
	Arithmetic       Kind = "arithmetic"
	HeadlineMismatch Kind = "headline_mismatch"
	UnsourcedFigure  Kind = "unsourced_figure"
	UnnamedSource    Kind = "unnamed_source"
	RepeatedPassage  Kind = "repeated_passage"
	UndatedFigure    Kind = "undated_figure"
)

// Severity says how surely something is wrong.
type Severity string

// The severities.
const (
	Info    Severity = "info"    // a reader may want to know
	Notice  Severity = "notice"  // worth a second look
	Warning Severity = "warning" // two statements cannot both be right
)

// Within finds what one article says against itself or leaves out.
func Within(a *Article) []Finding {
	r := newReader(a)
	subjects := r.subjects()
	r.conflicts(subjects)
	r.dates()
	r.headlineDates()
	r.headlineDurations()
	r.variants()
	r.percentSums()
	r.changed()
	r.sums()
	r.totals()
	r.instalments()
	r.spread()
	r.complements()
	r.products()
	r.ratios()
	r.births()
	r.ages()
	r.headlines()
	r.doubled()
	r.unsourced(subjects)
	r.unnamed()
	r.repeated()
	r.undated(subjects)
	r.undeclared()
	return r.sorted()
}

// A Row lines up the figures of several articles that count the same thing.
type Row struct {
	Unit     string     // lemma
	Act      string     // what happens to it: a code of the lexicon's acts; "" if not said
	Actor    string     // whose, or who does it; "" if not said
	Platform string     // or place; "" if not said
	Period   string     // ISO 8601, that of all its figures that say one; "" if they differ or say none
	Cells    [][]int    // for each article the indexes of its figures
	Periods  [][]string // of each of them, "" where the text says none
}
