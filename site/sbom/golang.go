package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// artefacts are what users get, with the platform that each is compiled for.
var artefacts = []struct{ name, pkg, goos, goarch string }{
	{"mihakk.wasm of the browser", "./wasm/browser", "wasip1", "wasm"},
	{"mihakk.wasm of the edge", "./wasm/worker", "js", "wasm"},
	{"server", "./wasm/worker", "", ""},
}

// goComponents lists the standard library and the modules that programs, tests
// and tools are compiled from. A property says which artefacts link a module;
// one that none links is excluded.
func goComponents() ([]component, error) {
	linked := map[string][]string{}
	for _, a := range artefacts {
		modules, err := list([]string{"GOOS=" + a.goos, "GOARCH=" + a.goarch}, "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", a.pkg)
		if err != nil {
			return nil, err
		}
		slices.Sort(modules)
		for _, path := range slices.Compact(modules) {
			linked[path] = append(linked[path], a.name)
		}
	}
	var modules []string
	for _, what := range [][]string{{"-test", "./..."}, {"tool"}} {
		more, err := list(nil, append([]string{"-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}"}, what...)...)
		if err != nil {
			return nil, err
		}
		modules = append(modules, more...)
	}
	version, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return nil, err
	}
	std := golang("std", strings.TrimPrefix(strings.TrimSpace(string(version)), "go"), nil)
	std.Scope = "required"
	out := []component{std}
	slices.Sort(modules)
	for _, module := range slices.Compact(modules) {
		path, version, _ := strings.Cut(module, " ")
		out = append(out, golang(path, version, linked[path]))
	}
	return out, nil
}

// golang is one Go module.
func golang(path, version string, linked []string) component {
	purl := "pkg:golang/" + path + "@" + version
	c := component{Type: "library", Ref: purl, Name: path, Version: version, Scope: "excluded", PURL: purl}
	for _, artefact := range linked {
		c.Scope = "required"
		c.Properties = append(c.Properties, property{"mihakk:linked", artefact})
	}
	return c
}

// list gives the lines of a go list with the environment changed.
func list(env []string, args ...string) ([]string, error) {
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	return slices.DeleteFunc(strings.Split(string(out), "\n"), func(line string) bool { return line == "" }), nil
}
