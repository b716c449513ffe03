package entity

// Tags is how many tags the model tells apart: 0 outside, then begin and inside
// of each kind in the order of [Tagged].
const Tags = 9

// Tagged are the kinds that the model tells apart.
var Tagged = [...]Kind{Person, Organisation, Place, Media}

// Viterbi fills path with the best sequence of tags: emit scores each token's
// tags, follow each pair of neighbours, the first index the earlier; the last
// row of follow is for the first token.
func Viterbi(emit [][Tags]int32, follow *[Tags + 1][Tags]int32, back [][Tags]uint8, path []uint8) {
	var score, next [Tags]int32
	for i := range emit {
		for t := range Tags {
			best, from := int32(-1<<30), 0
			if i == 0 {
				best = follow[Tags][t]
			}
			first, end := 0, Tags
			if t > 0 && t%2 == 0 { // inside: see allowed
				first, end = t-1, t+1
			}
			for p := first; p < end && i > 0; p++ {
				if v := score[p] + follow[p][t]; v > best {
					best, from = v, p
				}
			}
			if i == 0 && !allowed(0, t) {
				best = -1 << 29
			}
			next[t], back[i][t] = best+emit[i][t], uint8(from)
		}
		score = next
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

// allowed reports whether tag t may follow tag p: inside only behind its own kind.
func allowed(p, t int) bool { return t == 0 || t%2 == 1 || p == t || p == t-1 }
