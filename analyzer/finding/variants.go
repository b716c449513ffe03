package finding

import (
	"mihakk/analyzer/doc"
	"slices"
	"strings"

	"mihakk/analyzer/entity"
)

// variants finds names that two articles spell differently: بروكينغز، بروكنجز.
// Platforms are left out: every house has its own spelling of those.
func (c *comparer) variants() {
	type spelling struct {
		name
		article int
	}
	var all []spelling
	for n, r := range c.readers {
		for _, x := range r.names() {
			if x.kind != entity.Platform {
				all = append(all, spelling{x, n})
			}
		}
	}
	doc.SortStable(all, func(a, b spelling) int { return strings.Compare(a.bones, b.bones) })
	var told [][2]string
	for i := range all {
		for k := i + 1; k < min(len(all), i+1+2*neighbours); k++ {
			a, b := &all[i], &all[k]
			if a.article > b.article {
				a, b = b, a
			}
			pair := [2]string{a.form, b.form}
			if a.article == b.article || a.kind == "" && b.kind == "" || !oneName(&a.name, &b.name) || slices.Contains(told, pair) || len(told) > 50 {
				continue
			}
			told = append(told, pair)
			qa, qb := quote(c.readers[a.article].d.Text, a.Span), quote(c.readers[b.article].d.Text, b.Span)
			c.out = append(c.out, Finding{Kind: NameVariant, Severity: Info,
				Spans:   []Place{{a.article, a.Span}, {b.article, b.Span}},
				Arabic:  "مقالان يكتبان اسماً واحداً بصيغتين: " + qa + " و" + qb + ".",
				English: "Two articles spell one name differently: " + qa + " and " + qb + "."})
		}
	}
}
