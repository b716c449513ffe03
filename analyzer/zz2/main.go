package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/doc"
)

func main() {
	fs, _ := filepath.Glob(os.Args[1] + "/*.json")
	for _, f := range fs {
		var g struct {
			Article string
			Claims  []struct{ Start, End, Grade int }
		}
		b, _ := os.ReadFile(f)
		json.Unmarshal(b, &g)
		t, err := os.ReadFile(os.Args[1] + "/../articles/" + g.Article)
		if err != nil {
			t, _ = os.ReadFile(os.Args[1] + "/../" + g.Article)
		}
		text := string(t)
		var at []int
		for i := range text {
			at = append(at, i)
		}
		at = append(at, len(text))
		r := analyzer.Analyze(text, analyzer.Options{})
		type row struct {
			s   float64
			g   int
			t   string
		}
		var rows []row
		for _, c := range g.Claims {
			sp := doc.Span{at[c.Start], at[c.End]}
			best, why := 0.0, ""
			for _, k := range r.Claims {
				if sh := min(sp.End, k.End) - max(sp.Start, k.Start); 2*sh >= min(sp.Len(), k.Len()) && k.Score >= best {
					best = k.Score
					why = ""
					for _, q := range k.Reasons {
						s := q.Span.Of(text)
						if q.Code == "base" || len(s) > 60 {
							s = ""
						}
						why += fmt.Sprintf("%s%+.1f[%s] ", q.Code, q.Weight, s)
					}
				}
			}
			rows = append(rows, row{best, c.Grade, strings.ReplaceAll(sp.Of(text), "\n", "⏎") + "\n      " + why})
		}
		sort.SliceStable(rows, func(i, j int) bool { return rows[i].s > rows[j].s })
		pos, hit, ap := 0, 0, 0.0
		for _, r := range rows {
			if r.g == 2 {
				pos++
			}
		}
		for i, r := range rows {
			if r.g == 2 {
				hit++
				ap += float64(hit) / float64(i+1)
			}
		}
		fmt.Printf("## %s AP %.3f\n", g.Article, ap/float64(max(pos, 1)))
		for _, r := range rows {
			fmt.Printf("%.3f %d %s\n", r.s, r.g, r.t)
		}
	}
}
