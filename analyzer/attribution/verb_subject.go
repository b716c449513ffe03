package attribution

import (
	"strings"
)

// counted reports whether the word at i is a noun behind "first" and its like
// and no verb: وفي أول رد رسمي.
func (r *reader) counted(i int, v *verb) bool {
	switch strings.TrimPrefix(r.d.Form(i-1), "و") {
	case "اول", "اخر", "احدث", "ابرز", "اي":
		return i > r.sentence(i).First && !v.present
	}
	return false
}

// warnedUs reports whether a past with the ending of "we" is one of somebody known
// before it, with "us" as its object.
func (r *reader) warnedUs(i, end int, v *verb) bool {
	w := *v
	w.first, w.object = false, true
	p, ok := r.leading(i, &w)
	return ok && (p.row != nil || p.personal) && r.complement(i+1, end, &w, w.takes('h')).kind != 0
}

// somebody reads hearsay of "those who": هناك من يقول إن.
func (r *reader) somebody(i, end int, v *verb) (finding, int) {
	if r.d.Form(i-1) != "من" || v.row == nil || !v.present || v.first {
		return finding{}, 0
	}
	switch strings.TrimPrefix(strings.TrimPrefix(r.d.Form(i-2), "و"), "ف") {
	case "هناك", "ثمه", "هنالك", "منهم", "منا", "بينهم", "فيهم", "بيننا", "فينا", "يوجد":
	default:
		return finding{}, 0
	}
	f := finding{lemma: v.row.Lemma, stance: v.row.Stance, first: i, end: i + 1, cue: r.cueSpan(i, i+1, int(v.hit.Pre)), explicit: true}
	if f.content = r.complement(i+1, end, v, true); f.content.kind != 't' && f.content.kind != 'q' {
		return finding{}, 0
	}
	f.source = r.source(phrase{first: i - 1, end: i, head: i - 1, anonymous: true}, v)
	return f, 1
}

// taken reports whether token i is part of the source of a cue just before it:
// قال كمال بشر، قالت نادين لبكي.
func (r *reader) taken(i int) bool {
	for k := len(r.found) - 1; k >= max(0, len(r.found)-2); k-- {
		if f := &r.found[k]; f.explicit && f.source != nil && f.first < i && f.source.first <= i && i < f.source.end {
			return true
		}
	}
	return false
}

// suffixed reports whether the subject of the verb at token i is the pronoun of
// the complementiser before it: قال إنه أبلغ المجلس.
func (r *reader) suffixed(i int) bool {
	form := r.d.Form(i - 1)
	return r.is(i-1, "that") && (strings.HasSuffix(form, "ه") || strings.HasSuffix(form, "ها") || strings.HasSuffix(form, "هم") || strings.HasSuffix(form, "هما"))
}
