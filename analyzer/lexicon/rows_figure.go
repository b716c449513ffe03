package lexicon

// A CountedNoun is a noun that numbers stand before.
type CountedNoun struct {
	Kind  string // what sort of thing: person, account, ...
	Lemma string // singular, indefinite
}

// A MeasureUnit is a unit of measure.
type MeasureUnit struct {
	Kind  string // what it measures: length, mass, ...
	Lemma string
	UCUM  string
}

// A Currency is a noun or sign of money.
type Currency struct {
	Lemma string
	ISO   string  // ISO 4217; "" if only its country says
	Part  float64 // of the main unit
}

// A MoneySymbol is a currency's two letters with points: د.إ.
type MoneySymbol struct {
	ISO, Lemma    string
	First, Second string
}

// A Nationality says whose money a noun is.
type Nationality struct {
	Code string // ISO 3166-1 of the country
	Noun string // the currency's lemma
	ISO  string // ISO 4217
}

// A Percent is a word or sign of hundredths.
type Percent struct {
	Code string
	Part float64 // of a hundredth
}

// A NotCountedWord may stand behind a number and is not what it counts.
type NotCountedWord struct {
	Code string
}

// A Rank is a noun whose ordinal counts.
type Rank struct {
	Code  string
	Lemma string
}

// A Rate is a period that a figure is told by.
type Rate struct {
	Per string // ISO 8601
}

// An AgeCue makes a number of years an age.
type AgeCue struct {
	Code string
	Side string // before, after
}

// A NumberName is a word whose number is part of a name.
type NumberName struct {
	Code string
}

// A ScoreCue is a word of games.
type ScoreCue struct {
	Code string
}

// A NotFraction is a word that takes a half or a quarter for its name.
type NotFraction struct {
	Code string
}

// A PlaceVerb is a verb of rankings.
type PlaceVerb struct {
	Code string
}

// A TallyWord is a noun for "the number of".
type TallyWord struct {
	Code string
}

// An OrdinalName is a noun whose ordinal is part of its name.
type OrdinalName struct {
	Code string
}

// A Scope says among whom something ranks.
type Scope struct{ Code string } // world, region, country

// An Equation sets two amounts side by side.
type Equation struct{ Code string } // equal, amount, particle
