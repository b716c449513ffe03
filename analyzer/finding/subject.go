package finding

import (
	"cmp"
	"slices"
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/lexicon"
)

// A subject is what one figure counts, as far as its clause says.
type subject struct {
	figure   int
	sentence int
	lead     bool   // of the headline or standfirst
	unit     string // what is counted, "person" for people and cases of any name
	act      string // what happens to it: a code of acts.tsv, or ""
	change   bool   // how much more or less, no amount of its own
	part     string // why it is of another case than its neighbours: a code of parts.tsv, or ""
	correct  bool   // it sets another figure right: العدد الحقيقي
	rate     string // of a percentage, the rate of what: a code of indicators.tsv, or ""
	group    []stem // the words between that and the figure: of whom, of what
	per      string
	mods     []stem // adjectives and genitives behind the unit
	around   []stem // other words of the clause, sorted
	places   []int  // indexes of mentions
	period   string // ISO 8601, "" if not said
	ambient  string // the period, or that of the sentence before
	low      float64
	high     float64
}

// Tokens on either side of a figure that may say what it is about.
const reach = 14

// subjects reads what every figure of the article counts; figures that count
// nothing (rankings, scores, bare numbers) are left out.
func (r *reader) subjects() []subject {
	var out []subject
	for i := range r.Figures {
		if r.units[i] != "" {
			out = append(out, r.subject(i))
		}
	}
	return out
}

// unit names what figure i counts so that equal things have equal names.
func (r *reader) unit(i int) string {
	f := &r.Figures[i]
	switch f.Kind {
	case figure.Percentage:
		return "%"
	case figure.Count, figure.Money, figure.Measure:
	case figure.Cardinal:
		return r.elided(i)
	default:
		return ""
	}
	if f.Unit == nil {
		return ""
	}
	first, _ := r.d.Range(f.Unit.Span)
	if coin, _, ok := lexicon.Currencies.At(r.d, first); ok && f.Kind == figure.Money && coin.Part != 1 {
		return coin.Lemma // cents are no dollars
	}
	if f.Unit.Code != "" {
		return f.Unit.Code
	}
	if row, _, ok := lexicon.GenericUnits.At(r.d, first); ok {
		return row.Code
	}
	return arabic.Fold(f.Unit.Lemma)
}

// unitOf is the unit of a figure of the article.
func (r *reader) unitOf(f *figure.Figure) string {
	return r.units[doc.Search(len(r.Figures), func(k int) bool { return r.Figures[k].Span.Compare(f.Span) < 0 })]
}

// Amounts from this on may leave out their currency: لم تتجاوز 48 مليونا
const elidable = 1e6

// elided is the unit of the last amount of money before a bare large number, "" if there is none near.
func (r *reader) elided(at int) string {
	f := &r.Figures[at]
	if !(f.Value >= elidable) || f.Unit != nil {
		return ""
	}
	for i := at - 1; i >= max(0, at-8); i-- {
		if r.Figures[i].Kind == figure.Money {
			return r.units[i]
		}
	}
	return ""
}

func (r *reader) subject(i int) subject {
	f, unit := &r.Figures[i], r.units[i]
	s := subject{figure: i, sentence: r.sentence(f.First), lead: r.lead(f.First), unit: unit, per: f.Per}
	s.low, s.high = bounds(f)
	first, end := r.clause(f, reach)
	s.act = r.actOf(f, first, end)
	s.change = r.changes(f, first)
	s.part = r.partOf(f, first, end)
	if unit == "%" {
		s.rate, s.group = r.rateOf(f)
	}
	s.mods = r.modifiers(f, end)
	s.correct = r.corrects(f, first)
	s.around = make([]stem, 0, end-first)
	for k := first; k < end; k++ {
		if w := r.words[k]; w != 0 && (k < f.First || k >= f.End) {
			s.around = append(s.around, w)
		}
	}
	slices.Sort(s.around)
	s.around = slices.Compact(s.around)
	s.period = r.periodOf(f.First, f.End)
	if s.ambient = s.period; s.period == "" && !s.lead {
		s.ambient = r.ambient(s.sentence)
	}
	s.places = r.placesOf(first, end)
	return s
}

// actOf is what happens to what a figure counts: what the counted noun itself
// or the words on it say, else the nearest verb or verbal noun before it, else behind it.
//
//	مقتل 12 شخصا وإصابة 15؛ 12 قتيلا؛ 12 شخصا لقوا مصرعهم
func (r *reader) actOf(f *figure.Figure, first, end int) string {
	if f.Unit != nil {
		for k, _ := r.d.Range(f.Unit.Span); k < min(f.End+2, end) && (k < f.End || !r.stops(k)); k++ {
			if a := r.act(k); a != "" {
				return a
			}
		}
	}
	weak := ""
	for k := f.First - 1; k >= first; k-- {
		switch a := r.act(k); a {
		case "":
		case "happen", "start", "end":
			weak = cmp.Or(weak, a)
		default:
			return a
		}
	}
	for k := f.End; k < min(f.End+8, end); k++ {
		if a := r.act(k); a != "" {
			return a
		}
	}
	return weak
}

// stops reports whether token k begins a phrase of its own: a particle, a number, a conjunct.
func (r *reader) stops(k int) bool {
	if r.words[k] == 0 {
		return true
	}
	_, h, ok := lexicon.Acts.At(r.d, k)
	return ok && h.Conj
}

// modifiers are the up to two words behind a figure that narrow what it counts.
func (r *reader) modifiers(f *figure.Figure, end int) []stem {
	k := f.End
	for k < min(f.End+2, end) && r.words[k] != 0 && !r.prepositional(k) {
		k++
	}
	return r.words[f.End:k]
}

// prepositional reports whether token k begins with a particle written onto it: بالدار البيضاء
func (r *reader) prepositional(k int) bool {
	form := r.d.Form(k)
	return strings.HasPrefix(form, "بال") || strings.HasPrefix(form, "لل") || strings.HasPrefix(form, "وال") || strings.HasPrefix(form, "كال")
}
