package entity

// Tags is how many tags the model tells apart: 0 outside, then begin and inside
// of each kind in the order of [Tagged].
const Tags = 9

// Tagged are the kinds that the model tells apart.
var Tagged = [...]Kind{Person, Organisation, Place, Media}

// A Chain finds the best sequences of tags.
type Chain struct {
	follow      *[Tags + 1][Tags]int32
	spread      int32       // the most that the scores of one tag behind two others differ by
	alone, into [Tags]int32 // what a tag may gain its neighbours' scores over 0 in its place: see losses
}

// NewChain is the chain in which follow scores each pair of neighbours, the first
// index the earlier; its last row is for the first token.
func NewChain(follow *[Tags + 1][Tags]int32) *Chain {
	c := &Chain{follow: follow, spread: spread(follow)}
	for t := 1; t < Tags; t++ {
		c.alone[t], c.into[t] = gains(follow, t)
	}
	return c
}

// Viterbi fills path with the best sequence of tags, where emit scores each token's.
// Back is room for as many tokens. Most tokens are outside whatever stands around
// them; they part the others into runs.
func (c *Chain) Viterbi(emit [][Tags]int32, back [][Tags]uint8, path []uint8) {
	before := Tags
	for i := 0; i < len(emit); i++ {
		first := i
		for i < len(emit) && !c.outside(emit[i:]) {
			i++
		}
		if first < i {
			c.run(before, emit[first:i], i < len(emit), back, path[first:i])
		}
		if i < len(emit) {
			path[i] = 0
		}
		before = 0
	}
}

// outside reports whether the first token is outside in every best sequence: each
// other tag is behind by more than it may gain. The last token is not told so.
func (c *Chain) outside(emit [][Tags]int32) bool {
	if len(emit) < 2 {
		return false
	}
	e, next := &emit[0], &emit[1]
	for t := 1; t+1 < Tags; t += 2 {
		turn := next[t+1] - next[t]
		if e[0]-e[t] <= max(c.alone[t], c.into[t]+turn) || e[0]-e[t+1] <= max(c.alone[t+1], c.into[t+1]+turn) {
			return false
		}
	}
	return true
}

// run finds the best tags of a run of tokens behind a tag, and before one that is
// outside if the run is bounded.
func (c *Chain) run(before int, emit [][Tags]int32, bounded bool, back [][Tags]uint8, path []uint8) {
	score, row := emit[0], &c.follow[before]
	for t := range score {
		if inside(t) {
			score[t] -= 1 << 29
		} else {
			score[t] += row[t]
		}
	}
	for i := 1; i < len(emit); i++ {
		c.step(&score, &emit[i], &back[i])
	}
	last, best := 0, int32(-1<<31)
	for t, v := range score {
		if bounded {
			v += c.follow[t][0]
		}
		if v > best {
			last, best = t, v
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
func (c *Chain) step(score, emit *[Tags]int32, back *[Tags]uint8) {
	floor := score[0]
	for _, v := range score {
		floor = max(floor, v)
	}
	floor -= c.spread
	var next [Tags]int32
	for t := range next {
		next[t] = -1 << 30
	}
	for p, v := range score {
		if v >= floor {
			row := &c.follow[p]
			for _, t := range [...]int{0, 1, 3, 5, 7} {
				if v := v + row[t]; v > next[t] {
					next[t], back[t] = v, uint8(p)
				}
			}
		}
	}
	for t := 2; t < Tags; t += 2 {
		next[t], back[t] = score[t-1]+c.follow[t-1][t], uint8(t-1)
		if v := score[t] + c.follow[t][t]; v > next[t] {
			next[t], back[t] = v, uint8(t)
		}
	}
	for t := range next {
		score[t] = next[t] + emit[t]
	}
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

// gains is the most that tag t may score over 0 by what stands around it: alone,
// where no inside follows, and into the inside of its kind, which behind 0 would
// begin instead.
func gains(follow *[Tags + 1][Tags]int32, t int) (alone, into int32) {
	const least = -1 << 29
	before, behind, begun := int32(least), int32(least), int32(least)
	next := t + t%2 // the inside of its kind
	for p := range follow {
		if !inside(t) || p == t || p == t-1 {
			before = max(before, follow[p][t]-follow[p][0])
		}
	}
	for n := range Tags {
		if !inside(n) {
			behind = max(behind, follow[t][n]-follow[0][n])
		}
		if !inside(n) || n == next {
			begun = max(begun, follow[next][n]-follow[next-1][n])
		}
	}
	begun = max(begun, 0) // where nothing follows
	return before + behind, before + follow[t][next] - follow[0][next-1] + begun
}
