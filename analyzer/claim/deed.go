package claim

import (
	"strings"
	"unicode/utf8"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// deed answers whether a named actor does something: a verb that reports no
// words stands behind the name, «أنقرة تلغي الفحص», or a feminine past before
// it, «اعترضت إيران سفينة».
func (r *reader) deed(u *unit, m *entity.Mention) {
	switch {
	case r.has(Deed):
	case m.End < u.end && r.acts(m.End):
		r.note(Deed, r.d.Between(m.First, m.End+1))
	case m.First > u.first && r.acted(m.First-1):
		r.note(Deed, r.d.Between(m.First-1, m.End))
	}
}

// acts reports whether a token has the shape of a present: يلغي، تنسحب، ستغلق
func (r *reader) acts(i int) bool {
	form := strings.TrimPrefix(r.d.Form(i), "س")
	if !r.d.Is(i, doc.Word) || utf8.RuneCountInString(form) < 4 || !strings.HasPrefix(form, "ي") && !strings.HasPrefix(form, "ت") {
		return false
	}
	return !masdar(form) && r.verb(i)
}

// acted reports whether a token has the shape of a past in the feminine: اعترضت
func (r *reader) acted(i int) bool {
	form := r.d.Form(i)
	if !r.d.Is(i, doc.Word) || utf8.RuneCountInString(form) < 4 || !strings.HasSuffix(form, "ت") {
		return false
	}
	return !strings.HasSuffix(form, "ات") && r.verb(i)
}

// masdar reports whether a word has the shape of تفعيل: تقرير، تطوير
func masdar(form string) bool {
	letters := []rune(form)
	return len(letters) == 5 && letters[0] == 'ت' && letters[3] == 'ي'
}

// verb reports whether no table knows a token as anything but a verb, and none
// as one of speech.
func (r *reader) verb(i int) bool {
	for _, h := range r.d.HitsAt(i) {
		switch {
		case lexicon.ReportingVerbs.Holds(h), h.Pre == 0 && h.Suf == 0 && h.Words == 1 && h.Infl != doc.Present && h.Infl != doc.Past:
			return false
		}
	}
	return true
}
