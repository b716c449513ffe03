package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
)

// A builder writes one folder of files. Its first error stays.
type builder struct {
	src, out string
	written  []written
	err      error
}

// A written file, with its sizes in bytes.
type written struct {
	name              string
	raw, gzip, brotli int
	integrity         string
}

// hashed writes a file of assets/ under a name that changes with its bytes, and
// gives that name.
func (b *builder) hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	stem, ext, _ := strings.Cut(name, ".")
	name = stem + "." + hex.EncodeToString(sum[:5]) + "." + ext
	b.put("assets/"+name, data)
	return name
}

// put writes a file and, where that makes it smaller, its compressed forms.
func (b *builder) put(name string, data []byte) {
	sum := sha512.Sum384(data)
	f := written{name: name, raw: len(data), integrity: "sha384-" + base64.StdEncoding.EncodeToString(sum[:])}
	b.write(name, data)
	if strings.Contains(name, ".") {
		br, gz := brotlied(data), gzipped(data)
		b.write(name+".br", br)
		b.write(name+".gz", gz)
		f.brotli, f.gzip = len(br), len(gz)
	}
	b.written = append(b.written, f)
}

func (b *builder) write(name string, data []byte) {
	path := filepath.Join(b.out, filepath.FromSlash(name))
	if b.err == nil {
		b.err = os.MkdirAll(filepath.Dir(path), 0o755)
	}
	if b.err == nil {
		b.err = os.WriteFile(path, data, 0o644)
	}
}

// minified gives a source file without what only its readers need.
func (b *builder) minified(file string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(b.src, file))
	if err != nil {
		return nil, err
	}
	return shorten(file, data)
}

// shorten minifies by the kind of file that the name says.
func shorten(name string, data []byte) ([]byte, error) {
	m := minify.New()
	m.Add("text/html", &html.Minifier{KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true})
	m.AddFunc("text/css", css.Minify)
	m.Add("text/javascript", &js.Minifier{})
	m.AddFunc("image/svg+xml", svg.Minify)
	m.AddFunc("application/json", json.Minify)
	kind, ok := map[string]string{".html": "text/html", ".css": "text/css", ".js": "text/javascript",
		".svg": "image/svg+xml", ".webmanifest": "application/json"}[filepath.Ext(name)]
	if !ok {
		return data, nil
	}
	out, err := m.Bytes(kind, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

// named puts the hashed names where a file of the folder's root says the plain
// ones.
func named(data []byte, names map[string]string) []byte {
	for plain, hashed := range names {
		data = bytes.ReplaceAll(data, []byte(plain), []byte("./assets/"+strings.TrimPrefix(hashed, "./")))
	}
	return data
}

// listed puts into the service worker what has been written before it, but for
// what only other sites load, and the build's name: the hash of all that.
func (b *builder) listed(data []byte) []byte {
	var list []string
	for _, f := range b.written {
		if strings.HasPrefix(f.name, "assets/elements.") || strings.HasPrefix(f.name, "assets/mihakk.") && strings.HasSuffix(f.name, ".js") {
			continue
		}
		list = append(list, fmt.Sprintf("[%q,%q]", "./"+strings.TrimSuffix(f.name, "index.html"), f.integrity))
	}
	files := strings.Join(list, ",")
	sum := sha256.Sum256([]byte(files + string(data)))
	data = bytes.ReplaceAll(data, []byte(`"FILES"`), []byte(files))
	return bytes.ReplaceAll(data, []byte("VERSION"), []byte(hex.EncodeToString(sum[:5])))
}

// report prints the sizes of what was written, and how to embed it.
func (b *builder) report() {
	fmt.Printf("%-36s %9s %9s %9s\n", "site/dist", "raw", "gzip", "brotli")
	for _, f := range b.written {
		fmt.Printf("%-36s %9d %9d %9d\n", f.name, f.raw, f.gzip, f.brotli)
	}
	for _, f := range b.written {
		if strings.HasPrefix(f.name, "assets/elements.") {
			fmt.Printf("<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin></script>\n", f.name, f.integrity)
		}
	}
}

func brotlied(data []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	w.Write(data)
	w.Close()
	return b.Bytes()
}
