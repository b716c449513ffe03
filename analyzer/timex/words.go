package timex

import (
	"math"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// A reader reads the time expressions of one document from left to right.
type reader struct {
	d        *doc.Document
	nums     []numeral.Numeral
	numAt    []int32                     // for each token, 1 + the number that begins there
	begins   []doc.Marks                 // for each token, how a time expression may begin there
	calendar []doc.Rule[*reader, period] // how points are read
	ref      *Reference
	region   string
	found    []*reading // so far: what "the same year" points back at
	hijri    bool       // something in the text may be of the Hijri calendar
	alone    bool       // the text is nothing but a time; see onlyTime
	state    int        // counts the changes of what points are read against: found and ref
	kept     [8]point   // points read last, by their token
}

// A point is what [reader.point] read, for the next rule that asks.
type point struct {
	i, end, state int
	period        period
	length        int
}

// newReader indexes the numbers of the document.
func newReader(d *doc.Document, nums []numeral.Numeral, region string) *reader {
	r := &reader{d: d, nums: nums, region: region, state: 1, numAt: make([]int32, len(d.Tokens))}
	for k := range nums {
		r.numAt[nums[k].First] = int32(k + 1)
	}
	r.findBeginnings()
	r.calendar = points()
	r.alone = r.onlyTime()
	return r
}

// number is the number that begins at token i, clitic included, or nil.
func (r *reader) number(i int) *numeral.Numeral {
	if i < 0 || i >= len(r.numAt) || r.numAt[i] == 0 {
		return nil
	}
	return &r.nums[r.numAt[i]-1]
}

// whole is the whole number at token i, from low to high, and the tokens it
// takes; 0 tokens for anything else.
func (r *reader) whole(i, low, high int) (v, n int) {
	if digits := r.digits(i); digits >= 0 {
		if digits >= low && digits <= high && len(r.d.Form(i)) < 5 {
			return digits, 1
		}
		return 0, 0
	}
	num := r.number(i)
	if num == nil || num.Value != math.Trunc(num.Value) || num.Value < float64(low) || num.Value > float64(high) ||
		num.Kind != numeral.Cardinal && num.Kind != numeral.Ordinal {
		return 0, 0
	}
	return int(num.Value), num.End - i
}

// digits is the value of a token of digits, -1 for any other or a long one.
func (r *reader) digits(i int) int {
	if !r.d.Is(i, doc.Digits) || len(r.d.Form(i)) > 9 {
		return -1
	}
	v := 0
	for _, c := range []byte(r.d.Form(i)) {
		v = v*10 + int(c-'0')
	}
	return v
}

// start is the byte where a hit's word begins, its و ف ب ل ك left out, its
// article kept.
func (r *reader) start(i int, h doc.Hit) int { return numeral.Lead(r.d, i, h) }

// numStart is the byte where the number at token i begins.
func (r *reader) numStart(i int) int {
	if num := r.number(i); num != nil && !r.d.Is(i, doc.Digits) {
		return num.Start
	}
	return r.d.Tokens[i].Start()
}

// is reports whether token i is one of some folded words.
func (r *reader) is(i int, words ...string) bool {
	form := r.d.Form(i)
	for _, w := range words {
		if form == w {
			return true
		}
	}
	return false
}

// cue reports whether token i is a cue of some kind.
func (r *reader) cue(i int, code string) bool {
	for row, h := range lexicon.TimeCues.All(r.d, i) {
		if row.Code == code && (h.Prep == 0 || code == "season") && !h.Article {
			return true
		}
	}
	return false
}

// skip is i, or behind token i if that is one of some words.
func (r *reader) skip(i int, words ...string) int {
	if r.is(i, words...) {
		return i + 1
	}
	return i
}

// overJoint is i, or behind token i if that joins two numbers of one unit.
func (r *reader) overJoint(i int) int { return r.skip(i, "و", "الي", "-", "\u2013") }

// unitAt is the unit of time at token i, if it begins no name: 3 ساعات يد، 4 سنوات ضوئية
func (r *reader) unitAt(i int) (*lexicon.TimeUnit, doc.Hit, bool) {
	if _, h, ok := lexicon.NotTimes.At(r.d, i); ok {
		return nil, h, false
	}
	return lexicon.TimeUnits.At(r.d, i)
}

// shiftAt is the shift at token i: an adjective with its article, or a word that needs none.
func (r *reader) shiftAt(i int) (*lexicon.Shift, int) {
	var best *lexicon.Shift
	words := 0
	for row, h := range lexicon.Shifts.All(r.d, i) {
		if h.Pre > 0 && !h.Article || h.Prep != 0 || h.Conj || int(h.Words) <= words {
			continue
		}
		if !h.Article && h.Words == 1 && row.Code != "same" {
			continue
		}
		best, words = row, int(h.Words)
	}
	return best, words
}

// sentenceOf gives the first token of the sentence that token i is in.
func (r *reader) sentenceOf(i int) *doc.Sentence { return &r.d.Sentences[r.d.Tokens[i].Sentence] }
