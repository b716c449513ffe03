package entity

// Tags is how many tags the model tells apart: 0 outside, then begin and inside
// of each kind in the order of [Tagged].
const Tags = 9

// Tagged are the kinds that the model tells apart.
var Tagged = [...]Kind{Person, Organisation, Place, Media}

// Viterbi fills path with the best sequence of tags: emit scores each token's
// tags, follow each pair of neighbours, the first index the earlier; the last
// row of follow is for the first token. Back is room for as many tokens.
func Viterbi(emit [][Tags]int32, follow *[Tags + 1][Tags]int32, back [][Tags]uint8, path []uint8) {
	if len(emit) == 0 {
		return
	}
	var score [Tags]int32
	for t := range score {
		score[t] = follow[Tags][t] + emit[0][t]
		if inside(t) {
			score[t] = emit[0][t] - 1<<29
		}
	}
	margin := spread(follow)
	for i := 1; i < len(emit); i++ {
		score = step(&score, &emit[i], follow, margin, &back[i])
	}
	last := 0
	for t := range Tags {
		if score[t] > score[last] {
			last = t
		}
	}
	for i := len(emit) - 1; i >= 0; i-- {
		path[i] = uint8(last)
		last = int(back[i][last])
	}
}

// step scores the tags of a token by those of the token before it, and notes
// which of them each came from. Earlier tags that are behind the best one by more
// than what can follow may differ by are nowhere the best, and are not tried.
func step(score, emit *[Tags]int32, follow *[Tags + 1][Tags]int32, margin int32, back *[Tags]uint8) (next [Tags]int32) {
	floor := score[0]
	for _, v := range score {
		floor = max(floor, v)
	}
	floor -= margin
	for t := range next {
		next[t] = -1 << 30
	}
	for p, v := range score {
		if v >= floor {
			row := &follow[p]
			for _, t := range [...]int{0, 1, 3, 5, 7} {
				if v := v + row[t]; v > next[t] {
					next[t], back[t] = v, uint8(p)
				}
			}
		}
	}
	for t := 2; t < Tags; t += 2 {
		next[t], back[t] = score[t-1]+follow[t-1][t], uint8(t-1)
		if v := score[t] + follow[t][t]; v > next[t] {
			next[t], back[t] = v, uint8(t)
		}
	}
	for t := range next {
		next[t] += emit[t]
	}
	return next
}

// inside reports whether a tag may only stand behind its own kind: the even ones
// but for 0.
func inside(t int) bool { return t > 0 && t%2 == 0 }

// spread is the most that the scores of one tag behind two others differ by.
func spread(follow *[Tags + 1][Tags]int32) (most int32) {
	for t := range Tags {
		low, high := follow[0][t], follow[0][t]
		for p := range Tags {
			low, high = min(low, follow[p][t]), max(high, follow[p][t])
		}
		if !inside(t) {
			most = max(most, high-low)
		}
	}
	return most
}
