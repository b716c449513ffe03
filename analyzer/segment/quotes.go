package segment

import "mihakk/analyzer/doc"

// quotes pairs quotation marks within each block. Opening and closing marks
// nest; a straight or repeated mark closes if one like it is open, and opens
// otherwise; a mark typed the wrong way round does what is needed. A quotation
// left open ends with its block.
func quotes(d *doc.Document) []doc.Quote {
	var out []doc.Quote
	for b := range d.Blocks {
		block := &d.Blocks[b]
		first, end := d.Sentences[block.First].First, d.Sentences[block.End-1].End
		var open []int                   // into out
		shut := func(k, end, stop int) { // the k-th open one, with all inside it
			for _, q := range open[k:] {
				out[q].End, out[q].Span.End = end, stop
			}
			open = open[:k]
		}
		for i := first; i < end; i++ {
			kind, opens, closes := markOf(d.Form(i))
			if kind == 0 || apostrophe(d, i) {
				continue
			}
			like := -1
			for k := range open {
				if kindOf(d, out[open[k]]) == kind {
					like = k
				}
			}
			switch {
			case like >= 0 && (closes || d.Glued(i) && (!d.Glued(i+1) || d.Is(i+1, doc.Punct))):
				shut(like, i, d.Tokens[i].End)
			case opens || like < 0 && !d.Glued(i):
				out = append(out, doc.Quote{Span: doc.Span{Start: d.Tokens[i].Start}, First: i + 1, Depth: len(open)})
				open = append(open, len(out)-1)
			}
		}
		shut(0, end, block.Span.End)
	}
	return out
}

// markOf is the family of a quotation mark and which way it faces.
func markOf(form string) (kind byte, opens, closes bool) {
	switch form {
	case "«", "《":
		return 'g', true, false
	case "»", "》":
		return 'g', false, true
	case "“", "„", "‟":
		return 'd', true, false
	case "”":
		return 'd', false, true
	case "\"", "＂":
		return 'd', true, true
	case "‹":
		return 's', true, false
	case "›":
		return 's', false, true
	case "‘", "‚":
		return 'q', true, false
	case "’":
		return 'q', false, true
	case "'":
		return 'q', true, true
	}
	return 0, false, false
}

func kindOf(d *doc.Document, q doc.Quote) byte {
	kind, _, _ := markOf(d.Form(q.First - 1))
	return kind
}

// apostrophe reports whether token i is a mark inside a Latin word or a measure
// (5'10"); a guillemet never is.
func apostrophe(d *doc.Document, i int) bool {
	if kind, _, _ := markOf(d.Form(i)); kind == 'g' || kind == 's' {
		return false
	}
	return d.Glued(i) && d.Glued(i+1) && (d.Is(i-1, doc.Latin) && d.Is(i+1, doc.Latin) || d.Is(i-1, doc.Digits))
}
