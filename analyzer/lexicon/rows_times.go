package lexicon

// A Month is a month name.
type Month struct {
	Code   string
	Number int  // 1 to 12
	Hijri  bool // of the Islamic calendar
	Weak   bool // also a common word or a person's name
}

// A Weekday is a day name.
type Weekday struct {
	Code   string
	Number int  // 0 for Sunday
	Weak   bool // without article: a number or a common word too
}

// A TimeUnit is a unit of time.
type TimeUnit struct {
	Code  string
	ISO   string // letter of an ISO 8601 duration
	Count int    // of that letter
	Clock bool   // behind the T
}

// A Shift says which one of a row of periods is meant.
type Shift struct {
	Code   string
	Step   int
	Anchor bool // counted from the time named before, not from today
}

// An Edge is a part of a period: -2 its first day, -1 start, 0 middle, 1 end.
type Edge struct {
	Code string
	Side int
}

// A DayWord names a day by its distance from today.
type DayWord struct {
	Code string
	Step int
}

// A DayPart is a part of the day.
type DayPart struct {
	Code string
	Half string // am, noon, pm, night: how it moves a twelve-hour clock
	Mark bool   // an abbreviation behind a clock time only
}

// A YearWord stands before a year's number.
type YearWord struct {
	Code   string
	Plural bool
}

// An Era stands behind a year: m, h or bc.
type Era struct{ Code string }

// A Decade is the name of ten years.
type Decade struct {
	Code   string
	Number int // of its first year in the century
}

// A Season is one of the four.
type Season struct {
	Code   string
	Number int // of its first month
}

// A YearPart is a quarter or half of a year.
type YearPart struct {
	Code   string
	Months int
}

// A SetWord says how often.
type SetWord struct{ Code, Value string }

// A Holiday is a feast day; month 0 is reckoned.
type Holiday struct {
	Code       string
	Month, Day int
	Hijri      bool
}

// A Zone is a time zone.
type Zone struct {
	Code   string
	Offset string // as ISO 8601 writes it; "" where it is local or changes
}

// A DateName makes the date behind it a name.
type DateName struct{ Code string }

// A NotTime is a name that holds a word of time.
type NotTime struct{ Code string }

// A FutureCue turns a bare day to the future; an event does so only close to it.
type FutureCue struct{ Code string }

// An Opening opens a range on one side.
type Opening struct {
	Code  string
	Until bool
}

// A SamePeriod points back at a period: day, month or any.
type SamePeriod struct{ Code string }

// A TimeCue beside a time expression tells what sort it is.
type TimeCue struct{ Code string }

// A YearKind tells one sort of year from another: h, m or o.
type YearKind struct{ Code string }
