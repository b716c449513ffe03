package attribution

import (
	"mihakk/analyzer/doc"
)

// contents sets what every finding reports: from its complement, or the clause
// before it, to the end of the sentence or the next cue beside it. A quotation
// ends at its closing mark.
func (r *reader) contents() {
	for k := range r.found {
		f := &r.found[k]
		if f.before {
			f.span = r.trim(r.backTo(k), f.first)
			continue
		}
		c := f.content
		if c.kind == 0 || c.first >= len(r.d.Tokens) {
			continue
		}
		end := r.sentence(f.first).End
		if c.kind == 'q' && r.is(c.first, "that") { // قال: إن الأمر انتهى
			c.first++
		}
		if c.kind == 'q' || c.kind == 't' {
			if q := r.quotation(c.first); q != nil {
				f.direct = true
				if q.End > q.First && (c.kind == 'q' || q.End >= end-2) {
					f.span = r.d.Between(q.First, q.End)
					continue
				}
			}
		}
		if c.first >= end { // a colon that ends its line: the next block is what is said
			r.pasted(f)
			continue
		}
		for n := k + 1; n < min(len(r.found), k+4*links) && r.found[n].first < end; n++ {
			if g := &r.found[n]; g.beside && g.first > c.first && r.found[n].rule != "according-to" {
				end = g.first
				break
			}
		}
		f.span = r.trim(c.first, end)
		if c.cut > 0 && !f.span.Empty() {
			f.span.Start += lead(r.d.Text[f.span.Start:r.d.Tokens[c.first].End()], c.cut)
		}
	}
}

// backTo is the token that the content before finding k begins with: its
// clause, or what another cue of that clause reports. Papers report the clause
// with the one they cite.
func (r *reader) backTo(k int) int {
	f := &r.found[k]
	for n := k - 1; n >= max(0, k-links) && r.found[n].first >= f.begin; n-- {
		if g := &r.found[n]; !g.before && g.content.kind != 0 && g.content.first < f.first && (f.source == nil || f.source.kind != Media) {
			return g.content.first
		}
	}
	return f.begin
}

// pasted gives a cue whose colon ends its line the block behind it, skipping
// the handle of a pasted post.
func (r *reader) pasted(f *finding) {
	b := r.sentence(f.first).Block + 1
	for ; b < len(r.d.Blocks); b++ {
		block := &r.d.Blocks[b]
		first := r.d.Sentences[block.First].First
		if end := r.d.Sentences[block.End-1].End; end-first > 1 {
			f.span, f.direct = block.Span, true
			return
		}
	}
}

// quotation is the quotation that opens at token i, behind its mark, or nil.
func (r *reader) quotation(i int) *doc.Quote {
	if q := r.opens(i); q != nil {
		return q
	}
	if i > 0 {
		return r.opens(i - 1)
	}
	return nil
}

// trim is the text of the tokens without the marks at either end.
func (r *reader) trim(i, end int) doc.Span {
	for i < end && r.punct(i, "،,.:؛–—-") {
		i++
	}
	for end > i && (r.punct(end-1, "،,.:؛–—-") || r.is(end-1, "conj") && end-1 > i) {
		end--
	}
	if i >= end {
		return doc.Span{}
	}
	return r.d.Between(i, end)
}

// chain gives every finding the one that it is reported inside: the smallest
// content that holds its cue. Where two hold each other ("X said ..., according
// to Y"), media report whom they cite, and speakers cite papers.
func (r *reader) chain(found []finding) []int {
	parents := make([]int, len(found))
	for k := range found {
		parents[k] = -1
		for n := max(0, k-links); n < min(len(found), k+links); n++ {
			if n == k || !found[n].span.Contains(found[k].cue) && !cites(&found[n], &found[k]) || !r.above(&found[n], &found[k]) {
				continue
			}
			if best := parents[k]; best < 0 || found[n].span.Len() < found[best].span.Len() || found[n].span.Len() == found[best].span.Len() && n < k {
				parents[k] = n
			}
		}
	}
	return parents
}

// cites reports whether f names its own source g for what it says: أضافت
// الصحيفة نقلا عن مسؤول أن.
func cites(f, g *finding) bool {
	return f.content.kind == 't' && g.content.kind == 't' && f.content.at == g.content.at && f.first < g.first && g.rule == "according-to"
}

// links bounds how far apart two links of a chain stand, in findings.
const links = 12

// above reports whether f may report g where its content holds g's cue.
func (r *reader) above(f, g *finding) bool {
	switch {
	case f.before && g.before:
		return false
	case f.before:
		return f.rule != "as-put" && f.source != nil && (!g.span.Contains(f.cue) || f.source.kind == Media)
	case g.before:
		return g.rule != "as-put" && !(f.span.Contains(g.cue) && g.span.Contains(f.cue) && g.source != nil && g.source.kind == Media)
	}
	return true
}
