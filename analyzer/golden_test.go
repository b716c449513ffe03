package analyzer_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/finding"
)

var update = flag.Bool("update", false, "write the golden reports anew")

// The whole report of one article of each country, one annotation a line with the
// rule that read it, stands in testdata/golden, so that a change can be read.
func TestGolden(t *testing.T) {
	articles, err := filepath.Glob("../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, articles)
	country := ""
	for _, file := range articles {
		if prefix, _, _ := strings.Cut(filepath.Base(file), "_"); prefix == country {
			continue
		} else {
			country = prefix
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		got := dump(analyzer.Analyze(string(text), analyzer.Options{}))
		golden := filepath.Join("testdata/golden", filepath.Base(file))
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			continue
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err, "make golden writes it")
		require.Equal(t, string(want), got, file)
	}
}

// dump writes a report for people.
func dump(r *analyzer.Report) string {
	var b strings.Builder
	quote := func(s doc.Span) string {
		if s.Empty() {
			return "-"
		}
		return "«" + strings.ReplaceAll(s.Of(r.Doc.Text), "\n", "⏎") + "»"
	}
	if r.Reference != nil {
		fmt.Fprintf(&b, "reference %s %s\n", r.Reference.Day, quote(r.Reference.Span))
	}
	for i, k := range r.Doc.Blocks {
		fmt.Fprintf(&b, "block %d %s repeats %d\n", i, k.Kind, k.Repeats)
	}
	for _, m := range r.Mentions {
		fmt.Fprintf(&b, "mention %s %d %s %s %s\n", m.Kind, m.Cluster, m.Rule, m.Name, quote(m.Span))
	}
	for _, f := range r.Figures {
		fmt.Fprintf(&b, "figure %s %s %v [%v %v] per %q whole %s %s", f.Kind, f.Relation, f.Value, f.Low, f.High, f.Per, quote(f.Whole), f.Rule)
		if f.Unit != nil {
			fmt.Fprintf(&b, " unit %s %s %s", f.Unit.Lemma, f.Unit.Kind, f.Unit.Code)
		}
		fmt.Fprintf(&b, " %s %s\n", quote(f.Number), quote(f.Span))
	}
	for _, x := range r.Times {
		fmt.Fprintf(&b, "time %s %q %s %s %s %s %s\n", x.Kind, x.Value, x.Relation, x.SourceValue, x.ResolvedFrom, x.Rule, quote(x.Span))
	}
	for i, a := range r.Attributions {
		fmt.Fprintf(&b, "attribution %d in %d %s %s direct %v %s", i, a.Parent, a.Cue.Lemma, a.Cue.Stance, a.Direct, a.Rule)
		if a.Source != nil {
			fmt.Fprintf(&b, " by %s named %v %s", a.Source.Kind, a.Source.Named, quote(a.Source.Span))
		}
		fmt.Fprintf(&b, " %s %s\n", quote(a.Cue.Span), quote(a.Content))
	}
	for _, c := range r.Claims {
		fmt.Fprintf(&b, "claim %d %.2f %v needs %v by %d %s\n", c.Rank, c.Score, c.Kinds, c.Needs, c.Attribution, quote(c.Span))
	}
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "finding %s %s %s %s\n", f.Kind, f.Severity, f.English, places(r, f.Spans))
	}
	return b.String()
}

func places(r *analyzer.Report, list []finding.Place) string {
	var quotes []string
	for _, p := range list {
		quotes = append(quotes, "«"+p.Of(r.Doc.Text)+"»")
	}
	return strings.Join(quotes, " ")
}
