package finding

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
)

// Across finds where articles disagree and lines up what they count alike.
func Across(articles []*Article) ([]Finding, []Row) {
	c := &comparer{}
	for n, a := range articles {
		r := newReader(a)
		c.readers = append(c.readers, r)
		topics := r.topics()
		c.gazette(r)
		for _, s := range r.subjects() {
			if s.part == "" && !s.change && s.act != "" && s.unit != "%" && r.block(r.Figures[s.figure].First).Repeats < 0 {
				c.all = append(c.all, r.place(n, s, topics))
			}
		}
	}
	c.group()
	c.variants()
	return c.out, c.table
}

// gazette notes the places that an article names.
func (c *comparer) gazette(r *reader) {
	var places []string
	names := map[int]string{}
	for i := range r.Mentions {
		if m := &r.Mentions[i]; m.Kind == entity.Place && names[m.Cluster] == "" {
			names[m.Cluster] = keyOf(m.Name)
			places = append(places, names[m.Cluster])
		}
	}
	c.places = append(c.places, places)
	c.names = append(c.names, names)
}

// A counted is a subject with the article and the names that it belongs to.
type counted struct {
	subject
	article  int
	actor    string   // whom its clause names
	platform string   // on which platform, else where
	topics   []string // whom its article is about
	key      string   // unit and act: only figures of one key can count one thing
}

// A comparer holds the figures of all articles that are compared.
type comparer struct {
	readers []*reader
	places  [][]string       // of each article: keys of the places that it names, each once
	names   []map[int]string // of each article: cluster of a place -> its key; looked up, never ranged over
	all     []counted
	out     []Finding
	table   []Row
}

// Names by whose skeletons an article tells what it is about.
const topicNames = 3

// topics are the skeletons of the names that an article speaks of most,
// platforms left out.
func (r *reader) topics() []string {
	type topic struct {
		key   string
		times int
	}
	var all []topic
	seen := map[string]int{}
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Kind == entity.Platform || m.Kind == entity.URL || m.Kind == entity.Account || m.Kind == entity.Hashtag || m.Kind == entity.Media {
			continue
		}
		key := keyOf(m.Name)
		if _, ok := seen[key]; !ok {
			seen[key] = len(all)
			all = append(all, topic{key, 0})
		}
		all[seen[key]].times++
	}
	slices.SortStableFunc(all, func(a, b topic) int { return b.times - a.times })
	var out []string
	for _, t := range all[:min(len(all), topicNames)] {
		out = append(out, t.key)
	}
	return out
}

// keyOf is what all spellings of a name have in common.
func keyOf(name string) string {
	words := strings.Fields(arabic.Fold(name))
	for i, w := range words {
		words[i] = unarticled(w)
	}
	return skeleton(strings.Join(words, " "))
}

// place adds to a subject the names that it belongs to.
func (r *reader) place(article int, s subject, topics []string) counted {
	f := &r.Figures[s.figure]
	c := counted{subject: s, article: article, topics: topics, key: s.unit + "\x00" + s.act + "\x00" + s.per}
	for _, m := range r.mentionsNear(f.First, f.End, func(*entity.Mention) bool { return true }) {
		x := &r.Mentions[m]
		switch x.Kind {
		case entity.Platform:
			c.platform = orName(c.platform, x.Name)
		case entity.Person, entity.Organisation:
			if !r.isSource(x) {
				c.actor = orName(c.actor, x.Name)
			}
		}
	}
	if c.platform == "" {
		c.platform = r.platformBefore(f)
	}
	return c
}

func orName(have, name string) string {
	if have != "" {
		return have
	}
	return name
}

// isSource reports whether a name is who says it, not whom it is about.
func (r *reader) isSource(m *entity.Mention) bool {
	for _, a := range r.attributionsNear(r.sentence(m.First)) {
		if a.Source != nil && a.Source.Overlaps(m.Span) {
			return true
		}
	}
	return false
}

// platformBefore is the last platform named before a figure in its own or the
// sentence before: على هذه المنصة
func (r *reader) platformBefore(f *figure.Figure) string {
	at, _ := slices.BinarySearchFunc(r.Mentions, f.First, func(m entity.Mention, first int) int { return m.First - first })
	for i := at - 1; i >= max(0, at-2*glance) && r.sentence(r.Mentions[i].First) >= r.sentence(f.First)-1; i-- {
		if r.Mentions[i].Kind == entity.Platform {
			return r.Mentions[i].Name
		}
	}
	return ""
}

// Figures of one key that a figure is compared with, at most.
const mostRivals = 60

// Places of one finding, at most.
const mostPlaces = 12

// group puts the figures that count one thing into rows and reports the rows
// whose values cannot all hold.
func (c *comparer) group() {
	slices.SortStableFunc(c.all, func(a, b counted) int { return strings.Compare(a.key, b.key) })
	for first := 0; first < len(c.all); {
		end := first + 1
		for end < len(c.all) && c.all[end].key == c.all[first].key {
			end++
		}
		c.rows(c.all[first:end])
		first = end
	}
	slices.SortStableFunc(c.out, func(a, b Finding) int {
		return cmp.Or(a.Spans[0].Article-b.Spans[0].Article, a.Spans[0].Span.Compare(b.Spans[0].Span))
	})
}

// rows makes the rows of the figures of one key.
func (c *comparer) rows(same []counted) {
	taken := make([]bool, len(same))
	for i := range same {
		if taken[i] {
			continue
		}
		row := []int{i}
		for k := i + 1; k < len(same) && len(row) < mostRivals; k++ {
			if !taken[k] && c.related(&same[i], &same[k]) {
				taken[k] = true
				row = append(row, k)
			}
		}
		if articles(same, row) < 2 {
			for _, k := range row[1:] {
				taken[k] = false
			}
			continue
		}
		c.contradictions(same, row)
		c.addRow(same, row)
	}
}

// articles counts the articles that a row's figures stand in.
func articles(same []counted, row []int) int {
	n, last := 0, -1
	for _, i := range row {
		if same[i].article != last {
			n, last = n+1, same[i].article
		}
	}
	return n
}

// related reports whether two figures of one key can stand in one row: their
// articles are about the same, no name speaks against it.
func (c *comparer) related(a, b *counted) bool {
	if apart(a.platform, b.platform) || a.article != b.article && c.elsewhere(a, b) || len(a.mods) > 0 && len(b.mods) > 0 && a.unit == "person" && !meet(a.mods, b.mods) {
		return false
	}
	ratio := size(c.figure(a)) / size(c.figure(b))
	if !(ratio > 0.02 && ratio < 50) {
		return false
	}
	if a.article == b.article {
		return !a.subject.strange(&b.subject)
	}
	return c.acquainted(a, b)
}

// elsewhere reports whether two figures are of different places: each clause
// names some, none in common and none that the other article names at all.
func (c *comparer) elsewhere(a, b *counted) bool {
	if len(a.places) == 0 || len(b.places) == 0 {
		return false
	}
	return !c.knows(a, b) && !c.knows(b, a)
}

// knows reports whether the article of b names a place of a's clause.
func (c *comparer) knows(a, b *counted) bool {
	for _, cluster := range a.places {
		if slices.Contains(c.places[b.article], c.names[a.article][cluster]) {
			return true
		}
	}
	return false
}

// strange reports whether two figures of one article are shown to be of different cases.
func (a *subject) strange(b *subject) bool {
	return len(a.mods) > 0 && len(b.mods) > 0 && !meet(a.mods, b.mods)
}

// acquainted reports whether two articles, or the clauses of their figures, name the same.
func (c *comparer) acquainted(a, b *counted) bool {
	shared := 0
	for _, w := range a.around {
		if within([]stem{w}, b.around) {
			shared++
		}
	}
	if a.actor != "" && b.actor != "" && keyOf(a.actor) == keyOf(b.actor) {
		return true
	}
	if len(a.topics) > 0 && len(b.topics) > 0 {
		return slices.Contains(b.topics, a.topics[0]) && slices.Contains(a.topics, b.topics[0]) || shared >= 3
	}
	return shared >= 2
}

// apart reports whether two names, both given, are of different things.
func apart(a, b string) bool {
	return a != "" && b != "" && keyOf(a) != keyOf(b)
}

func (c *comparer) figure(x *counted) *figure.Figure { return &c.readers[x.article].Figures[x.figure] }

// addRow adds the row of some figures to the table.
func (c *comparer) addRow(same []counted, row []int) {
	out := Row{Act: same[row[0]].act, Cells: make([][]int, len(c.readers)), Periods: make([][]string, len(c.readers))}
	out.Unit = same[row[0]].unit
	if u := c.figure(&same[row[0]]).Unit; u != nil {
		out.Unit = u.Lemma
	}
	agreed := true
	for _, i := range row {
		x := &same[i]
		out.Cells[x.article] = append(out.Cells[x.article], x.figure)
		if x.period == unresolved {
			x.period = ""
			agreed = false
		}
		out.Periods[x.article] = append(out.Periods[x.article], x.period)
		out.Actor = orName(out.Actor, x.actor)
		out.Platform = orName(out.Platform, x.platform)
		if out.Period != "" && x.period != "" && out.Period != x.period {
			agreed = false
		}
		out.Period = orName(out.Period, x.period)
	}
	if !agreed {
		out.Period = ""
	}
	c.table = append(c.table, out)
}

// contradictions reports the pairs of a row, of different articles, whose values
// cannot both hold: one finding for each pair of values, with all their places.
func (c *comparer) contradictions(same []counted, row []int) {
	var told [][2]float64
	first := len(c.out)
	for n, j := range row {
		for _, i := range row[:n] {
			a, b := &same[i], &same[j]
			if a.article == b.article || !c.contradict(a, b) {
				continue
			}
			pair := [2]float64{size(c.figure(a)), size(c.figure(b))}
			if at := slices.Index(told, pair); at >= 0 {
				f := &c.out[first+at]
				f.add(Place{a.article, c.figure(a).Span})
				f.add(Place{b.article, c.figure(b).Span})
			} else if len(told) < 20 {
				told = append(told, pair)
				c.reportConflict(a, b)
			}
		}
	}
}

// add gives a finding a further place, in the order of the articles and the text.
func (f *Finding) add(p Place) {
	at, found := slices.BinarySearchFunc(f.Spans, p, func(a, b Place) int {
		return cmp.Or(a.Article-b.Article, a.Span.Compare(b.Span))
	})
	if !found && len(f.Spans) < mostPlaces {
		f.Spans = slices.Insert(f.Spans, at, p)
	}
}

// contradict reports whether two figures of one row cannot both hold. A period
// that only one of them gives is no contradiction where each tells of a
// stretch of time, as in what was closed "since 2015" and "this year".
func (c *comparer) contradict(a, b *counted) bool {
	x, y := c.figure(a), c.figure(b)
	if agree(a.low, a.high, b.low, b.high) || !commensurate(size(x), size(y)) || math.IsNaN(x.Value) != math.IsNaN(y.Value) {
		return false
	}
	if a.ambient != "" && b.ambient != "" {
		return overlap(a.ambient, b.ambient)
	}
	return a.ambient != unresolved && b.ambient != unresolved
}

func (c *comparer) reportConflict(a, b *counted) {
	x, y := c.figure(a), c.figure(b)
	qx := quote(c.readers[a.article].d.Text, x.Span)
	qy := quote(c.readers[b.article].d.Text, y.Span)
	c.out = append(c.out, Finding{Kind: FigureConflict, Severity: Warning,
		Spans:   []Place{{a.article, x.Span}, {b.article, y.Span}},
		Arabic:  "مقالان يعدّان ما يبدو أنه الشيء نفسه بقيمتين مختلفتين: " + qx + " و" + qy + ".",
		English: "Two articles count what appears to be the same thing differently: " + qx + " (" + amount(x) + ") and " + qy + " (" + amount(y) + ")."})
}
