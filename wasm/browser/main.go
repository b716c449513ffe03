// Browser is the analyser as a WebAssembly reactor: a page loads it, calls its
// exports and reads the answer out of its memory. No thread of it outlives a call.
//
//	p := alloc(n)        room for a request of n bytes (see parse)
//	s := analyze()       or compare(): 1 if the answer is JSON, 0 if it is a problem
//	result(), length()   where the answer stands and how many bytes it has
//	release()            forget request and answer
//
// A request that breaks the frame, or a fault in the analyser, ends the instance.
package main

import (
	"unsafe"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// The one request and answer in flight: a reactor has one thread, and its memory
// is how caller and callee speak.
var request, answer []byte

func main() {}

// alloc makes room for a request and gives its address.
//
//go:wasmexport alloc
func alloc(n uint32) unsafe.Pointer {
	request, answer = make([]byte, n), nil
	return unsafe.Pointer(unsafe.SliceData(request))
}

// result gives the address of the answer.
//
//go:wasmexport result
func result() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(answer)) }

// length gives the answer's number of bytes.
//
//go:wasmexport length
func length() uint32 { return uint32(len(answer)) }

// release forgets request and answer.
//
//go:wasmexport release
func release() { request, answer = nil, nil }

// analyze answers a request of one article.
//
//go:wasmexport analyze
func analyze() uint32 {
	p := parse(request)[0]
	shape, bad := p.shape()
	if bad != nil {
		return refuse(bad)
	}
	in, bad := p.input()
	if bad != nil {
		return refuse(bad)
	}
	write, bad := p.writer()
	if bad != nil {
		return refuse(bad)
	}
	answer = write(analyzer.Analyze(in.Text, in.Options), shape)
	return 1
}

// compare answers a request of several articles.
//
//go:wasmexport compare
func compare() uint32 {
	parts := parse(request)
	if bad := problem.OfCount(len(parts)); bad != nil {
		return refuse(bad)
	}
	shape, bad := parts[0].shape()
	if bad != nil {
		return refuse(bad)
	}
	inputs := make([]analyzer.Input, len(parts))
	for i := range parts {
		if inputs[i], bad = parts[i].input(); bad != nil {
			return refuse(bad)
		}
	}
	answer = export.CompareJSON(analyzer.Compare(inputs), shape.Unit)
	return 1
}

// refuse answers with a problem.
func refuse(p *problem.Problem) uint32 {
	answer = p.JSON(false)
	return 0
}
