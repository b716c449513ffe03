// Package module builds the WebAssembly module that browsers load, so that the
// site, the tests and the package all have the same bytes.
package module

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Build compiles wasm/browser of the module rooted at root and returns the
// bytes: the same ones for the same sources and Go version, on any machine.
func Build(root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "module")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "mihakk.wasm")
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid=", "-o", out, "./wasm/browser")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=", "GOWASM=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the module: %w\n%s", err, said)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	return Slim(wasm)
}

// Slim takes out of a program that Go has linked what only tracebacks read, and
// joins its data's segments. It fails on a layout that it does not know.
func Slim(wasm []byte) ([]byte, error) { return editData(wasm, dropLines) }
