package segment

import "mihakk/analyzer/doc"

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
// Prose has all of its own.
func (p *page) weigh() {
	words, stems := doc.NewFirsts(len(p.d.Spellings)), contents(p.d)
	for b := p.body; b < p.foot; b++ {
		l := &p.lines[b]
		if !l.prose() {
			continue
		}
		for i := l.first; i < l.end; i++ {
			if w := stems[p.d.Tokens[i].Spelling]; w != 0 {
				words.Put(w, i)
				l.share = 1
			}
		}
	}
	for b := range p.lines {
		l := &p.lines[b]
		if l.share == 1 {
			continue
		}
		seen, all := 0, 0
		for i := l.first; i < l.end; i++ {
			if w := stems[p.d.Tokens[i].Spelling]; w != 0 {
				all++
				if words.At(w) >= 0 {
					seen++
				}
			}
		}
		if all > 0 {
			l.share = float64(seen) / float64(all)
		}
	}
}

// contents gives the content of each spelling that has one as a number, 0 for the others.
func contents(d *doc.Document) []uint64 {
	out := make([]uint64, len(d.Spellings))
	for i := range d.Tokens {
		if k := d.Tokens[i].Kind; k != doc.Word && k != doc.Latin {
			continue
		}
		at := &out[d.Tokens[i].Spelling]
		if *at != 0 {
			continue
		}
		var letters uint64
		for w, k := content(d.Form(i)), 0; k < len(w); k++ {
			letters = letters<<8 | uint64(w[k])
		}
		*at = letters
	}
	return out
}

// content is a word's stem of up to eight bytes, "" for the short words that any text has.
func content(w string) string {
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
