package export_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/analyzer/export/contract"
)

// A work is what schema.org's types have in common here.
type work struct {
	Type            string `json:"@type"`
	ID              string `json:"@id"`
	Name, Text      string
	Position        int
	Author          *work
	Publisher       *work
	FirstAppearance *work
	Appearance      *work
	Headline        string
	DatePublished   string
}

// A draft is a ClaimReview that waits for its fact-checker.
type draft struct {
	CreativeWorkStatus, ClaimReviewed string
	Description                       []struct {
		Language string `json:"@language"`
		Value    string `json:"@value"`
	}
	ItemReviewed work
}

// graph reads the @graph of an export.
func graph[T any](t *testing.T, b []byte) []T {
	t.Helper()
	var v struct {
		Graph []T `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal(b, &v), "%s", b)
	return v.Graph
}

func TestSchemaOrgNamesItsClaims(t *testing.T) {
	for name, text := range articles(t) {
		r := analyzer.Analyze(text, analyzer.Options{})
		b := export.SchemaOrg(r, export.Shape{})
		contract.Described(t, "Claims", b)
		assert.Len(t, graph[work](t, b), len(r.Claims), name)
	}
}

func TestClaimReviewsAreDrafts(t *testing.T) {
	for name, text := range articles(t) {
		r := analyzer.Analyze(text, analyzer.Options{})
		b := export.ClaimReviewDraft(r, export.Shape{})
		contract.Described(t, "ClaimReviewDrafts", b)
		assert.NotContains(t, string(b), `"reviewRating":`)
		claims := map[string]work{}
		for _, c := range graph[work](t, export.SchemaOrg(r, export.Shape{})) {
			claims[c.ID] = c
		}
		drafts := graph[draft](t, b)
		require.NotEmpty(t, drafts, name)
		for n, d := range drafts {
			assert.Equal(t, "Draft", d.CreativeWorkStatus)
			require.Len(t, d.Description, 2)
			assert.Equal(t, []string{"ar", "en"}, []string{d.Description[0].Language, d.Description[1].Language})
			assert.Equal(t, d.ItemReviewed.Text, d.ClaimReviewed)
			assert.Equal(t, claims[d.ItemReviewed.ID], d.ItemReviewed)
			assert.Equal(t, n+1, d.ItemReviewed.Position, "the most check-worthy comes first")
		}
		for _, c := range r.Claims {
			assert.Equal(t, c.Score >= 0.4, c.Rank <= len(drafts), "a draft for each claim that is worth checking")
		}
	}
}

// Who makes a claim, and where it stood before, as the article says.
func TestClaimsHaveTheirSources(t *testing.T) {
	const headline = "ارتفاع إصابات الحصبة في البلاد"
	for _, c := range []struct{ text, author, first string }{
		{"قال وزير الصحة سامي النجار إن 45 ألف شخص أصيبوا بالحصبة.", "Person وزير الصحة سامي النجار", ""},
		{"قالت وزارة الصحة إن 45 ألف شخص أصيبوا بالحصبة.", "Organization وزارة الصحة", ""},
		{"ذكرت صحيفة «المساء» أن 45 ألف شخص أصيبوا بالحصبة.", "NewsMediaOrganization صحيفة «المساء»", "NewsMediaOrganization صحيفة «المساء»"},
		{"ذكرت صحيفة «المساء» أن الوزير سامي النجار قال إن 45 ألف شخص أصيبوا بالحصبة.", "Person الوزير سامي النجار", "NewsMediaOrganization صحيفة «المساء»"},
		{"كشف الخبير كمال هادي عن إصابة 45 ألف شخص بالحصبة، وهو ما نفاه الوزير سامي النجار.", "Person الخبير كمال هادي", ""},
		{"قال الوزير سامي النجار إن 45 ألف شخص أصيبوا بالحصبة خلال العام الماضي وإن استطلاعا للجمعية بيّن أن 68% منهم أطفال.", "Person الوزير سامي النجار", ""},
		{"ذكرت صحيفة «المساء» أن وزير الصحة والسكان في الحكومة السابقة الدكتور سامي كمال النجار قال إن 45 شخصا أصيبوا.", "Person وزير الصحة والسكان في الحكومة السابقة الدكتور سامي كمال النجار", "NewsMediaOrganization صحيفة «المساء»"},
		{"قال الوزير سامي النجار إن 45 ألف شخص أصيبوا بالحصبة بحسب صحيفة «المساء».", "Person الوزير سامي النجار", "NewsMediaOrganization صحيفة «المساء»"},
		{"ذكرت صحيفة «المساء» أن مصدرا طلب عدم ذكر اسمه قال إن 45 ألف شخص أصيبوا بالحصبة.", "", "NewsMediaOrganization صحيفة «المساء»"},
		{"قال الوزير سامي النجار إن تقريرا للمنظمة أفاد بأن 45 ألف شخص أصيبوا بالحصبة.", "Person الوزير سامي النجار", "CreativeWork تقريرا للمنظمة"},
		{"ذكرت إحدى الصحف أن 45 ألف شخص أصيبوا بالحصبة.", "", ""},
		{"قال الوزير سامي النجار إن 45 ألف شخص أصيبوا بالحصبة خلال العام الماضي وإن الخبير كمال هادي توقع ألفا آخرين.", "Person الوزير سامي النجار", ""},
		{"ذكرت صحيفة «المساء» أن قناة «النبأ» قالت إن 45 ألف شخص أصيبوا بالحصبة.", "NewsMediaOrganization قناة «النبأ»", "NewsMediaOrganization قناة «النبأ»"},
		{"ذكرت مجلة أن 45 ألف شخص أصيبوا بالحصبة.", "", ""},
		{"أفاد تقرير بأن 45 ألف شخص أصيبوا بالحصبة.", "", ""},
		{"أفاد تقرير منظمة الصحة العالمية بأن 45 ألف شخص أصيبوا بالحصبة.", "", "CreativeWork تقرير منظمة الصحة العالمية"},
		{"قال مصدر طلب عدم ذكر اسمه إن 45 ألف شخص أصيبوا بالحصبة.", "", ""},
		{"أصيب 45 ألف شخص بالحصبة عام 2021.", "", ""},
	} {
		claims := graph[work](t, export.SchemaOrg(analyzer.Analyze(headline+"\n\n"+c.text, analyzer.Options{}), export.Shape{}))
		require.NotEmpty(t, claims, c.text)
		last := claims[len(claims)-1]
		assert.Equal(t, c.author, called(last.Author), c.text)
		first := last.FirstAppearance
		if first != nil && first.Publisher != nil {
			first = first.Publisher
		}
		assert.Equal(t, c.first, called(first), c.text)
		assert.Equal(t, headline, last.Appearance.Headline)
	}
}

// called gives a work's type and name, "" for none.
func called(w *work) string {
	if w == nil {
		return ""
	}
	return w.Type + " " + w.Name
}

// What stands in an article adds nothing to what is said about it, and ends no
// script element that a page puts the export in.
func TestSchemaOrgHoldsOnlyItsOwnMembers(t *testing.T) {
	each(t, func(t *testing.T, _ string, r *analyzer.Report) {
		for schema, write := range map[string]func(*analyzer.Report, export.Shape) []byte{"Claims": export.SchemaOrg, "ClaimReviewDrafts": export.ClaimReviewDraft} {
			b := write(r, export.Shape{Arabic: true})
			contract.Described(t, schema, b)
			assert.False(t, strings.ContainsAny(string(b), "<>&\u2028\u2029\u202e\u2066\x00"), "%s", b)
		}
		assert.NotEmpty(t, graph[draft](t, export.ClaimReviewDraft(r, export.Shape{})))
	})
}
