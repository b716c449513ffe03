//go:build !wasip1

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tables is the folder of the tables of words.
const tables = "analyzer/lexicon"

// A verdict is what became of a mutant.
type verdict string

// The verdicts.
const (
	noticed   verdict = "noticed"
	unnoticed verdict = "UNNOTICED"
	unbuilt   verdict = "unbuilt"
)

// A lab is a folder for changed files, with the program that compiles tables.
type lab struct {
	dir, generator, root string
}

func newLab() (*lab, error) {
	root, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return nil, err
	}
	l := &lab{dir: dir, generator: filepath.Join(dir, "generator"), root: root}
	if out, err := exec.Command("go", "build", "-o", l.generator, filepath.Join(tables, "gen.go")).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, out)
	}
	return l, nil
}

// judge runs the tests over one mutant: first those that should notice.
func (l *lab) judge(m mutant) (verdict, error) {
	overlay, err := l.overlay(m)
	if err != nil {
		return unbuilt, err
	}
	if overlay == "" {
		return unbuilt, nil
	}
	for _, packages := range [][]string{m.nearest, {"./analyzer/..."}} {
		if len(packages) == 0 {
			continue
		}
		if out, ok := l.test(overlay, packages...); !ok {
			if strings.Contains(out, "[build failed]") {
				return unbuilt, nil
			}
			return noticed, nil
		}
	}
	return unnoticed, nil
}

// overlay writes the changed files and the list that lays them over the tree;
// "" if a table does not compile.
func (l *lab) overlay(m mutant) (string, error) {
	over := map[string]string{}
	if strings.HasSuffix(m.file, ".tsv") {
		ok, err := l.generate(m)
		if !ok || err != nil {
			return "", err
		}
		for _, file := range []string{"tables.go", "index.go"} {
			over[filepath.Join(l.root, tables, file)] = filepath.Join(l.dir, file)
		}
	} else {
		changed := filepath.Join(l.dir, "changed.go")
		if err := os.WriteFile(changed, m.text, 0o644); err != nil {
			return "", err
		}
		over[filepath.Join(l.root, m.file)] = changed
	}
	list, err := json.Marshal(map[string]any{"Replace": over})
	if err != nil {
		return "", err
	}
	file := filepath.Join(l.dir, "overlay.json")
	return file, os.WriteFile(file, list, 0o644)
}

// generate compiles the tables with one changed, and says whether that worked.
func (l *lab) generate(m mutant) (bool, error) {
	files, err := filepath.Glob(filepath.Join(tables, "*.tsv"))
	if err != nil {
		return false, err
	}
	for _, file := range files {
		text := m.text
		if file != m.file {
			if text, err = os.ReadFile(file); err != nil {
				return false, err
			}
		}
		if err := os.WriteFile(filepath.Join(l.dir, filepath.Base(file)), text, 0o644); err != nil {
			return false, err
		}
	}
	cmd := exec.Command(l.generator)
	cmd.Dir = l.dir
	return cmd.Run() == nil, nil
}

// test runs the tests of packages, over an overlay if there is one.
func (l *lab) test(overlay string, packages ...string) (said string, ok bool) {
	args := append([]string{"test", "-vet=off", "-failfast", "-timeout=5m", "-overlay=" + overlay}, packages...)
	out, err := exec.Command("go", args...).CombinedOutput()
	return string(out), err == nil
}
