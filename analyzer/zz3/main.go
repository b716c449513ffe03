package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
)

func main() {
	cnt := map[string]map[string]int{}
	ones := claim.Fitted()
	for i := range ones {
		ones[i].Value = 1
	}
	do := func(t string) {
		for _, c := range analyzer.Analyze(t, analyzer.Options{Weights: ones}).Claims {
			for _, r := range c.Reasons {
				if s := r.Span.Of(t); len(s) < 50 {
					if cnt[r.Code] == nil {
						cnt[r.Code] = map[string]int{}
					}
					cnt[r.Code][s]++
				}
			}
		}
	}
	for _, a := range os.Args[1:] {
		fs, _ := filepath.Glob(a)
		for _, f := range fs {
			if filepath.Ext(f) == ".jsonl" {
				g, _ := os.Open(f)
				sc := bufio.NewScanner(g)
				for sc.Scan() {
					var x struct{ Text string }
					json.Unmarshal(sc.Bytes(), &x)
					do(x.Text)
				}
			} else {
				b, _ := os.ReadFile(f)
				do(string(b))
			}
		}
	}
	var codes []string
	for c := range cnt {
		codes = append(codes, c)
	}
	sort.Strings(codes)
	for _, c := range codes {
		var w []string
		for s := range cnt[c] {
			w = append(w, s)
		}
		sort.Slice(w, func(i, j int) bool {
			if cnt[c][w[i]] != cnt[c][w[j]] {
				return cnt[c][w[i]] > cnt[c][w[j]]
			}
			return w[i] < w[j]
		})
		fmt.Print("\n", c, ": ")
		for i, s := range w {
			if i > 90 {
				break
			}
			fmt.Printf("%s %d، ", s, cnt[c][s])
		}
	}
}
