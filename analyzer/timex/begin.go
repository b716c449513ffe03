package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// What a time expression can begin with: numbers, the words of the tables of times.
// Of numbers and of words in front of a time also what stands behind them counts.
const (
	onNumber   doc.Marks = 1 << iota // any, or digits
	onSmall                          // up to 31: a day of a month, an hour
	onFullYear                       // four digits
	onParted                         // digits with a mark and digits behind: 14-3, 14:30, 3د
	onNth                            // an ordinal up to the fifth, without an article: ثالث
	onCounted                        // a number of units, or of what another such number is of: 3 إلى 4 سنوات

	onCue   // a word of no other table of times, whatever is behind
	onFrom  // one that opens a range, with a time behind: من، بين
	onThis  // with a unit or day behind: هذا، نفس
	onEvery // كل
	onAgo   // with a length behind: قبل، بعد

	onUnit     // any unit of time
	onHour     // and which: ساعة
	onDay      // يوم
	onWeek     // أسبوع
	onMonth    // شهر, or a month's name
	onLongUnit // عقد، قرن

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

	byRow // of a table: the row says more

	onPoint = onSmall | onFullYear | onParted | onNth | onThis | onUnit | onMonth | onWeekday | onDayWord | onDayPart |
		onYearWord | onYearPart | onEdge | onDecade | onSeason | onHoliday | onSamePeriod
)

// cues are the words of time that count where one of some marks stands behind them,
// within a reach in tokens.
var cues = [...]struct {
	code   string
	mark   doc.Marks
	behind doc.Marks
	reach  int
}{
	{"from", onFrom, onPoint | onCounted | onFrom, 1},
	{"this", onThis, onUnit | onDayWord | onDayPart, 1},
	{"every", onEvery, onUnit | onCounted | onWeekday | onDayPart, 1},
	{"ago", onAgo, onUnit | onCounted, approximatorReach},
}

// findBeginnings marks the tokens that a time expression can begin with, the last one
// first: no rule need look at any other.
func (r *reader) findBeginnings() {
	var of [256]doc.Marks // a table's mark
	var ours doc.Tables
	for _, on := range [...]struct {
		table uint8
		mark  doc.Marks
	}{
		{lexicon.TimeCues.ID(), byRow}, {lexicon.Eras.ID(), byRow},
		{lexicon.TimeUnits.ID(), onUnit | byRow}, {lexicon.Months.ID(), onMonth | byRow}, {lexicon.Weekdays.ID(), onWeekday},
		{lexicon.DayWords.ID(), onDayWord}, {lexicon.DayParts.ID(), onDayPart}, {lexicon.YearWords.ID(), onYearWord},
		{lexicon.YearParts.ID(), onYearPart}, {lexicon.Edges.ID(), onEdge}, {lexicon.Decades.ID(), onDecade},
		{lexicon.Seasons.ID(), onSeason}, {lexicon.Holidays.ID(), onHoliday}, {lexicon.SamePeriods.ID(), onSamePeriod},
		{lexicon.SetWords.ID(), onSetWord}, {lexicon.Openings.ID(), onOpening}, {lexicon.NotTimes.ID(), onNotTime},
	} {
		of[on.table] = on.mark
		ours |= doc.TablesOf(on.table)
	}
	r.begins = make([]doc.Marks, len(r.d.Tokens))
	for i := len(r.begins) - 1; i >= 0; i-- {
		var m doc.Marks
		if r.numAt[i] != 0 || r.d.Is(i, doc.Digits) {
			m = r.numberMarks(i)
		}
		if r.d.MayHit(i, ours) {
			for _, h := range r.d.HitsAt(i) {
				if on := of[h.Table]; on&byRow != 0 {
					m |= on | r.rowMarks(i, h)
				} else {
					m |= on
				}
			}
		}
		r.begins[i] = m &^ byRow
	}
}

// numberMarks are those of the number or digits at token i.
func (r *reader) numberMarks(i int) (m doc.Marks) {
	num, digits := r.number(i), r.digits(i)
	m = onNumber
	if digits >= 0 && digits <= 31 || digits < 0 && num != nil && num.Value >= 0 && num.Value < 32 {
		m |= onSmall
	}
	if digits >= 0 {
		if len(r.d.Form(i)) == 4 {
			m |= onFullYear
			r.hijri = r.hijri || digits >= 1300 && digits < 1500
		}
		if r.d.Is(i+1, doc.Punct) && r.d.Is(i+2, doc.Digits) || r.is(i+1, "د", "ر") && r.d.Glued(i+1) {
			m |= onParted
		}
	}
	if num == nil {
		return m
	}
	if num.Kind == numeral.Ordinal && !num.Article && num.Value <= 5 {
		m |= onNth
	}
	if r.begin(num.End, onUnit) || r.begin(r.overJoint(num.End), onCounted) {
		m |= onCounted
	}
	return m
}

// rowMarks are those that a hit at token i gives it by its row.
func (r *reader) rowMarks(i int, h doc.Hit) doc.Marks {
	if u, ok := lexicon.TimeUnits.Get(h); ok {
		return unitMark(u.Code)
	}
	if cue, ok := lexicon.TimeCues.Get(h); ok {
		return r.cueMarks(cue.Code, i)
	}
	if month, ok := lexicon.Months.Get(h); ok {
		r.hijri = r.hijri || month.Hijri
	}
	if era, ok := lexicon.Eras.Get(h); ok {
		r.hijri = r.hijri || era.Code == "h"
	}
	return 0
}

// unitMark is the mark of a unit of its own.
func unitMark(code string) doc.Marks {
	switch code {
	case "hour":
		return onHour
	case "day":
		return onDay
	case "week":
		return onWeek
	case "month":
		return onMonth
	case "decade", "century":
		return onLongUnit
	}
	return 0
}

// cueMarks are those of a word of the table of cues at token i.
func (r *reader) cueMarks(code string, i int) doc.Marks {
	for _, cue := range cues {
		if cue.code != code {
			continue
		}
		for k := i + 1; k <= i+cue.reach; k++ {
			if r.begin(k, cue.behind) {
				return onCue | cue.mark
			}
		}
		return onCue
	}
	return 0
}

// begin reports whether token i has one of some marks.
func (r *reader) begin(i int, on doc.Marks) bool { return i < len(r.begins) && r.begins[i]&on != 0 }

// marks are those of token i.
func (r *reader) marks(i int) doc.Marks { return r.begins[i] }
