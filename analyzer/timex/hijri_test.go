package timex

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHijriEpoch(t *testing.T) {
	assert.Equal(t, Civil(1882, 11, 12), Hijri(1300, 1, 1))
	assert.Equal(t, Civil(2174, 11, 26), Hijri(1601, 1, 1))
	assert.Equal(t, hijriTable, Civil(1882, 11, 12))
	assert.Equal(t, hijriEpoch, Civil(622, 7, 19))
}

// Dates of public record: new years and feasts as announced in Mecca, days of Saudi
// history that are known by both calendars.
func TestHijriKnownDays(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		want    string
	}{
		{1373, 3, 2, "1953-11-09"},
		{1384, 6, 27, "1964-11-02"},
		{1395, 3, 13, "1975-03-25"},
		{1400, 1, 1, "1979-11-20"},
		{1402, 8, 21, "1982-06-13"},
		{1411, 1, 11, "1990-08-02"},
		{1412, 8, 27, "1992-03-01"},
		{1416, 6, 20, "1995-11-13"},
		{1417, 2, 9, "1996-06-25"},
		{1421, 1, 1, "2000-04-06"},
		{1426, 6, 26, "2005-08-01"},
		{1436, 4, 3, "2015-01-23"},
		{1434, 10, 1, "2013-08-08"},
		{1435, 3, 1, "2014-01-02"},
		{1442, 12, 10, "2021-07-20"},
		{1445, 9, 1, "2024-03-11"},
		{1446, 10, 1, "2025-03-30"},
	} {
		assert.Equal(t, c.want, Hijri(c.y, c.m, c.d).String())
	}
}

func TestHijriRoundTrip(t *testing.T) {
	for n := Hijri(1200, 1, 1); n < Hijri(1620, 1, 1); n++ {
		y, m, d := n.HijriDate()
		if Hijri(y, m, d) != n {
			t.Fatalf("%s reads back as %s", n, Hijri(y, m, d))
		}
	}
}
