package main

import (
	"strconv"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/export"
	"mihakk/analyzer/timex"
	"mihakk/wasm/problem"
)

// textLimit is how many bytes of UTF-8 an article may have.
const textLimit = 4 << 20

// input checks the article and reads its options.
func (p *part) input() (analyzer.Input, *problem.Problem) {
	in := analyzer.Input{Text: p.text, Label: p.label}
	if bad := problem.OfText(p.text, textLimit, problem.ArticleBytes); bad != nil {
		return in, bad
	}
	if p.referenceDate != "" {
		day, ok := timex.ParseDay(p.referenceDate)
		if !ok {
			return in, problem.BadDate.Because()
		}
		in.Options.Reference = &day
	}
	in.Options.Region = strings.ToUpper(p.region)
	if !problem.IsRegion(in.Options.Region) {
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
func (p *part) shape() (s export.Shape, bad *problem.Problem) {
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
func (p *part) writer() (writer, *problem.Problem) {
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
	case "claimreview":
		return export.ClaimReviewDraft, nil
	}
	return nil, badOption("format must be one of: json, csv, markdown, html, annotations, claims, claimreview")
}

// badOption says how an option may stand.
func badOption(detail string) *problem.Problem {
	return problem.BadOption.With(problem.Text{En: detail + "."}).Because()
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
