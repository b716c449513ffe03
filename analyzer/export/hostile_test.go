package export_test

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
)

// attacks are what somebody might hide in an article, so that it becomes more
// than text in what a reader of the report opens.
var attacks = map[string]string{
	"script":         `<script>alert(1)</script>`,
	"image":          `<img src=x onerror=alert(1)>`,
	"closing":        `</q></li></ol></section></article></style><svg onload=alert(1)>`,
	"attribute":      `" onmouseover="alert(1)" x="`,
	"single quotes":  `' onfocus='alert(1)`,
	"entity":         `&lt;script&gt;&#x3c;script&#x3e;`,
	"link":           `[link](javascript:alert(1)) <javascript:alert(1)> javascript:alert(1)`,
	"markdown image": `![x](https://example.org/leak)`,
	"table":          `| a | b |`,
	"formula":        `=HYPERLINK("https://example.org","5")`,
	"full width":     "\uff1dcmd|' /C calc'!A0",
	"at":             `@SUM(1+1)*cmd|' /C calc'!A0`,
	"plus":           `+5-2`,
	"tab":            "\t=1+1",
	"cells":          "a\",\"b\r\n=1+1",
	"override":       "\u202e\u2066\u202a\u2069\u2069",
	"zero width":     strings.Repeat("\u200b\u200d\ufeff", 20),
	"NUL":            "\x00\x01\x1b[31m",
	"broken":         "\xff\xd9",
	"template":       `{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>`,
	"expression":     `(?:a+)+$ \d{1,5} [^`,
}

// laced are articles in which an attack stands in every place that a report
// quotes: a source, a name, a figure's unit, a claim, a quotation, a line's start.
func laced(attack string) string {
	return attack + " عنوان الخبر\n" +
		"قال وزير الصحة " + attack + " سامي النجار إن 45 " + attack + " شخصا أصيبوا يوم 3 مايو 2021.\n" +
		attack + "5 آلاف دولار" + attack + " صرفت، بحسب صحيفة «" + attack + " المساء».\n" +
		"وأضاف: \"" + attack + " بلغت النسبة 12%" + attack + "\".\n" +
		"وقال الوزير إن 54 شخصا أصيبوا يوم 3 مايو 2021."
}

// each calls check with the report of every laced article.
func each(t *testing.T, check func(t *testing.T, text string, r *analyzer.Report)) {
	for name, attack := range attacks {
		t.Run(name, func(t *testing.T) {
			text := laced(attack)
			r := analyzer.Analyze(text, analyzer.Options{})
			require.NotEmpty(t, r.Figures)
			require.NotEmpty(t, r.Claims)
			check(t, text, r)
		})
	}
}

func TestHTMLHoldsOnlyItsOwnMarkup(t *testing.T) {
	elements := []string{"html", "head", "meta", "title", "style", "body", "h1", "h2", "article", "p", "mark", "section", "ol", "li", "q", "span"}
	attributes := []string{"lang", "dir", "charset", "name", "content", "class", "id", "title"}
	each(t, func(t *testing.T, _ string, r *analyzer.Report) {
		root, err := html.Parse(strings.NewReader(string(export.HTML(r, export.Shape{Arabic: true}))))
		require.NoError(t, err)
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			assert.Contains(t, elements, n.Data)
			for _, a := range n.Attr {
				assert.Contains(t, attributes, a.Key)
			}
		}
	})
}

func TestCSVHoldsNoFormula(t *testing.T) {
	each(t, func(t *testing.T, _ string, r *analyzer.Report) {
		rows, err := csv.NewReader(strings.NewReader(string(export.CSV(r, export.Shape{})))).ReadAll()
		require.NoError(t, err)
		for _, row := range rows {
			for _, cell := range row {
				c := []rune(cell + " ")[0]
				assert.False(t, strings.ContainsRune("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20", c), "a spreadsheet would run %q", cell)
			}
		}
	})
}

func TestMarkdownHoldsNoLinkAndNoMarkup(t *testing.T) {
	each(t, func(t *testing.T, _ string, r *analyzer.Report) {
		b := string(export.Markdown(r, export.Shape{Arabic: true}))
		assert.NotContains(t, b, "<")
		assert.NotRegexp(t, `(^|[^\\])\]\(`, b)
		for line := range strings.Lines(b) {
			line = strings.TrimSpace(line)
			assert.True(t, line == "" || strings.HasPrefix(line, "#") || line[0] >= '1' && line[0] <= '9', "a line begins with %q", line)
		}
	})
}

// What is said about a text is not turned round by the text: "Trojan Source".
func TestOverridesEndWithTheArticle(t *testing.T) {
	text := laced(attacks["override"])
	r := analyzer.Analyze(text, analyzer.Options{})
	marks := "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
	assert.False(t, strings.ContainsAny(string(export.Markdown(r, export.Shape{Arabic: true})), marks))
	root, err := html.Parse(strings.NewReader(string(export.HTML(r, export.Shape{Arabic: true}))))
	require.NoError(t, err)
	for n := range root.Descendants() {
		if n.Type == html.TextNode && !inside(n, "article") {
			assert.False(t, strings.ContainsAny(n.Data, marks), n.Data)
		}
		for _, a := range n.Attr {
			assert.False(t, strings.ContainsAny(a.Val, marks), a.Val)
		}
	}
}

func TestQuotesAreTheTextItself(t *testing.T) {
	each(t, func(t *testing.T, text string, r *analyzer.Report) {
		rows, err := csv.NewReader(strings.NewReader(string(export.CSV(r, export.Shape{})))).ReadAll()
		require.NoError(t, err)
		quote := slices.Index(rows[0], "quote")
		for _, row := range rows[1:] {
			// the reader of CSV makes CR LF inside a cell LF
			assert.Contains(t, strings.ReplaceAll(text, "\r\n", "\n"), strings.TrimPrefix(row[quote], "'"))
		}
	})
}
