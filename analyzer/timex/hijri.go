package timex

//go:generate go run gen.go

// The Hijri calendar: the Umm al-Qura table for 1300-1600 AH (hijri.tsv says whose), and the
// arithmetic ("civil", 30-year cycle, epoch 16 July 622 Julian) calendar
// outside of it.

const (
	firstHijri  = 1300        // of the table
	hijriTable  = Day(-31826) // 1 Muharram 1300 = 1882-11-12
	hijriEpoch  = Day(-492148)
	hijriPerEra = 10631 // days of 30 arithmetic years
)

// Hijri gives the day of a Hijri date; month and day may run over.
func Hijri(year, month, day int) Day {
	month--
	year += floorDiv(month, 12)
	month -= 12 * floorDiv(month, 12)
	if i := year - firstHijri; i >= 0 && i < len(hijriYears)-1 {
		n := hijriTable + Day(hijriYears[i]>>12)
		for m := range month {
			n += 29 + Day(hijriYears[i]>>m&1)
		}
		return n + Day(day-1)
	}
	return hijriEpoch + Day((year-1)*354+floorDiv(3+11*year, 30)+29*month+(month+1)/2+day-1)
}

// HijriDate gives the day's Hijri year, month and day of the month.
func (n Day) HijriDate() (year, month, day int) {
	year = floorDiv(30*int(n-hijriEpoch)+10646, hijriPerEra)
	for Hijri(year, 1, 1) > n {
		year--
	}
	for Hijri(year+1, 1, 1) <= n {
		year++
	}
	month = 1
	for month < 12 && Hijri(year, month+1, 1) <= n {
		month++
	}
	return year, month, int(n-Hijri(year, month, 1)) + 1
}
