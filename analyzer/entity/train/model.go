//go:build !wasip1

package main

import (
	"math"

	"mihakk/analyzer/entity"
)

// How training goes.
const (
	runs   = 4  // perceptrons, each with an order of the data of its own
	passes = 14 // over the data
	blind  = 50 // per cent of features left out at each step, so that none is leant on
	whole  = 0  // the step that leaves out none
	margin = 4  // by which the right tag of a token must win
	unit   = 10 // steps of a quantised weight to a unit of the averages
	least  = 10 // steps that a weight must have to be kept, for the download's sake
)

// A model is the weights of hashed features by tag and of pairs of tags.
type model struct {
	emit   [][entity.Tags]int32
	follow [entity.Tags + 1][entity.Tags]int32
}

// blank is a model of nothing.
func blank() *model { return &model{emit: make([][entity.Tags]int32, entity.Buckets)} }

// fit trains averaged perceptrons, adds them up and quantises the sum.
func fit(data []sentence) *model {
	rare(data)
	sum := blank()
	total := int32(passes * len(data))
	for run := range int32(runs) {
		w, part := blank(), blank()
		step := int32(0)
		for pass := range int32(passes) {
			for _, i := range shuffled(len(data), int(run*passes+pass)) {
				step++
				seed := step + run*total
				w.learn(part, &data[i], w.tag(&data[i], seed), total-step, seed)
			}
		}
		sum.add(part, total)
	}
	return sum.quantise()
}

// learn moves the weights from what was given to what should have been; sum
// takes each change times how many steps it will last.
func (m *model) learn(sum *model, s *sentence, got []uint8, lasts, seed int32) {
	before, wrong := entity.Tags, entity.Tags
	for i, want := range s.tags {
		g := got[i]
		if want != g {
			for k, h := range s.sights[i] {
				if b := h % entity.Buckets; !hidden(seed, i, k) && s.known(i, k) {
					m.emit[b][want]++
					m.emit[b][g]--
					sum.emit[b][want] += lasts
					sum.emit[b][g] -= lasts
				}
			}
		}
		if want != g || before != wrong {
			m.follow[before][want]++
			m.follow[wrong][g]--
			sum.follow[before][want] += lasts
			sum.follow[wrong][g] -= lasts
		}
		before, wrong = int(want), int(g)
	}
}

// hidden reports whether a step does not see feature k of token i.
func hidden(seed int32, i, k int) bool {
	if seed == whole {
		return false
	}
	h := (uint32(seed)*0x9E3779B1 ^ uint32(i)*0x85EBCA6B ^ uint32(k)*0xC2B2AE35) * 0x27D4EB2F
	h ^= h >> 15
	h *= 0x85EBCA6B
	return h>>16%100 < blind
}

// tag decodes a sentence as a step sees it.
func (m *model) tag(s *sentence, seed int32) []uint8 {
	n := len(s.tags)
	emit := make([][entity.Tags]int32, n)
	for i := range s.sights {
		for k, h := range s.sights[i] {
			b := h % entity.Buckets
			if seed != whole && (hidden(seed, i, k) || !s.known(i, k)) {
				continue
			}
			for t, v := range m.emit[b] {
				emit[i][t] += v
			}
		}
	}
	if seed != whole {
		for i, right := range s.tags {
			emit[i][right] -= margin
		}
	}
	path := make([]uint8, n)
	entity.NewChain(&m.follow).Viterbi(emit, make([][entity.Tags]uint8, n), path)
	return path
}

// add adds an average to the sum, in thousandths.
func (m *model) add(part *model, total int32) {
	for b := range part.emit {
		for t, v := range part.emit[b] {
			m.emit[b][t] += int32(int64(v) * 1000 / int64(total))
		}
	}
	for p := range part.follow {
		for t, v := range part.follow[p] {
			m.follow[p][t] += int32(int64(v) * 1000 / int64(total))
		}
	}
}

// quantise rounds the sums, weights of features to the nearest of steps,
// small ones to none.
func (m *model) quantise() *model {
	out := blank()
	round := func(v int32) int32 { return int32(math.Round(float64(v) * unit / 1000 / runs)) }
	for b := range m.emit {
		for t, v := range m.emit[b] {
			if w := round(v); abs(w) >= least {
				out.emit[b][t] = nearest(w)
			}
		}
	}
	for p := range m.follow {
		for t, v := range m.follow[p] {
			out.follow[p][t] = round(v)
		}
	}
	return out
}

// steps are the sizes that a weight of the model can have, smaller ones first.
var steps = [...]int32{0, 10, -10, 13, -13, 17, -17, 23, -23, 31, -31, 43, -43, 70, -70}

// nearest is the step that is closest to v, the smaller on a tie.
func nearest(v int32) int32 {
	best := steps[0]
	for _, step := range steps {
		if abs(step-v) < abs(best-v) {
			best = step
		}
	}
	return best
}

func abs(v int32) int32 { return max(v, -v) }
