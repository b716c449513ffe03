//go:build !wasip1

// Package gold holds articles annotated by hand: the form of a gold file, which
// the drafts are resolved into and the tools read (guide: testdata/README.md).
package gold

import (
	"slices"
	"strings"
)

// An Article is one gold file: annotations with offsets in code points, and the
// words they cover for a reader.
type Article struct {
	Article      string        `json:"article"`
	SHA256       string        `json:"sha256"`
	Reference    *string       `json:"reference_date"`
	Layers       []string      `json:"layers,omitempty"` // what is annotated, nil for everything
	Blocks       []Block       `json:"blocks"`
	Figures      []Figure      `json:"figures"`
	Times        []Time        `json:"times"`
	Attributions []Attribution `json:"attributions"`
	Claims       []Claim       `json:"claims"`
	Findings     []Finding     `json:"findings"`

	Text []rune `json:"-"` // the article itself
}

// A Block is what a line of the article is.
type Block struct {
	Line    int    `json:"line"`
	Kind    string `json:"kind"`
	Repeats *int   `json:"repeats"`
}

// A Figure is a quantity; Number lies within it.
type Figure struct {
	Kind     string   `json:"kind"`
	Value    *float64 `json:"value"`
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Relation string   `json:"relation"`
	Unit     *string  `json:"unit_lemma"`
	Per      *string  `json:"per"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Number   Span     `json:"number"`
	Optional bool     `json:"optional"`
	Quote    string   `json:"quote"`
}

// A Time is a date, a time or a duration.
type Time struct {
	Kind     string  `json:"kind"`
	Value    *string `json:"value"`
	Relation string  `json:"relation"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Optional bool    `json:"optional"`
	Quote    string  `json:"quote"`
}

// An Attribution is a cue with its source, nil if the article names none.
type Attribution struct {
	Cue         Span    `json:"cue"`
	Source      *Span   `json:"source"`
	SourceKind  *string `json:"source_kind"`
	Named       bool    `json:"named"`
	Stance      string  `json:"stance"`
	Optional    bool    `json:"optional"`
	CueQuote    string  `json:"cue_quote"`
	SourceQuote *string `json:"source_quote"`
}

// A Claim is a stretch with its grade: 0 nothing to check, 1 could be, 2 should be.
type Claim struct {
	Start int `json:"start"`
	End   int `json:"end"`
	Grade int `json:"grade"`
}

// A Finding is what the article says against itself.
type Finding struct {
	Kind   string   `json:"kind"`
	Spans  []Span   `json:"spans"`
	Note   string   `json:"note"`
	Quotes []string `json:"quotes"`
}

// A Span is [start, end) in code points.
type Span [2]int

// Overlap is how many code points two spans share.
func (s Span) Overlap(o Span) int { return max(0, min(s[1], o[1])-max(s[0], o[0])) }

// Len is the span's length in code points.
func (s Span) Len() int { return s[1] - s[0] }

// Has reports whether a layer is annotated.
func (g *Article) Has(layer string) bool {
	return g.Layers == nil || slices.Contains(g.Layers, layer)
}

// Quote is the text of a span.
func (g *Article) Quote(s Span) string {
	return strings.ReplaceAll(string(g.Text[s[0]:s[1]]), "\n", "⏎")
}

// Lines gives the span of each line of the text; line n is at n-1.
func (g *Article) Lines() []Span {
	var out []Span
	at := 0
	for _, l := range strings.Split(string(g.Text), "\n") {
		n := len([]rune(l))
		out = append(out, Span{at, at + n})
		at += n + 1
	}
	return out
}
