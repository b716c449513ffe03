package attribution

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
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
			first, live := r.clock(sentence)
			if r.is(first, "label") && r.punct(first+1, "|:") && s == block.First { // عاجل | مصدر حكومي: ...
				first += 2
			}
			for k := first + 1; k < sentence.End-1 && k < first+24; k++ {
				if !r.d.Is(k, doc.Punct) {
					continue
				}
				if r.part(k, title) { // «التموين»: المخزون آمن.. وخبراء: ...
					first = k + 1
					continue
				}
				if r.d.Form(k) != ":" || r.d.Is(k-1, doc.Digits) && r.d.Is(k+1, doc.Digits) {
					continue
				}
				if !live && (block.Kind == doc.ListItem || r.d.Is(first, doc.Digits)) {
					break
				}
				if f, ok := r.colon(k, first, title || live || s == block.First && r.brief(block, first, k)); ok {
					r.found = append(r.found, f)
				}
				if !title {
					break
				}
			}
		}
	}
}

// clock is the token behind the time of day that an entry of a live blog
// begins with, and whether the sentence begins with one: 19:22 | فلان: ...
func (r *reader) clock(s *doc.Sentence) (int, bool) {
	k := s.First
	if !(r.d.Is(k, doc.Digits) && r.punct(k+1, ":.") && r.d.Glued(k+1) && r.d.Is(k+2, doc.Digits) && r.d.Glued(k+2)) {
		return k, false
	}
	for k += 3; k < s.End && (r.d.Is(k, doc.Punct) && r.opens(k) == nil && !r.punct(k, "([") || r.is(k, "when")); k++ {
	}
	return k, k < s.End
}

// part reports whether token k ends one of the parts that a headline has, with
// two points, a semicolon or a bar.
func (r *reader) part(k int, title bool) bool {
	return title && (r.punct(k, "؛|…") || r.punct(k, ".") && r.punct(k-1, ".") && r.d.Glued(k))
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

// brief reports whether a short block, as pasted posts and tickers are, begins
// with nothing but a known speaker before its first colon: وزارة الصحة: ....
func (r *reader) brief(b *doc.Block, first, k int) bool {
	if b.End-b.First > 2 || r.d.Sentences[b.End-1].End-first > 30 {
		return false
	}
	p := r.phrase(first, k, nil)
	if p.end != k || p.end == p.first || r.plural(p.head) {
		return false
	}
	if p.row != nil {
		told := r.d.Sentences[b.End-1].End-k > 5 && (p.row.Sort == "title" || p.row.Sort == "anon") // خبير عقاري: الأسعار ستنخفض
		return p.row.Sort != "text" && p.row.Sort != "crowd" && p.row.Sort != "proxy" && (p.proper || p.personal || p.closed || told)
	}
	m := r.mention(p.head)
	return m != nil && m.Kind != entity.Place && m.Kind != entity.Hashtag && r.nameEnd(m) == k
}

// colon reads the phrase between token first and the colon at token k as a source.
func (r *reader) colon(k, first int, title bool) (finding, bool) {
	quote := r.opens(k+1) != nil
	handle := r.d.Is(k-1, doc.Handle) // @name: what a pasted post says
	if !title && !quote && !handle || r.cued(first, k) {
		return finding{}, false
	}
	if p := r.phrase(first, k, nil); (p.end == k || r.via(p.end, k)) && p.end > first && r.plausible(&p, quote) {
		return r.before(k, p), true
	}
	for i := k - 1; i >= first; i-- {
		if i > first && !r.opensClause(i) && !handle {
			continue
		}
		p := r.phrase(i, k, nil)
		if p.end == p.first || p.end != k && !(k-p.end < 8 && r.reaches(&p, k)) {
			continue
		}
		if !handle && !r.plausible(&p, quote) {
			return finding{}, false
		}
		return r.before(k, p), true
	}
	return finding{}, false
}

// via reports whether tokens k up to the colon name the channel that a source
// speaks on: فلان عبر تلغرام، فلان على إكس.
func (r *reader) via(k, colon int) bool {
	form := r.d.Form(k)
	return colon-k >= 2 && colon-k <= 4 && (form == "عبر" || form == "علي" && r.mention(k+1) != nil)
}

// before makes a finding of a source and the colon behind it at token k.
func (r *reader) before(k int, p phrase) finding {
	f := finding{lemma: ":", stance: "quote", rule: "colon", first: k, end: k + 1, cue: r.d.Tokens[k].Span(), source: r.source(p, nil), explicit: true}
	f.content = complement{'q', k, k + 1, 0}
	return f
}

// cued reports whether another cue stands in the tokens: its colon is no cue of its own.
func (r *reader) cued(first, end int) bool {
	scanned := r.found[:r.scanned]
	at := doc.Search(len(scanned), func(k int) bool { return scanned[k].first < first })
	return at < len(scanned) && scanned[at].first < end
}

// plausible reports whether a phrase before a colon is somebody: a known kind
// of source, a name, or one who speaks elsewhere in the article; no label.
func (r *reader) plausible(p *phrase, quote bool) bool {
	if r.is(p.first, "label") || r.is(p.head, "label") || p.end-p.first > 9 {
		return false
	}
	if p.row != nil {
		return p.row.Sort == "crowd" || p.row.Kind == "media" || p.row.Sort == "text" || p.row.Sort == "anon" || !r.plural(p.head)
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
