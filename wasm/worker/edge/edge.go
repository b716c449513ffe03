//go:build js

// Package edge runs a handler in one instance that answers many requests.
package edge

import (
	"bytes"
	"io"
	"net/http"
	"syscall/js"

	"github.com/syumai/workers"

	"mihakk/wasm/api"
)

// Serve readies an instance that answers every request until worker.mjs drops
// it. It never returns, as the library's own Serve does after one answer.
func Serve(h http.Handler) {
	binding := js.Global().Get("context").Get("binding")
	binding.Set("bodyLimit", api.BodyLimit)
	workers.ServeNonBlock(&whole{handler: h, binding: binding})
	workers.Ready()
	select {}
}

// whole takes a request's body and gives an answer's in one piece each, through
// two buffers that script and program share. The library's streams leak a
// callback a read and close its done channel with every answer, which a second
// answer of the same instance would not survive; and what the program holds of
// the script's objects lives until both collect their garbage.
type whole struct {
	handler  http.Handler
	binding  js.Value // input and taken, its bytes in use; output and given
	output   js.Value
	capacity int // of output
}

// ServeHTTP implements [http.Handler].
func (h *whole) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body := make([]byte, h.binding.Get("taken").Int())
	if len(body) > 0 {
		js.CopyBytesToGo(body, h.binding.Get("input"))
	}
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	a := &answer{header: w.Header(), status: http.StatusOK}
	h.handler.ServeHTTP(a, r)
	if r.Method == http.MethodHead {
		a.body = nil
	}
	h.give(a.body)
	w.WriteHeader(a.status)
	w.(interface{ WriteRawJSBody(js.Value) }).WriteRawJSBody(js.Null())
}

// give puts an answer's body where the script takes it.
func (h *whole) give(b []byte) {
	if len(b) > h.capacity {
		h.capacity = 2 * len(b)
		h.output = js.Global().Get("Uint8Array").New(h.capacity)
		h.binding.Set("output", h.output)
	}
	if len(b) > 0 {
		js.CopyBytesToJS(h.output, b)
	}
	h.binding.Set("given", len(b))
}

// answer keeps what a handler writes.
type answer struct {
	header http.Header
	status int
	body   []byte
}

// Header implements [http.ResponseWriter].
func (a *answer) Header() http.Header { return a.header }

// WriteHeader implements [http.ResponseWriter].
func (a *answer) WriteHeader(status int) { a.status = status }

// Write implements [http.ResponseWriter].
func (a *answer) Write(b []byte) (int, error) {
	a.body = append(a.body, b...)
	return len(b), nil
}
