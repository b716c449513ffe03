package timex

// A Day is a civil day of the proleptic Gregorian calendar, counted from
// 1970-01-01.
type Day int

// Civil gives the day of a date; month and day may run over.
// Algorithm: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
func Civil(year, month, day int) Day {
	month--
	year += floorDiv(month, 12)
	month = month - 12*floorDiv(month, 12) + 1
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yoe := year - era*400
	shifted := (month + 9) % 12
	doy := (153*shifted+2)/5 + day - 1
	return Day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

// Date gives the day's year, month and day of the month.
func (n Day) Date() (year, month, day int) {
	z := int(n) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, doy - (153*mp+2)/5 + 1
}

// Weekday is 0 for Sunday to 6 for Saturday.
func (n Day) Weekday() int { return (int(n)%7 + 11) % 7 }

// String is the day in ISO 8601: "2019-09-23".
func (n Day) String() string {
	y, m, d := n.Date()
	var b [24]byte
	return string(appendPadded(append(appendPadded(append(appendPadded(b[:0], y, 4), '-'), m, 2), '-'), d, 2))
}

// ParseDay reads an ISO 8601 calendar date, "2019-09-23".
func ParseDay(s string) (Day, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	var v [3]int
	for i, at := range [3][2]int{{0, 4}, {5, 7}, {8, 10}} {
		for _, c := range []byte(s[at[0]:at[1]]) {
			if c < '0' || c > '9' {
				return 0, false
			}
			v[i] = v[i]*10 + int(c-'0')
		}
	}
	n := Civil(v[0], v[1], v[2])
	y, m, d := n.Date()
	return n, y == v[0] && m == v[1] && d == v[2]
}

// appendPadded appends a number with at least width digits.
func appendPadded(b []byte, n, width int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	var digits [20]byte
	at := len(digits)
	for n > 0 || len(digits)-at < width {
		at--
		digits[at] = byte('0' + n%10)
		n /= 10
	}
	return append(b, digits[at:]...)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
