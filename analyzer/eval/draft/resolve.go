//go:build !wasip1

package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"mihakk/analyzer/eval/gold"
)

// A resolver finds the words that a draft quotes in its article. Quotes of one
// layer stand in the order of the text: each is looked for behind the one before.
type resolver struct {
	text []rune
	gold gold.Article
	at   map[string]int // layer -> where the next quote may begin
	errs []string
}

// resolve reads the draft of an article.
func resolve(folder, name string) (*gold.Article, []string) {
	body, err := os.ReadFile(filepath.Join(folder, "articles", name+".txt"))
	if err != nil {
		return nil, []string{err.Error()}
	}
	draft, err := os.ReadFile(filepath.Join(folder, "drafts", name+".txt"))
	if err != nil {
		return nil, []string{err.Error()}
	}
	sum := sha256.Sum256(body)
	r := &resolver{text: []rune(string(body)), at: map[string]int{}}
	r.gold = gold.Article{Article: name + ".txt", SHA256: hex.EncodeToString(sum[:])}
	for n, line := range strings.Split(string(draft), "\n") {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := r.line(line); err != nil {
			r.errs = append(r.errs, fmt.Sprintf("%d: %v", n+1, err))
		}
	}
	r.closeClaims()
	r.complete()
	return &r.gold, r.errs
}

// line reads one line: a letter for the layer, then fields parted by " | ".
func (r *resolver) line(line string) error {
	layer, rest, _ := strings.Cut(line, " ")
	f := strings.Split(rest, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	optional := slices.Contains(f[1:], "opt")
	if optional {
		f = slices.DeleteFunc(f, func(s string) bool { return s == "opt" })
	}
	for len(f) < 9 {
		f = append(f, "-")
	}
	switch layer {
	case "R":
		r.gold.Reference = &f[0]
	case "L":
		r.gold.Layers = strings.Fields(f[0])
	case "B":
		return r.block(strings.Fields(f[0]))
	case "F":
		return r.figure(f, optional)
	case "T":
		return r.time(f, optional)
	case "A":
		return r.attribution(f, optional)
	case "C":
		return r.claim(f)
	case "D":
		return r.finding(strings.Split(rest, "|"))
	default:
		return fmt.Errorf("unknown layer %q", layer)
	}
	return nil
}

func null(s string) *string {
	if s == "-" || s == "" {
		return nil
	}
	return &s
}

func number(s string) (*float64, error) {
	if null(s) == nil {
		return nil, nil
	}
	v, err := strconv.ParseFloat(s, 64)
	return &v, err
}

func (r *resolver) block(f []string) error {
	line, err := strconv.Atoi(f[0])
	if err != nil || len(f) < 2 {
		return fmt.Errorf("a block wants a line and a kind")
	}
	b := gold.Block{Line: line, Kind: f[1]}
	if len(f) > 2 {
		repeats, err := strconv.Atoi(f[2])
		if err != nil {
			return err
		}
		b.Repeats = &repeats
	}
	r.gold.Blocks = append(r.gold.Blocks, b)
	return nil
}

func (r *resolver) figure(f []string, optional bool) error {
	at, err := r.next("F", f[0])
	if err != nil {
		return err
	}
	i := index(r.text[:at[1]], f[1], at[0])
	if i < 0 {
		return fmt.Errorf("number %q is not in %q", f[1], f[0])
	}
	num := gold.Span{i, i + len([]rune(f[1]))}
	r.at["F"] = num[1]
	g := gold.Figure{Kind: f[2], Relation: f[6], Unit: null(f[7]), Per: null(f[8]), Start: at[0], End: at[1], Number: num, Optional: optional, Quote: f[0]}
	for k, to := range []**float64{&g.Value, &g.Low, &g.High} {
		if *to, err = number(f[3+k]); err != nil {
			return err
		}
	}
	r.gold.Figures = append(r.gold.Figures, g)
	return nil
}

func (r *resolver) time(f []string, optional bool) error {
	at, err := r.next("T", f[0])
	if err != nil {
		return err
	}
	relation := "exact"
	if null(f[3]) != nil {
		relation = f[3]
	}
	r.gold.Times = append(r.gold.Times, gold.Time{Kind: f[1], Value: null(f[2]), Relation: relation, Start: at[0], End: at[1], Optional: optional, Quote: f[0]})
	return nil
}

func (r *resolver) attribution(f []string, optional bool) error {
	if f[0] == ":" { // the colon right behind its source, not any before it
		for _, behind := range [...]string{f[1] + ":", f[1] + " :"} {
			if i := index(r.text, behind, r.at["A"]); i >= 0 {
				r.at["A"] = i + len([]rune(behind)) - 1
				break
			}
		}
	}
	cue, err := r.next("A", f[0])
	if err != nil {
		return err
	}
	a := gold.Attribution{Cue: cue, SourceKind: null(f[2]), Stance: f[4], Optional: optional, CueQuote: f[0], SourceQuote: null(f[1])}
	if a.SourceQuote != nil {
		source, ok := r.nearest(f[1], cue[0])
		if !ok {
			return fmt.Errorf("source %q is not in the article", f[1])
		}
		a.Source, a.Named = &source, f[3] == "y"
	}
	r.gold.Attributions = append(r.gold.Attributions, a)
	return nil
}

func (r *resolver) claim(f []string) error {
	grade, err := strconv.Atoi(f[0])
	if err != nil {
		return err
	}
	i := index(r.text, f[1], r.at["C"])
	if i < 0 {
		return fmt.Errorf("sentence %q is not behind the one before", f[1])
	}
	r.at["C"] = i + 1
	r.gold.Claims = append(r.gold.Claims, gold.Claim{Start: i, Grade: grade})
	return nil
}

func (r *resolver) finding(f []string) error {
	d := gold.Finding{Kind: strings.TrimSpace(f[0]), Note: strings.TrimSpace(f[len(f)-1])}
	at := 0
	for _, q := range f[1 : len(f)-1] {
		q = strings.TrimSpace(q)
		i := index(r.text, q, at)
		if i < 0 {
			i = index(r.text, q, 0)
		}
		if i < 0 {
			return fmt.Errorf("%q is not in the article", q)
		}
		at = i + len([]rune(q))
		d.Spans, d.Quotes = append(d.Spans, gold.Span{i, at}), append(d.Quotes, q)
	}
	r.gold.Findings = append(r.gold.Findings, d)
	return nil
}
