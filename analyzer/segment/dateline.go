package segment

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

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
