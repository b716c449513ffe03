package entity

import (
	"strings"

	"mihakk/analyzer/doc"
)

// cluster numbers the things that mentions stand for.
func cluster(d *doc.Document, ms []Mention) []Mention {
	for i := range ms {
		ms[i].Cluster = i
		for k := i - 1; k >= 0; k-- {
			if alike(d, &ms[k], &ms[i]) {
				ms[i].Cluster = ms[k].Cluster
				break
			}
		}
	}
	return ms
}

// alike reports whether two mentions name one thing.
func alike(d *doc.Document, a, b *Mention) bool {
	return a.Kind == b.Kind && strings.EqualFold(a.Name, b.Name)
}

// acronyms is the mentions with short names in brackets behind full ones.
func acronyms(d *doc.Document, read []reading) []reading { return read }
