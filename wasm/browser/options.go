package main

import (
	"strconv"
	"strings"
	"unicode"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/export"
	"mihakk/analyzer/timex"
)

// Limits of one request.
const (
	maxText     = 4 << 20 // bytes of one article in UTF-8
	minArticles = 2       // of a comparison
	maxArticles = 20
)

// input checks the article and reads its options.
func (p *part) input() (analyzer.Input, *problem) {
	in := analyzer.Input{Text: p.text, Label: p.label}
	if bad := checkText(p.text); bad != nil {
		return in, bad
	}
	if p.referenceDate != "" {
		day, ok := timex.ParseDay(p.referenceDate)
		if !ok {
			return in, &badDate
		}
		in.Options.Reference = &day
	}
	in.Options.Region = strings.ToUpper(p.region)
	if !isRegion(in.Options.Region) {
		return in, badOption("region must be two letters of ISO 3166-1, such as MA")
	}
	weights, ok := parseWeights(p.weights)
	if !ok {
		return in, badOption("a weight must be a number")
	}
	in.Options.Weights = weights
	return in, nil
}

// shape reads how the answer is to be written.
func (p *part) shape() (s export.Shape, bad *problem) {
	var ok bool
	if s.Unit, ok = export.ParseUnit(p.offsets); !ok {
		return s, badOption("offsets must be one of: utf16, codepoint, utf8")
	}
	s.Arabic = p.lang == "ar"
	if p.layers == "" {
		return s, nil
	}
	if s.Layers, ok = export.ParseLayers(strings.Split(p.layers, ",")); !ok {
		return s, badOption("layers must be of: " + strings.Join(export.LayerNames(), ", "))
	}
	return s, nil
}

// A writer writes a report in one of the formats.
type writer func(*analyzer.Report, export.Shape) []byte

// writer gives the one of the format's name; "" is JSON.
func (p *part) writer() (writer, *problem) {
	switch p.format {
	case "", "json":
		return export.Write, nil
	case "csv":
		return export.CSV, nil
	case "markdown":
		return export.Markdown, nil
	case "html":
		return export.HTML, nil
	case "annotations":
		return export.Annotations, nil
	case "claims":
		return export.SchemaOrg, nil
	}
	return nil, badOption("format must be one of: json, csv, markdown, html, annotations, claims")
}

// checkText refuses a text that is too long or says nothing.
func checkText(s string) *problem {
	if len(s) > maxText {
		return &tooLarge
	}
	for _, c := range s {
		if unicode.IsLetter(c) || unicode.IsNumber(c) || unicode.IsSymbol(c) || unicode.IsPunct(c) {
			return nil
		}
	}
	return &emptyText
}

// isRegion reports whether s is "" or two letters.
func isRegion(s string) bool {
	return s == "" || len(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}

// parseWeights reads "code:value,code:value".
func parseWeights(s string) (claim.Weights, bool) {
	var weights claim.Weights
	if s == "" {
		return nil, true
	}
	for item := range strings.SplitSeq(s, ",") {
		code, number, _ := strings.Cut(item, ":")
		value, err := strconv.ParseFloat(number, 64)
		if err != nil {
			return nil, false
		}
		weights = append(weights, claim.Weight{Code: code, Value: value})
	}
	return weights, true
}
