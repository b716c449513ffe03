package doc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// known is a document of the tokens a, b, a, of which the last begins a phrase.
func known() *Document {
	d := &Document{Tokens: []Token{{Spelling: 0}, {Spelling: 1}, {Spelling: 0}}, Spellings: []Spelling{{Form: "a"}, {Form: "b"}}}
	d.Know(0, []Hit{{Table: 3}, {Table: 70}})
	d.Know(1, nil)
	d.KnowAt(2, []Hit{{Table: 3}, {Table: 9, Words: 2}})
	for i := range d.Tokens {
		d.Gate(i)
	}
	return d
}

func TestMayHit(t *testing.T) {
	d := known()
	assert.True(t, d.MayHit(0, TablesOf(3)))
	assert.True(t, d.MayHit(0, TablesOf(1, 70)))
	assert.False(t, d.MayHit(0, TablesOf(4, 5, 9)))
	assert.False(t, d.MayHit(1, TablesOf(3)))
	assert.False(t, d.MayHit(-1, TablesOf(3)))
	assert.True(t, d.MayHit(2, TablesOf(9)))
}

// A token that begins a phrase is spelt as the others are and knows more.
func TestKnowAt(t *testing.T) {
	d := known()
	assert.Equal(t, "a", d.Form(2))
	assert.Equal(t, []Hit{{Table: 3}, {Table: 70}}, d.HitsAt(0))
	assert.Equal(t, []Hit{{Table: 3}, {Table: 9, Words: 2}}, d.HitsAt(2))
	assert.Empty(t, d.HitsAt(1))
	assert.Empty(t, d.HitsAt(3))
}
