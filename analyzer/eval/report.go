//go:build !wasip1

package main

import (
	"encoding/json"

	"mihakk/analyzer"
	"mihakk/analyzer/eval/gold"
	"mihakk/analyzer/export"
)

// A report is what is scored: the contract's JSON, offsets in code points.
type report struct {
	Blocks       []block
	Figures      []figure
	Times        []time
	Attributions []attribution
	Claims       []struct {
		Start, End int
		Score      float64
	}
	Findings []found
}

type figure struct {
	Start, End     int
	Number         *ends
	Kind, Relation string
	Value, Low     *float64
	Per            string
	Unit           *struct{ Lemma string }
}

type time struct {
	Start, End     int
	Kind, Relation string
	Value          string
}

type attribution struct {
	Source *struct {
		Start, End int
		Kind       string
		Named      bool
	}
	Cue struct {
		Start, End int
		Stance     string
	}
}

type block struct {
	Start, End int
	Kind       string
	Repeats    *int
}

type found struct {
	Kind  string
	Spans []ends
}

type ends struct{ Start, End int }

func (e ends) span() gold.Span { return gold.Span{e.Start, e.End} }

// analyze reports on a gold article as a caller would see it.
func analyze(g *gold.Article) (report, error) {
	var r report
	err := json.Unmarshal(export.JSON(analyzer.Analyze(string(g.Text), analyzer.Options{}), export.CodePoint), &r)
	return r, err
}
