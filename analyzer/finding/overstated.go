package finding

import (
	"strings"

	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// overstated reports whether the body contradicts a figure of the headline
// outright, however short it is: by the counts of the same, by the wounded whom
// the headline has killed, by another share of the same whole.
func (r *reader) overstated(f *figure.Figure) bool {
	switch {
	case f.Relation == numeral.Undefined:
		return r.outnumbered(f)
	case f.Kind == figure.Count:
		return r.survived(f) || r.overcounted(f)
	case f.Kind == figure.Money || f.Kind == figure.Measure:
		return r.overcounted(f)
	case f.Kind == figure.Fraction || f.Kind == figure.Percentage:
		return r.otherShare(f)
	}
	return false
}

// outnumbered reports whether all that the body counts of what the headline has
// hundreds or thousands of does not come to a hundred or a thousand:
// مئات القتلى في سيول … لقي 23 شخصا مصرعهم
func (r *reader) outnumbered(f *figure.Figure) bool {
	if f.Unit == nil || !(f.Low >= 10) {
		return false
	}
	unit, act := r.unitOf(f), r.actNear(f)
	if unit == "" || unit == "person" && !harm(act) {
		return false
	}
	sum, counted := 0.0, 0
	for i := range r.Figures {
		g := &r.Figures[i]
		if r.lead(g.First) || r.bygone(g) {
			continue
		}
		if g.Relation == numeral.Undefined && g.Low >= f.Low {
			return false
		}
		if r.units[i] != unit || unit == "person" && r.actNear(g) != act {
			continue
		}
		counted++
		sum += size(g)
	}
	return counted > 0 && sum < f.Low*(1-aboutShare)
}

// bygone reports whether a figure is of a time that is not the news's: its
// sentence tells of another year's disaster, for comparison.
func (r *reader) bygone(f *figure.Figure) bool {
	old := false
	for _, t := range r.timesNear(f.First, f.End) {
		if v := r.Times[t].Value; v != "" {
			if r.recent(v, r.sentence(f.First)) {
				return false
			}
			old = true
		}
	}
	return old
}

// harm reports whether an act is one whose victims are counted.
func harm(act string) bool {
	switch act {
	case "die", "injure", "arrest", "miss":
		return true
	}
	return false
}

// actNear is what happens to what a figure counts, from its own clause.
func (r *reader) actNear(f *figure.Figure) string {
	first, end := r.clause(f, reach)
	return r.actOf(f, first, end)
}

// survived reports whether the body wounds as many as the headline kills, and
// tells of nobody who died: مقتل 9 عمال … أصيب تسعة عمال، ولم تسجل وفيات
func (r *reader) survived(f *figure.Figure) bool {
	if f.Unit == nil || r.actNear(f) != "die" || r.dead() {
		return false
	}
	for i := range r.Figures {
		g := &r.Figures[i]
		if !r.lead(g.First) && g.Kind == figure.Count && g.Value == f.Value && r.actNear(g) == "injure" {
			return true
		}
	}
	return false
}

// Words before a word of death that may deny it: لم يسفر الحادث عن أي وفاة
const deniedWithin = 6

// dead reports whether the body says of anybody that he died.
func (r *reader) dead() bool {
	for i := range lexicon.Acts.In(r.d, 0, len(r.d.Tokens)) {
		if r.lead(i) || !r.live(i) || r.act(i) != "die" {
			continue
		}
		spared := false
		for k := i - 1; k >= max(0, i-deniedWithin) && !r.parts(k); k-- {
			spared = spared || r.gap(k, "deny") || r.d.Form(k) == "عدم"
		}
		if !spared {
			return true
		}
	}
	return false
}

// otherShare reports whether the body gives another share of the very whole that
// the headline gives one of: نصف سكان المحافظة … 15 في المئة من سكان المحافظة
func (r *reader) otherShare(f *figure.Figure) bool {
	whole := r.wholeOf(f)
	if len(whole) == 0 || r.proportional(f) || r.bornByNumber(f) {
		return false
	}
	for i := range r.Figures {
		g := &r.Figures[i]
		if r.lead(g.First) || g.Kind != figure.Fraction && g.Kind != figure.Percentage || r.grows(g) {
			continue
		}
		if share(f) > share(g)*1.25 && r.sameWhole(f, g, whole) {
			return true
		}
	}
	return false
}

// sameWhole reports whether two shares are of one whole: both words of it are
// shared, or its first one and two more words of what is said of it:
// 40% من الأردنيين بلا تأمين صحي … 28% من الأردنيين لا يملكون أي تأمين صحي
func (r *reader) sameWhole(f, g *figure.Figure, whole []stem) bool {
	other := r.wholeOf(g)
	if len(whole) == 2 && len(other) == 2 && meet(whole[:1], other) && meet(whole[1:], other) {
		return true
	}
	return len(other) > 0 && whole[0] == other[0] && r.sharedStems(f.First, g.First) > 2
}

// share is a fraction or percentage out of one.
func share(f *figure.Figure) float64 {
	if f.Kind == figure.Percentage {
		return f.Value / 100
	}
	return f.Value
}

// wholeOf are the stems of what a share is of: what its figure names, or the up
// to two words behind it.
func (r *reader) wholeOf(f *figure.Figure) []stem {
	var out []stem
	number, _ := r.d.Range(f.Number)
	for k := number + 1; k < min(len(r.d.Tokens), f.End+3) && len(out) < 2; k++ {
		if r.parts(k) || r.sentence(k) != r.sentence(f.First) {
			break
		}
		if _, _, ok := lexicon.Percents.At(r.d, k); ok {
			continue
		}
		if w := r.words[k]; w != 0 && !strings.HasPrefix(r.d.Form(k), "المئ") {
			out = append(out, w)
		}
	}
	return out
}
