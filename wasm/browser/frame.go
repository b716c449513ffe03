package main

import (
	"strconv"
	"strings"
	"unsafe"
)

// A part is one article of a request, its options as the caller spelt them;
// options left out are "".
type part struct {
	text, label, offsets, layers, referenceDate, region, weights, format, lang string
}

// parse reads a request. It holds one part an article: lines of name=value, an
// empty line, then as many bytes of UTF-8 as the line "length" says. It panics
// where a part is cut short: the caller is our own JavaScript. The texts stand
// in b, which nothing writes to during a call.
func parse(b []byte) []part {
	var parts []part
	for rest := unsafe.String(unsafe.SliceData(b), len(b)); rest != ""; {
		head, body, _ := strings.Cut(rest, "\n\n")
		var p part
		length := 0
		for line := range strings.SplitSeq(head, "\n") {
			name, value, _ := strings.Cut(line, "=")
			switch name {
			case "length":
				length, _ = strconv.Atoi(value)
			case "label":
				p.label = value
			case "offsets":
				p.offsets = value
			case "layers":
				p.layers = value
			case "reference_date":
				p.referenceDate = value
			case "region":
				p.region = value
			case "weights":
				p.weights = value
			case "format":
				p.format = value
			case "lang":
				p.lang = value
			}
		}
		p.text, rest = body[:length], body[length:]
		parts = append(parts, p)
	}
	return parts
}
