package finding

import (
	"slices"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
)

// What speaks for two figures counting one thing, and how much it takes.
const (
	sameAct      = 2.0 // 12 قتيلا / مقتل 15
	sameModifier = 1.0 // حالة وفاة / حالة وفاة
	sameWord     = 1.0 // a telling word of both clauses
	samePeriod   = 1.0
	samePlace    = 1.0
	oneCrowd     = 1.0 // an article of one match has one crowd
	setRight     = 3.0 // العدد الحقيقي
	mostWords    = 3.0 // more shared words than this add nothing
	digitsTurned = 1.5 // 164 راكبا / 146 راكبا
	theSame      = 1.0 // في الإضراب نفسه
	oneRate      = 2.0 // نمو الاقتصاد في 2027 … معدل النمو في 2027
	theKnown     = 1.5 // أوقفت ثلاثة … الموقوفون الخمسة
	enough       = 3.0
)

// Earlier figures of one unit that a figure is compared with: the first ones,
// where the news is told, and the last ones before it.
const (
	firstOnes = 12
	lastOnes  = 24
)

// conflicts finds the same thing counted in two ways:
// أمام أزيد من 45 ألف متفرج … حضر المباراة حوالي 38 ألف متفرج
func (r *reader) conflicts(subjects []subject) {
	byUnit := make([]int, len(subjects))
	for i := range byUnit {
		byUnit[i] = i
	}
	slices.SortStableFunc(byUnit, func(a, b int) int { return compareUnits(&subjects[a], &subjects[b]) })
	for len(byUnit) > 0 {
		n := 1
		for n < len(byUnit) && compareUnits(&subjects[byUnit[0]], &subjects[byUnit[n]]) == 0 {
			n++
		}
		r.conflictsOf(subjects, byUnit[:n])
		byUnit = byUnit[n:]
	}
}

// conflictsOf compares the figures of one unit; one that has already met its
// contradiction with the same two values is not told again, and one that repeats
// an earlier figure at least as like it has none.
func (r *reader) conflictsOf(subjects []subject, same []int) {
	var told [][2]float64
	few := r.values(subjects, same) == 2
	for n, j := range same {
		best, most, agreed := -1, 0.0, 0.0
		for k := 0; k < n; k++ {
			if k == firstOnes && n-lastOnes > k {
				k = n - lastOnes
			}
			a, b := &subjects[same[k]], &subjects[j]
			if agree(a.low, a.high, b.low, b.high) && !a.differs(b) {
				agreed = max(agreed, a.alike(b, r.telling))
			} else if e := r.evidence(a, b, few); e > most {
				best, most = same[k], e
			}
		}
		if best < 0 || most < enough || agreed >= most {
			continue
		}
		a, b := &r.Figures[subjects[best].figure], &r.Figures[subjects[j].figure]
		pair := [2]float64{min(size(a), size(b)), max(size(a), size(b))}
		if slices.Contains(told, pair) || len(told) > 50 {
			continue
		}
		told = append(told, pair)
		qa, qb := quote(r.d.Text, a.Span), quote(r.d.Text, b.Span)
		kind := FigureConflict
		if r.exaggerates(a, b) {
			kind = HeadlineMismatch
		}
		r.report(kind, Warning, message{
			"رقمان مختلفان لما يبدو أنه الشيء نفسه: " + qa + " ثم " + qb + ".",
			"Two different figures for what appears to be the same thing: " + qa + " (" + amount(a) + "), then " + qb + " (" + amount(b) + ")."},
			a.Span, b.Span)
	}
}

// exaggerates reports whether of two figures that contradict each other the first
// is the headline's, the greater one, and nowhere in the body.
func (r *reader) exaggerates(a, b *figure.Figure) bool {
	if r.block(a.First).Kind != doc.Headline || r.lead(b.First) || size(a) <= size(b) {
		return false
	}
	low, high := bounds(a)
	unit := r.unitOf(a)
	for i := range r.Figures {
		f := &r.Figures[i]
		if l, h := bounds(f); r.units[i] == unit && agree(low, high, l, h) && !r.lead(f.First) && !r.bygone(f) {
			return false
		}
	}
	return true
}

// values counts the different values of some figures, up to three.
func (r *reader) values(subjects []subject, same []int) int {
	var seen []float64
	for _, i := range same {
		if v := size(&r.Figures[subjects[i].figure]); !slices.Contains(seen, v) {
			if seen = append(seen, v); len(seen) == 3 {
				break
			}
		}
	}
	return len(seen)
}

// evidence weighs how surely two figures of one unit contradict each other: 0
// where they agree, or where something shows that they count different things.
// Few says that the article has two values for the unit and no more.
func (r *reader) evidence(a, b *subject, few bool) float64 {
	if a.sentence == b.sentence || agree(a.low, a.high, b.low, b.high) || !commensurate(size(&r.Figures[a.figure]), size(&r.Figures[b.figure])) {
		return 0
	}
	if a.differs(b) || !r.settled(a, b) {
		return 0
	}
	if r.adds(a, b) || r.adds(b, a) {
		return 0
	}
	e := a.alike(b, r.telling)
	if few && a.act == "attend" && b.act == "attend" {
		e += oneCrowd
	}
	if a.correct || b.correct {
		e += setRight
	}
	if transposed(size(&r.Figures[a.figure]), size(&r.Figures[b.figure])) {
		e += digitsTurned
	}
	if r.anaphoric(&r.Figures[b.figure]) {
		e += theSame
	}
	if a.sameRate(b) {
		e += oneRate
	}
	if r.known(&r.Figures[b.figure]) {
		e += theKnown
	}
	if a.unit == "%" || a.act == "" {
		e-- // shares and bare amounts abound: more has to speak for them
	}
	return e
}

// Figures from the first addend on among which the others are looked for.
const addends = 32

// adds reports whether b is the first of several figures that together make a:
// 19 مليار دولار … تدفع 12 مليارا أسهما و4 مليارات نقدا و3 مليارات
func (r *reader) adds(a, b *subject) bool {
	low, high := bounds(&r.Figures[a.figure])
	sum := 0.0
	for i, terms := b.figure, 0; i < min(len(r.Figures), b.figure+addends) && terms < 5; i++ {
		if f := &r.Figures[i]; sameUnit(f, &r.Figures[b.figure]) && f.Kind == r.Figures[b.figure].Kind {
			sum += f.Value
			if terms++; terms > 1 && sum >= low && sum <= high {
				return true
			}
		}
	}
	return false
}

func compareUnits(a, b *subject) int {
	switch {
	case a.unit < b.unit:
		return -1
	case a.unit > b.unit:
		return 1
	}
	return 0
}
