//go:build !wasip1

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
// square of each weight's distance from its prior. A weight that would turn
// against the sign of its prior is left at 0: what the guidelines call a reason
// for checking is never counted against it because few articles say so.
func fit(articles []article, strength float64) model {
	f := newFitting(strength)
	for range 4 {
		f.climb(articles)
		if !f.silence() {
			break
		}
	}
	m := model{}
	for i, code := range f.codes {
		m[code] = math.Round(100*f.w[i]) / 100
	}
	return m
}

// A fitting is the state of one fit.
type fitting struct {
	codes    []string
	index    map[string]int
	w        []float64
	strength float64
	silent   []bool // held at 0
}

func newFitting(strength float64) *fitting {
	f := &fitting{index: map[string]int{}, strength: strength}
	for i, weight := range claim.Fitted() {
		f.codes = append(f.codes, weight.Code)
		f.index[weight.Code] = i
		f.w = append(f.w, prior[weight.Code])
	}
	f.silent = make([]bool, len(f.w))
	return f
}

// silence holds at 0 what turned against its prior, and reports whether anything did.
func (f *fitting) silence() bool {
	any := false
	for i, code := range f.codes {
		if code != "base" && f.w[i]*prior[code] < 0 {
			f.w[i], f.silent[i], any = 0, true, true
		}
	}
	return any
}

// climb goes to the most likely weights by Newton's method.
func (f *fitting) climb(articles []article) {
	for range 10 {
		slope, curve := make([]float64, len(f.w)), make([][]float64, len(f.w))
		for i, code := range f.codes {
			curve[i] = make([]float64, len(f.w))
			curve[i][i] = pull(code, f.strength)
			slope[i] = curve[i][i] * (prior[code] - f.w[i])
		}
		for _, a := range articles {
			for s := range a.stretches {
				f.learn(&a.stretches[s], slope, curve)
			}
		}
		for i := range f.w {
			if f.silent[i] {
				f.hold(i, slope, curve)
			}
		}
		for i, step := range solve(curve, slope) {
			f.w[i] += step
		}
	}
}

// hold keeps weight i from moving.
func (f *fitting) hold(i int, slope []float64, curve [][]float64) {
	for k := range curve {
		curve[i][k], curve[k][i] = 0, 0
	}
	curve[i][i], slope[i] = 1, 0
}

// pull is the strength of the prior for a code; the base is free.
func pull(code string, strength float64) float64 {
	if code == "base" {
		return 0.01
	}
	return strength
}

// learn adds one stretch to the slope and curvature of the likelihood.
func (f *fitting) learn(s *stretch, slope []float64, curve [][]float64) {
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
		sum += f.w[f.index[c]]
	}
	p, y := logistic(sum), 0.0
	if s.worthy() {
		y = 1
	}
	for _, c := range longest {
		slope[f.index[c]] += y - p
		for _, e := range longest {
			curve[f.index[c]][f.index[e]] += p * (1 - p)
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
