package attribution

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/segment"
)

// recognize reads a text as the pipeline does.
func recognize(text string) []Attribution {
	d := segment.Split(text)
	return Recognize(d, entity.Recognize(d))
}

// line writes an attribution as the corpora do: cue|source|kind named|first word of the content.
func line(text string, a Attribution) string {
	source, kind := "-", "-"
	if a.Source != nil {
		source, kind = a.Source.Of(text), string(a.Source.Kind)+" unnamed"
		if a.Source.Named {
			kind = string(a.Source.Kind) + " named"
		}
	}
	content, _, _ := strings.Cut(a.Content.Of(text), " ")
	return strings.Join([]string{a.Cue.Of(text), source, kind, content}, "|")
}

func TestPhenomena(t *testing.T) {
	for _, file := range []string{"verbs", "phrases", "unseen", "speakers", "newsroom", "tables", "false_friends"} {
		corpus.Run(t, "testdata/"+file+".txt", func(text string) string {
			var lines []string
			for _, a := range recognize(text) {
				lines = append(lines, line(text, a))
			}
			return strings.Join(lines, " + ")
		})
	}
}

// TestStances holds the table of reporting verbs: each is a cue, with its stance.
func TestStances(t *testing.T) {
	corpus.Run(t, "testdata/stances.txt", func(text string) string {
		var out []string
		for _, a := range recognize(text) {
			out = append(out, string(a.Cue.Stance)+" "+a.Cue.Lemma)
		}
		return strings.Join(out, "; ")
	})
}

func TestSources(t *testing.T) {
	corpus.Run(t, "testdata/sources.txt", func(text string) string {
		got := recognize(text)
		if len(got) != 1 || got[0].Source == nil {
			return ""
		}
		_, rest, _ := strings.Cut(line(text, got[0]), "|")
		source, kind, _ := strings.Cut(rest, "|")
		kind, _, _ = strings.Cut(kind, "|")
		return kind + "|" + source
	})
}

// The minister is one person, the ministry is not, though both are official.
func TestHumanSources(t *testing.T) {
	for text, human := range map[string]bool{
		"قال الوزير إن 12 شخصا وصلوا.":                     true,
		"قالت وزيرة الصحة سلمى النجار إن 12 شخصا وصلوا.":   true,
		"قال متحدث باسم وزارة الصحة إن 12 شخصا وصلوا.":     true,
		"قال الخبير سامي النجار إن 12 شخصا وصلوا.":         true,
		"قالت وزارة الصحة إن 12 شخصا وصلوا.":               false,
		"قالت الوزارة إن 12 شخصا وصلوا.":                   false,
		"قالت الرياض إن 12 شخصا وصلوا.":                    false,
		"قالت شركة «النور» إن 12 شخصا وصلوا.":              false,
		"قالت صحيفة «المساء» إن 12 شخصا وصلوا.":            false,
		"قالت مصادر مطلعة لم تذكر اسمها إن 12 شخصا وصلوا.": false,
	} {
		got := recognize(text)
		if assert.NotEmpty(t, got, text) && assert.NotNil(t, got[0].Source, text) {
			assert.Equal(t, human, got[0].Source.Human, text)
		}
	}
}

func TestChains(t *testing.T) {
	for _, file := range []string{"chains", "participles"} {
		corpus.Run(t, "testdata/"+file+".txt", chain)
	}
}

// chain writes every cue with its source and, as ^n, the one it is reported inside.
func chain(text string) string {
	var lines []string
	for _, a := range recognize(text) {
		s := a.Cue.Of(text) + "<-"
		if a.Source != nil {
			s = a.Cue.Of(text) + "<" + a.Source.Of(text)
		}
		if a.Parent >= 0 {
			s += "^" + strconv.Itoa(a.Parent+1)
		}
		lines = append(lines, s)
	}
	return strings.Join(lines, " + ")
}

func TestDirect(t *testing.T) {
	for text, want := range map[string]string{
		"قال المدرب فؤاد سليم: «لعبنا جيدا وخسرنا».":                 "لعبنا جيدا وخسرنا",
		"قال المدرب فؤاد سليم \"لعبنا جيدا. وخسرنا\".":               "لعبنا جيدا. وخسرنا",
		"قال المدرب فؤاد سليم إن “الفريق لعب جيدا وخسر المباراة”.":   "الفريق لعب جيدا وخسر المباراة",
		"وأضاف المدرب فؤاد سليم لـ«الكرة»: «لم نحسن استغلال الفرص».": "لم نحسن استغلال الفرص",
	} {
		got := recognize(text)
		if assert.Len(t, got, 1, text) {
			assert.True(t, got[0].Direct, text)
			assert.Equal(t, want, got[0].Content.Of(text))
		}
	}
}

func TestMention(t *testing.T) {
	text := "قال وزير الخارجية أحمد حسن إن المحادثات انتهت."
	d := segment.Split(text)
	mentions := entity.Recognize(d)
	got := Recognize(d, mentions)
	if assert.Len(t, got, 1) && assert.NotNil(t, got[0].Source) && got[0].Source.Mention >= 0 {
		assert.True(t, got[0].Source.Contains(mentions[got[0].Source.Mention].Span))
	}
}

// FuzzRecognize holds what every report relies on: spans in range and on rune
// borders, cues in order, parents that are other attributions without a circle.
func FuzzRecognize(f *testing.F) {
	for _, seed := range []string{"", "قال", "قال الوزير: «", "بحسب", "وفقا ل", "نقلت عن قوله إن", "«»: قال", "كما أعلن\nالوزير:", "كل من", "\xffقال إن", "الذي قال", "(قال) – قال، قال"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := recognize(text)
		last := 0
		for i, a := range got {
			spans := []struct{ start, end int }{{a.Cue.Start, a.Cue.End}, {a.Content.Start, a.Content.End}}
			if a.Source != nil {
				spans = append(spans, struct{ start, end int }{a.Source.Start, a.Source.End})
			}
			for _, s := range spans {
				if s.start < 0 || s.start > s.end || s.end > len(text) {
					t.Fatalf("span %v out of range of %q", s, text)
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[s.start:s.end]) {
					t.Fatalf("span %v cuts a rune of %q", s, text)
				}
			}
			if a.Cue.Start < last {
				t.Fatalf("cues out of order in %q", text)
			}
			last = a.Cue.Start
			for n, p := 0, a.Parent; p >= 0; n, p = n+1, got[p].Parent {
				if p == i || n > len(got) {
					t.Fatalf("circle of parents in %q", text)
				}
			}
		}
	})
}
