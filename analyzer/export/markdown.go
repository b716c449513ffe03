package export

import (
	"cmp"
	"strconv"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// sections are the layers that a written report lists, the first things first.
var sections = []string{"claims", "findings", "figures", "times", "attributions"}

// Markdown writes a report for people: the claims by rank with their reasons,
// then the other layers, each item quoted and said in words.
func Markdown(r *analyzer.Report, s Shape) []byte {
	var b strings.Builder
	b.WriteString("# " + Label("title", s.Arabic) + "\n")
	for _, sec := range written(r, s) {
		b.WriteString("\n## " + Label(sec.layer, s.Arabic) + "\n\n")
		for i, it := range sec.items {
			b.WriteString(strconv.Itoa(i+1) + ". " + escaped(oneLine(quote(r, it.Span))))
			if note := it.line(s.Arabic); note != "" {
				b.WriteString(" — " + escaped(oneLine(note)))
			}
			b.WriteByte('\n')
		}
	}
	return []byte(b.String())
}

// A section is one layer of a written report.
type section struct {
	layer string
	items []Item
}

// written gives the sections that have items, claims by their rank.
func written(r *analyzer.Report, s Shape) []section {
	var out []section
	all := Items(r, s)
	for _, layer := range sections {
		var items []Item
		for _, it := range all {
			if it.Layer == layer {
				items = append(items, it)
			}
		}
		if layer == "claims" {
			doc.SortStable(items, func(a, b Item) int { return cmp.Or(cmp.Compare(len(a.Rank), len(b.Rank)), cmp.Compare(a.Rank, b.Rank)) })
		}
		if len(items) > 0 {
			out = append(out, section{layer, items})
		}
	}
	return out
}

// line says an item in one line: its kind, its score, what there is to note.
func (it *Item) line(arabic bool) string {
	var parts []string
	if it.Score != "" {
		parts = append(parts, it.Score)
	}
	for kind := range strings.FieldsSeq(it.Kind) {
		parts = append(parts, Label(kind, arabic))
	}
	if it.Layer == "claims" && it.Source != "" {
		parts = append(parts, Label("source", arabic)+": "+it.Source)
	}
	if it.Note != "" {
		parts = append(parts, it.Note)
	}
	return strings.Join(parts, " · ")
}

// oneLine makes white space blanks and takes out what turns a line's direction.
func oneLine(s string) string { return arabic.Unturned(strings.Join(strings.Fields(s), " ")) }

// escaped keeps a text from being read as mark-up.
func escaped(s string) string { return marks.Replace(s) }

// marks are what Markdown and the HTML inside it read as mark-up.
var marks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "#", `\#`, "|", `\|`, "~", `\~`,
	"&", "&amp;", "<", "&lt;", ">", "&gt;")
