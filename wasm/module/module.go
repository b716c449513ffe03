// Package module builds the WebAssembly module that browsers load, so that the
// site, the tests and the package all have the same bytes.
package module

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Profile and Inlining are flags of the compiler for programs with the analyser in
// them, built in the project's folder: what is called often is inlined, up to a
// bound (RATIONALE.md).
const (
	Profile  = "-pgo=wasm/browser/default.pgo"
	Inlining = "-gcflags=mihakk/...=-d=pgoinlinebudget=300"
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
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false", Profile, Inlining,
		"-ldflags=-w -buildid=", "-o", out, "./wasm/browser")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=", "GOWASM=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the module: %w\n%s", err, said)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	return slim(wasm, true)
}

// Slim gives a program that Go has linked with names of functions a shorter
// body: without what only tracebacks read, with branches where it jumped through
// a table, plainer calls of what never unwinds, and its data's segments joined. It
// does the same as before. Slim fails on a layout that it does not know.
func Slim(wasm []byte) ([]byte, error) { return slim(wasm, false) }

// slim also makes, if faults are final, a trap of each fault that the program
// finds in itself, and leaves out all that would speak about it.
func slim(wasm []byte, final bool) ([]byte, error) {
	p, err := parse(wasm)
	if err != nil {
		return nil, err
	}
	if final {
		for _, f := range p.functions {
			f.trap(p.names)
		}
	}
	if err := p.callSteady(); err != nil {
		return nil, err
	}
	for i, f := range p.functions {
		if err := p.structure(i); err != nil {
			return nil, err
		}
		f.dropDead()
		if final {
			f.trapHere()
			f.dropDead()
		}
		f.shortenIfs()
		f.dropLabels()
		f.dropDead()
		f.dropLabels()
		f.shortenAddresses()
		f.shortenReturns()
		f.ownPoints(int64(firstNumber + i))
	}
	if final {
		p.forget(p.cut())
	}
	if err := p.slimTable(); err != nil {
		return nil, err
	}
	if final {
		p.clearMaps()
	}
	if err := p.reckonTable(); err != nil {
		return nil, err
	}
	return p.bytes(), nil
}
