package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// Sorts of words, as the tables tell them apart; a word may be of several.
const (
	saying       uint8 = iota // يقول
	said                      // قال
	verb                      // وصل
	grammatical               // في
	adjective                 // الجديد
	noun                      // هجوم
	office                    // وزير
	profession                // المحامي
	honorific                 // الدكتور
	bodyHead                  // وزارة
	placeHead                 // مدينة
	mediaHead                 // صحيفة
	demonymous                // مصري
	personal                  // محمد
	named                     // بيروت، الأمم المتحدة
	people                    // شاب، متظاهرون
	countable                 // سيارة
	clausal                   // أن، الذي
	temporal                  // أمس
	numeral                   // ثلاثة
	other                     // of any other table
	behindClitic              // وقال
	definite                  // begins with the article
	none                      // in no table; its token's kind is counted from here
)

// sorts gives in a bit each what a token is, by the tables that have it as one word.
func sorts(form string, kind doc.Kind, hits []doc.Hit) (bits uint32) {
	least := uint8(255)
	for n := range hits {
		h := &hits[n]
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
		bits = uint32(kind+1) << none
	default:
		bits |= 1 << behindClitic
	}
	if strings.HasPrefix(form, "ال") {
		bits |= 1 << definite
	}
	return bits
}

// byRow stands for a table whose rows are of several sorts.
const byRow = 255

// tableSorts gives the sort of each table's words, by its number.
var tableSorts = sortTables()

func sortTables() (of [256]uint8) {
	for id := range of {
		of[id] = other
	}
	set := func(sort uint8, ids ...uint8) {
		for _, id := range ids {
			of[id] = sort
		}
	}
	set(byRow, lexicon.ReportingVerbs.ID(), lexicon.PlainWords.ID(), lexicon.Titles.ID(), lexicon.NameHeads.ID(), lexicon.Counted.ID())
	set(demonymous, lexicon.Demonyms.ID())
	set(personal, lexicon.GivenNames.ID(), lexicon.Surnames.ID(), lexicon.People.ID())
	set(named, lexicon.Places.ID(), lexicon.Organisations.ID(), lexicon.Outlets.ID())
	set(clausal, lexicon.ClauseWords.ID())
	set(temporal, lexicon.Weekdays.ID(), lexicon.Months.ID(), lexicon.DayWords.ID(), lexicon.TimeUnits.ID(), lexicon.TimeCues.ID())
	set(numeral, lexicon.Numbers.ID(), lexicon.Ordinals.ID())
	return of
}

// sortOf is the sort of the words in a hit's row.
func sortOf(h *doc.Hit) uint8 {
	if sort := tableSorts[h.Table]; sort != byRow {
		return sort
	}
	switch {
	case lexicon.PlainWords.Holds(*h):
		return plainSort(lexicon.PlainWords.Row(*h).Code)
	case lexicon.Titles.Holds(*h):
		return titleSort(lexicon.Titles.Row(*h).Kind)
	case lexicon.NameHeads.Holds(*h):
		return headSort(Kind(lexicon.NameHeads.Row(*h).Kind))
	case lexicon.Counted.Holds(*h):
		if lexicon.Counted.Row(*h).Kind == "person" {
			return people
		}
		return countable
	case h.Infl == doc.Present: // of a verb of saying
		return saying
	}
	return said
}

// plainSort is the sort of a plain word's code.
func plainSort(code string) uint8 {
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
func titleSort(kind string) uint8 {
	switch kind {
	case "role":
		return office
	case "trade":
		return profession
	}
	return honorific
}

// headSort is the sort of a noun that makes names of a kind.
func headSort(kind Kind) uint8 {
	switch kind {
	case Organisation:
		return bodyHead
	case Place:
		return placeHead
	}
	return mediaHead
}
