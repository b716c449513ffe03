package segment

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// furniture looks a line up among the phrases that stand around articles.
func furniture(d *doc.Document, l *line) (chrome, opens bool) {
	letters := 0
	for i := l.first; i < l.end; i++ {
		if d.Is(i, doc.Word) || d.Is(i, doc.Latin) {
			letters++
		}
	}
	if letters == 0 && !l.handle && !d.Is(l.first, doc.Hashtag) {
		return !datelineShape(d, l), false // nothing but digits and marks: "10:07", "//", "1234"
	}
	if d.Form(l.first) == "©" || menu(d, l) || phone(d, l) || !l.handle && foreign(d, l) {
		return !datelineShape(d, l), false
	}
	if chrome, opens = covered(d, l); chrome {
		return chrome, opens
	}
	i := l.first
	for i < l.end && (d.Is(i, doc.Punct) || d.Is(i, doc.Digits)) {
		i++
	}
	for _, h := range d.HitsAt(i) {
		row, ok := lexicon.Boilerplate.Get(h)
		if !ok || h.Pre > 0 {
			continue
		}
		rest := i + int(h.Words)
		for rest < l.end && (d.Is(rest, doc.Punct) || d.Is(rest, doc.Digits)) {
			rest++
		}
		whole := rest == l.end
		if row.At == "whole" && whole || row.At == "start" && l.words <= proseWords+2*shortWords {
			return true, row.Opens && whole
		}
		if row.Opens && d.Form(i+int(h.Words)) == ":" {
			return true, false // "read also: another story"
		}
	}
	return false, false
}

// labelled reports whether a short line begins with a section's or format's name and a mark.
func labelled(d *doc.Document, l *line) bool {
	row, h, ok := lexicon.Boilerplate.At(d, l.first)
	if !ok || h.Pre > 0 || row.Code != "section" && row.Code != "related" || l.words > proseWords || d.Blocks[d.Sentences[d.Tokens[l.first].Sentence].Block].Repeats >= 0 {
		return false
	}
	switch d.Form(l.first + int(h.Words)) {
	case ":", "|", ".", "-", "–", "؟", "..":
		return true
	}
	return false
}

// menu reports whether a line is a row of labels: Home | Economy | Sport.
func menu(d *doc.Document, l *line) bool {
	if l.stops || l.words > 2*proseWords {
		return false
	}
	parts, last, longest := 1, l.first, 0
	for i := l.first + 1; i < l.end; i++ {
		form := d.Form(i)
		if form == "|" || form == "·" || form == "•" || form == "»" && !d.Glued(i) || form == "›" && !d.Glued(i) || form == "/" && !d.Glued(i) {
			parts, longest, last = parts+1, max(longest, i-last), i+1
		}
	}
	return parts >= 3 && max(longest, l.end-last) <= 4
}

// covered reports whether phrases of page furniture, and small words between
// them, fill a line, and whether the last one opens a list of other stories.
func covered(d *doc.Document, l *line) (all, opens bool) {
	if l.words > proseWords {
		return false, false
	}
	phrases := 0
	for i := l.first; i < l.end; {
		row, h, ok := lexicon.Boilerplate.At(d, i)
		switch {
		case ok && h.Pre == 0 && row.At != "any":
			phrases++
			opens = row.Opens
			i += int(h.Words)
		case calendar(d, i):
			return false, false
		case !d.Is(i, doc.Word) && !d.Is(i, doc.Latin), len(d.Form(i)) <= 4, filler(d.Form(i)):
			i++
		default:
			return false, false
		}
	}
	return phrases >= 2 || phrases == 1 && l.words <= 3, opens
}

// filler reports whether a word says nothing in a row of buttons.
func filler(form string) bool {
	switch form {
	case "علي", "عبر", "الخط", "الان", "هنا", "هذا", "مع":
		return true
	}
	return false
}

// phone reports whether a short line gives a telephone number.
func phone(d *doc.Document, l *line) bool {
	if l.stops || l.words > shortWords {
		return false
	}
	run := 0
	for i := l.first; i < l.end; i++ {
		switch {
		case d.Is(i, doc.Digits):
			if len(d.Form(i)) >= 8 {
				return true
			}
			if run++; run >= 4 && d.Form(i-1) == "-" && len(d.Form(i)) == 2 {
				return true
			}
		case d.Form(i) != "-":
			run = 0
		}
	}
	return false
}

// foreign reports whether a line has letters, none of them Arabic.
func foreign(d *doc.Document, l *line) bool {
	for i := l.first; i < l.end; i++ {
		if k := d.Tokens[i].Kind; k == doc.Word || k == doc.Hashtag || k == doc.URL || k == doc.Handle {
			return false
		}
	}
	return true
}
