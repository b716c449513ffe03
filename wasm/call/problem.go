package call

import (
	"strconv"

	"mihakk/analyzer/export"
)

// A Problem says why a request has no answer, in the fields of RFC 9457.
type Problem struct {
	Type   string // a relative URI reference that names the sort of problem
	Title  string // the same for every problem of the type
	Status int    // the HTTP status that fits
	Detail string // what is wrong with this request
}

// Invalid is a request that does not say what is asked.
func Invalid(detail string) *Problem {
	return &Problem{"/problems/invalid-request", "The request is not valid", 400, detail}
}

// Empty is a text with nothing in it.
func Empty() *Problem {
	return &Problem{"/problems/empty-text", "The text is empty", 422, "the text has no characters but white space"}
}

// TooLarge is a text over the limit.
func TooLarge() *Problem {
	return &Problem{"/problems/too-large", "The text is too large", 413,
		"the text is larger than the limit of " + strconv.Itoa(MaxText) + " bytes in UTF-8"}
}

// JSON writes the problem as application/problem+json.
func (p *Problem) JSON() []byte {
	b := export.AppendString([]byte(`{"type":`), p.Type)
	b = export.AppendString(append(b, `,"title":`...), p.Title)
	b = strconv.AppendInt(append(b, `,"status":`...), int64(p.Status), 10)
	b = export.AppendString(append(b, `,"detail":`...), p.Detail)
	return append(b, '}')
}

// Error makes a problem an error.
func (p *Problem) Error() string { return p.Title + ": " + p.Detail }
