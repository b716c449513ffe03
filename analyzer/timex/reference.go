package timex

import "mihakk/analyzer/doc"

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
	return nil
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
		return &Reference{Day: p.first, Span: doc.Span{Start: p.start, End: r.d.Tokens[i+n-1].End}}
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
	return j >= end || r.is(j, "(", "-", "\u2013", "\u2014", "/", ":", "|", "واس", "وات", "وفا", "وام", "بترا", "كونا", "قنا", "سونا", "سانا", "واج", "ومع", "العمانيه", "رويترز", "شينخوا", "معا", "صفا", "\u00ac")
}
