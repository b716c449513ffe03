//go:build !wasip1

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"mihakk/analyzer/claim"
)

// A scored item is worth checking or not.
type scored struct {
	score  float64
	worthy bool
}

// averagePrecision is the mean, over the worthy items, of the precision among
// those scored at least as high.
func averagePrecision(items []scored) (ap float64, worthy int) {
	items = slices.Clone(items)
	slices.SortStableFunc(items, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	sum := 0.0
	for i := 0; i < len(items); {
		before, first := worthy, i
		for ; i < len(items) && items[i].score == items[first].score; i++ {
			if items[i].worthy {
				worthy++
			}
		}
		sum += float64(worthy-before) * float64(worthy) / float64(i)
	}
	return sum / float64(max(worthy, 1)), worthy
}

// items lists the stretches of an article.
func (a *article) items() []scored {
	var out []scored
	for i := range a.stretches {
		out = append(out, scored{a.stretches[i].score, a.stretches[i].worthy()})
	}
	return out
}

// measure prints mean average precision and the loss.
func measure(articles []article) {
	sum, random, n := 0.0, 0.0, 0
	for i := range articles {
		items := articles[i].items()
		if ap, worthy := averagePrecision(items); worthy > 0 {
			sum, random, n = sum+ap, random+float64(worthy)/float64(len(items)), n+1
		}
	}
	fmt.Printf("MAP %.3f (at random %.3f), log loss %.3f\n", sum/float64(n), random/float64(n), logLoss(articles))
}

// logLoss is the mean negative log-likelihood of the stretches that pass the gate.
func logLoss(articles []article) float64 {
	sum, n := 0.0, 0
	for _, a := range articles {
		for i := range a.stretches {
			s := &a.stretches[i]
			if len(s.claims) == 0 {
				continue
			}
			p := s.score
			if !s.worthy() {
				p = 1 - p
			}
			sum, n = sum-math.Log(max(p, 1e-9)), n+1
		}
	}
	return sum / float64(max(n, 1))
}

// articleLosses gives the loss of each article.
func articleLosses(articles []article) []float64 {
	out := make([]float64, len(articles))
	for i := range articles {
		out[i] = logLoss(articles[i : i+1])
	}
	return out
}

// mean is the arithmetic mean.
func mean(list []float64) float64 {
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	return sum / float64(len(list))
}

// standardError is that of the mean.
func standardError(list []float64) float64 {
	m, sum := mean(list), 0.0
	for _, x := range list {
		sum += (x - m) * (x - m)
	}
	n := float64(len(list))
	return math.Sqrt(sum / (n - 1) / n)
}

// reliability prints, of each tenth of the scores, how many were worth checking.
func reliability(articles []article) {
	var sum [10]float64
	var worthy, all [10]int
	for _, a := range articles {
		for i := range a.stretches {
			s := &a.stretches[i]
			if len(s.claims) == 0 {
				continue
			}
			bin := min(int(10*s.score), 9)
			sum[bin] += s.score
			all[bin]++
			if s.worthy() {
				worthy[bin]++
			}
		}
	}
	fmt.Println("score       mean   worth checking")
	for b := range all {
		if n := float64(max(all[b], 1)); all[b] > 0 {
			fmt.Printf("%.1f to %.1f  %.2f   %.2f  (%d of %d)\n", float64(b)/10, float64(b+1)/10, sum[b]/n, float64(worthy[b])/n, worthy[b], all[b])
		}
	}
}

// report prints every weight with how often its question is answered with yes
// and how many of those stretches are worth checking.
func report(articles []article, m model) {
	fmt.Println("code              weight  prior   yes  worth checking")
	for _, w := range claim.Fitted() {
		yes, worthy := support(articles, w.Code)
		fmt.Printf("%-17s %6.2f %6.2f %5d  %.2f\n", w.Code, m[w.Code], prior[w.Code], yes, float64(worthy)/float64(max(yes, 1)))
	}
}

// support counts the stretches that answer a code's question with yes, and the
// ones among them that are worth checking.
func support(articles []article, code string) (yes, worthy int) {
	for _, a := range articles {
		for i := range a.stretches {
			s := &a.stretches[i]
			if !slices.ContainsFunc(s.claims, func(codes []string) bool { return slices.Contains(codes, code) }) {
				continue
			}
			yes++
			if s.worthy() {
				worthy++
			}
		}
	}
	return yes, worthy
}
