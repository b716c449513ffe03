package main

import (
	"os"

	"mihakk/wasm/api"
	"mihakk/wasm/worker/edge"
)

func main() {
	edge.Serve(api.New(api.FromEnv(os.Getenv)))
}
