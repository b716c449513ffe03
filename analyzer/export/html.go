package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mihakk/analyzer"
	"mihakk/analyzer/doc"
)

// HTML writes a report as a page that stands alone, without script: the article
// with its figures and times marked, then the sections of [Markdown].
func HTML(r *analyzer.Report, s Shape) []byte {
	p := &page{}
	lang, dir := "en", "ltr"
	if s.Arabic {
		lang, dir = "ar", "rtl"
	}
	p.raw(`<!doctype html><html lang="` + lang + `" dir="` + dir + `"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>`)
	p.text(Label("title", s.Arabic))
	p.raw("</title>\n<style>" + style + "</style>\n<h1>")
	p.text(Label("title", s.Arabic))
	p.raw("</h1>\n")
	p.article(r, s)
	for _, sec := range written(r, s) {
		p.raw("<section><h2>")
		p.text(Label(sec.layer, s.Arabic))
		p.raw("</h2><ol>\n")
		for _, it := range sec.items {
			p.raw(`<li id="` + it.ID + `"><q lang="ar" dir="rtl">`)
			p.text(oneLine(quote(r, it.Span)))
			p.raw("</q> <span>")
			p.text(oneLine(it.line(s.Arabic)))
			p.raw("</span></li>\n")
		}
		p.raw("</ol></section>\n")
	}
	p.raw("</html>\n")
	return []byte(p.b.String())
}

// style is the page's own; marks differ by more than colour.
const style = `:root{color-scheme:light dark}body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif}` +
	`article{border-block:1px solid;padding-block:.5rem}.boilerplate{opacity:.6}mark{background:none;color:inherit;text-decoration:underline 2px}` +
	`mark.times{text-decoration-style:dashed}q{font-weight:600}`

// A page is HTML being written.
type page struct{ b strings.Builder }

func (p *page) raw(s string) { p.b.WriteString(s) }

// text writes a text that is not mark-up.
func (p *page) text(s string) { entities.WriteString(&p.b, s) }

// entities are the characters that mark-up is made of.
var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// article writes the text, a paragraph a block. A mark runs over whole words,
// clitics included: an element inside a word would part its letters.
func (p *page) article(r *analyzer.Report, s Shape) {
	p.raw(`<article lang="ar" dir="rtl">` + "\n")
	var marked []Item
	for _, it := range Items(r, s) {
		if it.Layer == "figures" || it.Layer == "times" {
			marked = append(marked, it)
		}
	}
	doc.SortStable(marked, func(a, b Item) int { return a.Start - b.Start })
	for _, block := range r.Doc.Blocks {
		p.raw(`<p class="` + string(block.Kind) + `">`)
		at := block.Start
		for len(marked) > 0 && marked[0].Start < block.Span.End {
			it := marked[0]
			marked = marked[1:]
			span := words(r.Doc.Text, it.Span, block.Span)
			if span.Start < at || span.End > block.Span.End {
				continue
			}
			p.text(r.Doc.Text[at:span.Start])
			p.raw(`<mark class="` + it.Layer + `" title="`)
			p.text(oneLine(it.Note))
			p.raw(`">`)
			p.text(r.Doc.Text[span.Start:span.End])
			p.raw("</mark>")
			at = span.End
		}
		p.text(r.Doc.Text[at:block.Span.End])
		p.raw("</p>\n")
	}
	p.raw("</article>\n")
}

// words widens a span to the ends of its words, within bounds.
func words(text string, s, bounds doc.Span) doc.Span {
	for s.Start > bounds.Start {
		c, size := utf8.DecodeLastRuneInString(text[:s.Start])
		if !inWord(c) {
			break
		}
		s.Start -= size
	}
	for s.End < bounds.End {
		c, size := utf8.DecodeRuneInString(text[s.End:])
		if !inWord(c) {
			break
		}
		s.End += size
	}
	return s
}

// inWord reports whether a character is of a word: a letter, a mark on one, a
// tatweel, a digit.
func inWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsMark(c) || unicode.IsDigit(c) }
