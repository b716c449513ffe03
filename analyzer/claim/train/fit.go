package main

import (
	"math"

	"mihakk/analyzer/claim"
)

// A model gives each code its weight.
type model map[string]float64

// logOdds is the sum that a claim's reasons make.
func (m model) logOdds(codes []string) float64 {
	sum := 0.0
	for _, c := range codes {
		sum += m[c]
	}
	return sum
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// score gives every stretch the score of its best claim, 0 without one.
func score(articles []article, m model) {
	for _, a := range articles {
		for i := range a.stretches {
			s := &a.stretches[i]
			s.score = 0
			for _, codes := range s.claims {
				s.score = max(s.score, logistic(m.logOdds(codes)))
			}
		}
	}
}

// fit finds the weights that make the grades likeliest, less strength/2 for the
// square of each weight's distance from its prior; Newton's method.
func fit(articles []article, strength float64) model {
	all := claim.Fitted()
	index := map[string]int{}
	w := make([]float64, len(all))
	for i, weight := range all {
		index[weight.Code] = i
		w[i] = prior[weight.Code]
	}
	for range 12 {
		slope, curve := make([]float64, len(w)), make([][]float64, len(w))
		for i, weight := range all {
			curve[i] = make([]float64, len(w))
			curve[i][i] = pull(weight.Code, strength)
			slope[i] = curve[i][i] * (prior[weight.Code] - w[i])
		}
		for _, a := range articles {
			for s := range a.stretches {
				learn(&a.stretches[s], index, w, slope, curve)
			}
		}
		for i, step := range solve(curve, slope) {
			w[i] += step
		}
	}
	m := model{}
	for i, weight := range all {
		m[weight.Code] = math.Round(100*w[i]) / 100
	}
	return m
}

// pull is the strength of the prior for a code; the base is free.
func pull(code string, strength float64) float64 {
	if code == "base" {
		return 0.01
	}
	return strength
}

// learn adds one stretch to the slope and curvature of the likelihood.
func learn(s *stretch, index map[string]int, w, slope []float64, curve [][]float64) {
	if len(s.claims) == 0 {
		return
	}
	longest := s.claims[0]
	for _, c := range s.claims {
		if len(c) > len(longest) {
			longest = c
		}
	}
	sum := 0.0
	for _, c := range longest {
		sum += w[index[c]]
	}
	p := logistic(sum)
	y := 0.0
	if s.worthy() {
		y = 1
	}
	for _, c := range longest {
		slope[index[c]] += y - p
		for _, e := range longest {
			curve[index[c]][index[e]] += p * (1 - p)
		}
	}
}

// solve solves a x = b by elimination; a is positive definite and is lost.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		for k := i + 1; k < n; k++ {
			f := a[k][i] / a[i][i]
			if f == 0 {
				continue
			}
			for j := i; j < n; j++ {
				a[k][j] -= f * a[i][j]
			}
			b[k] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for j := i + 1; j < n; j++ {
			x[i] -= a[i][j] * x[j]
		}
		x[i] /= a[i][i]
	}
	return x
}
