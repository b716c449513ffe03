package segment

import "mihakk/analyzer/doc"

// middle reads the lines between paragraphs: furniture, other stories'
// headlines, lists, posts, headings.
func (p *page) middle() {
	others := false
	for b := p.body; b < p.foot; b++ {
		l := &p.lines[b]
		switch {
		case p.posts(b):
			p.set(b, doc.Embed)
		case l.chrome:
			p.set(b, doc.Boilerplate)
			others = l.opens || others && !l.prose()
		case l.prose() && !(others && !l.stops && l.share < 0.9):
			others = false
		case others:
			p.set(b, doc.Boilerplate)
		default:
			p.set(b, p.between(b))
		}
	}
}

// between is the kind of a line that stands among paragraphs and is none.
func (p *page) between(b int) doc.BlockKind {
	l := &p.lines[b]
	switch {
	case l.handle:
		return doc.Embed
	case l.caption:
		return doc.Caption
	case l.dateline:
		return doc.Dateline
	case l.byline && l.words <= 7:
		return doc.Byline
	case l.bullet || p.numbered(b):
		return doc.ListItem
	case l.labelled && l.share < 2*ownShare:
		return doc.Boilerplate
	case l.words <= headingWords+3 && (!l.stops || question(p.d, l) && l.words <= headingWords) && p.d.Form(l.end-1) != ":":
		return doc.Heading
	}
	return doc.Paragraph
}

// question reports whether a line ends with a question mark.
func question(d *doc.Document, l *line) bool {
	last := l.end - 1
	if form := d.Form(last); form == "»" || form == "\"" || form == "”" {
		last--
	}
	return d.Form(last) == "؟" || d.Form(last) == "?"
}

// numbered reports whether a line begins like an item of a list: "1-", "2.", "-".
func (p *page) numbered(b int) bool {
	i := p.lines[b].first
	if p.d.Form(i) == "-" || p.d.Form(i) == "–" {
		return true
	}
	mark := p.d.Form(i + 1)
	return p.d.Is(i, doc.Digits) && len(p.d.Form(i)) <= 2 && (mark == "-" || mark == "." || mark == ")") && !p.d.Is(i+2, doc.Digits)
}

// posts reports whether line b is the text of a social post: the line before it
// is an account's name, or it ends with one and a link to a picture.
func (p *page) posts(b int) bool {
	if b > 0 && p.lines[b-1].handle {
		return true
	}
	l := &p.lines[b]
	for i := l.first; i < l.end; i++ {
		t := &p.d.Tokens[i]
		if t.Kind == doc.Handle && (i-l.first <= 5 || l.end-i <= 4) && p.d.Form(i-1) == "(" {
			return true // a name, (its account), and what it wrote, or that the other way round
		}
		if form := p.d.Form(i); t.Kind == doc.URL && (len(form) > 16 && form[:16] == "pic.twitter.com/" || len(form) > 13 && form[:13] == "https://t.co/") {
			return true
		}
		if t.Kind == doc.Handle && i-l.first <= 5 && p.d.Form(i+1) == ":" {
			return true // a name, its account, and what it wrote
		}
	}
	return false
}
