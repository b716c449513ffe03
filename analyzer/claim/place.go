package claim

import "mihakk/analyzer/doc"

// place answers where the unit stands and how long it is.
func (r *reader) place(u *unit) {
	block := &r.d.Blocks[r.d.Sentences[u.sentence].Block]
	switch block.Kind {
	case doc.Headline, doc.Deck:
		r.note(Headline, u.Span)
	case doc.Heading, doc.Caption:
		r.note(Label, u.Span)
	case doc.Embed:
		r.note(Post, u.Span)
	case doc.Paragraph:
		if !r.led {
			r.note(Lead, u.Span)
			r.led = true
		}
	}
	switch n := words(r.d, u); {
	case n < 6:
		r.note(Short, u.Span)
	case n < 10:
		r.note(Brief, u.Span)
	case n > 24:
		r.note(Long, u.Span)
	}
	switch last := r.d.Form(u.end - 1); last {
	case "!":
		r.note(Exclamation, r.d.Tokens[u.end-1].Span)
	case ":", "...", "…":
		r.note(Unending, r.d.Tokens[u.end-1].Span)
	}
}

// words counts the words of a unit, those of other scripts and numbers too.
func words(d *doc.Document, u *unit) int {
	n := 0
	for i := u.first; i < u.end; i++ {
		switch d.Tokens[i].Kind {
		case doc.Word, doc.Latin:
			n++
		case doc.Digits:
			if !d.Glued(i) {
				n++
			}
		}
	}
	return n
}
