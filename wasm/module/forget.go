package module

import (
	"encoding/binary"
	"strings"
)

// ofRuntime is what remains of the names of the runtime's functions: it tells its
// own goroutines from the program's by it, and finds a deadlock where it cannot.
const ofRuntime = "runtime."

// forget takes names of functions from the table, what recovering goes by, and
// all that it holds of functions that are not live.
func (p *program) forget(live []bool) {
	clear(p.table.names)
	const unnamed, named = 0, 1 // where they stand
	copy(p.table.names[named:], ofRuntime)
	for i, f := range p.table.funcs {
		pcdata := f[funcSize:][:4*f[offPcdata]]
		funcdata := f[funcSize+len(pcdata):]
		name := uint32(unnamed)
		if strings.HasPrefix(p.names[p.imports+i], ofRuntime) {
			name = named
		}
		binary.LittleEndian.PutUint32(f[offName:], name)
		if !live[i] {
			clear(f[offName:offPcdata])
			clear(f[offUnit:offFuncdata])
			clear(pcdata)
		}
		for k := 0; k < len(funcdata); k += 4 {
			if kind := k / 4; !live[i] || kind > funcdataObjs {
				binary.LittleEndian.PutUint32(funcdata[k:], none)
			}
		}
	}
}

// clearMaps clears the maps of pointers that no point of a function has.
func (p *program) clearMaps() {
	t := &p.table
	used := make([]bool, len(t.maps))
	mark := func(from, size uint32) {
		for i := range size {
			used[from+i] = true
		}
	}
	for _, f := range t.funcs {
		pcdata := f[funcSize:][:4*f[offPcdata]]
		funcdata := f[funcSize+len(pcdata):]
		numbers := map[int]bool{0: true}
		if len(pcdata) > 4*pcdataMap {
			for _, pair := range t.pairs(binary.LittleEndian.Uint32(pcdata[4*pcdataMap:])) {
				numbers[pair.value] = true
			}
		}
		for k := 0; k < len(funcdata); k += 4 {
			at := binary.LittleEndian.Uint32(funcdata[k:])
			if at == none {
				continue
			}
			first := binary.LittleEndian.Uint32(t.maps[at:])
			second := binary.LittleEndian.Uint32(t.maps[at+4:])
			mark(at, 8)
			if k == 4*funcdataObjs {
				mark(at+8, 16*first) // runtime.stackObjectRecord
				continue
			}
			size := (second + 7) / 8 // runtime.stackmap: how many, bits of each
			for n := range first {
				if numbers[int(n)] {
					mark(at+8+n*size, size)
				}
			}
		}
	}
	for i := range t.maps {
		if !used[i] {
			t.maps[i] = 0
		}
	}
}
