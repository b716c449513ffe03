package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// headed reads a noun that makes a name with what follows: وزارة الصحة المصرية,
// المجلس الأعلى للدولة, حزب الأصالة, شركة «الأفق», مدينة تل السلطان, نهر العاصي.
func (r *reader) headed(i, end int) (name, int) {
	h := r.sign(i).head
	if h.Words == 0 || i+int(h.Words) >= end {
		return name{}, 0
	}
	row := lexicon.NameHeads.Row(h)
	k := i + int(h.Words)
	n := name{kind: Kind(row.Kind), pre: int(h.Pre)}
	marks := 0
	if opening(r.d.Form(k)) && r.d.Form(k) != "(" {
		marks = 1
	}
	if !row.Inside && r.tabled(k+marks, n.kind) {
		return name{}, 0
	}
	body := r.body(k+marks, end, row.Open || marks == 1)
	if marks == 1 && (body == 0 || !closing(r.d.Form(k+1+body))) {
		return name{}, 0
	}
	if body == 0 || marks == 0 && n.kind == Platform || marks == 0 && strings.HasPrefix(r.d.Form(i)[h.Pre:], "ال") && !row.Open && r.idle(k, body) {
		return name{}, 0
	}
	if marks == 0 && row.Open && r.loose(i, k, body) {
		return name{}, 0
	}
	length := k + 2*marks + body - i
	if !row.Inside {
		n.skip, n.drop, n.pre = int(h.Words)+marks, marks, 0
	} else if marks == 1 {
		return name{}, 0
	}
	return n, length
}

// tabled reports whether a table has the name that a head announces: صحيفة المصري اليوم.
func (r *reader) tabled(i int, kind Kind) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	s := r.sign(i)
	return s.outlet.Words > 0 && s.outlet.Pre == 0 || s.office.Words > 0 && s.office.Pre == 0 || kind == Place && s.place.Words > 0 && s.place.Pre == 0
}

// body counts the tokens that go on a name from i: definite nouns and what is
// joined to them (التربية والتعليم), demonyms, and in open names one or two words that no table knows.
func (r *reader) body(i, end int, open bool) int {
	k, unknown := i, 0
	for k < end && k < i+7 && r.d.Is(k, doc.Word) {
		s := r.sign(k)
		form := r.d.Form(k)
		switch {
		case s.is&common != 0, s.is&(title|role|trade) != 0 && !r.definite(k):
			return k - i
		case (k > i || r.definite(i-1)) && r.counted(k):
			return k - i
		case strings.HasPrefix(form, "ال") && len(form) > 6, s.is&demonym != 0:
		case k > i && strings.HasPrefix(form, "وال") && len(form) > 8, k > i && strings.HasPrefix(form, "لل") && len(form) > 6:
			if s.place.Words > 0 && strings.HasPrefix(form, "وال") {
				return k - i
			}
		case k > i && s.place.Words > 0 && s.place.Pre == 0 && unknown == 0:
			return k + int(s.place.Words) - i
		case open && !suspect(form) && unknown < 2 && unknown == k-i && s.is&clitic == 0 && s.place.Pre == 0:
			unknown++
		default:
			return k - i
		}
		k++
	}
	return k - i
}

// counted reports whether token k says how many there are of a definite noun
// before it: أعضاء اللجنة السبعة; not مجموعة العشرين.
func (r *reader) counted(k int) bool {
	_, h, ok := lexicon.Numbers.At(r.d, k)
	return ok && h.Article && !h.Conj
}

// idle reports whether a definite head only has words behind it that make no
// name: المجلس الجديد, الشركة المالكة.
func (r *reader) idle(i, n int) bool {
	for k := i; k < i+n; k++ {
		if r.has(k, demonym) && n > 1 || strings.HasPrefix(r.d.Form(k), "لل") && k > i {
			return false
		}
	}
	return n < 2
}

// loose reports whether an open head's name is one definite word only, which
// makes a name behind some heads and none behind others: حركة المرور.
func (r *reader) loose(i, k, n int) bool {
	return n == 1 && r.definite(k) && !r.has(k, demonym)
}
