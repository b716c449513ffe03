package attribution

import (
	"strings"

	"mihakk/analyzer/doc"
)

// blames reports whether the object of حمّل goes on with the responsibility.
func (r *reader) blames(k, end int) bool {
	for i := k; i < min(end, k+14); i++ {
		if strings.Contains(r.d.Form(i), "مسوولي") || strings.Contains(r.d.Form(i), "مسيولي") {
			return true
		}
	}
	return false
}

// spoken reports whether token k is a noun of speaking or a document.
func (r *reader) spoken(k int) bool { return r.is(k, "said") || r.reports(k) }

// reports reports whether token k is what one hears of, or a document: تهمة، شائعة، وثيقة.
func (r *reader) reports(k int) bool {
	row, _ := r.head(k)
	return r.is(k, "report") || row != nil && row.Sort == "text"
}

// meanwhile reports whether token i begins what went on while somebody spoke:
// تضيف والدموع في عينيها «...».
func (r *reader) meanwhile(i int) bool {
	form := r.d.Form(i)
	return form == "وهو" || form == "وهي" || form == "وهم" || strings.HasPrefix(form, "وال") && len(form) > 8
}

// saying reports whether token i only brings the words of a verb without an
// object: علق فلان، الذي غاب عن اللقاء، قائلا.
func (r *reader) saying(i int, v *verb) bool {
	w, ok := r.verb(i)
	return ok && w.participle && w.row.Lemma == "قال" && v.takes('q') && !v.takes('o') && !v.takes('O')
}

// near reports whether no comma lies between two tokens.
func (r *reader) near(i, from int) bool {
	for k := from; k < i; k++ {
		if r.punct(k, "،,") {
			return false
		}
	}
	return true
}

// told reports whether the quotation at token i names who is told or where,
// not what is said: لـ«الشرق»، مع «الشروق».
func (r *reader) told(i int) bool {
	f := r.d.Form(i - 1)
	if f == "ل" || f == "مع" || f == "الي" && r.opens(i).End-r.opens(i).First < 4 || f == "عبر" || f == "علي" || f == "في" {
		return true
	}
	row, _ := r.head(i - 1)
	q := r.opens(i)
	return row != nil && q.End-q.First <= 4 && r.d.Tokens[i-1].Kind == doc.Word || r.is(i-1, "to") && q.End-q.First <= 4
}

// conjoined reports whether the complementiser at token i belongs to the word
// before it: قبل أن، إلا أن، علما أن.
func (r *reader) conjoined(i int) bool {
	switch strings.TrimPrefix(r.d.Form(i-1), "و") {
	case "قبل", "بعد", "دون", "غير", "الا", "بيد", "رغم", "علما", "منذ", "بما", "كما", "حيث", "اذ", "سوي", "حتي", "لولا", "بعيد", "قبيل", "شرط", "بشرط", "ريثما", "مع":
		return true
	}
	return false
}
