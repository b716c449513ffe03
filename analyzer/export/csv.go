package export

import (
	"strconv"
	"strings"

	"mihakk/analyzer"
)

// columns are those of the CSV, in its order.
var columns = []string{"id", "layer", "kind", "start", "end", "quote", "value", "low", "high", "relation",
	"unit", "code", "per", "source", "stance", "score", "rank", "note"}

// CSV writes what a report found, a row an item, as RFC 4180 has it: UTF-8
// without a byte order mark, lines ended by CR LF. A text cell that a
// spreadsheet would take for a formula begins with an apostrophe.
func CSV(r *analyzer.Report, s Shape) []byte {
	ruler := NewRuler(r.Doc.Text, unitOf(s))
	b := appendRow(nil, columns)
	for _, it := range Items(r, s) {
		start, end := ruler.Span(it.Span)
		b = appendRow(b, []string{it.ID, it.Layer, it.Kind, strconv.Itoa(start), strconv.Itoa(end), harmless(quote(r, it.Span)),
			harmless(it.Value), it.Low, it.High, it.Relation, harmless(it.Unit), it.Code, it.Per, harmless(it.Source), it.Stance,
			it.Score, it.Rank, harmless(it.Note)})
	}
	return b
}

// unitOf is the unit of a shape's offsets.
func unitOf(s Shape) Unit {
	if s.Unit == "" {
		return UTF16
	}
	return s.Unit
}

// formula are the characters that begin one, full-width forms among them (OWASP,
// "CSV Injection").
const formula = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"

// harmless keeps a spreadsheet from running a cell. Numbers stay what they are.
func harmless(cell string) string {
	if strings.IndexAny(cell, formula) != 0 {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}

// appendRow appends one record.
func appendRow(b []byte, cells []string) []byte {
	for i, c := range cells {
		if i > 0 {
			b = append(b, ',')
		}
		if strings.ContainsAny(c, "\",\r\n") {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		b = append(b, c...)
	}
	return append(b, '\r', '\n')
}
