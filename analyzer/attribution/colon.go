package attribution

import (
	"slices"

	"mihakk/analyzer/doc"
)

// colons reads headlines and quotations that name who speaks before a colon:
// «التموين»: الصوامع تستقبل... It runs last, when the article's sources are known.
func (r *reader) colons() {
	r.scanned = len(r.found)
	for b := range r.d.Blocks {
		block := &r.d.Blocks[b]
		if block.Kind == doc.Boilerplate || block.Kind == doc.Byline || block.Kind == doc.Dateline {
			continue
		}
		for s := block.First; s < block.End; s++ {
			sentence := &r.d.Sentences[s]
			title := r.title(block)
			for k := sentence.First + 1; k < sentence.End-1 && k < sentence.First+24; k++ {
				if r.d.Form(k) != ":" || r.d.Is(k-1, doc.Digits) {
					continue
				}
				if block.Kind == doc.ListItem || r.d.Is(sentence.First, doc.Digits) {
					break
				}
				if f, ok := r.colon(k, sentence, title); ok {
					r.found = append(r.found, f)
				}
				break
			}
		}
	}
}

// title reports whether a block is a headline, or a line like one.
func (r *reader) title(b *doc.Block) bool {
	switch b.Kind {
	case doc.Headline, doc.Deck, doc.Heading:
		return true
	}
	last := r.d.Sentences[b.End-1]
	return b.End-b.First == 1 && last.End-last.First < 30 && !r.punct(last.End-1, ".")
}

// colon reads the phrase in front of the colon at token k as a source.
func (r *reader) colon(k int, sentence *doc.Sentence, title bool) (finding, bool) {
	quote := r.opens(k+1) != nil
	handle := r.d.Is(k-1, doc.Handle) // @name: what a pasted post says
	if !title && !quote && !handle || r.cued(sentence.First, k) {
		return finding{}, false
	}
	for i := k - 1; i >= sentence.First; i-- {
		if i > sentence.First && !r.opensClause(i) && !handle {
			continue
		}
		p := r.phrase(i, k, nil)
		if p.end == p.first || p.end != k && !(k-p.end < 8 && r.reaches(&p, k)) {
			continue
		}
		if !handle && !r.plausible(&p, quote) {
			return finding{}, false
		}
		f := finding{lemma: ":", stance: "quote", rule: "colon", first: k, end: k + 1, cue: r.d.Tokens[k].Span, source: r.source(p, nil), explicit: true}
		f.content = complement{'q', k, k + 1, 0}
		return f, true
	}
	return finding{}, false
}

// cued reports whether another cue stands in the tokens: its colon is no cue of its own.
func (r *reader) cued(first, end int) bool {
	scanned := r.found[:r.scanned]
	at, _ := slices.BinarySearchFunc(scanned, first, func(f finding, first int) int { return f.first - first })
	return at < len(scanned) && scanned[at].first < end
}

// plausible reports whether a phrase before a colon is somebody: a known kind
// of source, a name, or one who speaks elsewhere in the article; no label.
func (r *reader) plausible(p *phrase, quote bool) bool {
	if r.is(p.first, "label") || r.is(p.head, "label") || p.end-p.first > 9 {
		return false
	}
	if p.row != nil {
		return p.row.Sort == "crowd" || p.row.Kind == "media" || p.row.Sort == "text" || !r.plural(p.head)
	}
	if m := r.mention(p.head); m != nil {
		return m.Kind == "person" || m.Kind == "organisation" || m.Kind == "media"
	}
	for k := range min(len(r.found), memory) {
		s := r.found[k].source
		for t := 0; s != nil && t < s.end-s.first; t++ {
			if r.d.Form(s.first+t) == r.d.Form(p.end-1) || p.quoted && r.stem(s.first+t) == r.stem(p.head) {
				return true
			}
		}
	}
	return quote && p.end-p.first <= 4
}
