package entity

import (
	"slices"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// adjectives joins a body with the same one called without its last adjective:
// وزارة الصحة المغربية, وزارة الصحة.
func (g *grouping) adjectives() {
	names := g.keys(func(m *Mention) (uint64, bool) { return g.name(m, m.Name), m.Kind == Organisation })
	for i := range g.ms {
		m := &g.ms[i]
		if m.Kind != Organisation || m.End-m.First < 3 || m.known != "" {
			continue
		}
		if _, _, ok := lexicon.Demonyms.At(g.d, m.End-1); !ok {
			continue
		}
		short := m.Name[:strings.LastIndexByte(m.Name, ' ')]
		if found := under(names, g.name(m, short)); len(found) > 0 {
			g.union(i, int(found[0].mention))
		}
	}
}

// surnames joins a part of a person's name with the nearest full name before
// it, else behind it: عبد العاطي, بدر عبد العاطي.
func (g *grouping) surnames() {
	last := g.keys(func(m *Mention) (uint64, bool) {
		return uint64(fnv(basis, g.d.Form(m.End-1))), m.Kind == Person && m.End-m.First > 1
	})
	for i := range g.ms {
		m := &g.ms[i]
		if m.Kind != Person || m.known != "" {
			continue
		}
		if full := g.full(i, under(last, uint64(fnv(basis, g.bare(m, m.End-1))))); full >= 0 {
			g.union(i, full)
		}
	}
}

// namesakes bounds how many names that end alike are tried on either side.
const namesakes = 64

// full is the nearest mention before i that gives its name in full, else the
// first behind it, else -1.
func (g *grouping) full(i int, alike []key) int {
	at, _ := slices.BinarySearchFunc(alike, i, func(k key, i int) int { return int(k.mention) - i })
	for k := at - 1; k >= max(0, at-namesakes); k-- {
		if g.part(&g.ms[i], &g.ms[alike[k].mention]) {
			return int(alike[k].mention)
		}
	}
	for k := at; k < min(len(alike), at+namesakes); k++ {
		if g.part(&g.ms[i], &g.ms[alike[k].mention]) {
			return int(alike[k].mention)
		}
	}
	return -1
}

// part reports whether m's name is the end of a fuller one, or its first and last part.
func (g *grouping) part(m, full *Mention) bool {
	n := m.End - m.First
	if full.End-full.First <= n {
		return false
	}
	tail := true
	for k := range n {
		tail = tail && g.bare(m, m.First+k) == g.d.Form(full.End-n+k)
	}
	return tail || n > 1 && g.bare(m, m.First) == g.bare(full, full.First)
}

// bare is the form of token i of a mention, the first without its clitics.
func (g *grouping) bare(m *Mention, i int) string {
	form := g.d.Form(i)
	if i == m.First {
		form = form[len(form)-min(len(form), m.size):]
	}
	return form
}

// acronyms gives a short name in brackets behind an organisation's to it, here
// and wherever it comes again: المنظمة الدولية للهجرة (إيوم).
func (r *reader) acronyms(read []reading) []reading {
	var short []reading
	for i := range read {
		k := read[i].end + 1
		if read[i].kind != Organisation || len(short) == mostAcronyms || r.d.Form(k-1) != "(" || r.d.Form(k+1) != ")" || i+1 < len(read) && read[i+1].first <= k && !read[i+1].lone() {
			continue
		}
		if r.d.Is(k, doc.Latin) || r.d.Is(k, doc.Word) && len(r.d.Form(k)) > 4 && !r.listed(k) {
			full := read[i]
			full.known = r.mention(full).Name
			full.first, full.end, full.pre, full.rule = k, k+1, 0, "acronym"
			short = append(short, full)
		}
	}
	if len(short) == 0 {
		return read
	}
	return r.again(read, short)
}

// listed reports whether some table has token i's whole form.
func (r *reader) listed(i int) bool {
	for _, h := range r.d.HitsAt(i) {
		if h.Pre == 0 {
			return true
		}
	}
	return false
}

// mostAcronyms bounds how many short names one text introduces.
const mostAcronyms = 24

// lone reports whether a name is one token that only the model takes for one.
func (n *reading) lone() bool { return n.rule == "model" && n.end == n.first+1 }

// again adds the short names wherever no other name stands, but for the model's guess.
func (r *reader) again(read, short []reading) []reading {
	out := make([]reading, 0, len(read)+len(short))
	at := 0
	for i := 0; i < len(r.d.Tokens); i++ {
		here := at < len(read) && read[at].first == i
		if here {
			at++
		}
		if !here || read[at-1].lone() {
			if n, ok := r.shortened(i, short); ok {
				out = append(out, n)
				continue
			}
		}
		if here {
			out = append(out, read[at-1])
			i = read[at-1].end - 1
		}
	}
	return out
}

// shortened finds token i, less its clitics, among the short names.
func (r *reader) shortened(i int, short []reading) (reading, bool) {
	for _, s := range short {
		form, want := r.d.Form(i), r.d.Form(s.first)
		if i >= s.first && strings.HasSuffix(form, want) && particle(form[:len(form)-len(want)]) && r.d.Live(&r.d.Sentences[r.d.Tokens[i].Sentence]) {
			s.pre = len(form) - len(want)
			s.first, s.end = i, i+1
			return s, true
		}
	}
	return reading{}, false
}

// particle reports whether a form's beginning is nothing or clitics.
func particle(s string) bool {
	switch s {
	case "", "و", "ف", "ب", "ل", "ك", "وب", "ول":
		return true
	}
	return false
}
