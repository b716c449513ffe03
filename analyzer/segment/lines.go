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

// layoutWord reports whether a short line begins with a word of a kind of
// layout line («بقلم: …»), or holds one (a picture's agency).
func layoutWord(d *doc.Document, l *line, code string) bool {
	if code == "byline" && (l.words > shortWords || l.stops) || l.words > 2*proseWords {
		return false
	}
	for i := l.first; i < l.end; i++ {
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

// closing reports whether token i, a picture's agency, ends its line after a
// slash, a bracket or a dash: «… في الرباط (أ ف ب)».
func closing(d *doc.Document, i int, l *line) bool {
	switch d.Form(i - 1) {
	case "/", "(", "[", "-", "–", "|", "©", ":":
		return l.end-i <= 6
	}
	return false
}

// calendar reports whether token i begins a month's or weekday's name or a word of datelines.
func calendar(d *doc.Document, i int) bool {
	_, _, dateline := lexicon.Calendar.At(d, i)
	_, _, month := lexicon.Months.At(d, i)
	_, _, weekday := lexicon.Weekdays.At(d, i)
	return dateline || month || weekday
}

// placeAndAgency reports whether a line is a place and an agency with a mark
// between them and nothing else: بغداد/ واع، رام الله - وفا.
func placeAndAgency(d *doc.Document, l *line) bool {
	if l.words > 6 {
		return false
	}
	place, agency, mark := false, false, false
	for i := l.first; i < l.end; {
		if form := d.Form(i); form == "/" || form == "-" || form == "–" || form == "—" {
			mark = mark || place
			i++
			continue
		}
		if _, h, ok := lexicon.Places.At(d, i); ok && !place {
			place, i = true, i+int(h.Words)
			continue
		}
		row, h, ok := lexicon.Outlets.At(d, i)
		if !ok || row.Kind != "agency" || !mark {
			return false
		}
		agency, i = true, i+int(h.Words)
	}
	return place && agency
}

// datelineShape reports whether a line gives only when and where: a year, a
// numeric date or a day and month among few other words, or a place that a dash
// ends («دبي (CNN) --»).
func datelineShape(d *doc.Document, l *line) bool {
	if l.stops || l.words > 16 || l.words < 2 {
		return false
	}
	known, digits, year, agency := 0, 0, false, false
	for i := l.first; i < l.end; i++ {
		switch form := d.Form(i); {
		case form == "(" || form == ")":
			agency = form == "("
		case agency && !d.Is(i, doc.Punct): // (أ ف ب)
			known++
		case d.Is(i, doc.Digits):
			n := len(d.Form(i))
			year = year || n == 4 && d.Form(i) >= "1300" && d.Form(i) < "2200" || n == 2 && d.Form(i-1) == "/"
			digits++
			known++
		case calendar(d, i):
			known++
		}
	}
	switch others := l.words - known; {
	case year && 3*known >= 2*l.words, year && known >= 3 && others <= 3:
		return true
	case digits > 0 && known > digits && others <= 3:
		return true
	default:
		last := d.Form(l.end - 1)
		return (last == "-" || last == "–" || last == "—") && l.words <= headingWords && !l.bullet && d.Is(l.first, doc.Word)
	}
}
