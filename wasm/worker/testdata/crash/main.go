//go:build js

// Crash is the API with paths that do to an instance what must never happen.
package main

import (
	"fmt"
	"net/http"
	"os"
	"strconv"

	"mihakk/wasm/api"
	"mihakk/wasm/worker/edge"
)

func main() {
	service := api.New(api.FromEnv(os.Getenv))
	answered := 0
	var kept [][]byte
	edge.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answered++
		w.Header().Set("X-Answered", strconv.Itoa(answered))
		switch r.URL.Path {
		case "/crash/panic":
			panic("crash")
		case "/crash/exit":
			os.Exit(3)
		case "/crash/overflow":
			overflow(0)
		case "/crash/grow":
			kept = append(kept, make([]byte, 80<<20))
			fmt.Fprint(w, len(kept))
		default:
			service.ServeHTTP(w, r)
		}
	}))
}

// overflow recurses until the stack is full.
func overflow(n int) int { return overflow(n+1) + n }
