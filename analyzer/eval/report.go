//go:build !wasip1

package main

import (
	"encoding/json"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
)

// A report is what is scored: the contract's JSON, offsets in code points.
type report struct {
	Blocks  []block
	Figures []struct {
		Start, End     int
		Number         *ends
		Kind, Relation string
		Value, Low     *float64
		Per            string
		Unit           *struct{ Lemma string }
	}
	Times []struct {
		Start, End     int
		Kind, Relation string
		Value          string
	}
	Attributions []struct {
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
	Claims []struct {
		Start, End int
		Score      float64
	}
	Findings []found
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

func (e ends) span() span { return span{e.Start, e.End} }

// analyze reports on a gold article as a caller would see it.
func analyze(g *goldArticle) (report, error) {
	var r report
	err := json.Unmarshal(export.JSON(analyzer.Analyze(string(g.text), analyzer.Options{}), export.CodePoint), &r)
	return r, err
}
