// Package call is what every surface asks of a request before it analyses: the
// limits, the options' spelling and the problems that say what is wrong.
package call

import (
	"strconv"
	"unicode/utf8"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/analyzer/timex"
)

// Limits of one request.
const (
	MaxText     = 4 << 20 // bytes of one article in UTF-8
	MinArticles = 2       // of a comparison
	MaxArticles = 20
)

// An Article is one article of a request, its options as the caller spelt them.
// Options left out are "".
type Article struct {
	Text          string
	Label         string
	ReferenceDate string // ISO 8601 calendar date
	Region        string // ISO 3166-1 alpha-2
}

// Input checks the article and reads its options.
func (a *Article) Input() (analyzer.Input, *Problem) {
	in := analyzer.Input{Text: a.Text, Label: a.Label}
	if p := checkText(a.Text); p != nil {
		return in, p
	}
	if a.ReferenceDate != "" {
		day, ok := timex.ParseDay(a.ReferenceDate)
		if !ok {
			return in, Invalid("reference_date is not an ISO 8601 date such as 2019-09-23")
		}
		in.Options.Reference = &day
	}
	region, ok := parseRegion(a.Region)
	if !ok {
		return in, Invalid("region is not an ISO 3166-1 alpha-2 code such as MA")
	}
	in.Options.Region = region
	return in, nil
}

// Unit reads the name of the offsets' unit.
func Unit(name string) (export.Unit, *Problem) {
	unit, ok := export.ParseUnit(name)
	if !ok {
		return unit, Invalid("offsets is none of utf16, codepoint, utf8")
	}
	return unit, nil
}

// Count checks how many articles are to be compared.
func Count(n int) *Problem {
	if n < MinArticles || n > MaxArticles {
		return Invalid("a comparison takes " + strconv.Itoa(MinArticles) + " to " + strconv.Itoa(MaxArticles) +
			" articles, not " + strconv.Itoa(n))
	}
	return nil
}

func checkText(s string) *Problem {
	switch {
	case len(s) > MaxText:
		return TooLarge()
	case !utf8.ValidString(s):
		return Invalid("the text is not valid UTF-8")
	}
	for i := 0; i < len(s); i++ {
		if s[i] > ' ' {
			return nil
		}
	}
	return Empty()
}

// parseRegion accepts two ASCII letters in either case, or nothing.
func parseRegion(s string) (string, bool) {
	if s == "" {
		return "", true
	}
	if len(s) != 2 {
		return "", false
	}
	b := [2]byte{s[0] &^ 0x20, s[1] &^ 0x20}
	for _, c := range b {
		if c < 'A' || c > 'Z' {
			return "", false
		}
	}
	return string(b[:]), true
}
