package segment

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// A line is what a block looks like before one knows what it is for.
type line struct {
	first, end int  // tokens
	words      int  // words and numbers
	stops      bool // ends with a full stop, as prose does
	bullet     bool // begins with a bullet
	chrome     bool // a phrase of page furniture
	opens      bool // and one that other stories' headlines follow
	byline     bool
	dateline   bool
	caption    bool
	labelled   bool    // begins like a link to another story: "فيديو: …"، "عاجل | …"
	handle     bool    // begins or ends with an account's name and holds little else
	share      float64 // of its longer words that the prose of the page has too
}

// Lengths in words.
const (
	proseWords   = 18 // a line this long is prose
	shortWords   = 12 // page furniture and headings are shorter
	titleWords   = 28 // the longest headline
	headingWords = 9
)

// prose reports whether the line is a paragraph of running text.
func (l *line) prose() bool {
	return !l.chrome && !l.byline && !l.dateline && !l.bullet && (l.words >= proseWords || l.stops && l.words >= headingWords)
}

// look gathers what a block's own tokens say.
func look(d *doc.Document, b *doc.Block) line {
	l := line{first: d.Sentences[b.First].First, end: d.Sentences[b.End-1].End}
	for i := l.first; i < l.end; i++ {
		switch d.Tokens[i].Kind {
		case doc.Punct:
		case doc.Handle:
			l.handle = true
			l.words++
		default:
			l.words++
		}
	}
	l.stops = stops(d, l.first, l.end)
	switch d.Form(l.first) {
	case "•", "●", "▪", "■", "◼", "►", "▶", "»", "›", "✓", "➤", "*", "·", "←", "◄":
		l.bullet = true
	}
	l.handle = l.handle && l.words <= 4
	l.chrome, l.opens = furniture(d, &l)
	l.dateline = !l.chrome && datelineShape(d, &l)
	l.byline = !l.chrome && !l.dateline && (layoutWord(d, &l, "byline") || placeAndAgency(d, &l))
	l.labelled = labelled(d, &l)
	l.caption = !l.chrome && layoutWord(d, &l, "caption")
	return l
}

// stops reports whether the last mark of a line closes a sentence.
func stops(d *doc.Document, first, end int) bool {
	for i := wireEnd(d, first, end) - 1; i > first; i-- {
		switch d.Form(i) {
		case ".", "!", "؟", "?":
			return d.Form(i-1) != "."
		case "»", "”", "\"", ")", "…":
			continue
		}
		return false
	}
	return false
}

// wireEnd is the end of a line less the word by which a wire closes its copy: .(النهاية)
func wireEnd(d *doc.Document, first, end int) int {
	if end-first < 5 || d.Form(end-1) != ")" || d.Form(end-3) != "(" {
		return end
	}
	switch d.Form(end - 2) {
	case "النهايه", "يتبع", "انتهي", "انتهت":
		return end - 3
	}
	return end
}

// layoutWord reports whether a short line begins with a word of a kind of
// layout line («بقلم: …»), or holds one (a picture's agency).
func layoutWord(d *doc.Document, l *line, code string) bool {
	if code == "byline" && (l.words > shortWords || l.stops) || l.words > 2*proseWords {
		return false
	}
	for i := l.first; i < l.end; i++ {
		if !lexicon.Layout.May(d, i) {
			continue
		}
		for _, h := range d.HitsAt(i) {
			row, ok := lexicon.Layout.Get(h)
			if !ok || h.Pre > 0 || row.Code != code {
				continue
			}
			if row.At == "any" && closing(d, i, l) || row.At == "start" && i == l.first && labels(d, i+int(h.Words), l, code) {
				return true
			}
		}
	}
	return false
}

// labels reports whether the word before token next is a label of its line: a
// mark follows, or a writer's name and little else.
func labels(d *doc.Document, next int, l *line, code string) bool {
	switch d.Form(next) {
	case ":", "-", "–", "/":
		return true
	}
	return code == "byline" && l.words <= 7 && !d.Is(next, doc.Digits)
}
