package entity

import (
	"cmp"
	"slices"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// A grouping joins mentions of one thing: a union-find over their indexes, the
// earliest mention the root.
type grouping struct {
	d      *doc.Document
	ms     []Mention
	parent []int32
}

// cluster numbers the things that mentions stand for, in the order of their
// first mentions: same name, a surname and its full name, a body with and
// without its country's adjective, a name and the one in brackets behind it.
func cluster(d *doc.Document, ms []Mention) []Mention {
	g := grouping{d, ms, make([]int32, len(ms))}
	for i := range g.parent {
		g.parent[i] = int32(i)
	}
	g.bracketed()
	g.join(g.keys(func(m *Mention) (uint64, bool) { return g.name(m, m.Name), true }))
	g.adjectives()
	g.surnames()
	next := 0
	for i := range ms {
		if root := g.root(i); root != i {
			ms[i].Cluster = ms[root].Cluster
		} else {
			ms[i].Cluster = next
			next++
		}
	}
	return ms
}

// root is the earliest mention of i's group.
func (g *grouping) root(i int) int {
	for int(g.parent[i]) != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = int(g.parent[i])
	}
	return i
}

// union makes the groups of two mentions one.
func (g *grouping) union(a, b int) {
	a, b = g.root(a), g.root(b)
	g.parent[max(a, b)] = int32(min(a, b))
}

// A key is what mentions are looked up by.
type key struct {
	hash    uint64
	mention int32
}

// keys gives the keys of the mentions that have one, sorted.
func (g *grouping) keys(of func(m *Mention) (uint64, bool)) []key {
	out := make([]key, 0, len(g.ms))
	for i := range g.ms {
		if h, ok := of(&g.ms[i]); ok {
			out = append(out, key{h, int32(i)})
		}
	}
	doc.SortStable(out, func(a, b key) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.mention, b.mention))
	})
	return out
}

// under gives the keys of one hash.
func under(keys []key, hash uint64) []key {
	from, _ := slices.BinarySearchFunc(keys, hash, func(k key, h uint64) int { return cmp.Compare(k.hash, h) })
	n, _ := slices.BinarySearchFunc(keys[from:], hash, func(k key, h uint64) int {
		if k.hash == h {
			return -1
		}
		return 1
	})
	return keys[from : from+n]
}

// join makes one group of all mentions under one key.
func (g *grouping) join(keys []key) {
	for i := 1; i < len(keys); i++ {
		if keys[i].hash == keys[i-1].hash {
			g.union(int(keys[i].mention), int(keys[i-1].mention))
		}
	}
}

// name hashes a name as tables spell it; bodies, outlets and platforms are of one sort.
func (g *grouping) name(m *Mention, text string) uint64 {
	var buf [96]byte
	sort := m.Kind
	if sort == Media || sort == Platform {
		sort = Organisation
	}
	h := uint64(14695981039346656037)
	for _, s := range [...]string{string(sort), ":", string(arabic.AppendFold(buf[:0], text))} {
		for i := range len(s) {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	return h
}

// bracketed joins a name with another of its kind in brackets behind it:
// منظمة الأغذية والزراعة (فاو), محمود عباس (أبو مازن).
func (g *grouping) bracketed() {
	for i := 1; i < len(g.ms); i++ {
		a, b := &g.ms[i-1], &g.ms[i]
		if a.Kind == b.Kind && a.Kind != Place && b.First == a.End+1 && g.d.Form(a.End) == "(" && g.d.Form(b.End) == ")" {
			g.union(i-1, i)
		}
	}
}
