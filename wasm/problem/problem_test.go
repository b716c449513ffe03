package problem

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Arguments stand in the details as they are, in either language, even if they
// look like a place for one.
func TestDetails(t *testing.T) {
	p := MethodRefused.Because("%s", Text{"GET", "جلب"})
	assert.Equal(t, `{"type":"/problems/method-refused","title":"The method does not fit","status":405,"detail":"%s is not served here; allowed are GET."}`,
		string(p.JSON(false)))
	assert.Contains(t, string(p.JSON(true)), `"detail":"الطريقة %s غير متاحة هنا، والمتاح: جلب."`)
}

// Both languages have everything, their details take the same arguments, and no
// slug stands twice.
func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range Kinds {
		assert.False(t, seen[k.Slug], k.Slug)
		seen[k.Slug] = true
		assert.NotEmpty(t, k.Title.En, k.Slug)
		assert.NotEmpty(t, k.Title.Ar, k.Slug)
		places := strings.Count(k.Detail.En, "%s")
		assert.Equal(t, places, strings.Count(k.Detail.Ar, "%s"), k.Slug)
		assert.Equal(t, places, strings.Count(k.Detail.En+k.Detail.Ar, "%")-places, k.Slug)
		var got struct{ Type string }
		require.NoError(t, json.Unmarshal(k.Because("a", "b").JSON(true), &got))
		assert.Equal(t, "/problems/"+k.Slug, got.Type)
	}
}

func TestBoundsOfAnArticle(t *testing.T) {
	assert.Nil(t, OfText("خبر", 6, Bytes))
	assert.Same(t, TooLarge, OfText("خبر", 5, Bytes).Kind)
	assert.Same(t, EmptyText, OfText(" \n\u200f\u00a0", 9, Bytes).Kind)
	assert.Contains(t, string(OfText("خبر", 5, ArticleBytes).JSON(false)), "The limit is 5 bytes of UTF-8 an article.")
	assert.Same(t, FewArticles, OfCount(MinArticles-1).Kind)
	assert.Nil(t, OfCount(MinArticles))
	assert.Nil(t, OfCount(MaxArticles))
	assert.Same(t, TooLarge, OfCount(MaxArticles+1).Kind)
	for region, want := range map[string]bool{"": true, "MA": true, "M": false, "ma": false, "MAR": false, "M1": false} {
		assert.Equal(t, want, IsRegion(region), region)
	}
}
