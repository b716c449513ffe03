package finding

import (
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
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
			if s.part == "" && !s.change && s.told() && r.block(r.Figures[s.figure].First).Repeats < 0 {
				c.all = append(c.all, r.place(n, s, topics))
			}
		}
	}
	c.group()
	c.variants()
	return c.out, c.table
}

// told reports whether a subject says enough of what it counts to be known again
// in another article: what happens to it, the rate of what a percentage is, or an
// amount in a unit of its own.
func (s *subject) told() bool {
	if s.unit == "%" {
		return s.rate != "" && len(s.group) == 0
	}
	return s.act != "" || s.unit[0] < 0x80 && s.unit != "person"
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
	doc.SortStable(all, func(a, b topic) int { return b.times - a.times })
	var out []string
	for _, t := range all[:min(len(all), topicNames)] {
		out = append(out, t.key)
	}
	return out
}

// keyOf is what all spellings of a name have in common.
func keyOf(name string) string { return bones(strings.Fields(arabic.Fold(name))) }

// place adds to a subject the names that it belongs to.
func (r *reader) place(article int, s subject, topics []string) counted {
	f := &r.Figures[s.figure]
	unit := s.unit
	if f.Kind == figure.Money && f.Unit != nil { // one article's درهم may lack the country that tells which
		unit = arabic.Fold(f.Unit.Lemma)
	}
	c := counted{subject: s, article: article, topics: topics, key: unit + "\x00" + s.act + "\x00" + s.rate + "\x00" + s.per}
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
	at := doc.Search(len(r.Mentions), func(k int) bool { return r.Mentions[k].First < f.First })
	for i := at - 1; i >= max(0, at-2*glance) && r.sentence(r.Mentions[i].First) >= r.sentence(f.First)-1; i-- {
		if r.Mentions[i].Kind == entity.Platform {
			return r.Mentions[i].Name
		}
	}
	return ""
}

func (c *comparer) figure(x *counted) *figure.Figure { return &c.readers[x.article].Figures[x.figure] }
