package claim

import "mihakk/analyzer/doc"

// place answers where the unit stands in the article.
func (r *reader) place(u *unit) {
	if len(r.d.Blocks) == 1 {
		return // a lone line heads and opens nothing
	}
	switch r.d.Blocks[r.d.Sentences[u.sentence].Block].Kind {
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
}

// size answers how much the unit says, and whether it comes to an end.
func (r *reader) size(u *unit) {
	switch n := words(r.d, u); {
	case n < 6:
		r.note(Short, u.Span)
	case n < 10:
		r.note(Brief, u.Span)
	case n > 24:
		r.note(Long, u.Span)
	}
	switch last := r.d.Form(u.end - 1); last {
	case ":", "...", "…":
		r.note(Unending, r.d.Tokens[u.end-1].Span())
	}
	if r.silent() {
		r.note(Silent, u.Span)
	}
}

// silent reports whether no sign says that anything is or happened.
func (r *reader) silent() bool {
	for f := Quantity; f <= Survey; f++ {
		if f != Named && r.has(f) {
			return false
		}
	}
	return true
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
