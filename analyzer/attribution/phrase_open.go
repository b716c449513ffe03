package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// open reads the head of a phrase and gives its length in tokens, 0 for none.
func (r *reader) open(k, end int, p *phrase) int {
	p.head = k
	if k >= end {
		return 0
	}
	if q := r.opens(k); q != nil {
		return r.openQuoted(k, end, q, p)
	}
	if r.punct(k, "(") && k == p.first {
		return r.openBracketed(k, end, p)
	}
	switch r.d.Tokens[k].Kind {
	case doc.Handle, doc.Latin, doc.Hashtag:
		p.proper, p.name = true, 1
		return 1
	case doc.Word:
	default:
		return 0
	}
	row, hit := r.head(k)
	if row == nil || hit.Prep == 's' {
		return r.openUnknown(k, end, p)
	}
	if hit.Prep != 0 && (k > p.first || hit.Prep != p.prep) {
		return 0
	}
	if v, ok := r.verb(k); ok && !v.participle && !hit.Article && v.hit.Pre < hit.Pre {
		return 0
	}
	return r.openKnown(k, row, hit, p)
}

// openQuoted opens a phrase with a name in quotation marks: «التموين»، “لاتريبون”.
func (r *reader) openQuoted(k, end int, q *doc.Quote, p *phrase) int {
	n := q.End - q.First
	if n == 0 || n > 5 || q.End+1 > end || r.clause(q.First, q.End) {
		return 0
	}
	row, _ := r.head(q.First)
	if n > 3 && row == nil && r.mention(q.First) == nil && strings.HasPrefix(r.d.Tokens[q.First].Of(r.d.Text), "أ") { // «أريد الذهاب إلى ...»
		return 0
	}
	p.quoted, p.proper, p.closed, p.name = true, true, true, 1
	p.head, p.row = q.First, row
	return q.End + 1 - k
}

// openBracketed opens a phrase with a name in round brackets, as some papers
// write their own: علمت (الميدان) أن.
func (r *reader) openBracketed(k, end int, p *phrase) int {
	if k == 0 {
		return 0
	}
	if v, ok := r.verb(k - 1); !ok || v.participle {
		return 0
	}
	for j := k + 1; j < min(end, k+6); j++ {
		switch {
		case r.punct(j, ")") && j > k+1:
			p.quoted, p.proper, p.closed, p.name = true, true, true, 1
			p.head = k + 1
			p.row, _ = r.head(k + 1)
			return j + 1 - k
		case !r.d.Is(j, doc.Word) && !r.d.Is(j, doc.Latin):
			return 0
		}
		if c, _ := r.class(j); c != "" && c != "kin" && c != "when" || r.d.Form(j) == "اي" {
			return 0
		}
	}
	return 0
}

// openKnown opens a phrase with a noun of the table of source heads.
func (r *reader) openKnown(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	p.row, p.best, p.bestAt, p.last, p.heads = row, row, k, k, 1
	p.closed = r.definite(k) || row.Sort == "proxy"
	p.possessed = hit.Suf > 0 || hit.Words == 1 && strings.HasSuffix(r.d.Form(k), "ه") && !r.marbuta(k) && r.maqsura && row.Sort == "title"
	if last := r.d.Form(k + int(hit.Words) - 1); p.possessed || hit.Words > 1 && (strings.HasSuffix(last, "ها") || strings.HasSuffix(last, "هم")) {
		p.closed = true
	}
	return int(hit.Words)
}

// openUnknown opens a phrase with a name or a noun that no table knows.
func (r *reader) openUnknown(k, end int, p *phrase) int {
	if c, _ := r.class(k); c != "" && !(c == "anon" && r.d.Form(k) == "فضل") && c != "kin" && c != "label" && c != "to" && c != "way" && c != "said" && c != "report" {
		return 0
	}
	if r.initial(k) {
		p.name, p.personal, p.proper = 1, true, true
		return 2
	}
	if form := r.d.Form(k); len(form) <= 2 || form == "الله" || form == "غير" || r.about(k) || strings.HasPrefix(form, "لل") || strings.HasPrefix(form, "وال") && len(form) > 8 {
		return 0
	}
	if _, ok := r.verb(k); ok || r.event(k) {
		return 0
	}
	p.bestAt, p.last = k, k
	if m := r.mention(k); m != nil && m.First == k && r.nameEnd(m) <= end {
		p.proper, p.name, p.personal = true, r.nameEnd(m)-k, m.Kind == entity.Person
		p.closed = m.Kind != entity.Person
		return r.nameEnd(m) - k
	}
	p.closed = r.definite(k)
	if p.points && !p.closed || r.accusativeNoun(k) {
		return 0
	}
	if p.seen = p.closed && r.spoke(k); !p.closed || p.seen {
		p.name = 1
	}
	return 1
}

// accusativeNoun reports whether token k is a common noun with the ending of an
// object, which nobody who speaks has: وتتوقع عجزا، وتؤكد استعدادا; not دينا
func (r *reader) accusativeNoun(k int) bool {
	form := r.d.Form(k)
	stem, ok := strings.CutSuffix(form, "ا")
	if _, _, name := lexicon.GivenNames.At(r.d, k); !ok || name || len(stem) < 6 || !strings.HasSuffix(strings.TrimRight(r.d.Tokens[k].Of(r.d.Text), "\u064b"), "ا") {
		return false
	}
	return lexicon.Known(stem) || strings.HasPrefix(stem, "است") || len(stem) >= 10 && strings.HasPrefix(stem, "ا") && strings.HasPrefix(stem[len(stem)-4:], "ا")
}

// spoke reports whether token k ends the name of an earlier source.
func (r *reader) spoke(k int) bool {
	for i := len(r.found) - 1; i >= max(0, len(r.found)-40); i-- {
		if s := r.found[i].source; s != nil && r.d.Form(s.end-1) == r.d.Form(k) {
			return true
		}
	}
	return false
}

// initial reports whether token k is a title's letter with its point: د.
func (r *reader) initial(k int) bool {
	return len(r.d.Form(k)) == 2 && r.d.Is(k, doc.Word) && r.d.Form(k+1) == "." && r.d.Glued(k+1)
}

// clause reports whether the tokens hold a verb or a complementiser: no name.
func (r *reader) clause(i, end int) bool {
	for k := i; k < end; k++ {
		if c, _ := r.class(k); c == "that" || c == "neg" || c == "rel" || r.punct(k, ".!؟?،") && k > i {
			return true
		}
	}
	return false
}
