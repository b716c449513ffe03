package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// The longest text, in tokens, that may be a time and nothing else.
const aloneTokens = 16

// onlyTime reports whether the text is a time and nothing else, as one types into a
// box (الخميس، 27 إلى 29 أغسطس): a day of this year then, a weekday to come, not one of the news.
func (r *reader) onlyTime() bool {
	if len(r.d.Tokens) > aloneTokens || len(r.d.Sentences) != 1 {
		return false
	}
	covered := 0
	for i := range r.d.Tokens {
		if num := r.number(i); num != nil {
			covered = max(covered, num.End)
		}
		covered = max(covered, r.timeWords(i))
		if i >= covered && !r.d.Is(i, doc.Punct) && r.begins[i] == 0 {
			return false
		}
	}
	return true
}

// timeWords gives the token behind the month, feast, shift or opening at token i, i for none.
func (r *reader) timeWords(i int) int {
	end := i
	if _, h, ok := lexicon.Months.At(r.d, i); ok {
		end = i + int(h.Words)
	}
	if _, h, ok := lexicon.Holidays.At(r.d, i); ok {
		end = i + int(h.Words)
	}
	if _, h, ok := lexicon.Shifts.At(r.d, i); ok {
		end = max(end, i+int(h.Words))
	}
	if _, h, ok := lexicon.Eras.At(r.d, i); ok {
		end = max(end, i+int(h.Words))
	}
	if r.is(i, "هجريين", "هجريتين", "هجريتان", "الي", "حتي", "وحتي", "في", "و") {
		end = max(end, i+1)
	}
	return end
}
