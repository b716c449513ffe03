package segment

import "mihakk/analyzer/doc"

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
