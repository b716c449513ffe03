package main

import (
	"strconv"

	"mihakk/analyzer/export"
)

// A problem says why a request has no answer, in the fields of RFC 9457. Its
// type is the one that the HTTP interface gives the same problem.
type problem struct {
	slug, title string
	status      int
	detail      string
}

// The problems.
var (
	badDate = problem{"bad-date", "The reference date is not a date", 400,
		"reference_date must be a calendar date such as 2019-09-23."}
	emptyText = problem{"empty-text", "The text is empty", 422, "There is nothing to analyse: send an article."}
	tooLarge  = problem{"too-large", "The request is too large", 413,
		"The limit is " + strconv.Itoa(maxText) + " bytes of UTF-8 an article."}
	fewArticles = problem{"few-articles", "Too few articles", 422,
		"A comparison takes at least " + strconv.Itoa(minArticles) + " articles."}
	manyArticles = problem{"too-large", "The request is too large", 413,
		"The limit is " + strconv.Itoa(maxArticles) + " articles."}
)

func badOption(detail string) *problem {
	return &problem{"bad-option", "An option has an unknown value", 400, detail + "."}
}

// json writes the problem as application/problem+json.
func (p *problem) json() []byte {
	b := export.AppendString([]byte(`{"type":`), "/problems/"+p.slug)
	b = export.AppendString(append(b, `,"title":`...), p.title)
	b = strconv.AppendInt(append(b, `,"status":`...), int64(p.status), 10)
	b = export.AppendString(append(b, `,"detail":`...), p.detail)
	return append(b, '}')
}
