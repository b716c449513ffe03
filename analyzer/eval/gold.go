//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A span is [start, end) in code points, as gold files have it.
type span [2]int

func (s span) overlap(o span) int { return max(0, min(s[1], o[1])-max(s[0], o[0])) }

func (s span) len() int { return s[1] - s[0] }

// A goldArticle is one gold file (annotation guide: ../../testdata/README.md).
type goldArticle struct {
	Article string `json:"article"`
	Blocks  []struct {
		Line    int    `json:"line"`
		Kind    string `json:"kind"`
		Repeats *int   `json:"repeats"`
	} `json:"blocks"`
	Figures      []goldFigure      `json:"figures"`
	Times        []goldTime        `json:"times"`
	Attributions []goldAttribution `json:"attributions"`
	Claims       []struct {
		Start, End, Grade int
	} `json:"claims"`
	Findings []struct {
		Kind  string `json:"kind"`
		Spans []span `json:"spans"`
	} `json:"findings"`

	text []rune
}

type goldFigure struct {
	Start, End int
	Number     span     `json:"number"`
	Kind       string   `json:"kind"`
	Value      *float64 `json:"value"`
	Low        *float64 `json:"low"`
	Relation   string   `json:"relation"`
	Unit       string   `json:"unit_lemma"`
	Per        string   `json:"per"`
	Optional   bool     `json:"optional"`
}

type goldTime struct {
	Start, End int
	Kind       string `json:"kind"`
	Value      string `json:"value"`
	Relation   string `json:"relation"`
	Optional   bool   `json:"optional"`
}

type goldAttribution struct {
	Cue      span   `json:"cue"`
	Source   *span  `json:"source"`
	Kind     string `json:"source_kind"`
	Named    bool   `json:"named"`
	Stance   string `json:"stance"`
	Optional bool   `json:"optional"`
}

// readGold reads every gold file of a folder with its article, which stands in
// the folder above or in articles beside it.
func readGold(folder string) ([]goldArticle, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	var all []goldArticle
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var g goldArticle
		if err := json.Unmarshal(body, &g); err != nil {
			return nil, err
		}
		text, err := os.ReadFile(filepath.Join(folder, "..", "articles", g.Article))
		if errors.Is(err, fs.ErrNotExist) {
			text, err = os.ReadFile(filepath.Join(folder, "..", g.Article))
		}
		if err != nil {
			return nil, err
		}
		g.text = []rune(string(text))
		all = append(all, g)
	}
	if len(all) == 0 {
		return nil, errors.New("no gold in " + folder)
	}
	return all, nil
}

// quote is the text of a span.
func (g *goldArticle) quote(s span) string {
	return strings.ReplaceAll(string(g.text[s[0]:s[1]]), "\n", "⏎")
}

// lines gives the span of each line of the text; line n is at n-1.
func (g *goldArticle) lines() []span {
	var out []span
	at := 0
	for _, l := range strings.Split(string(g.text), "\n") {
		n := len([]rune(l))
		out = append(out, span{at, at + n})
		at += n + 1
	}
	return out
}
