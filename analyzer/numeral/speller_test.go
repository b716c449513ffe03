package numeral_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
)

// A style is one way to write a number out: gender of what is counted, case,
// and the spellings that writers differ in.
type style struct {
	feminine bool // what is counted
	oblique  bool // accusative and genitive share their forms
	fused    bool // ثلاثمئة, else ثلاث مئة
	alef     bool // مائة, else مئة
	apart    bool // "و" as a word of its own
	bare     bool // no hamza, heh for teh marbuta, no tanwin
	bilyun   bool // بليون, else مليار
}

var (
	masculineUnits = []string{"", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"}
	feminineUnits  = []string{"", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"}
	tensWords      = []string{"", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"}
	hundredsFused  = []string{"", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"}
)

// spell writes n, 1 to 10^15, out in words.
func (s style) spell(n int64) string {
	var parts []string
	for _, m := range []struct {
		value                           int64
		one, dual, few, many, otherName string
	}{
		{1e15, "كوادريليون", "كوادريليونان", "كوادريليونات", "كوادريليونا", ""},
		{1e12, "تريليون", "تريليونان", "تريليونات", "تريليونا", ""},
		{1e9, "مليار", "ملياران", "مليارات", "مليارا", "بليون"},
		{1e6, "مليون", "مليونان", "ملايين", "مليونا", ""},
		{1e3, "ألف", "ألفان", "آلاف", "ألفا", ""},
	} {
		k := n / m.value
		n %= m.value
		if m.otherName != "" && s.bilyun {
			m.one, m.dual, m.few, m.many = "بليون", "بليونان", "بلايين", "بليونا"
		}
		switch below := k % 100; {
		case k == 0:
		case k == 1:
			parts = append(parts, m.one)
		case k == 2:
			parts = append(parts, s.inCase(m.dual))
		case below >= 3 && below <= 10:
			parts = append(parts, s.below1000(k, false)+" "+m.few)
		case below >= 11:
			parts = append(parts, s.below1000(k, false)+" "+m.many)
		default:
			parts = append(parts, s.below1000(k, false)+" "+m.one)
		}
	}
	if n > 0 {
		parts = append(parts, s.below1000(n, s.feminine))
	}
	return s.spelling(s.join(parts))
}

// inCase gives a nominative dual or sound plural its case.
func (s style) inCase(w string) string {
	if !s.oblique {
		return w
	}
	if stem, ok := strings.CutSuffix(w, "ان"); ok {
		return stem + "ين"
	}
	if stem, ok := strings.CutSuffix(w, "ون"); ok {
		return stem + "ين"
	}
	return w
}

func (s style) join(parts []string) string {
	if s.apart {
		return strings.Join(parts, " و ")
	}
	return strings.Join(parts, " و")
}

func (s style) below1000(n int64, feminine bool) string {
	var parts []string
	hundred := "مئة"
	if s.alef {
		hundred = "مائة"
	}
	switch h := n / 100; {
	case h == 1:
		parts = append(parts, hundred)
	case h == 2:
		parts = append(parts, s.inCase(strings.TrimSuffix(hundred, "ة")+"تان"))
	case h > 2 && s.fused:
		parts = append(parts, hundredsFused[h]+hundred)
	case h > 2:
		parts = append(parts, feminineUnits[h]+" "+hundred)
	}
	if n %= 100; n > 0 {
		parts = append(parts, s.below100(n, feminine))
	}
	return s.join(parts)
}

func (s style) below100(n int64, feminine bool) string {
	units, ten := masculineUnits, "عشر"
	if feminine {
		units, ten = feminineUnits, "عشرة"
	}
	switch {
	case n <= 10:
		return s.inCase(units[n])
	case n == 11 && feminine:
		return "إحدى عشرة"
	case n == 11:
		return "أحد عشر"
	case n == 12:
		return strings.TrimSuffix(s.inCase(units[2]), "ن") + " " + ten
	case n < 20:
		return units[n-10] + " " + ten
	case n%10 == 0:
		return s.inCase(tensWords[n/10])
	case n%10 == 1 && feminine:
		return s.join([]string{"إحدى", s.inCase(tensWords[n/10])})
	}
	return s.join([]string{s.inCase(units[n%10]), s.inCase(tensWords[n/10])})
}

// spelling drops what careless writers drop.
func (s style) spelling(w string) string {
	if s.bare {
		return strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ة", "ه").Replace(w)
	}
	return w
}

// styleOf makes a style of seven bits.
func styleOf(bits uint8) style {
	on := func(k int) bool { return bits>>k&1 == 1 }
	return style{on(0), on(1), on(2), on(3), on(4), on(5), on(6)}
}

// readsBack checks that a number in words is that number and all of the text.
func readsBack(t *testing.T, n int64, s style) {
	text := s.spell(n)
	got := numeral.Recognize(segment.Split(text), "")
	require.Len(t, got, 1, text)
	require.Equal(t, float64(n), got[0].Value, text)
	require.Equal(t, text, got[0].Span.Of(text))
}

// TestSpeller reads every number up to a thousand in every style, and numbers
// of every magnitude up to 10^15.
func TestSpeller(t *testing.T) {
	for bits := range uint8(128) {
		s := styleOf(bits)
		for n := int64(1); n <= 1000; n += 1 + int64(bits&1) {
			readsBack(t, n, s)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		n := random.Int64N(1e15) >> random.IntN(50)
		readsBack(t, n+1, styleOf(uint8(random.IntN(128))))
	}
	for _, n := range []int64{1e6, 1e9, 1e12, 1e15, 2e15, 1_000_001, 1_001_000_000, 200_000_000, 100_000} {
		readsBack(t, n, style{})
	}
}

// FuzzSpeller reads back any number in any style.
func FuzzSpeller(f *testing.F) {
	f.Add(int64(1_234_567_890_123), uint8(0))
	f.Add(int64(211_012), uint8(127))
	f.Fuzz(func(t *testing.T, n int64, bits uint8) {
		if n < 1 || n > 1e15 {
			t.Skip()
		}
		readsBack(t, n, styleOf(bits&127))
	})
}

// FuzzRecognize holds that spans are in order, within the text and on tokens.
func FuzzRecognize(f *testing.F) {
	for _, s := range []string{"3ر5 مليون", "+212 5 37", "1.2.3.4", "لـ ثلاثة وعشرين ألفا و", "٪٣٫٤", "ثلاثة أرباع الـ", "5/", "-", "مئة و مئة"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, n := range numeral.Recognize(segment.Split(text), "MA") {
			require.GreaterOrEqual(t, n.Start, end, text)
			require.Greater(t, n.Span.End, n.Start, text)
			require.LessOrEqual(t, n.Span.End, len(text))
			require.Less(t, n.First, n.End)
			end = n.Span.End
		}
	})
}
