package problem

import (
	"strconv"
	"unicode"
)

// How many articles a comparison takes.
const (
	MinArticles = 2
	MaxArticles = 20
)

// What limits of size count: the bytes of what was sent, or of each article.
var (
	Bytes        = Text{"bytes of UTF-8", "بايت بترميز UTF-8"}
	ArticleBytes = Text{"bytes of UTF-8 an article", "بايت بترميز UTF-8 لكل مقال"}
)

// OfText refuses a text that is over a limit of such units or says nothing.
func OfText(s string, limit int, unit Text) *Problem {
	if len(s) > limit {
		return Over(limit, unit)
	}
	for _, c := range s {
		if unicode.IsLetter(c) || unicode.IsNumber(c) || unicode.IsSymbol(c) || unicode.IsPunct(c) {
			return nil
		}
	}
	return EmptyText.Because()
}

// Over is the problem of what has more units than the limit.
func Over(limit int, unit Text) *Problem {
	return TooLarge.Because(strconv.Itoa(limit), unit)
}

// OfCount refuses a comparison of too few or too many articles.
func OfCount(articles int) *Problem {
	switch {
	case articles < MinArticles:
		return FewArticles.Because()
	case articles > MaxArticles:
		return Over(MaxArticles, Text{"articles", "مقالا"})
	}
	return nil
}

// IsRegion reports whether s is "" or two letters, as regions of ISO 3166-1 are.
func IsRegion(s string) bool {
	return s == "" || len(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}
