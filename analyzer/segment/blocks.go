package segment

import (
	"mihakk/analyzer/doc"
)

// classify says what each block is for and which ones repeat an earlier one.
// It looks for the prose first: what stands before, between and behind it gets
// its meaning from there.
func classify(d *doc.Document) {
	repeats(d)
	if len(d.Blocks) == 1 { // one line is all there is to read
		return
	}
	p := page{d: d, lines: make([]line, len(d.Blocks))}
	for b := range d.Blocks {
		p.lines[b] = look(d, &d.Blocks[b])
	}
	p.body, p.foot = p.prose()
	p.weigh()
	p.head()
	p.middle()
	p.tail()
	if len(d.Blocks) == 1 && d.Blocks[0].Kind == doc.Boilerplate { // a text of one line is all there is to read
		p.set(0, doc.Paragraph)
	}
}

// A page is a document whose blocks are being told apart.
type page struct {
	d          *doc.Document
	lines      []line
	body, foot int    // the first block of prose, and the one behind the last
	headline   int    // -1 if there is none
	pasted     []bool // of each line before the prose, whether a later one there repeats it
}

func (p *page) set(b int, k doc.BlockKind) { p.d.Blocks[b].Kind = k }

// prose gives the stretch from the first paragraph to the last. A page without
// any has its text in the first line that is no furniture.
func (p *page) prose() (body, foot int) {
	body = -1
	for b := range p.lines {
		if p.lines[b].prose() && (body >= 0 || p.lines[b].stops || p.lines[b].words >= titleWords || p.sentencesFollow(b)) {
			if body < 0 {
				body = b
			}
			foot = b + 1
		}
	}
	if body < 0 {
		return len(p.lines), len(p.lines)
	}
	return body, foot
}

// sentencesFollow reports whether the lines behind b are prose no more than b
// is: then a long line without a full stop is a paragraph, not a headline.
func (p *page) sentencesFollow(b int) bool {
	for next := b + 1; next < len(p.lines); next++ {
		if l := &p.lines[next]; l.prose() {
			return false
		} else if !l.chrome && l.words >= headingWords {
			return true
		}
	}
	return true
}

// weigh gives each line outside of the prose the share of its longer words that
// the prose has too: an article's own headline shares them, another's does not.
func (p *page) weigh() {
	words := doc.NewFirsts(len(p.d.Tokens))
	for b := p.body; b < p.foot; b++ {
		if !p.lines[b].prose() {
			continue
		}
		for i := p.lines[b].first; i < p.lines[b].end; i++ {
			if w := content(p.d, i); w != "" {
				words.Put(hash64(offset64, w), i)
			}
		}
	}
	for b := range p.lines {
		l := &p.lines[b]
		seen, all := 0, 0
		for i := l.first; i < l.end; i++ {
			if w := content(p.d, i); w != "" {
				all++
				if words.At(hash64(offset64, w)) >= 0 {
					seen++
				}
			}
		}
		if all > 0 {
			l.share = float64(seen) / float64(all)
		}
	}
}

// content is a word's stem of up to four letters, "" for the short words that any text has.
func content(d *doc.Document, i int) string {
	if !d.Is(i, doc.Word) && !d.Is(i, doc.Latin) {
		return ""
	}
	w := d.Form(i)
	for last := 0; len(w) > 8; w = w[2:] {
		order := particle(w)
		if order <= last {
			break
		}
		last = order
	}
	if len(w) > 10 && w[:4] == "ال" {
		w = w[4:]
	}
	if len(w) < 6 {
		return ""
	}
	return w[:min(len(w), 8)]
}

// particle numbers, in the order in which they stand before a word, the letters
// that may be one; 0 for any other.
func particle(w string) int {
	switch w[:2] {
	case "و":
		return 1
	case "ف":
		return 2
	case "ب":
		return 3
	case "ل":
		return 4
	case "ك":
		return 5
	}
	return 0
}

// ownShare is the share of words with the prose from which a line is of this article.
const ownShare = 0.34

// head reads the lines before the prose: the headline is the first that shares
// its words with the prose or is pasted twice; what stands before it is
// furniture, what follows is standfirst, caption, date or writer.
func (p *page) head() {
	p.headline = -1
	p.pasted = make([]bool, p.body)
	for b := range p.body {
		if first := p.d.Blocks[b].Repeats; first >= 0 {
			p.pasted[first] = true
		}
	}
	for b := range p.body {
		l := &p.lines[b]
		if l.chrome || l.byline || l.dateline || l.handle || l.caption || l.words > titleWords || l.words < 2 || l.bullet {
			continue
		}
		if p.headline < 0 || p.better(b, p.headline) {
			p.headline = b
		}
	}
	if p.headline < 0 && p.body > 0 && len(p.lines) > 1 {
		p.headline = p.longest(p.body)
	}
	for b := range p.body {
		l := &p.lines[b]
		switch {
		case l.chrome:
			p.set(b, doc.Boilerplate)
		case b == p.headline || p.d.Blocks[b].Repeats >= 0 && p.d.Blocks[b].Repeats == p.headline:
			p.set(b, doc.Headline)
		case l.dateline:
			p.set(b, doc.Dateline)
		case l.byline || p.signs(b):
			p.set(b, doc.Byline)
		case b < p.headline, l.labelled && l.share < ownShare:
			p.set(b, doc.Boilerplate)
		case l.caption:
			p.set(b, doc.Caption)
		case l.handle:
			p.set(b, doc.Embed)
		case l.words <= 4 && l.share < ownShare:
			p.set(b, doc.Byline)
		default:
			p.set(b, doc.Deck)
		}
	}
}

// better reports whether line b is more of a headline than the earlier line
// best: pasted twice, not the name of a section, sharing words with the prose.
func (p *page) better(b, best int) bool {
	if p.pastedTwice(best) {
		return false
	}
	l, old := &p.lines[b], &p.lines[best]
	return p.pastedTwice(b) || old.words <= 3 && l.words > 4 || l.share >= ownShare && old.share < ownShare
}

// pastedTwice reports whether a later line before the prose repeats line b.
func (p *page) pastedTwice(b int) bool { return p.pasted[b] && p.lines[b].words >= 4 }

// longest is the line before end with the most words, furniture aside; -1 if all is furniture.
func (p *page) longest(end int) int {
	best := -1
	for b := range end {
		l := &p.lines[b]
		if !l.chrome && !l.dateline && !l.byline && l.words >= 3 && (best < 0 || l.words > p.lines[best].words) {
			best = b
		}
	}
	return best
}

// signs reports whether a short line names a writer or an outlet: «لندن: فلان –
// صحيفة …», «المغرب - فلان:», or stands alone before the headline like a sender.
func (p *page) signs(b int) bool {
	l := &p.lines[b]
	if l.words > headingWords || l.words < 2 || l.stops || l.bullet || p.numbered(b) {
		return false
	}
	dash, colon := false, p.d.Form(l.end-1) == ":"
	for i := l.first + 1; i < l.end; i++ {
		switch p.d.Form(i) {
		case "-", "–", "—", "|", "/":
			dash = true
		case "،", ",", "..", "؟", "!":
			return false
		}
	}
	return dash && (colon || l.words <= 7) && !(b < p.headline && l.share > ownShare)
}

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
		if t.Kind == doc.URL && (len(t.Form) > 16 && t.Form[:16] == "pic.twitter.com/" || len(t.Form) > 13 && t.Form[:13] == "https://t.co/") {
			return true
		}
		if t.Kind == doc.Handle && i-l.first <= 5 && p.d.Form(i+1) == ":" {
			return true // a name, its account, and what it wrote
		}
	}
	return false
}

// tail reads the lines behind the prose: a signature perhaps, furniture else.
func (p *page) tail() {
	others := false
	for b := p.foot; b < len(p.lines) && p.foot > 0; b++ {
		l := &p.lines[b]
		switch {
		case b < p.body:
		case l.chrome:
			others = true
			p.set(b, doc.Boilerplate)
		case !others && l.dateline && p.d.Blocks[b].Repeats < 0:
			p.set(b, doc.Dateline)
		case !others && (l.byline || p.signs(b) || l.words <= 5 && l.words >= 2 && b == p.foot && l.share < ownShare):
			p.set(b, doc.Byline)
		case !others && (l.handle || p.posts(b)):
			p.set(b, doc.Embed)
		case !others && (l.share >= 0.6 && l.words > 5 || l.stops && l.words >= 4):
		case !others && p.numbered(b) && b > 0 && p.d.Blocks[b-1].Kind != doc.Boilerplate:
			p.set(b, doc.ListItem)
		default:
			p.set(b, doc.Boilerplate)
		}
	}
}
