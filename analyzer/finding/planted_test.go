package finding_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/finding"
)

// A planted case is one article, or several that are compared, with the finding
// that was planted in them; none where kind is "". A case marked TODO is known to
// be missed.
type planted struct {
	line   int
	todo   bool
	kind   finding.Kind
	quotes []string
	texts  []string
}

func readPlanted(t *testing.T, file string) []planted {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var out []planted
	for n, line := range strings.Split(string(text), "\n") {
		switch article, indented := strings.CutPrefix(line, "\t"); {
		case strings.HasPrefix(line, "#") || line == "":
		case indented:
			last := &out[len(out)-1]
			last.texts = append(last.texts, strings.ReplaceAll(article, `\n`, "\n"))
		default:
			want, todo := strings.CutPrefix(line, "TODO ")
			parts := strings.Split(want, " | ")
			c := planted{line: n + 1, todo: todo, kind: finding.Kind(parts[0]), quotes: parts[1:]}
			if c.kind == "NONE" {
				c.kind = ""
			}
			out = append(out, c)
		}
	}
	return out
}

// A said is a finding with the stretches that it speaks of.
type said struct {
	kind  finding.Kind
	spans []string
}

// findings of one article, or of a comparison with those of each article.
func (c planted) findings() []said {
	var inputs []analyzer.Input
	for _, text := range c.texts {
		inputs = append(inputs, analyzer.Input{Text: text})
	}
	compared := analyzer.Compare(inputs)
	var out []said
	add := func(f finding.Finding, texts ...string) {
		s := said{kind: f.Kind}
		for _, p := range f.Spans {
			s.spans = append(s.spans, p.Of(texts[p.Article]))
		}
		out = append(out, s)
	}
	for i, r := range compared.Reports {
		for _, f := range r.Findings {
			add(f, c.texts[i])
		}
	}
	for _, f := range compared.Findings {
		add(f, c.texts...)
	}
	return out
}

// hits reports whether a finding is the planted one: its kind, and every
// planted quotation touched by one of its stretches.
func (c planted) hits(s said) bool {
	if s.kind != c.kind {
		return false
	}
	for _, q := range c.quotes {
		touched := false
		for _, span := range s.spans {
			touched = touched || strings.Contains(span, q) || strings.Contains(q, span)
		}
		if !touched {
			return false
		}
	}
	return true
}

// conflict reports whether a kind says that something is wrong, not only missing.
func conflict(k finding.Kind) bool {
	switch k {
	case finding.UnsourcedFigure, finding.UndatedFigure:
		return false
	}
	return true
}

// TestPlanted holds that what was planted is found, and that nothing else is
// called wrong.
func TestPlanted(t *testing.T) {
	for _, file := range []string{"testdata/planted.txt", "testdata/clean.txt"} {
		for _, c := range readPlanted(t, file) {
			hit := c.kind == ""
			for _, s := range c.findings() {
				switch {
				case c.hits(s):
					hit = true
				case conflict(s.kind):
					t.Errorf("%s:%d: false %s %q", file, c.line, s.kind, s.spans)
				}
			}
			if hit == c.todo {
				t.Errorf("%s:%d: %s %q: found %v, TODO %v", file, c.line, c.kind, c.quotes, hit, c.todo)
			}
		}
	}
}
