// Package analyzer reads an Arabic news article and reports what in it can be
// checked: claims, figures, times, who said what, and where it contradicts
// itself. It runs anywhere, keeps nothing and asks nobody.
package analyzer

import (
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/finding"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
	"mihakk/analyzer/timex"
)

// Options are what a caller may know better than the article.
type Options struct {
	Reference *timex.Day    // what relative dates are resolved against; nil: the article's dateline
	Region    string        // ISO 3166-1 alpha-2, or "": number and date conventions
	Weights   claim.Weights // replace the fitted weights of the same code; may be nil
}

// A Report is what one analysis found. Its spans are bytes of Doc.Text; package
// export writes it as JSON, where offsets are of the unit that the caller wants.
type Report struct {
	finding.Article
	Findings []finding.Finding
}

// Analyze reports on one article. It cannot fail: any string gives a report,
// and the same string always the same one.
func Analyze(text string, o Options) *Report {
	d := segment.Split(text)
	r := &Report{Article: finding.Article{Doc: d}}
	numbers := numeral.Recognize(d, o.Region)
	r.Mentions = entity.Recognize(d)
	r.Times, r.Reference = timex.Recognize(d, numbers, o.Reference, o.Region)
	r.Attributions = attribution.Recognize(d, r.Mentions)
	r.Figures = figure.Recognize(d, numbers, r.Times, r.Mentions, o.Region)
	r.Claims = claim.Rank(d, r.Mentions, r.Figures, r.Times, r.Attributions, o.Weights)
	r.Findings = finding.Within(&r.Article)
	return r
}

// A Comparison is what several articles say against each other.
type Comparison struct {
	Reports  []*Report
	Findings []finding.Finding
	Table    []finding.Row
}

// An Input is one article of a comparison.
type Input struct {
	Text    string
	Options Options
	Label   string
}

// Compare reports on every article and on where they disagree.
func Compare(inputs []Input) *Comparison {
	c := &Comparison{}
	var articles []*finding.Article
	for _, in := range inputs {
		r := Analyze(in.Text, in.Options)
		c.Reports = append(c.Reports, r)
		articles = append(articles, &r.Article)
	}
	c.Findings, c.Table = finding.Across(articles)
	return c
}
