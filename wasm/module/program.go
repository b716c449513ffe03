package module

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The WebAssembly binary format, as far as a program needs it here:
// https://webassembly.github.io/spec/core/binary/modules.html
const (
	header        = "\x00asm\x01\x00\x00\x00"
	sectionCustom = 0
	sectionTypes  = 3 // of functions
	sectionExport = 7
	sectionCode   = 10
	sectionData   = 11
)

// firstNumber is what Go's linker gives the first function. A function's address
// is its number times 1<<16; the 16 bits below say where in it.
const firstNumber = 0x1000

var errFormat = errors.New("not the WebAssembly that Go's linker writes")

// A program is a module that Go's linker has written, taken apart.
type program struct {
	sections  []section
	functions []*function
	types     []uint64 // of these, by number
	imports   int      // functions before the first of these
	exports   []int    // functions that are exported, imports counted
	names     []string // of functions, imports counted
	memory    []byte   // as it is at start, from address 0 on
	table     table
	kept      [][]point // of each function, in order
}

// A section is one of a module's sections that stay as they are; the bodies of
// code and data are made anew.
type section struct {
	id   byte
	body []byte
}

// parse takes a module apart. It must have names of functions.
func parse(wasm []byte) (*program, error) {
	rest, ok := bytes.CutPrefix(wasm, []byte(header))
	if !ok {
		return nil, errFormat
	}
	p := &program{}
	for r := (&reader{rest}); len(r.rest) > 0; {
		s := section{r.byte(), r.take(r.unsigned())}
		if r.rest == nil {
			return nil, errFormat
		}
		if err := p.read(s); err != nil {
			return nil, err
		}
	}
	if len(p.names) != p.imports+len(p.functions) || len(p.types) != len(p.functions) {
		return nil, errFormat
	}
	var err error
	p.table, err = findTable(p.memory)
	if err == nil && len(p.table.funcs) != len(p.functions) {
		err = errTable
	}
	return p, err
}

// read reads one section.
func (p *program) read(s section) (err error) {
	r := reader{s.body}
	switch s.id {
	case sectionCustom:
		if string(r.take(r.unsigned())) == "name" {
			p.readNames(r)
		}
		return nil // is for tools that look into modules
	case sectionTypes:
		for range r.unsigned() {
			p.types = append(p.types, r.unsigned())
		}
	case sectionExport:
		for range r.unsigned() {
			r.take(r.unsigned())
			if kind, n := r.byte(), r.unsigned(); kind == 0 {
				p.exports = append(p.exports, int(n))
			}
		}
	case sectionCode:
		for range r.unsigned() {
			f, err := parseFunction(r.take(r.unsigned()))
			if err != nil {
				return err
			}
			p.functions = append(p.functions, f)
		}
	case sectionData:
		if p.memory, err = load(s.body); err != nil {
			return err
		}
	}
	p.sections = append(p.sections, s)
	return nil
}

// readNames reads the names of functions. They stand in order, and imports have none.
func (p *program) readNames(r reader) {
	r.byte()
	r.unsigned()
	for range r.unsigned() {
		n := int(r.unsigned())
		if p.names == nil && n < 1<<10 {
			p.names, p.imports = make([]string, n), n
		}
		p.names = append(p.names, string(r.take(r.unsigned())))
	}
}

// bytes puts the program together again.
func (p *program) bytes() []byte {
	out := []byte(header)
	for _, s := range p.sections {
		switch s.id {
		case sectionTypes:
			s.body = binary.AppendUvarint(nil, uint64(len(p.types)))
			for _, n := range p.types {
				s.body = binary.AppendUvarint(s.body, n)
			}
		case sectionCode:
			s.body = binary.AppendUvarint(nil, uint64(len(p.functions)))
			for _, f := range p.functions {
				body := f.body()
				s.body = append(binary.AppendUvarint(s.body, uint64(len(body))), body...)
			}
		case sectionData:
			s.body = store(p.memory)
		}
		out = append(binary.AppendUvarint(append(out, s.id), uint64(len(s.body))), s.body...)
	}
	return out
}

// add adds a function of the type of another, which it is for, and gives its number.
func (p *program) add(f *function, to int) int64 {
	p.functions = append(p.functions, f)
	p.names = append(p.names, p.names[p.imports+to])
	p.types = append(p.types, p.types[to])
	return int64(len(p.names) - 1)
}
