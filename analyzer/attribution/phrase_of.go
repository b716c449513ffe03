package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// quotedBody reads "in" with a body in quotation marks: كبير المحللين في «المركز» فلان.
func (r *reader) quotedBody(k, end int, p *phrase, v *verb) int {
	q := r.opens(k + 1)
	if form := r.d.Form(k); q == nil || form != "في" && form != "لدي" && form != "من" || v != nil && v.takes(r.preposed(k)) {
		return 0
	}
	if p.name > 0 || p.quoted || !titled(p) && p.best.Sort != "anon" && p.best.Sort != "crowd" || q.End >= end || q.End-q.First > 5 || r.clause(q.First, q.End) {
		return 0
	}
	p.closed, p.proper = true, true
	return q.End + 1 - k
}

// with reports whether a noun wants "with" behind it.
func with(noun string) bool {
	switch noun {
	case "تعامل", "تواصل", "تعاون", "تنسيق", "تضامن", "علاقات", "شراكه":
		return true
	}
	return false
}

// region reports whether token i is a noun that the name of a place follows: مدينة، قرية.
func (r *reader) region(i int) bool {
	row, hit, ok := lexicon.NameHeads.At(r.d, i)
	return ok && row.Kind == "place" && hit.Words == 1
}

// seated reports whether token i is what a member sits for, behind his office:
// عضو مجلس المحافظة عن كتلة كذا.
func (r *reader) seated(i int, p *phrase) bool {
	if p.best == nil || p.best.Sort != "title" || p.name > 0 {
		return false
	}
	switch r.stem(i) {
	case "كتله", "حزب", "ائتلاف", "تحالف", "حركه", "تيار", "مكون", "دايره", "جبهه", "قايمه", "لايحه", "محافظه", "ولايه", "مدينه", "مقعد", "تكتل", "فريق":
		return true
	}
	return false
}

// institution reads a body or place written onto a bi-: بوزارة، بجامعة، بباريس.
func (r *reader) institution(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	if p.name > 0 || p.quoted {
		return 0
	}
	if row != nil && (row.Sort == "body" || row.Sort == "firm") && hit.Prep == 'b' {
		p.closed, p.proper = r.definite(k) || hit.Article, true
		return int(hit.Words)
	}
	if r.place(k) {
		p.closed, p.proper = true, true
		return r.mention(k).End - k
	}
	return 0
}

// genitive reads what a li- makes belong to the source (الأمين العام للأمم
// المتحدة، تقرير لشركة), not who is told (للصحفيين).
func (r *reader) genitive(k int, row *lexicon.SourceHead, hit doc.Hit, p *phrase) int {
	if p.name > 0 || p.quoted || p.best == nil {
		return 0
	}
	told := r.is(k, "to")
	switch p.best.Sort {
	case "text":
	case "title", "speaker", "body", "firm":
		if told && !r.general(k-1) && !r.regional(k, row, p) || p.best.Sort == "title" && p.closed && k == p.head+1 && p.best.Sort != "proxy" && told {
			return 0
		}
		if told && row != nil && row.Kind == "media" {
			return 0
		}
	default:
		return 0
	}
	p.closed, p.proper = r.definite(k), true
	if row != nil && hit.Words > 1 {
		return int(hit.Words)
	}
	return 1
}

// regional reports whether a definite body behind an official's adjective is his
// own: المدير القطري للبرنامج, but not المتحدث الرسمي للصحفيين.
func (r *reader) regional(k int, row *lexicon.SourceHead, p *phrase) bool {
	if r.stem(p.head) == "مكتب" && r.definite(k-1) && r.nisba(k-1) { // المكتب الإعلامي لوكالة كذا
		return row == nil || row.Kind != "media"
	}
	return p.best.Sort == "title" && p.best.Kind == "official" && r.definite(k-1) && r.nisba(k-1) && strings.HasPrefix(r.d.Form(k), "لل") && (row == nil || row.Sort == "body" && row.Kind != "media")
}

// general reports whether token i is the adjective that a li- completes: المدير العام ل.
func (r *reader) general(i int) bool {
	switch r.d.Form(i) {
	case "العام", "العامه", "التنفيذي", "التنفيذيه", "الفني", "الاقليمي", "الاعلي", "التابع", "التابعه":
		return true
	}
	return false
}
