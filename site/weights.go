package main

import (
	"encoding/json"

	"mihakk/analyzer/claim"
)

// weights gives the claims' weights and the ways to choose from in JSON: what a
// script gets that imports mihakk:weights.
func weights() string {
	type preset struct {
		Name string             `json:"name"`
		Add  map[string]float64 `json:"add"`
	}
	var presets []preset
	for _, p := range claim.Presets() {
		presets = append(presets, preset{p.Name, byCode(p.Add)})
	}
	b, _ := json.Marshal(map[string]any{"fitted": byCode(claim.Fitted()), "presets": presets})
	return string(b)
}

// byCode gives weights by the codes of their reasons.
func byCode(list claim.Weights) map[string]float64 {
	out := make(map[string]float64, len(list))
	for _, w := range list {
		out[w.Code] = w.Value
	}
	return out
}
