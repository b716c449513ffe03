package export_test

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/analyzer/export/contract"
)

// sample has what could break a format: mark-up, quotes, a formula, an emoji.
const sample = "=SUM(1) <script>alert(\"5\")</script> |*قال* الوزير \U0001F600 إن 5 مدارس, \"قديمة\" أغلقت يوم 3 مارس 2021.\n-7 آلاف دولار."

func TestCSVIsReadBack(t *testing.T) {
	r := analyzer.Analyze(sample, analyzer.Options{})
	b := export.CSV(r, export.Shape{Unit: export.UTF8})
	assert.False(t, strings.HasPrefix(string(b), "\ufeff"))
	rows, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 2)
	quote := slices.Index(rows[0], "quote")
	for _, row := range rows[1:] {
		assert.NotContains(t, "=+-@", row[quote][:1], "a spreadsheet would run it")
		assert.Contains(t, sample, strings.TrimPrefix(row[quote], "'"))
	}
	assert.Len(t, rows[1:], len(export.Items(r, export.Shape{})))
}

func TestAnnotationsQuoteTheirPositions(t *testing.T) {
	b := export.Annotations(analyzer.Analyze(sample, analyzer.Options{}), export.Shape{})
	var page struct {
		Context string `json:"@context"`
		Items   []struct {
			ID, Motivation string
			Target         struct {
				Selector []struct {
					Type, Exact, Prefix, Suffix string
					Start, End                  int
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(b, &page))
	assert.Equal(t, export.AnnotationProfile, page.Context)
	require.NotEmpty(t, page.Items)
	text := []rune(sample)
	for _, it := range page.Items {
		at, q := it.Target.Selector[0], it.Target.Selector[1]
		assert.Equal(t, q.Exact, string(text[at.Start:at.End]))
		assert.Contains(t, sample, q.Prefix+q.Exact+q.Suffix)
	}
}

func TestHTMLKeepsTheText(t *testing.T) {
	for _, arabic := range []bool{true, false} {
		b := export.HTML(analyzer.Analyze(sample, analyzer.Options{}), export.Shape{Arabic: arabic})
		assert.NotContains(t, string(b), "<script")
		root, err := html.Parse(strings.NewReader(string(b)))
		require.NoError(t, err)
		var article strings.Builder
		for n := range root.Descendants() {
			if n.Type == html.TextNode && inside(n, "article") {
				article.WriteString(n.Data)
			}
		}
		assert.Equal(t, strings.Fields(sample), strings.Fields(article.String()))
	}
}

// inside reports whether a node lies in an element of a name.
func inside(n *html.Node, name string) bool {
	for p := range n.Ancestors() {
		if p.Data == name {
			return true
		}
	}
	return false
}

func TestMarkdownIsNoMarkup(t *testing.T) {
	b := string(export.Markdown(analyzer.Analyze(sample, analyzer.Options{}), export.Shape{Arabic: true}))
	assert.NotContains(t, b, "<script")
	assert.True(t, strings.HasPrefix(b, "# "+export.Label("title", true)+"\n"))
}

func TestLabelsAreSortedAndWhole(t *testing.T) {
	for _, code := range []string{"about", "age", "claims", "figure_conflict", "warn", "times", "title"} {
		assert.NotEqual(t, code, export.Label(code, true), code)
	}
	assert.Equal(t, "has quantity", export.Label("has_quantity", false))
}

func FuzzFormats(f *testing.F) {
	f.Add(sample)
	f.Add("\xff\u200f٣٫٥٪ #وسم @حساب https://a.b")
	f.Fuzz(func(t *testing.T, text string) {
		r := analyzer.Analyze(text, analyzer.Options{})
		for _, write := range []func(*analyzer.Report, export.Shape) []byte{export.CSV, export.Markdown, export.HTML, export.Annotations, export.SchemaOrg, export.ClaimReviewDraft, export.Write} {
			assert.True(t, utf8.Valid(write(r, export.Shape{Arabic: true, Text: true})) || !utf8.ValidString(text))
		}
		assert.True(t, json.Valid(export.Annotations(r, export.Shape{})))
		contract.Described(t, "Claims", export.SchemaOrg(r, export.Shape{}))
		contract.Described(t, "ClaimReviewDrafts", export.ClaimReviewDraft(r, export.Shape{}))
	})
}
