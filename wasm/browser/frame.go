package main

import (
	"strconv"
	"strings"
	"unsafe"

	"mihakk/wasm/call"
)

// A frame is one request as the caller wrote it.
type frame struct {
	offsets  string
	articles []call.Article
}

// parse reads a request. It holds one part an article: lines of name=value, an
// empty line, then as many bytes of UTF-8 as the line "length" says. It panics
// where a part is cut short: the caller is our own JavaScript. The texts stand
// in b, which nothing writes to during a call.
func parse(b []byte) frame {
	var f frame
	for rest := unsafe.String(unsafe.SliceData(b), len(b)); rest != ""; {
		var a call.Article
		head, body, _ := strings.Cut(rest, "\n\n")
		length := 0
		for line := range strings.SplitSeq(head, "\n") {
			name, value, _ := strings.Cut(line, "=")
			switch name {
			case "length":
				length, _ = strconv.Atoi(value)
			case "offsets":
				f.offsets = value
			case "label":
				a.Label = value
			case "reference_date":
				a.ReferenceDate = value
			case "region":
				a.Region = value
			}
		}
		a.Text, rest = body[:length], body[length:]
		f.articles = append(f.articles, a)
	}
	return f
}
