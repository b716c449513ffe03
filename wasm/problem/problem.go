// Package problem is what can be wrong with a request: the kinds of problems,
// in both languages, and the bounds of an article. The module and the HTTP
// interface refuse the same things in the same words.
package problem

import (
	"strconv"
	"strings"

	"mihakk/analyzer/export"
)

// A Text is what is said, in both languages.
type Text struct{ En, Ar string }

// In gives the text in Arabic or English.
func (t Text) In(arabic bool) string {
	if arabic {
		return t.Ar
	}
	return t.En
}

// A Problem is one occurrence of a kind.
type Problem struct {
	*Kind
	args []Text
}

// Because makes a problem of the detail's arguments, each a Text or a string
// that both languages share.
func (k *Kind) Because(args ...any) *Problem {
	p := &Problem{Kind: k}
	for _, a := range args {
		switch a := a.(type) {
		case Text:
			p.args = append(p.args, a)
		case string:
			p.args = append(p.args, Text{a, a})
		}
	}
	return p
}

// With is the kind with another detail, for what its own does not say.
func (k *Kind) With(detail Text) *Kind { return &Kind{k.Slug, k.Status, k.Title, detail} }

// JSON writes the problem as application/problem+json.
func (p *Problem) JSON(arabic bool) []byte {
	b := export.AppendString([]byte(`{"type":`), "/problems/"+p.Slug)
	b = export.AppendString(append(b, `,"title":`...), p.Title.In(arabic))
	b = strconv.AppendInt(append(b, `,"status":`...), int64(p.Status), 10)
	b = export.AppendString(append(b, `,"detail":`...), p.detail(arabic))
	return append(b, '}')
}

// detail puts the arguments into the kind's detail.
func (p *Problem) detail(arabic bool) string {
	var b strings.Builder
	for i, piece := range strings.Split(p.Detail.In(arabic), "%s") {
		if i > 0 {
			b.WriteString(p.args[i-1].In(arabic))
		}
		b.WriteString(piece)
	}
	return b.String()
}
