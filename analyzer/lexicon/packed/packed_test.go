package packed

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/doc"
)

func TestEveryFieldComesBack(t *testing.T) {
	f := Form{At: 1<<atBits - 1, Size: 1<<sizeBits - 1, First: 1<<firstBits - 1, Words: 1<<wordsBits - 1,
		Table: 1<<tableBits - 1, Row: 1<<rowBits - 1, Infl: doc.Present, Last: true}
	e, ok := Pack(f)
	assert.True(t, ok)
	at, end := e.Range()
	assert.Equal(t, f, Form{at, end - at, e.First(), e.Words(), e.Table(), e.Row(), e.Infl(), e.Last()})
	small := Form{At: 3, Size: 4, First: 4, Words: 1, Table: 2, Row: 5}
	e, ok = Pack(small)
	assert.True(t, ok)
	at, end = e.Range()
	assert.Equal(t, small, Form{at, end - at, e.First(), e.Words(), e.Table(), e.Row(), e.Infl(), e.Last()})
}

func TestPackRefusesWhatDoesNotFit(t *testing.T) {
	for _, f := range []Form{{At: 1 << atBits}, {Size: 256}, {Words: 8}, {Row: 1 << rowBits}, {Table: -1}} {
		_, ok := Pack(f)
		assert.False(t, ok, "%+v", f)
	}
}
