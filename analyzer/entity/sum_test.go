package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSum adds each bucket up alone, Observations times: its weights less that of the last tag.
func TestSum(t *testing.T) {
	rows := 0
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
			want[tag] = Observations * (step(b, tag) - step(b, Tags-1))
		}
		assert.Equal(t, want, got)
		if words[b] == 0 {
			rows++
		}
	}
	assert.Less(t, rows, 100)
}

// step is the weight of a bucket for a tag.
func step(bucket uint32, tag int) int32 {
	return Steps[weights[int(bucket)*rowBytes+tag/2]>>(4*(tag%2))&15]
}
