// Site builds the page, the element and the module into site/dist: minified,
// with hashed names, precompressed. Any static host can serve the folder, from
// any path. With -package it writes the npm package's files into build/package.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"mihakk/wasm/module"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", ".", "the project's folder")
	pack := flag.Bool("package", false, "write the npm package's files too")
	flag.Parse()
	if err := build(*root, *pack); err != nil {
		log.Fatal(err)
	}
}

// build writes the site, and the package if it is wanted.
func build(root string, pack bool) error {
	wasm, err := module.Build(root)
	if err != nil {
		return err
	}
	b := &builder{src: filepath.Join(root, "site"), out: filepath.Join(root, "site", "dist")}
	if err := os.RemoveAll(b.out); err != nil {
		return err
	}
	if err := b.site(wasm); err != nil {
		return err
	}
	b.report()
	if !pack {
		return nil
	}
	p := &builder{src: b.src, out: filepath.Join(root, "build", "package")}
	if err := os.RemoveAll(p.out); err != nil {
		return err
	}
	return p.pack(wasm)
}

// site writes site/dist. What is named by others is written before them.
func (b *builder) site(wasm []byte) error {
	names := map[string]string{}
	names["./mihakk.wasm"] = "./" + b.hashed("mihakk.wasm", wasm)
	for _, entry := range []struct{ from, to string }{
		{"api/worker.js", "worker.js"},
		{"api/mihakk.js", "mihakk.js"},
		{"element/elements.js", "elements.js"},
		{"page/page.js", "page.js"},
	} {
		code, err := b.script(entry.from, names)
		if err != nil {
			return err
		}
		names["./"+entry.to] = "./" + b.hashed(entry.to, code)
	}
	for _, asset := range []string{"page/page.css", "page/icon.svg", "page/icon-maskable.svg"} {
		data, err := b.minified(asset)
		if err != nil {
			return err
		}
		names["./"+filepath.Base(asset)] = "./" + b.hashed(filepath.Base(asset), data)
	}
	return b.shell(names)
}

// policy is what the page may load and connect to; its head and the headers of
// the server say CONTENT_POLICY for it.
const policy = "default-src 'none'; " +
	"script-src 'self' 'wasm-unsafe-eval'; " +
	"worker-src 'self' blob:; " +
	"connect-src 'self'; " +
	"style-src 'self'; " +
	"img-src 'self'; " +
	"manifest-src 'self'; " +
	"form-action 'none'; " +
	"base-uri 'none'; " +
	"require-trusted-types-for 'script'; " +
	"trusted-types mihakk 'allow-duplicates'"

// shell writes the files with fixed names, which say the hashed ones; the
// service worker, which lists the others, is written behind them.
func (b *builder) shell(names map[string]string) error {
	for _, file := range []string{"page/index.html", "page/manifest.webmanifest", "page/sw.js", "page/_headers"} {
		data, err := b.minified(file)
		if err != nil {
			return err
		}
		data = bytes.ReplaceAll(data, []byte("CONTENT_POLICY"), []byte(policy))
		data = named(data, names)
		if file == "page/sw.js" {
			data = b.listed(data)
		}
		b.put(filepath.Base(file), data)
	}
	return b.err
}

// pack writes the files of the npm package under the names that they import
// each other by.
func (b *builder) pack(wasm []byte) error {
	b.write("mihakk.wasm", wasm)
	for _, entry := range []struct{ from, to string }{
		{"api/worker.js", "worker.js"},
		{"api/worker_node.js", "worker_node.js"},
		{"api/mihakk.js", "mihakk.js"},
		{"api/node.js", "node.js"},
		{"element/elements.js", "elements.js"},
	} {
		code, err := b.script(entry.from, nil)
		if err != nil {
			return err
		}
		b.write(entry.to, code)
	}
	for _, file := range []string{"api/types.d.ts", "element/elements.d.ts", "package/package.json", "package/README.md", "../LICENSE"} {
		data, err := os.ReadFile(filepath.Join(b.src, file))
		if err != nil {
			return err
		}
		b.write(filepath.Base(file), data)
	}
	fmt.Println("package:", b.out)
	return b.err
}
