package finding

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/timex"
)

// Words between a length of time and what lasts so long, at most.
const lastsWithin = 4

// headlineDurations finds a length of time of the headline that the body gives
// otherwise, and nowhere as it is: السجن 15 عاما لرجل أعمال … بسجن رجل الأعمال عشرة أعوام
func (r *reader) headlineDurations() {
	for i := range r.Times {
		t := &r.Times[i]
		if t.Kind != timex.Duration || t.Value == "" || r.block(t.First).Kind != doc.Headline || r.block(t.First).Repeats >= 0 {
			continue
		}
		if k := r.otherDuration(t); k >= 0 {
			x, y := t.Span, r.Times[k].Span
			qx, qy := quote(r.d.Text, x), quote(r.d.Text, y)
			r.report(HeadlineMismatch, Notice, message{
				"مدة في العنوان يخالفها متن النص: " + qx + " ثم " + qy + ".",
				"A length of time in the headline that the body gives otherwise: " + qx + " (" + t.Value + "), then " + qy + " (" + r.Times[k].Value + ")."}, x, y)
		}
	}
}

// otherDuration is the index of the one length of time of the body, in the unit of
// the headline's, for what lasts so long there; -1 if there is none, more than
// one, or any of the headline's own length.
func (r *reader) otherDuration(t *timex.Timex) int {
	lasting := r.lasting(t)
	if lasting < 0 {
		return -1
	}
	found := -1
	for i := range r.Times {
		x := &r.Times[i]
		if x.Kind != timex.Duration || x.Value == "" || r.lead(x.First) || !r.live(x.First) {
			continue
		}
		if x.Value == t.Value {
			return -1
		}
		if x.Value[len(x.Value)-1] != t.Value[len(t.Value)-1] || !r.lastsAs(x, lasting) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// lasting is the token of what lasts a headline's length of time: the nearest
// word of content before it; -1 without one.
func (r *reader) lasting(t *timex.Timex) int {
	for k := t.First - 1; k >= max(r.d.Sentences[r.sentence(t.First)].First, t.First-lastsWithin) && !r.parts(k); k-- {
		if r.words[k] != 0 {
			return k
		}
	}
	return -1
}

// lastsAs reports whether the word of a token stands before a length of time,
// in its clause, with whatever particle: بسجن مدير الصندوق (52 عاما) سبع سنوات
func (r *reader) lastsAs(t *timex.Timex, lasting int) bool {
	least := max(r.d.Sentences[r.sentence(t.First)].First, t.First-2*lastsWithin)
	for k := r.beforeBracket(t.First - 1); k >= least && !r.parts(k); k = r.beforeBracket(k - 1) {
		if r.words[k] == r.words[lasting] {
			return true
		}
	}
	return false
}

// beforeBracket is k, or the token before a bracket of few words that closes there.
func (r *reader) beforeBracket(k int) int {
	if k <= 0 || r.d.Form(k) != ")" {
		return k
	}
	for open := k - 1; open > 0 && open >= k-lastsWithin; open-- {
		if r.d.Form(open) == "(" {
			return open - 1
		}
	}
	return k
}
