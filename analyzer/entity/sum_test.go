package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSum adds each bucket up alone, Observations times: its weights less that of the last tag.
func TestSum(t *testing.T) {
	rest := weights
	for b := range uint32(Buckets) {
		var s sum
		var got, want [Tags]int32
		hashes := make([]uint32, Observations)
		for k := range hashes {
			hashes[k] = b | uint32(k)<<16
		}
		s.add(hashes)
		s.scores(&got)
		for tag := range want {
			if has(b, tag) {
				want[tag] = Observations * int32(int8(rest[0]))
				rest = rest[1:]
			}
		}
		last := want[Tags-1]
		for tag := range want {
			want[tag] -= last
		}
		assert.Equal(t, want, got)
	}
	assert.Empty(t, rest)
	assert.Less(t, len(wide), 20, "are looked for one by one")
}

// has reports whether a bucket has a weight for a tag.
func has(bucket uint32, tag int) bool {
	if tag < Tags-1 {
		return eightHave[bucket]>>tag&1 != 0
	}
	return ninthHas[bucket/8]>>(bucket%8)&1 != 0
}
