// Build makes the edge worker in build/edge of the project: the Go program, the
// script that Go ships to run it, and the worker's own scripts beside them. Named
// programs of testdata (crash, stock) and the native server (native) are made on top.
package main

import (
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"mihakk/wasm/module"
)

// worker is the folder of the sources, from the project's root.
const worker = "wasm/worker"

// out is where all of it goes.
const out = "build/edge"

func main() {
	log.SetFlags(0)
	must(os.Chdir(filepath.Dir(run(nil, "env", "GOMOD"))))
	must(os.MkdirAll(out, 0o755))
	program("mihakk", "./"+worker)
	put("wasm_exec.js", filepath.Join(run(nil, "env", "GOROOT"), "lib/wasm/wasm_exec.js"))
	put("worker.mjs", worker+"/worker.mjs")
	put("body.mjs", worker+"/body.mjs")
	put("article.txt", "testdata/articles/eg_politics_council.txt")
	for _, name := range os.Args[1:] {
		switch name {
		case "native":
			run(nil, "build", "-trimpath", "-o", out+"/native", "./"+worker)
		case "stock":
			stock()
			fallthrough
		default:
			program(name, "./"+worker+"/testdata/"+name)
		}
	}
	report(out + "/mihakk.wasm")
}

// program builds one for the edge, as slim as the page's module.
func program(name, from string) {
	file := out + "/" + name + ".wasm"
	run([]string{"GOOS=js", "GOARCH=wasm"}, "build", "-trimpath", module.Profile, module.Inlining, "-ldflags=-w", "-o", file, from)
	wasm, err := os.ReadFile(file)
	must(err)
	wasm, err = module.Slim(wasm)
	must(err)
	must(os.WriteFile(file, wasm, 0o644))
}

// stock puts the scripts that the library itself runs a program with.
func stock() {
	assets := run(nil, "list", "-m", "-f", "{{.Dir}}", "github.com/syumai/workers") + "/cmd/workers-assets-gen/assets/"
	put("stock.mjs", assets+"common/worker.mjs")
	put("runtime.mjs", assets+"runtime/cloudflare.mjs")
	put("stock_exec.js", assets+"wasm_exec_go.js")
}

// put copies a file into the output.
func put(name, from string) {
	b, err := os.ReadFile(from)
	must(err)
	must(os.WriteFile(out+"/"+name, b, 0o644))
}

// report prints what the edge has to load.
func report(file string) {
	b, err := os.ReadFile(file)
	must(err)
	small := &counter{}
	z, _ := gzip.NewWriterLevel(small, gzip.BestCompression)
	_, err = z.Write(b)
	must(err)
	must(z.Close())
	fmt.Printf("%s: %.2f MB, gzip %.2f MB\n", file, float64(len(b))/1e6, float64(small.n)/1e6)
}

// counter counts what is written to it.
type counter struct{ n int }

func (c *counter) Write(b []byte) (int, error) { c.n += len(b); return len(b), nil }

// run runs go and gives what it prints.
func run(env []string, args ...string) string {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	b, err := cmd.Output()
	must(err)
	return strings.TrimSpace(string(b))
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
