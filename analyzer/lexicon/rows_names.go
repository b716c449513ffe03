package lexicon

// A Place is one place under all its forms, or a list of places of one sort.
type Place struct {
	Kind string // country, region, city, area, water, site
	Code string // ISO 3166-1 alpha-2 of the state it is in, if any
	Word bool   // also a common word
	Name string // "" where each form is a place of its own
}

// A Demonym is the adjective of a people.
type Demonym struct {
	Code string // ISO 3166-1 alpha-2, or "" of no state
}

// An Organisation is one body under all its forms, or a list of them.
type Organisation struct {
	Kind string // body, party, company, club
	Word bool   // also a common word
	Name string // "" where each form is an organisation of its own
}

// An Outlet is one outlet or platform under all its forms, or a list of them.
type Outlet struct {
	Kind string // agency, paper, channel, platform
	Word bool   // also a common word
	Name string // "" where each form is an outlet of its own
}

// A GivenName says where given names are at home.
type GivenName struct {
	Origin string // arab, foreign
	Word   bool   // also a common word
}

// A Surname is a list of family names.
type Surname struct {
	Code string
}

// A Person is one known person under all forms of the name.
type Person struct {
	Name string
}

// A Title is a word before a person's name.
type Title struct {
	Kind string // title, role, trade
}

// A NameHead is a noun that makes a name with the words behind it.
type NameHead struct {
	Kind   string // organisation, media, platform, place
	Inside bool   // the noun is part of the name
	Open   bool   // names that are no dictionary words may follow
}

// A PlainWord is a list of words that no name goes on with.
type PlainWord struct {
	Code string // particle, verb, adjective, noun
}
