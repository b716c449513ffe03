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
	"mihakk/wasm/call"
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

// limit gives the most bytes that an article may have.
//
//go:wasmexport limit
func limit() uint32 { return call.MaxText }

// release forgets request and answer.
//
//go:wasmexport release
func release() { request, answer = nil, nil }

// analyze answers a request of one article.
//
//go:wasmexport analyze
func analyze() uint32 {
	r := parse(request)
	unit, problem := call.Unit(r.offsets)
	if problem != nil {
		return refuse(problem)
	}
	in, problem := r.articles[0].Input()
	if problem != nil {
		return refuse(problem)
	}
	answer = export.JSON(analyzer.Analyze(in.Text, in.Options), unit)
	return 1
}

// compare answers a request of several articles.
//
//go:wasmexport compare
func compare() uint32 {
	r := parse(request)
	unit, problem := call.Unit(r.offsets)
	if problem != nil {
		return refuse(problem)
	}
	if problem := call.Count(len(r.articles)); problem != nil {
		return refuse(problem)
	}
	var inputs []analyzer.Input
	for i := range r.articles {
		in, problem := r.articles[i].Input()
		if problem != nil {
			return refuse(problem)
		}
		inputs = append(inputs, in)
	}
	answer = export.CompareJSON(analyzer.Compare(inputs), unit)
	return 1
}

func refuse(p *call.Problem) uint32 {
	answer = p.JSON()
	return 0
}
