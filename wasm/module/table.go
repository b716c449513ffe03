package module

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The table by which Go's runtime finds what it must know of a function
// (runtime.pcHeader and runtime._func), with the sizes it has under WebAssembly.
const (
	tableMagic   = "\xf1\xff\xff\xff\x00\x00\x01\x08" // Go 1.20 and later, instructions of 1 byte, pointers of 8
	funcSize     = 44
	offName      = 4  // _func.nameOff
	offDefer     = 12 // _func.deferreturn: the point at which deferred calls are made
	offFrame     = 16 // _func.pcsp: the frame's size at each point
	offFile      = 20 // _func.pcfile: the file of each point
	offLine      = 24 // _func.pcln: its line
	offPcdata    = 28 // _func.npcdata
	offUnit      = 32 // _func.cuOffset: where the unit's files stand
	offStart     = 36 // _func.startLine
	offFuncdata  = 43 // _func.nfuncdata
	none         = ^uint32(0)
	pcdataMap    = 1 // abi.PCDATA_StackMapIndex
	funcdataArgs = 0 // abi.FUNCDATA_ArgsPointerMaps
	funcdataVars = 1 // abi.FUNCDATA_LocalsPointerMaps
	funcdataObjs = 2 // abi.FUNCDATA_StackObjects
	funcdataOpen = 4 // abi.FUNCDATA_OpenCodedDeferInfo: what a recover goes by

	wordGofunc = 40 // runtime.moduledata.gofunc, in words
	wordFinder = 19 // runtime.moduledata.findfunctab
	wordTypes  = 37 // runtime.moduledata.types, etypes behind it
	bucketSize = 20 // runtime.findfuncbucket
	buckets    = 16 // of a function
)

var errTable = errors.New("the table of functions is not as this program knows it: see RATIONALE.md, \"rewritten after linking\"")

// A table is the runtime's table of functions in a module's memory.
type table struct {
	at     int      // where it begins in memory
	index  int      // where two numbers for each function stand: its address, and where its record is
	funcs  [][]byte // each function's record
	names  []byte   // of functions
	files  []byte   // names of source files, and where each unit's stand
	values []byte   // what the records point into: numbers by point
	maps   []byte   // what else they point into: where pointers are in a frame
	finder []byte   // from an address to its function, by buckets
	types  [2]int   // where those of Go's types begin in memory, and end
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
	t.at = at
	t.names, t.files, t.values = whole[head[3]:head[4]], whole[head[4]:head[6]], whole[head[6]:head[7]]
	index := whole[head[7]:]
	t.index = at + int(head[7])
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
	return t, t.findMaps(memory, at+int(head[3]))
}

// findMaps finds what the runtime's own account of the module (moduledata) says
// where it is. It begins with the addresses of the table and of the names.
func (t *table) findMaps(memory []byte, names int) error {
	begin := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, uint64(t.at)), uint64(names))
	at := bytes.Index(memory, begin)
	if at < 0 || at+8*(wordGofunc+1) > len(memory) {
		return errTable
	}
	maps := binary.LittleEndian.Uint64(memory[at+8*wordGofunc:])
	finder := binary.LittleEndian.Uint64(memory[at+8*wordFinder:])
	types := binary.LittleEndian.Uint64(memory[at+8*wordTypes:])
	typesEnd := binary.LittleEndian.Uint64(memory[at+8*wordTypes+8:])
	end := finder + uint64(((len(t.funcs)-1)*buckets+1)*bucketSize) // the last function may be short; types follow
	if maps < uint64(t.at) || maps > finder || end > uint64(len(memory)) || types > typesEnd || typesEnd > uint64(t.at) {
		return errTable
	}
	t.types = [2]int{int(types), int(typesEnd)}
	t.maps, t.finder = memory[maps:finder], memory[finder:end]
	return nil
}
