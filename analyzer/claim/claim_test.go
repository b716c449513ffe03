package claim_test

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/internal/corpus"
)

// everything weighs every answer, so that all of them are listed.
func everything() claim.Weights {
	w := claim.Fitted()
	for i := range w {
		w[i].Value = 1
	}
	return w
}

// claims analyses a text whose sentences all belong to an article.
func claims(text string, own claim.Weights) []claim.Claim {
	return analyzer.Analyze(text, analyzer.Options{Weights: own}).Claims
}

// answers lists the codes that the claims of a text answer with yes.
func answers(text string) []string {
	var out []string
	for _, c := range claims(text, everything()) {
		for _, r := range c.Reasons {
			out = append(out, r.Code)
		}
	}
	return out
}

// Every file of testdata/features is named for the question that it asks.
func TestFeatures(t *testing.T) {
	files, err := filepath.Glob("testdata/features/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		code := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(code, func(t *testing.T) {
			corpus.Run(t, file, func(input string) string {
				if slices.Contains(answers(input), code) {
					return code
				}
				return ""
			})
		})
	}
}

func TestGate(t *testing.T) {
	corpus.Run(t, "testdata/gate.txt", func(input string) string {
		if len(claims(input, nil)) > 0 {
			return "claim"
		}
		return ""
	})
}

// The expectation is the claims, each by its first word, parted by spaces.
func TestUnits(t *testing.T) {
	corpus.Run(t, "testdata/units.txt", func(input string) string {
		var firsts []string
		for _, c := range claims(input, nil) {
			first, _, _ := strings.Cut(c.Span.Of(input), " ")
			firsts = append(firsts, first)
		}
		return strings.Join(firsts, " ")
	})
}

func TestKinds(t *testing.T) {
	corpus.Run(t, "testdata/kinds.txt", func(input string) string {
		return strings.Join(claims(input, nil)[0].Kinds, " ")
	})
}

func TestNeeds(t *testing.T) {
	corpus.Run(t, "testdata/needs.txt", func(input string) string {
		return strings.Join(claims(input, nil)[0].Needs, " ")
	})
}

func TestHedges(t *testing.T) {
	text := "وقالت الشركة إن العطل وربما التأخير يعود إلى هجوم محتمل على خوادمها."
	c := claims(text, nil)[0]
	var words []string
	for _, h := range c.Hedges {
		words = append(words, h.Of(text))
	}
	assert.Equal(t, []string{"ربما", "محتمل"}, words)
}

// A source's guess is a claim that somebody made, the writer's guess is none.
func TestSpeculationCountsByWhoGuesses(t *testing.T) {
	assert.Contains(t, answers("ربما تغلق المصانع أبوابها هذا الشتاء."), "speculation")
	reported := answers("وقال وزير الصناعة إن المصانع ربما تغلق أبوابها هذا الشتاء.")
	assert.Contains(t, reported, "hedge")
	assert.NotContains(t, reported, "speculation")
}

// check holds what is true of the claims of any text.
func check(t *testing.T, text string, own claim.Weights) {
	t.Helper()
	r := analyzer.Analyze(text, analyzer.Options{Weights: own})
	ranks := map[int]bool{}
	for i, c := range r.Claims {
		sum, base := 0.0, 0
		for k, reason := range c.Reasons {
			sum += reason.Weight
			if reason.Code == "base" {
				base++
				assert.Equal(t, c.Span, reason.Span)
			}
			assert.True(t, reason.Start >= 0 && reason.Start < reason.End && reason.End <= len(text), "span of %s", reason.Code)
			assert.True(t, k == 0 || c.Reasons[k-1].Compare(reason.Span) <= 0, "reasons in order")
		}
		assert.Equal(t, 1, base, "the base is listed")
		assert.InDelta(t, 1/(1+math.Exp(-sum)), c.Score, 1e-6, "reasons sum to the log-odds of the score")
		assert.True(t, i == 0 || r.Claims[i-1].Span.End <= c.Start, "claims in order, none over another")
		assert.False(t, ranks[c.Rank])
		ranks[c.Rank] = true
		assert.True(t, 1 <= c.Rank && c.Rank <= len(r.Claims))
		for _, other := range r.Claims {
			assert.False(t, other.Score > c.Score && other.Rank > c.Rank, "ranks follow scores")
		}
		for _, f := range c.Figures {
			assert.True(t, c.Start <= r.Figures[f].Start && r.Figures[f].Start < c.End)
		}
		assert.True(t, c.Attribution < len(r.Attributions))
	}
}

func TestReasonsAddUp(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		check(t, string(text), nil)
		for _, p := range claim.Presets() {
			check(t, string(text), p.Weights())
		}
	}
}

func TestOwnWeights(t *testing.T) {
	text := "اتهم النائب الشركة بالاحتيال.\nوبلغ عدد الزوار 300 ألف زائر."
	first := func(own claim.Weights) int {
		for i, c := range claims(text, own) {
			if c.Rank == 1 {
				return i
			}
		}
		return -1
	}
	assert.Equal(t, 0, first(claim.Weights{{Code: "accusation", Value: 9}}))
	assert.Equal(t, 1, first(claim.Weights{{Code: "quantity", Value: 9}}))
	assert.Equal(t, 1, first(claim.Weights{{Code: "accusation", Value: 9}, {Code: "accusation", Value: -9}, {Code: "unheard_of", Value: 9}}))
	assert.Equal(t, claims(text, nil), claims(text, claim.Weights{{Code: "quantity", Value: math.NaN()}}))
}

func TestPresets(t *testing.T) {
	names := []string{}
	for _, p := range claim.Presets() {
		names = append(names, p.Name)
		for _, add := range p.Add {
			assert.True(t, slices.ContainsFunc(claim.Fitted(), func(w claim.Weight) bool { return w.Code == add.Code }), add.Code)
		}
	}
	assert.Equal(t, []string{"balanced", "figures", "accusations", "health"}, names)
	assert.Equal(t, claim.Fitted(), claim.Presets()[0].Weights())
}

// Every code of the tables is a question, shields a phrase, or is read with the
// word behind it.
func TestTablesAskKnownQuestions(t *testing.T) {
	known := []string{"none", "code", "perhaps"}
	for _, w := range claim.Fitted() {
		known = append(known, w.Code)
	}
	for _, name := range []string{"acts", "topics", "voice"} {
		table, err := os.ReadFile("../lexicon/claim_" + name + ".tsv")
		require.NoError(t, err)
		for line := range strings.Lines(string(table)) {
			if code, _, ok := strings.Cut(line, "\t"); ok && !strings.HasPrefix(line, "#") {
				assert.Contains(t, known, code)
			}
		}
	}
}

func FuzzRank(f *testing.F) {
	f.Add("اتهم النائب الشركة، بينما نفى المدير ذلك.. وقال: «ربما 5 ملايين؟»")
	f.Add("؟ ! … : «»")
	f.Add("\x80كما .. \u200f..\n\n..")
	f.Fuzz(func(t *testing.T, text string) {
		check(t, text, nil)
		assert.Equal(t, claims(text, nil), claims(text, nil))
	})
}

func BenchmarkRank(b *testing.B) {
	text, err := os.ReadFile("../../testdata/articles/eg_health_initiative.txt")
	require.NoError(b, err)
	r := analyzer.Analyze(string(text), analyzer.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		claim.Rank(r.Doc, r.Mentions, r.Figures, r.Times, r.Attributions, nil)
	}
}

// Who or what an article names everywhere tells no sentence of it from another.
func TestNamedIsNoTheme(t *testing.T) {
	text := "ارتفع الطلب في تونس هذا الشهر.\nوتستورد تونس الحبوب منذ أعوام.\nوقررت تونس بناء مخازن جديدة.\nوزار الوفد مرفأ سوسة صباحا.\nوطلبت تونس قرضا جديدا.\nوتنتظر تونس رد المصرف."
	named := map[string]bool{}
	for _, c := range claims(text, everything()) {
		named[c.Span.Of(text)] = slices.ContainsFunc(c.Reasons, func(r claim.Reason) bool { return r.Code == "named" })
	}
	assert.False(t, named["وطلبت تونس قرضا جديدا."])
	assert.True(t, named["وزار الوفد مرفأ سوسة صباحا."])
	assert.Contains(t, answers("طلبت تونس قرضا جديدا."), "named")
}
