package segment

import "mihakk/analyzer/doc"

// A family is the sort of a quotation mark: only marks of one pair.
type family uint8

const (
	none      family = iota
	guillemet        // «»
	double           // “” and the straight one
	angle            // ‹›
	single           // ‘’ and the straight one
	families
)

// An opened quotation still looks for its end.
type opened struct {
	quote int
	kind  family
	outer int // 1 + number of the next open one outwards of the family, 0 for none
}

// quotes pairs quotation marks within each block. Opening and closing marks
// nest; a straight or repeated mark closes if one like it is open, and opens
// otherwise; a mark typed the wrong way round does what is needed. A quotation
// left open ends with its block.
func quotes(d *doc.Document) []doc.Quote {
	var out []doc.Quote
	var open []opened
	for b := range d.Blocks {
		block := &d.Blocks[b]
		first, end := d.Sentences[block.First].First, d.Sentences[block.End-1].End
		open = open[:0]
		var last [families]int           // 1 + number in open of the innermost one of each family
		shut := func(k, end, stop int) { // the k-th open one, with all inside it
			for n := len(open) - 1; n >= k; n-- {
				q := &out[open[n].quote]
				q.End, q.Span.End = end, stop
				last[open[n].kind] = open[n].outer
			}
			open = open[:k]
		}
		for i := first; i < end; i++ {
			if d.Tokens[i].Kind != doc.Punct {
				continue
			}
			kind, opens, closes := markOf(d.Form(i))
			if kind == none || apostrophe(d, i) {
				continue
			}
			like := last[kind] - 1
			switch {
			case like >= 0 && (closes || d.Glued(i) && (!d.Glued(i+1) || d.Is(i+1, doc.Punct))):
				shut(like, i, d.Tokens[i].End())
			case opens || like < 0 && !d.Glued(i):
				out = append(out, doc.Quote{Span: doc.Span{Start: d.Tokens[i].Start()}, First: i + 1, Depth: len(open)})
				open = append(open, opened{len(out) - 1, kind, last[kind]})
				last[kind] = len(open)
			}
		}
		shut(0, end, block.Span.End)
	}
	return out
}

// markOf is the family of a quotation mark and which way it faces.
func markOf(form string) (kind family, opens, closes bool) {
	switch form {
	case "«", "《":
		return guillemet, true, false
	case "»", "》":
		return guillemet, false, true
	case "“", "„", "‟":
		return double, true, false
	case "”":
		return double, false, true
	case "\"", "＂":
		return double, true, true
	case "‹":
		return angle, true, false
	case "›":
		return angle, false, true
	case "‘", "‚":
		return single, true, false
	case "’":
		return single, false, true
	case "'":
		return single, true, true
	}
	return none, false, false
}

// apostrophe reports whether token i is a mark inside a Latin word or a measure
// (5'10"); a guillemet never is.
func apostrophe(d *doc.Document, i int) bool {
	if kind, _, _ := markOf(d.Form(i)); kind == guillemet || kind == angle {
		return false
	}
	return d.Glued(i) && d.Glued(i+1) && (d.Is(i-1, doc.Latin) && d.Is(i+1, doc.Latin) || d.Is(i-1, doc.Digits))
}
