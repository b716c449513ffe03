package timex

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// amount reports whether a number can be one of units of time: 24, الـ24, الثلاثين,
// بضعة of none; an ordinal in words orders.
func (r *reader) amount(num *numeral.Numeral) bool {
	switch {
	case num.Kind == numeral.Ordinal:
		return num.Article && r.d.Is(num.End-1, doc.Digits)
	case num.Article && num.Kind != numeral.Fraction && num.Value < 2:
		return false
	}
	return num.Kind != numeral.Indefinite || num.Value == num.Value
}

// elsewhere reports whether the unit at token k goes with what is behind it rather
// than with the number before: الدورة الـ19 عام 2003، قتل 20 يوم الأحد، 25 سنتا
func (r *reader) elsewhere(k, end int) bool {
	if r.is(k, "سنتا", "وسنتا") {
		return true
	}
	if r.is(k, "يوم") {
		_, _, ok := lexicon.Weekdays.At(r.d, k+1)
		return ok && k+1 < end
	}
	if r.is(k, "عام", "سنه", "موسم") {
		return r.digits(k+1) >= 1000 && k+1 < end && len(r.d.Form(k+1)) == 4
	}
	return false
}

// joined reports whether the bare unit at token i has smaller ones with numbers
// behind it: ساعة و20 دقيقة
func (r *reader) joined(i, end int) bool {
	_, h, ok := r.unitAt(i)
	if !ok || h.Pre > 0 || h.Infl != doc.Singular || !strings.HasPrefix(r.d.Form(i+1), "و") {
		return false
	}
	var l length
	k := r.skip(i+1, "و")
	_, dual, _ := r.unitAt(k)
	return (r.number(k) != nil || dual.Infl == doc.Dual || r.alone) && k < end && r.component(&l, k, end, false) > k
}

// plainDual reports whether a dual is an amount: يومين، الساعتين; not the
// construct يومي، شهري (daily, monthly), not عقدين (two contracts).
func (r *reader) plainDual(i int, u *lexicon.TimeUnit, h doc.Hit) bool {
	form := r.d.Form(i)
	if u.Code == "year" && r.cents(i) {
		return false
	}
	return (strings.HasSuffix(form, "ين") || strings.HasSuffix(form, "ان")) && (!h.Article || u.Clock && r.number(i+1) == nil) &&
		(u.Code != "decade" || h.Pre == 0 && r.is(i-1, "قبل", "منذ", "بعد", "خلال", "مدي", "مدار", "نحو", "من", "طيله", "طوال", "قرابه", "حوالي", "لمده", "دام", "دامت") && !r.is(i+1, "مع", "بين", "لل"))
}

// cents reports whether the dual at token i, of years and of cents, is a change of a
// price: ارتفع سنتين إلى 81 دولارا، بمقدار سنتين، سنتين للبرميل
func (r *reader) cents(i int) bool {
	if !r.is(i, "سنتين", "سنتان", "بسنتين") {
		return false
	}
	return r.is(i-1, "بمقدار", "بواقع") || r.is(i+1, "للبرميل", "للاوقيه", "للغالون", "للرطل", "للكيلوغرام", "اميركيين", "امريكيين") ||
		r.is(i+1, "الي", "ليصل", "لتصل", "ليبلغ", "ليسجل", "عند") && (r.number(i+2) != nil || r.number(i+3) != nil)
}

// unitOfDate reports whether a unit begins a date or names an hour: شهر مارس، ساعة متأخرة
func (r *reader) unitOfDate(i, end int) bool {
	if _, n := r.yearWord(i, end); n > 0 {
		return true
	}
	if _, n := r.monthYear(i, end); n > 0 {
		return true
	}
	if _, _, ok := lexicon.Weekdays.At(r.d, i+1); ok && i+1 < end {
		return true
	}
	return r.cue(i+1, "late") && i+1 < end || r.d.Is(i+1, doc.Digits) && i+1 < end
}

// halfBehind reports whether "and a half" or another part follows.
func (r *reader) halfBehind(j int) bool {
	num := r.number(j)
	return num != nil && num.Kind == numeral.Fraction && num.Value < 1 && strings.HasPrefix(r.d.Form(j), "و")
}

// half adds a part of the unit that follows: ساعة ونصف، شهرين ونصف الشهر
func (r *reader) half(l *length, u *lexicon.TimeUnit, j, end int) int {
	if j >= end || !r.halfBehind(j) || r.number(j).End > end {
		return j
	}
	num := r.number(j)
	of, h, ok := r.unitAt(num.End)
	ok = ok && num.End < end && h.Prep == 0 && !h.Conj
	if ok && of.Code != u.Code {
		return j // a component of its own: وَنصف دقيقة
	}
	l.add(num.Value, u, true)
	if ok {
		return num.End + 1
	}
	return num.End
}

// lastingReach is how many words may stand between a verb of lasting and how long.
const lastingReach = 5

// lasting reports whether the accusative of a unit at token i says how long: علقت الدراسة
// أسبوعا; of a day or year, which are adverbs and adjectives too, behind a word of lasting: قضى عاما
func (r *reader) lasting(i int) bool {
	if r.is(i+1, "بعد", "تلو") {
		return false
	}
	if r.is(i, "اسبوعا", "شهرا") {
		return true
	}
	if !r.is(i, "عاما", "يوما") {
		return false
	}
	for k := i - 1; k >= max(r.sentenceOf(i).First, i-lastingReach); k-- {
		if r.cue(k, "lasting") {
			return true
		}
	}
	return false
}

// wantsLength reports whether what stands before token i makes a bare unit one
// of it: لمدة ساعة، خلال عام، أقل من شهر
func (r *reader) wantsLength(i int) bool {
	if r.cue(i-1, "length") {
		return true
	}
	u, h, ok := r.unitAt(i)
	if !ok || h.Pre > 0 && h.Prep == 0 {
		return false
	}
	if r.lasting(i) {
		return true
	}
	s := r.sentenceOf(i)
	if s.End-s.First == 1 || r.alone && s.End-s.First == 2 && r.d.Is(s.First+s.End-1-i, doc.Punct) {
		return true
	}
	if u.Code == "week" && r.is(i-1, "في") || u.Code == "hour" && r.is(i-1, "في") {
		return true
	}
	return (u.Clock && u.Code != "second" || u.ISO != "S") && numeral.BoundOf(r.d, i, i+1).First < i && h.Pre == 0
}
