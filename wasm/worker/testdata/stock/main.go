//go:build js

// Stock is the API as the library serves it of itself, an instance a request:
// what the warm instance is measured against.
package main

import (
	"os"

	"github.com/syumai/workers"

	"mihakk/wasm/api"
)

func main() {
	workers.Serve(api.New(api.FromEnv(os.Getenv)))
}
