package module

import "encoding/binary"

// maxGap is the longest run of zeros that a segment holds. The linker cuts at
// every eighth zero, into tens of thousands of segments; the head of each is
// random to a compressor, a run of zeros costs it nothing.
const maxGap = 1 << 10

// load lays the segments of a data section where they belong.
func load(body []byte) (memory []byte, err error) {
	r := reader{body}
	for range r.unsigned() {
		if r.unsigned() != 0 || r.byte() != opI32Const {
			return nil, errFormat
		}
		at := r.signed()
		if r.byte() != opEnd {
			return nil, errFormat
		}
		bytes := r.take(r.unsigned())
		if at < 0 || at > 1<<30 {
			return nil, errFormat
		}
		if short := int(at) + len(bytes) - len(memory); short > 0 {
			memory = append(memory, make([]byte, short)...)
		}
		copy(memory[at:], bytes)
	}
	if r.rest == nil || len(r.rest) > 0 {
		return nil, errFormat
	}
	return memory, nil
}

// store cuts the memory into the segments of a data section, at runs of zeros
// that are longer than maxGap.
func store(memory []byte) []byte {
	var segments []byte
	count := uint64(0)
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		to := at + 1 // behind the segment's last byte that is not zero
		for next := to; next < len(memory) && next-to <= maxGap; next++ {
			if memory[next] != 0 {
				to = next + 1
			}
		}
		segments = append(segments, 0, opI32Const)
		segments = appendSigned(segments, int64(at))
		segments = binary.AppendUvarint(append(segments, opEnd), uint64(to-at))
		segments = append(segments, memory[at:to]...)
		at, count = to, count+1
	}
	return append(binary.AppendUvarint(nil, count), segments...)
}

// A reader takes numbers off the front of a section; behind the end rest is nil.
type reader struct{ rest []byte }

func (r *reader) take(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.rest = nil
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0xFF
}

func (r *reader) unsigned() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.rest = nil
		return 0
	}
	r.take(uint64(n))
	return v
}

// signed reads a number of the format that LEB128 calls signed.
func (r *reader) signed() (v int64) {
	for shift := 0; ; shift += 7 {
		b := r.byte()
		v |= int64(b&0x7F) << shift
		if b < 0x80 || r.rest == nil {
			if b&0x40 != 0 {
				v -= 1 << (shift + 7)
			}
			return v
		}
	}
}

func appendSigned(b []byte, v int64) []byte {
	for v < -0x40 || v > 0x3F {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v&0x7F))
}
