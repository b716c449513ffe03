package export

import (
	"cmp"
	"strconv"

	"mihakk/analyzer"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
)

// SchemaProfile is the profile parameter of schema.org's media type.
const SchemaProfile = "https://schema.org"

// SchemaOrg writes the claims of a report as schema.org Claims in JSON-LD, each
// with who makes it. It rates none of them: that is for people.
func SchemaOrg(r *analyzer.Report, s Shape) []byte {
	w := &writer{}
	w.open('{')
	w.member("@context", SchemaProfile)
	list(w, "@graph", r.Claims, func(i int, _ *claim.Claim) { w.schemaClaim(r, i) })
	w.close('}')
	return w.b
}

// schemaClaim writes the members of the i-th claim.
func (w *writer) schemaClaim(r *analyzer.Report, i int) {
	c := &r.Claims[i]
	w.member("@type", "Claim")
	w.member("@id", "urn:mihakk:c"+strconv.Itoa(i+1))
	w.member("text", oneLine(quote(r, c.Span)))
	w.member("inLanguage", "ar")
	w.key("position")
	w.int(c.Rank)
	w.key("keywords")
	w.strings(c.Kinds)
	by := maker(r, c)
	w.author(r, by)
	w.firstAppearance(r, by)
	w.appearance(r)
}

// maker gives the attribution that a claim goes back to, -1 for none: from the
// outermost down to who, with the words that say so, fills the better part of
// what the one above reports. Who denies it does not make it.
func maker(r *analyzer.Report, c *claim.Claim) int {
	by := c.Attribution
	for i := by + 1; by >= 0 && i < len(r.Attributions) && r.Attributions[i].Cue.Start < c.End; i++ {
		a := &r.Attributions[i]
		if a.Parent != by || a.Cue.Stance == attribution.Deny {
			continue
		}
		told, said := r.Attributions[by].Content, whole(a)
		if a.Source != nil && told.Contains(a.Source.Span) {
			said = said.Join(a.Source.Span)
		}
		if 2*said.Len() > told.Len() {
			by = i
		}
	}
	return by
}

// author writes who makes a claim, if the article names them: who speaks, up
// the chain of sources, or else the outlet. A document makes none.
func (w *writer) author(r *analyzer.Report, by int) {
	var outlet *attribution.Source
	for ; by >= 0; by = r.Attributions[by].Parent {
		s := r.Attributions[by].Source
		switch {
		case s == nil || s.Kind == attribution.Document:
		case s.Kind == attribution.Media:
			outlet = cmp.Or(outlet, s)
		case s.Named:
			w.agent("author", r, s)
			return
		default:
			return
		}
	}
	if outlet != nil && outlet.Named {
		w.agent("author", r, outlet)
	}
}

// agent writes a source that is a person or an organisation.
func (w *writer) agent(key string, r *analyzer.Report, s *attribution.Source) {
	w.key(key)
	w.open('{')
	switch {
	case s.Human:
		w.member("@type", "Person")
	case s.Kind == attribution.Media:
		w.member("@type", "NewsMediaOrganization")
	default:
		w.member("@type", "Organization")
	}
	w.member("name", oneLine(quote(r, s.Span)))
	w.close('}')
}

// firstAppearance writes the work in which the article says that a claim stood
// before: the document, or something that the outlet published, which comes
// first on the way up the chain of sources.
func (w *writer) firstAppearance(r *analyzer.Report, by int) {
	for ; by >= 0; by = r.Attributions[by].Parent {
		s := r.Attributions[by].Source
		if s == nil || !s.Named || s.Kind != attribution.Document && s.Kind != attribution.Media {
			continue
		}
		w.key("firstAppearance")
		w.open('{')
		w.member("@type", "CreativeWork")
		if s.Kind == attribution.Document {
			w.member("name", oneLine(quote(r, s.Span)))
		} else {
			w.agent("publisher", r, s)
		}
		w.close('}')
		return
	}
}

// appearance writes where a claim stands: an article of that headline and date.
func (w *writer) appearance(r *analyzer.Report) {
	w.key("appearance")
	w.open('{')
	w.member("@type", "NewsArticle")
	for _, b := range r.Doc.Blocks {
		if b.Kind == doc.Headline {
			w.member("headline", oneLine(quote(r, b.Span)))
			break
		}
	}
	if r.Reference != nil && !r.Reference.Option {
		w.member("datePublished", r.Reference.Day.String())
	}
	w.close('}')
}
