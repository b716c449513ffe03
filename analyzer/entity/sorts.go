package entity

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Sorts of words, as the tables tell them apart; a word may be of several.
const (
	saying       = iota // يقول
	said                // قال
	verb                // وصل
	grammatical         // في
	adjective           // الجديد
	noun                // هجوم
	office              // وزير
	profession          // المحامي
	honorific           // الدكتور
	bodyHead            // وزارة
	placeHead           // مدينة
	mediaHead           // صحيفة
	demonymous          // مصري
	personal            // محمد
	named               // بيروت، الأمم المتحدة
	people              // شاب، متظاهرون
	countable           // سيارة
	clausal             // أن، الذي
	temporal            // أمس
	numeral             // ثلاثة
	other               // of any other table
	behindClitic        // وقال
	definite            // begins with the article
	none                // in no table; its token's kind is counted from here
)

// sorts gives in a bit each what token i is, by the tables that have it as one word.
func (r reader) sorts(i int) (bits uint32) {
	least := uint8(255)
	for _, h := range r.d.HitsAt(i) {
		if h.Words > 1 || h.Prep == 's' || h.Pre > least {
			continue
		}
		if h.Pre < least {
			bits, least = 0, h.Pre
		}
		bits |= 1 << sortOf(h)
	}
	switch least {
	case 0:
	case 255:
		bits = uint32(r.d.Tokens[i].Kind+1) << none
	default:
		bits |= 1 << behindClitic
	}
	if r.definite(i) {
		bits |= 1 << definite
	}
	return bits
}

// sortOf is the sort of the words in a hit's row.
func sortOf(h doc.Hit) int {
	switch {
	case lexicon.ReportingVerbs.Holds(h):
		if h.Infl == doc.Present {
			return saying
		}
		return said
	case lexicon.PlainWords.Holds(h):
		return plainSort(lexicon.PlainWords.Row(h).Code)
	case lexicon.Titles.Holds(h):
		return titleSort(lexicon.Titles.Row(h).Kind)
	case lexicon.NameHeads.Holds(h):
		return headSort(Kind(lexicon.NameHeads.Row(h).Kind))
	case lexicon.Demonyms.Holds(h):
		return demonymous
	case lexicon.GivenNames.Holds(h), lexicon.Surnames.Holds(h), lexicon.People.Holds(h):
		return personal
	case lexicon.Places.Holds(h), lexicon.Organisations.Holds(h), lexicon.Outlets.Holds(h):
		return named
	case lexicon.Counted.Holds(h):
		if lexicon.Counted.Row(h).Kind == "person" {
			return people
		}
		return countable
	case lexicon.ClauseWords.Holds(h):
		return clausal
	case lexicon.Weekdays.Holds(h), lexicon.Months.Holds(h), lexicon.DayWords.Holds(h), lexicon.TimeUnits.Holds(h), lexicon.TimeCues.Holds(h):
		return temporal
	case lexicon.Numbers.Holds(h), lexicon.Ordinals.Holds(h):
		return numeral
	}
	return other
}

// plainSort is the sort of a plain word's code.
func plainSort(code string) int {
	switch code {
	case "particle":
		return grammatical
	case "verb":
		return verb
	case "adjective":
		return adjective
	}
	return noun
}

// titleSort is the sort of a title's kind.
func titleSort(kind string) int {
	switch kind {
	case "role":
		return office
	case "trade":
		return profession
	}
	return honorific
}

// headSort is the sort of a noun that makes names of a kind.
func headSort(kind Kind) int {
	switch kind {
	case Organisation:
		return bodyHead
	case Place:
		return placeHead
	}
	return mediaHead
}
