//go:build !js

package main

import (
	"net/http"
	"strings"
)

// A rule sets headers on the paths that its pattern matches. The syntax is that
// of a _headers file, which edge asset stores read too: a pattern at a line's
// beginning, whose * stands for anything; below it, indented, "Name: value".
type rule struct {
	pattern string
	headers [][2]string
}

// rules reads a _headers file.
func rules(text string) []rule {
	var out []rule
	for line := range strings.Lines(text) {
		trimmed := strings.TrimSpace(line)
		name, value, isHeader := strings.Cut(trimmed, ":")
		switch {
		case trimmed == "" || trimmed[0] == '#':
		case line[0] != ' ' && line[0] != '\t':
			out = append(out, rule{pattern: trimmed})
		case isHeader && len(out) > 0:
			last := &out[len(out)-1]
			last.headers = append(last.headers, [2]string{strings.TrimSpace(name), strings.TrimSpace(value)})
		}
	}
	return out
}

// apply sets the rule's headers if it matches a path.
func (r *rule) apply(h http.Header, path string) {
	before, after, star := strings.Cut(r.pattern, "*")
	if path != r.pattern && !(star && len(path) >= len(before)+len(after) && strings.HasPrefix(path, before) && strings.HasSuffix(path, after)) {
		return
	}
	for _, kv := range r.headers {
		h.Set(kv[0], kv[1])
	}
}
