//go:build !wasip1

package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A mutant is a file with one thing taken out.
type mutant struct {
	what    string   // for the reader: place and text
	file    string   // that is changed
	text    []byte   // its changed text
	nearest []string // packages whose tests should notice
}

// manySteps is how many calls in a row, of methods of one variable for their
// effect, make an exported function a list of rules.
const manySteps = 4

// ruleMutants lists the rules: entries of lists of doc.Rule or of functions, and
// the steps of a stage such as finding.Within.
func ruleMutants() ([]mutant, error) {
	files, err := filepath.Glob("analyzer/*/*.go")
	if err != nil {
		return nil, err
	}
	var out []mutant
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || strings.HasPrefix(file, "analyzer/export/") {
			continue // how a report is written is no rule
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, text, 0)
		if err != nil {
			return nil, err
		}
		for _, node := range rules(tree) {
			from, to := set.Position(node.Pos()), set.Position(node.End()).Offset
			said := strings.Join(strings.Fields(string(text[from.Offset:to])), " ")
			if to < len(text) && text[to] == ',' {
				to++
			}
			out = append(out, mutant{
				what:    fmt.Sprintf("%s:%d: %s", file, from.Line, said),
				file:    file,
				text:    slices.Concat(text[:from.Offset], text[to:]),
				nearest: []string{"./" + filepath.Dir(file)},
			})
		}
	}
	return out, nil
}

// rules gives the nodes of a file that are rules.
func rules(tree *ast.File) []ast.Node {
	var out []ast.Node
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if list, ok := n.Type.(*ast.ArrayType); ok && isRule(list.Elt) {
				for _, e := range n.Elts {
					out = append(out, e)
				}
			}
		case *ast.FuncDecl:
			if s := steps(n); len(s) >= manySteps {
				out = append(out, s...)
			}
		}
		return true
	})
	return out
}

// isRule reports whether a list's elements have the type of a rule.
func isRule(t ast.Expr) bool {
	if _, ok := t.(*ast.FuncType); ok {
		return true
	}
	of, ok := t.(*ast.IndexExpr)
	if !ok {
		return false
	}
	s, ok := of.X.(*ast.SelectorExpr)
	return ok && s.Sel.Name == "Rule"
}

// steps gives the statements of an exported function that call a method of a
// variable.
func steps(f *ast.FuncDecl) []ast.Node {
	if !f.Name.IsExported() || f.Body == nil {
		return nil
	}
	var out []ast.Node
	for _, statement := range f.Body.List {
		e, ok := statement.(*ast.ExprStmt)
		if !ok {
			continue
		}
		if call, ok := e.X.(*ast.CallExpr); ok {
			if s, ok := call.Fun.(*ast.SelectorExpr); ok && !s.Sel.IsExported() {
				out = append(out, e)
			}
		}
	}
	return out
}

// lineMutants lists the rows of the tables of words.
func lineMutants() ([]mutant, error) {
	files, err := filepath.Glob(filepath.Join(tables, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var out []mutant
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		users, err := usersOf(file)
		if err != nil {
			return nil, err
		}
		at, head := 0, true // head is what stands before the rows
		for n, line := range slices.Collect(strings.Lines(string(text))) {
			from := at
			at += len(line)
			switch {
			case strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "":
			case head:
				head = false
			default:
				out = append(out, mutant{
					what:    fmt.Sprintf("%s:%d: %s", file, n+1, strings.TrimSpace(line)),
					file:    file,
					text:    slices.Concat(text[:from], text[at:]),
					nearest: users,
				})
			}
		}
	}
	return out, nil
}

// usersOf lists the packages that name a table's variable.
func usersOf(table string) ([]string, error) {
	name := strings.TrimSuffix(filepath.Base(table), ".tsv")
	var variable strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		variable.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	files, err := filepath.Glob("analyzer/*/*.go")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if dir := "./" + filepath.Dir(file); strings.Contains(string(text), "lexicon."+variable.String()) && !slices.Contains(out, dir) {
			out = append(out, dir)
		}
	}
	return out, nil
}
