package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// What a time expression can begin with: digits, numbers, the words of the tables of times.
const (
	onDigits doc.Marks = 1 << iota
	onNumber           // ثلاثة
	onCue              // a word of no other table of times: من، هذا، قبل، كل
	onUnit             // شهر
	onMonth
	onWeekday
	onDayWord    // أمس
	onDayPart    // مساء
	onYearWord   // عام
	onYearPart   // الربع
	onEdge       // مطلع
	onDecade     // التسعينيات
	onSeason     // صيف
	onHoliday    // رمضان
	onSamePeriod // الفترة نفسها
	onSetWord    // يوميا
	onOpening    // منذ
	onNotTime    // a name that holds a word of time

	onDayMonth = onDigits | onNumber | onEdge
	onPoint    = onDayMonth | onCue | onUnit | onMonth | onWeekday | onDayWord | onDayPart | onYearWord | onYearPart |
		onDecade | onSeason | onHoliday | onSamePeriod
)

// findBeginnings marks the tokens that a time expression can begin with: no rule
// need look at any other.
func (r *reader) findBeginnings() {
	var of [256]doc.Marks // a table's mark
	var ours doc.Tables
	for _, on := range [...]struct {
		table uint8
		mark  doc.Marks
	}{
		{lexicon.TimeUnits.ID(), onUnit}, {lexicon.Months.ID(), onMonth}, {lexicon.Weekdays.ID(), onWeekday},
		{lexicon.DayWords.ID(), onDayWord}, {lexicon.DayParts.ID(), onDayPart}, {lexicon.YearWords.ID(), onYearWord},
		{lexicon.YearParts.ID(), onYearPart}, {lexicon.Edges.ID(), onEdge}, {lexicon.Decades.ID(), onDecade},
		{lexicon.Seasons.ID(), onSeason}, {lexicon.Holidays.ID(), onHoliday}, {lexicon.SamePeriods.ID(), onSamePeriod},
		{lexicon.SetWords.ID(), onSetWord}, {lexicon.Openings.ID(), onOpening}, {lexicon.NotTimes.ID(), onNotTime},
		{lexicon.TimeCues.ID(), onCue},
	} {
		of[on.table] = on.mark
		ours |= doc.TablesOf(on.table)
	}
	r.begins = make([]doc.Marks, len(r.d.Tokens))
	for i := range r.begins {
		m := &r.begins[i]
		if r.numAt[i] != 0 {
			*m |= onNumber
		}
		if r.d.Is(i, doc.Digits) {
			*m |= onDigits
		}
		if !r.d.MayHit(i, ours) {
			continue
		}
		for _, h := range r.d.HitsAt(i) {
			if row, cue := lexicon.TimeCues.Get(h); !cue || row.Code == "begin" {
				*m |= of[h.Table]
			}
		}
	}
}

// marks are those of token i.
func (r *reader) marks(i int) doc.Marks { return r.begins[i] }
