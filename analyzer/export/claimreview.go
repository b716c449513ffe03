package export

import (
	"cmp"
	"slices"

	"mihakk/analyzer"
)

// ReviewProfile is the profile parameter of the ClaimReview draft's media type.
const ReviewProfile = "https://schema.org/ClaimReview"

// worthChecking is the least score of a claim that gets a draft; below it the
// page says that a claim can wait.
const worthChecking = 0.4

// draftNote says on every draft what it lacks: what schema.org's readers demand
// of a published ClaimReview, and only who has checked the claim can say.
const (
	draftNoteEnglish = "Draft by machine: nobody has checked this claim yet. To publish it, add reviewRating, url, author and datePublished of your review; take out creativeWorkStatus and this description."
	draftNoteArabic  = "مسودة آلية: لم يتحقق أحد من هذا الادعاء بعد. لنشرها أضف reviewRating وurl وauthor وdatePublished لمراجعتك، واحذف creativeWorkStatus وهذا الوصف."
)

// ClaimReviewDraft writes a schema.org ClaimReview in JSON-LD for each claim
// that is worth checking, the most check-worthy first, for a fact-checker to
// complete. It is marked as a draft and has no rating.
func ClaimReviewDraft(r *analyzer.Report, s Shape) []byte {
	var worth []int
	for i := range r.Claims {
		if r.Claims[i].Score >= worthChecking {
			worth = append(worth, i)
		}
	}
	slices.SortFunc(worth, func(a, b int) int { return cmp.Compare(r.Claims[a].Rank, r.Claims[b].Rank) })
	w := &writer{}
	w.open('{')
	w.member("@context", SchemaProfile)
	list(w, "@graph", worth, func(_ int, i *int) {
		w.member("@type", "ClaimReview")
		w.member("creativeWorkStatus", "Draft")
		w.key("description")
		w.open('[')
		w.inLanguage("ar", draftNoteArabic)
		w.inLanguage("en", draftNoteEnglish)
		w.close(']')
		w.member("claimReviewed", oneLine(quote(r, r.Claims[*i].Span)))
		w.key("itemReviewed")
		w.open('{')
		w.schemaClaim(r, *i)
		w.close('}')
	})
	w.close('}')
	return w.b
}

// inLanguage writes a value object of JSON-LD.
func (w *writer) inLanguage(lang, value string) {
	w.item()
	w.open('{')
	w.member("@language", lang)
	w.member("@value", value)
	w.close('}')
}
