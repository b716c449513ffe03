package finding

import (
	"cmp"
	"mihakk/analyzer/doc"
	"slices"
	"strings"
)

// Figures of one key and article that are compared: the first ones, where the news is told.
const mostAlike = 24

// group puts the figures that count one thing into rows and reports the rows
// whose values cannot all hold.
func (c *comparer) group() {
	doc.SortStable(c.all, func(a, b counted) int { return strings.Compare(a.key, b.key) })
	for first := 0; first < len(c.all); {
		end := first + 1
		for end < len(c.all) && c.all[end].key == c.all[first].key {
			end++
		}
		c.rows(firstOf(c.all[first:end]))
		first = end
	}
	doc.SortStable(c.out, func(a, b Finding) int {
		return cmp.Or(a.Spans[0].Article-b.Spans[0].Article, a.Spans[0].Span.Compare(b.Spans[0].Span))
	})
}

// firstOf are the first figures of each article, of those of one key.
func firstOf(same []counted) []counted {
	var out []counted
	n := 0
	for i := range same {
		if i > 0 && same[i].article != same[i-1].article {
			n = 0
		}
		if n++; n <= mostAlike {
			out = append(out, same[i])
		}
	}
	return out
}

// rows makes the rows of the figures of one key.
func (c *comparer) rows(same []counted) {
	taken := make([]bool, len(same))
	for i := range same {
		if taken[i] {
			continue
		}
		row := []int{i}
		for k := i + 1; k < len(same); k++ {
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
	if x, y := c.figure(a).Unit, c.figure(b).Unit; x != nil && y != nil && x.Code != "" && y.Code != "" && x.Code != y.Code {
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

// Words that the clauses of two amounts share where nothing says what happens to them.
const sharedAmount = 3

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
	if a.rate != "" {
		return c.knows(a, b) || c.knows(b, a)
	}
	if a.act == "" {
		return shared >= sharedAmount
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
