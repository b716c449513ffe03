package module

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestOwnPoints holds that return addresses are reckoned from the function's
// number in a local, behind which the others move.
func TestOwnPoints(t *testing.T) {
	const number = firstNumber + 5
	store := func(point int64) []instr {
		return []instr{{op: opLocalGet, n: localSP}, {op: opI64Const, n: number<<16 | point}, {op: opI64Store}}
	}
	f := &function{locals: []byte{2, 1, typeI32, 3, typeI64}, labels: 1}
	f.code = append(append(store(0), store(2)...), instr{op: opLocalGet, n: 4}, instr{op: opI64Const, n: 7 << 16}, instr{op: opEnd})
	once := *f
	once.code = f.code[3:]
	f.ownPoints(number)
	assert.Equal(t, []byte{2, 1, typeI32, 4, typeI64}, f.locals)
	assert.Equal(t, []instr{
		{op: opI64Const, n: number << 16}, {op: opLocalSet, n: localOwn},
		{op: opLocalGet, n: localSP}, {op: opLocalGet, n: localOwn}, {op: opI64Store},
		{op: opLocalGet, n: localSP}, {op: opLocalGet, n: localOwn}, {op: opI64Const, n: 2}, {op: opI64Add}, {op: opI64Store},
		{op: opLocalGet, n: 5}, {op: opI64Const, n: 7 << 16}, {op: opEnd},
	}, f.code)

	before := once.code
	once.ownPoints(number)
	assert.Equal(t, before, once.code, "one use does not pay")

	for was, want := range map[string]string{
		"\x01\x01\x7F":                 "\x02\x01\x7F\x01\x7E",
		"\x02\x01\x7F\x02\x7D":         "\x03\x01\x7F\x01\x7E\x02\x7D",
		"\x03\x01\x7F\x02\x7E\x01\x7F": "\x03\x01\x7F\x03\x7E\x01\x7F",
		"\x00":                         "",
		"\x01\x02\x7E":                 "",
	} {
		g := &function{locals: []byte(was)}
		if assert.Equal(t, want != "", g.insertWide(), "%x", was) && want != "" {
			assert.Equal(t, []byte(want), g.locals, "%x", was)
		}
	}
}
