package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// The blocks of an article's head that its date is looked for in, and the tokens
// that a wire's dateline may take before the date (الرياض 25 شوال 1436 هـ).
const (
	headBlocks  = 16
	placeTokens = 7
)

// dateline finds the article's own date: the first day of a stated year in a
// dateline or byline, or at the head of the first paragraph.
func (r *reader) dateline() *Reference {
	for _, kind := range [...]doc.BlockKind{doc.Dateline, doc.Byline} {
		for b := range r.d.Blocks {
			if r.d.Blocks[b].Kind != kind {
				continue
			}
			if ref := r.dateIn(&r.d.Blocks[b], 1<<30); ref != nil {
				return ref
			}
		}
	}
	for b := range r.d.Blocks[:min(headBlocks, len(r.d.Blocks))] {
		switch r.d.Blocks[b].Kind {
		case doc.Paragraph, doc.Headline, doc.Deck, doc.Heading:
			if ref := r.dateIn(&r.d.Blocks[b], placeTokens); ref != nil {
				return ref
			}
		}
	}
	return r.yearlessDateline()
}

// yearlessDateline is the day of an agency's dateline without a year, in the year of a
// full date close to it in the text: مسقط في 6 يونيو / العمانية /
func (r *reader) yearlessDateline() *Reference {
	for b := range r.d.Blocks[:min(headBlocks, len(r.d.Blocks))] {
		block := &r.d.Blocks[b]
		if block.Kind != doc.Paragraph && block.Kind != doc.Dateline {
			continue
		}
		first, end := r.d.Sentences[block.First].First, r.d.Sentences[block.End-1].End
		for i := first + 1; i < min(end, first+placeTokens); i++ {
			p, n := r.dayMonth(i, end)
			if n == 0 || !p.yearless || p.islamic || p.unit != day || p.step != 0 || i+n >= end || !r.parted(i, i+n, first, end) {
				continue
			}
			if at, ok := r.yearNear(p); ok {
				return &Reference{Day: at, Span: doc.Span{Start: p.start, End: r.d.Tokens[i+n-1].End()}}
			}
		}
	}
	return nil
}

// nearDays is how far a full date may lie from the dateline whose year it tells.
const nearDays = 45

// yearNear is a yearless day in the year that brings it close to a full date of the text.
func (r *reader) yearNear(p period) (Day, bool) {
	for i := range r.d.Tokens {
		if r.begins[i] == 0 {
			continue
		}
		q, n := r.oneCalendar(i, r.sentenceOf(i).End)
		if n == 0 {
			continue
		}
		for y := q.year() - 1; y <= q.year()+1; y++ {
			if at := p.inYear(y).first; at-q.first <= nearDays && q.first-at <= nearDays {
				return at, true
			}
		}
	}
	return 0, false
}

// dateIn is the first day of a stated year that begins within the first tokens
// of a block; in running text something must part it from what follows.
func (r *reader) dateIn(b *doc.Block, within int) *Reference {
	first, end := r.d.Sentences[b.First].First, r.d.Sentences[b.End-1].End
	for i := first; i < min(end, first+within); i++ {
		p, n := r.oneCalendar(i, end)
		if q, k := r.bothCalendars(i, end); k > n {
			p, n = q, k
		}
		if n == 0 {
			continue
		}
		if within == placeTokens && !r.parted(i, i+n, first, end) {
			return nil
		}
		return &Reference{Day: p.first, Span: doc.Span{Start: p.start, End: r.d.Tokens[i+n-1].End()}}
	}
	return nil
}

// parted reports whether the date in tokens i to j of a paragraph is its
// dateline: a mark or an agency follows, and no preposition leads to it but the
// one behind a town (تونس في 3 مارس 2025).
func (r *reader) parted(i, j, first, end int) bool {
	if r.is(i-1, "في") && i-first > 3 || r.is(i-1, "منذ", "حتي", "يوم", "بتاريخ") && i-1 >= first {
		return false
	}
	_, _, agency := lexicon.Outlets.At(r.d, j)
	return j >= end || agency || r.is(j, "(", "-", "\u2013", "\u2014", "/", ":", "|", "\u00ac")
}
