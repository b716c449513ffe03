package finding_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/finding"
)

// A planted case is one article, or several that are compared, with the finding
// that was planted in them; none where kind is "".
type planted struct {
	line   int
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
			parts := strings.Split(line, " | ")
			c := planted{line: n + 1, kind: finding.Kind(parts[0]), quotes: parts[1:]}
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

// TestPlanted measures the findings on articles with and without planted
// contradictions; issue 7 wants precision 0.9 and recall 0.8.
func TestPlanted(t *testing.T) {
	cases := append(readPlanted(t, "testdata/planted.txt"), readPlanted(t, "testdata/clean.txt")...)
	found, missed, wrong := 0, 0, 0
	for _, c := range cases {
		hit := false
		for _, s := range c.findings() {
			switch {
			case c.hits(s):
				hit = true
			case conflict(s.kind):
				wrong++
				t.Logf("line %d: %s: false %s %q", c.line, c.texts[0][:40], s.kind, s.spans)
			}
		}
		switch {
		case hit:
			found++
		case c.kind != "":
			missed++
			t.Logf("line %d: missed %s %q", c.line, c.kind, c.quotes)
		}
	}
	precision := float64(found) / float64(found+wrong)
	recall := float64(found) / float64(found+missed)
	t.Logf("%d cases: precision %.3f, recall %.3f", len(cases), precision, recall)
	assert.GreaterOrEqual(t, precision, 0.9)
	assert.GreaterOrEqual(t, recall, 0.8)
}
