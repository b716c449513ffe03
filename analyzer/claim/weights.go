package claim

import "math"

// A Weight is the log-odds that one reason's code adds; "base" is the intercept.
type Weight struct {
	Code  string
	Value float64
}

// Weights are a caller's own; of two for one code the later counts, unknown
// codes count nothing.
type Weights []Weight

// A table holds the weight of every feature.
type table [count]float64

// over gives a table with the caller's own weights in it.
func (own Weights) over(t *table) table {
	out := *t
	for _, w := range own {
		if f, ok := feature(w.Code); ok && !math.IsNaN(w.Value) {
			out[f] = min(max(w.Value, -limit), limit)
		}
	}
	return out
}

// limit keeps the log-odds of a sum within what a probability can tell apart.
const limit = 20

// Fitted are the weights that scores are made of unless a caller has own ones.
func Fitted() Weights {
	out := make(Weights, count)
	for f := range count {
		out[f] = Weight{codes[f], fitted[f]}
	}
	return out
}

// probability is the logistic function of a sum of log-odds, to six digits: the
// same on every machine, whose exponentials differ in the last bit.
func probability(logOdds float64) float64 {
	return math.Round(1e6/(1+math.Exp(-logOdds))) / 1e6
}

// A Preset is a desk's way to weigh: what it adds to the fitted weights.
type Preset struct {
	Name string
	Add  Weights
}

// Presets are the ways to choose from, the fitted weights first.
func Presets() []Preset {
	return []Preset{
		{Name: "balanced"},
		{"figures", Weights{{"quantity", 1.5}, {"quantities", 0.8}, {"percentage", 0.8}, {"money", 0.8}, {"change", 0.5}, {"comparison", 0.5}, {"accusation", -0.5}}},
		{"accusations", Weights{{"accusation", 2}, {"denial", 1.5}, {"deceit", 1}, {"unnamed_source", 0.8}, {"law", 0.5}, {"quantity", -0.5}}},
		{"health", Weights{{"health", 2}, {"disaster", 0.8}, {"many_people", 0.8}, {"survey", 0.5}, {"cause", 0.5}}},
	}
}

// Weights gives the fitted weights with the preset's own added.
func (p Preset) Weights() Weights {
	out := Fitted()
	for _, add := range p.Add {
		if f, ok := feature(add.Code); ok {
			out[f].Value += add.Value
		}
	}
	return out
}
