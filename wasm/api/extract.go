package api

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// extract gives the article of a page, a line a block. Where the page says what
// its article is (article, else main), only that is taken. What is left of
// menus and other stories' headlines the analyser itself tells apart.
func extract(page string) string {
	x := extractor{tokens: html.NewTokenizer(strings.NewReader(page))}
	for x.next() {
	}
	x.line()
	for _, within := range []atom.Atom{atom.Article, atom.Main} {
		if text := x.join(within); text != "" {
			return text
		}
	}
	return x.join(0)
}

// A passage is a line of the page.
type passage struct {
	text          string
	article, main bool // lies in such an element
	linked        int  // bytes of it in links
}

// An extractor reads a page tag by tag; broken nesting does no harm.
type extractor struct {
	tokens *html.Tokenizer
	out    []passage
	now    strings.Builder
	linked int
	depth  [3]int // of open article, main and a elements
}

// The counted elements of depth.
const (
	inArticle = iota
	inMain
	inLink
)

// counted says which elements are counted where.
func counted(a atom.Atom) int {
	switch a {
	case atom.Article:
		return inArticle
	case atom.Main:
		return inMain
	case atom.A:
		return inLink
	}
	return -1
}

// next reads one token; it reports whether there was one.
func (x *extractor) next() bool {
	switch x.tokens.Next() {
	case html.ErrorToken:
		return false
	case html.TextToken:
		x.write(x.tokens.Token().Data)
	case html.StartTagToken:
		x.open(tag(x.tokens))
	case html.EndTagToken:
		a := tag(x.tokens)
		x.edge(a)
		if c := counted(a); c >= 0 && x.depth[c] > 0 {
			x.depth[c]--
		}
	case html.SelfClosingTagToken:
		x.edge(tag(x.tokens))
	}
	return true
}

// tag names the current tag, 0 for one that HTML has not.
func tag(z *html.Tokenizer) atom.Atom {
	name, _ := z.TagName()
	return atom.Lookup(name)
}

// open begins an element; what no reader sees is skipped to its end.
func (x *extractor) open(a atom.Atom) {
	x.edge(a)
	if c := counted(a); c >= 0 {
		x.depth[c]++
	}
	if !unseen(a) {
		return
	}
	for depth := 1; depth > 0; {
		switch x.tokens.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken:
			if tag(x.tokens) == a {
				depth++
			}
		case html.EndTagToken:
			if tag(x.tokens) == a {
				depth--
			}
		}
	}
}

// unseen elements hold no words of an article.
func unseen(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Object, atom.Title,
		atom.Nav, atom.Footer, atom.Aside, atom.Button, atom.Select, atom.Textarea, atom.Dialog:
		return true
	}
	return false
}

// edge ends the line where an element is not part of a line of text.
func (x *extractor) edge(a atom.Atom) {
	switch a {
	case 0, atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em,
		atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong,
		atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
	default:
		x.line()
	}
}

// write adds text to the line; white space becomes one blank.
func (x *extractor) write(s string) {
	before := x.now.Len()
	for i, word := range strings.Fields(s) {
		if i > 0 || strings.TrimLeft(s, " \t\r\n\f") != s {
			x.blank()
		}
		x.now.WriteString(word)
	}
	if s != "" && strings.TrimRight(s, " \t\r\n\f") != s {
		x.blank()
	}
	if x.depth[inLink] > 0 {
		x.linked += x.now.Len() - before
	}
}

// blank parts two words, once.
func (x *extractor) blank() {
	if s := x.now.String(); s != "" && s[len(s)-1] != ' ' {
		x.now.WriteByte(' ')
	}
}

// line ends the line.
func (x *extractor) line() {
	if text := strings.TrimSpace(x.now.String()); text != "" {
		x.out = append(x.out, passage{text, x.depth[inArticle] > 0, x.depth[inMain] > 0, x.linked})
	}
	x.now.Reset()
	x.linked = 0
}

// enough is how many bytes an element must hold to be the article.
const enough = 400

// join gives the lines inside an element (0: of the whole page); "" if they are
// too few to be an article. Short lines that are links all through are ways to
// elsewhere.
func (x *extractor) join(within atom.Atom) string {
	var b strings.Builder
	for _, p := range x.out {
		if within == atom.Article && !p.article || within == atom.Main && !p.main || 2*p.linked > len(p.text) && len(p.text) < 400 {
			continue
		}
		b.WriteString(p.text)
		b.WriteByte('\n')
	}
	if within != 0 && b.Len() < enough {
		return ""
	}
	return b.String()
}
