package timex

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// zoneAt reads a time zone, in brackets or not: بتوقيت غرينتش، ت.غ، GMT
func (c *clock) zoneAt(r *reader, j, end int) int {
	k := r.skip(j, "(")
	row, h, ok := lexicon.Zones.At(r.d, k)
	if !ok || k+int(h.Words) > end || row.Code == "local" {
		return 0
	}
	n := k + int(h.Words) - j
	if k > j {
		if !r.is(j+n, ")") {
			return 0
		}
		n++
	}
	c.zone = row.Offset
	return n
}

// zoned reports whether a time zone stands at token j, in brackets or not.
func (r *reader) zoned(j int) bool {
	_, _, ok := lexicon.Zones.At(r.d, r.skip(j, "("))
	return ok
}

// iso is the time as ISO 8601 writes it, without a T.
func (c *clock) iso() string {
	s := pad(c.hour%24) + ":" + pad(c.minute)
	if c.second >= 0 {
		s += ":" + pad(c.second)
	}
	return s + c.zone
}

// clockTime reads a time of day, on the day that the sentence is about.
func (r *reader) clockTime(i, end int) (*reading, int) {
	c, n := r.clockAt(i, end)
	if n == 0 {
		if c, n = r.midpoint(i, end); n == 0 {
			return nil, 0
		}
	}
	if c.zone == "" { // الثامنة صباح الاثنين المقبل بتوقيت غرينتش
		if _, m := r.dayBehindClock(i+n, end); m > 0 {
			c.zoneAt(r, i+n+m, end)
		}
	}
	on, known := r.dayOf(i, i+n, end)
	t := Timex{Span: doc.Span{Start: c.start, End: r.d.Tokens[i+n-1].End()}, Kind: Time, Value: "T" + c.iso(), Relation: numeral.Exact}
	if known {
		t.Value = on.first.String() + t.Value
		if on.relative {
			t.ResolvedFrom = r.ref.Day.String()
		}
	}
	return &reading{Timex: t, period: on}, n
}

// midpoint reads midnight or midday alone: منتصف الليل
func (r *reader) midpoint(i, end int) (clock, int) {
	row, h, ok := lexicon.DayParts.At(r.d, i)
	if !ok || h.Words < 2 || i+2 > end || !r.is(i+1, "الليل", "النهار") {
		return clock{}, 0
	}
	c := clock{second: -1, start: r.start(i, h)}
	switch row.Code {
	case "midnight":
	case "midday":
		c.hour = 12
	default:
		return clock{}, 0
	}
	return c, 2
}

// dayOf is the day that a clock time in tokens i to j is of: the one named right
// behind it, else the last one named in its sentence, else the reference date;
// none where the sentence tells a habit.
func (r *reader) dayOf(i, j, end int) (period, bool) {
	k := r.skip(j, "من", "\u060c", ",", "-", "\u00b7", "|", "\u2013", "\u00a6", "في")
	k = r.skip(k, "من")
	if p, n := r.point(k, end); n > 0 && p.unit == day && p.single() {
		p = r.settle(p, k)
		return p, !p.unknown && !p.yearless
	}
	block := r.sentenceOf(i).Block
	for n := len(r.found) - 1; n >= 0; n-- {
		v := r.found[n]
		s := r.sentenceOf(v.First)
		if s.Block != block || s != r.sentenceOf(i) && r.d.Blocks[block].Kind == doc.Paragraph && s.End < r.sentenceOf(i).First-1 {
			break
		}
		if v.Kind == Set || v.name {
			return period{}, false
		}
		if v.period.unit == day && v.period.single() && v.Kind != Duration {
			return v.period, v.Value != "" && v.Value[0] != 'T' && !v.period.yearless
		}
	}
	if r.ref == nil {
		return period{}, false
	}
	return r.today(0), true
}
