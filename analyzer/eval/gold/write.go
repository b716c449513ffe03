//go:build !wasip1

package gold

import (
	"bytes"
	"encoding/json"
)

// Encode writes the file with one annotation a line.
func (g *Article) Encode() []byte {
	var b bytes.Buffer
	b.WriteString("{\n")
	member(&b, "article", g.Article)
	member(&b, "sha256", g.SHA256)
	member(&b, "reference_date", g.Reference)
	if g.Layers != nil {
		member(&b, "layers", g.Layers)
	}
	rows(&b, "blocks", g.Blocks)
	rows(&b, "figures", g.Figures)
	rows(&b, "times", g.Times)
	rows(&b, "attributions", g.Attributions)
	rows(&b, "claims", g.Claims)
	rows(&b, "findings", g.Findings)
	b.Truncate(b.Len() - len(",\n"))
	b.WriteString("\n}\n")
	return b.Bytes()
}

// member writes a member of the outer object.
func member(b *bytes.Buffer, name string, v any) {
	b.WriteString(` "` + name + `": ` + string(line(v)) + ",\n")
}

// rows writes a list, each item on a line of its own.
func rows[T any](b *bytes.Buffer, name string, list []T) {
	b.WriteString(` "` + name + `": [`)
	for i, v := range list {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n  " + string(line(v)))
	}
	if len(list) > 0 {
		b.WriteString("\n ")
	}
	b.WriteString("],\n")
}

// line is a value's JSON on one line, markup as it stands.
func line(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // the types of this package are all JSON
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}
