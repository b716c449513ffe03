//go:build !wasip1

package main

import (
	"bytes"
	"encoding/json"
	"log"
)

// A gold file: annotations with offsets in code points, and the words they
// cover for a reader.
type gold struct {
	Article      string        `json:"article"`
	SHA256       string        `json:"sha256"`
	Reference    *string       `json:"reference_date"`
	Blocks       []block       `json:"blocks"`
	Figures      []figure      `json:"figures"`
	Times        []timex       `json:"times"`
	Attributions []attribution `json:"attributions"`
	Claims       []claim       `json:"claims"`
	Findings     []finding     `json:"findings"`
}

type span [2]int

type block struct {
	Line    int    `json:"line"`
	Kind    string `json:"kind"`
	Repeats *int   `json:"repeats"`
}

type figure struct {
	Kind     string   `json:"kind"`
	Value    *float64 `json:"value"`
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Relation string   `json:"relation"`
	Unit     *string  `json:"unit_lemma"`
	Per      *string  `json:"per"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Number   span     `json:"number"`
	Optional bool     `json:"optional"`
	Quote    string   `json:"quote"`
}

type timex struct {
	Kind     string  `json:"kind"`
	Value    *string `json:"value"`
	Relation string  `json:"relation"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Optional bool    `json:"optional"`
	Quote    string  `json:"quote"`
}

type attribution struct {
	Cue         span    `json:"cue"`
	Source      *span   `json:"source"`
	SourceKind  *string `json:"source_kind"`
	Named       bool    `json:"named"`
	Stance      string  `json:"stance"`
	Optional    bool    `json:"optional"`
	CueQuote    string  `json:"cue_quote"`
	SourceQuote *string `json:"source_quote"`
}

type claim struct {
	Start int `json:"start"`
	End   int `json:"end"`
	Grade int `json:"grade"`
}

type finding struct {
	Kind   string   `json:"kind"`
	Spans  []span   `json:"spans"`
	Note   string   `json:"note"`
	Quotes []string `json:"quotes"`
}

// encode writes the file with one annotation a line.
func (g *gold) encode() []byte {
	var b bytes.Buffer
	b.WriteString("{\n")
	member(&b, "article", g.Article)
	member(&b, "sha256", g.SHA256)
	member(&b, "reference_date", g.Reference)
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

func member(b *bytes.Buffer, name string, v any) {
	b.WriteString(` "` + name + `": ` + string(line(v)) + ",\n")
}

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
		log.Fatal(err)
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}
