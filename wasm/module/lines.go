package module

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The table by which Go's runtime finds what it must know of a function
// (runtime.pcHeader and runtime._func), with the sizes it has under WebAssembly.
const (
	tableMagic  = "\xf1\xff\xff\xff\x00\x00\x01\x08" // Go 1.20 and later, instructions of 1 byte, pointers of 8
	funcSize    = 44
	offFile     = 20 // _func.pcfile: the file of each instruction
	offLine     = 24 // _func.pcln: its line
	offPcdata   = 28 // _func.npcdata
	offUnit     = 32 // _func.cuOffset: where the unit's files stand
	offStart    = 36 // _func.startLine
	offFuncdata = 43 // _func.nfuncdata

	pcdataInline   = 2 // abi.PCDATA_InlTreeIndex
	funcdataInline = 3 // abi.FUNCDATA_InlTree
	funcdataArgs   = 5 // abi.FUNCDATA_ArgInfo
	none           = ^uint32(0)
)

var errTable = errors.New("the table of functions is not as this program knows it: see RATIONALE.md, \"line numbers\"")

// A table is the runtime's table of functions in a module's memory.
type table struct {
	funcs  [][]byte // each function's record
	values []byte   // what the records point into: numbers by instruction
	files  []byte   // names of source files, and where each unit's stand
}

// dropLines takes from a module's memory what only the printing of a stack
// reads: files, lines, inlined calls and arguments of each instruction. Names of
// functions stay, and all that the collector and the stack's growth live on. A
// field that says "none" is one the runtime knows: linkers write it, too.
func dropLines(memory []byte) error {
	t, err := findTable(memory)
	if err != nil {
		return err
	}
	used := make([]bool, len(t.values))
	for _, f := range t.funcs {
		for _, off := range []int{offFile, offLine, offUnit, offStart} {
			binary.LittleEndian.PutUint32(f[off:], 0)
		}
		pcdata := f[funcSize:][:4*f[offPcdata]]
		funcdata := f[funcSize+len(pcdata):]
		if len(pcdata) > 4*pcdataInline {
			binary.LittleEndian.PutUint32(pcdata[4*pcdataInline:], 0)
		}
		for _, kind := range []int{funcdataInline, funcdataArgs} {
			if len(funcdata) > 4*kind {
				binary.LittleEndian.PutUint32(funcdata[4*kind:], none)
			}
		}
		t.mark(used, f[16:20]) // _func.pcsp
		for ; len(pcdata) > 0; pcdata = pcdata[4:] {
			t.mark(used, pcdata[:4])
		}
	}
	for i := range t.values {
		if !used[i] {
			t.values[i] = 0
		}
	}
	clear(t.files)
	return nil
}

// findTable finds the one table in memory whose every record is as expected.
func findTable(memory []byte) (table, error) {
	var t table
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+72 > len(memory) || bytes.Contains(memory[at+1:], []byte(tableMagic)) {
		return t, errTable
	}
	var head [8]uint64 // functions, files, -, names, units, files, values, records
	for i := range head {
		head[i] = binary.LittleEndian.Uint64(memory[at+8+8*i:])
		if head[i] > uint64(len(memory)-at) || i > 3 && head[i] < head[i-1] {
			return t, errTable
		}
	}
	whole := memory[at:]
	t.files, t.values = whole[head[4]:head[6]], whole[head[6]:head[7]]
	index := whole[head[7]:]
	if uint64(len(index)) < 8*head[0]+4 {
		return t, errTable
	}
	next := uint32(8*head[0] + 4) // records stand behind the index, one behind the other
	for n := range head[0] {
		start := binary.LittleEndian.Uint32(index[8*n+4:])
		if start < next || start-next > 7 || int(start)+funcSize > len(index) {
			return t, errTable
		}
		f := index[start:]
		size := funcSize + 4*int(f[offPcdata]) + 4*int(f[offFuncdata])
		if !bytes.Equal(f[:4], index[8*n:8*n+4]) || f[offPcdata] > 8 || f[offFuncdata] > 8 || size > len(f) {
			return t, errTable
		}
		t.funcs, next = append(t.funcs, f[:size:size]), start+uint32(size)
	}
	return t, nil
}

// mark marks the values of one function that a record's field points to: pairs
// of varints up to a zero where a pair would begin (runtime.step).
func (t *table) mark(used []bool, field []byte) {
	at := int(binary.LittleEndian.Uint32(field))
	for first := true; at < len(used) && (first || t.values[at] != 0); first = false {
		for range 2 {
			for more := true; more && at < len(used); at++ {
				used[at], more = true, t.values[at] >= 0x80
			}
		}
	}
}
