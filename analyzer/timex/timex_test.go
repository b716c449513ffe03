package timex_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
	"mihakk/analyzer/timex"
)

// recognize reads the times of a text against a reference day or none.
func recognize(text string, ref *timex.Day) []timex.Timex {
	d := segment.Split(text)
	times, _ := timex.Recognize(d, numeral.Recognize(d, ""), ref, "EG")
	return times
}

// values shows the times of a text as the corpora write them: values parted by
// semicolons, "null" for none, a relation that is not exact behind a tilde.
func values(text string, ref *timex.Day) string {
	var out []string
	for _, x := range recognize(text, ref) {
		v := x.Value
		if v == "" {
			v = "null"
		}
		if x.Relation != numeral.Exact {
			v += " ~" + string(x.Relation)
		}
		out = append(out, v)
	}
	return strings.Join(out, " ; ")
}

// wednesday is the reference date of the corpora.
var wednesday = timex.Civil(2021, 6, 16)

func TestCorpora(t *testing.T) {
	for _, file := range []string{"dates", "numeric", "years", "hijri", "relative", "clock", "durations", "sets", "ranges", "alone", "friends", "tables"} {
		t.Run(file, func(t *testing.T) {
			corpus.Run(t, "testdata/"+file+".txt", func(text string) string { return values(text, &wednesday) })
		})
	}
}

func TestWithoutReference(t *testing.T) {
	corpus.Run(t, "testdata/norefs.txt", func(text string) string { return values(text, nil) })
}

// Spans keep head nouns and leave prepositions and clitics out.
func TestSpans(t *testing.T) {
	for text, want := range map[string]string{
		"وقع ذلك في ليلة 20 أبريل 2018، بالمدينة": "ليلة 20 أبريل 2018",
		"وللعام 2015 خطة":                           "لعام 2015",
		"وفي يوليو 2018 أعلنت":                      "يوليو 2018",
		"ومنذ عام 2011 تنتهج":                       "منذ عام 2011",
		"لم يعد وحتى نهاية 2014 ظل":                 "حتى نهاية 2014",
		"بالأمس أعلن":                               "الأمس",
		"تدوم لمدة 24 ساعة":                         "24 ساعة",
		"استقر خلال السنوات الـ4 الأخيرة":           "السنوات الـ4 الأخيرة",
		"تراجع في 10 أغسطس/ آب الماضي ثم":           "10 أغسطس/ آب الماضي",
		"انتهت في أقل من ساعة، كما":                 "أقل من ساعة",
		"بلغ العدد منذ شباط 2016 وحتى آب 2016 ألفا": "منذ شباط 2016 وحتى آب 2016",
	} {
		times := recognize(text, nil)
		if assert.Len(t, times, 1, text) {
			assert.Equal(t, want, times[0].Span.Of(text), text)
		}
	}
}

// families are the month names of the regions.
var families = [][12]string{
	{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
	{"كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"},
	{"جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
	{"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"},
}

// english are the month names of stamps that a page leaves untranslated.
var english = [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// hijriMonths are the months of the Hijri year.
var hijriMonths = [12]string{"محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"}

// weekdays begin with Sunday.
var weekdays = [7]string{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"}

// eastern writes a text with Arabic-Indic digits.
func eastern(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '\u0660' + r - '0'
		}
		return r
	}, s)
}

// every asks for the long run of TestEveryDay.
var every = flag.Bool("every", false, "read every day from 1900 to 2100")

// styles writes a day in every style that the package claims to read.
func styles(n timex.Day) []string {
	y, m, d := n.Date()
	out := []string{
		fmt.Sprintf("%d/%d/%d", d, m, y), fmt.Sprintf("%02d-%02d-%d", d, m, y), fmt.Sprintf("%d.%d.%d", d, m, y),
		fmt.Sprintf("%04d-%02d-%02d", y, m, d), fmt.Sprintf("%d/%d/%d", y, m, d), fmt.Sprintf("%d/\u200f%d/\u200f%d", d, m, y),
	}
	for _, names := range families {
		out = append(out, fmt.Sprintf("%d %s %d", d, names[m-1], y), fmt.Sprintf("%s، %d %s %d م", weekdays[n.Weekday()], d, names[m-1], y))
	}
	out = append(out, fmt.Sprintf("%d %s/%s %d", d, families[1][m-1], families[0][m-1], y), fmt.Sprintf("%d %s (%s) %d", d, families[0][m-1], families[1][m-1], y))
	out = append(out, fmt.Sprintf("يوم %d من شهر %s من عام %d", d, families[0][m-1], y), fmt.Sprintf("%d-%s-%d", d, families[3][m-1], y),
		fmt.Sprintf("%s %d, %d", english[m-1], d, y), fmt.Sprintf("%s الموافق %d %s %d", weekdays[n.Weekday()], d, families[1][m-1], y))
	hy, hm, hd := n.HijriDate()
	return append(out, fmt.Sprintf("%d %s %d هـ", hd, hijriMonths[hm-1], hy), fmt.Sprintf("%d/%d/%d هـ", hd, hm, hy),
		fmt.Sprintf("%d/%d/%dهـ - %d/%d/%dم", hd, hm, hy, d, m, y), fmt.Sprintf("%s %d %s %dهـ (%d %s %d)", weekdays[n.Weekday()], hd, hijriMonths[hm-1], hy, d, families[2][m-1], y),
		fmt.Sprintf("%d %s %d هـ الموافق %d %s %d", hd, hijriMonths[hm-1], hy, d, families[0][m-1], y))
}

// Every day from 1900 to 2100 in every style reads back as itself, in both
// families of digits. Without the flag -every every 29th day is taken, which
// meets all days of months, weekdays and months of both calendars.
func TestEveryDay(t *testing.T) {
	step := timex.Day(29)
	if *every {
		step = 1
	}
	for n := timex.Civil(1900, 1, 1); n <= timex.Civil(2100, 12, 31); n += step {
		want := n.String()
		for _, style := range styles(n) {
			for _, text := range []string{"في " + style, "في " + eastern(style)} {
				if got := values(text, nil); got != want {
					t.Fatalf("%q reads as %q, want %s", text, got, want)
				}
			}
		}
	}
}

func FuzzRecognize(f *testing.F) {
	cases, err := corpus.Read("testdata/relative.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range cases {
		f.Add(c.Input)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := segment.Split(text)
		nums := numeral.Recognize(d, "")
		for _, ref := range []*timex.Day{nil, &wednesday} {
			last := -1
			times, _ := timex.Recognize(d, nums, ref, "")
			for _, x := range times {
				if x.Start < last || x.Span.Empty() || x.Span.End > len(text) || x.First >= x.End {
					t.Fatalf("span %v of %q", x.Span, text)
				}
				last = x.Start
			}
		}
	})
}
