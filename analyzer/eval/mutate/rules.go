//go:build !wasip1

package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// ruleMutants lists the rules, and lays a switch over each that makes it find
// nothing. A rule is a function that has an Arabic example above it.
func ruleMutants(over *overlay) ([]mutant, error) {
	files, err := filepath.Glob("analyzer/*/*.go")
	if err != nil {
		return nil, err
	}
	var out []mutant
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || filepath.Base(file) == "gen.go" || filepath.Dir(file) == reportWriting {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		at := func(p token.Pos) int { return set.Position(p).Offset }
		var b bytes.Buffer
		done := at(tree.Name.End())
		b.Write(text[:done])
		b.WriteString(`; import "mihakk/analyzer/eval/mutate/missing"`)
		first := len(out)
		for _, d := range tree.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil || !arabic(f.Doc.Text()) {
				continue
			}
			b.Write(text[done : at(f.Body.Lbrace)+1])
			done = at(f.Body.Lbrace) + 1
			fmt.Fprintf(&b, " if missing.Is(%d) { return %s }; ", len(out), nothing(f, func(n ast.Node) []byte { return text[at(n.Pos()):at(n.End())] }))
			out = append(out, mutant{
				file:    file,
				what:    fmt.Sprintf("%s:%d: %s", file, set.Position(f.Pos()).Line, f.Name.Name),
				key:     fmt.Sprintf("rule %d", len(out)),
				nearest: []string{filepath.Dir(file)},
			})
		}
		b.Write(text[done:])
		if len(out) == first {
			continue
		}
		if err := over.write(file, b.Bytes()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// arabic reports whether a text has a word in Arabic.
func arabic(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) >= 0
}

// nothing lists the zero values of a function's results.
func nothing(f *ast.FuncDecl, text func(ast.Node) []byte) string {
	if f.Type.Results == nil {
		return ""
	}
	var zeros []string
	for _, result := range f.Type.Results.List {
		for range max(1, len(result.Names)) {
			zeros = append(zeros, fmt.Sprintf("*new(%s)", text(result.Type)))
		}
	}
	return strings.Join(zeros, ", ")
}
