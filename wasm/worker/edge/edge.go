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
	js.Global().Get("context").Get("binding").Set("bodyLimit", api.BodyLimit)
	workers.ServeNonBlock(whole{h})
	workers.Ready()
	select {}
}

// whole takes a request's body and gives an answer's in one piece each. The
// library's streams leak a callback a read and close its done channel with
// every answer, which a second answer of the same instance would not survive.
type whole struct{ http.Handler }

// ServeHTTP implements [http.Handler].
func (h whole) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if raw, ok := r.Body.(interface{ GetRawJSBody() js.Value }); ok {
		v := raw.GetRawJSBody()
		body := make([]byte, v.Length())
		js.CopyBytesToGo(body, v)
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	a := &answer{header: w.Header(), status: http.StatusOK}
	h.Handler.ServeHTTP(a, r)
	body := js.Null()
	if len(a.body) > 0 && r.Method != http.MethodHead {
		body = js.Global().Get("Uint8Array").New(len(a.body))
		js.CopyBytesToJS(body, a.body)
	}
	w.WriteHeader(a.status)
	w.(interface{ WriteRawJSBody(js.Value) }).WriteRawJSBody(body)
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
