package export

import (
	"strconv"

	"mihakk/analyzer"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
)

// SchemaProfile is the profile parameter of schema.org's media type.
const SchemaProfile = "https://schema.org"

// SchemaOrg writes the claims of a report as schema.org Claims in JSON-LD, each
// with who makes it. It rates none of them: that is for a ClaimReview, by people.
func SchemaOrg(r *analyzer.Report, s Shape) []byte {
	w := &writer{}
	w.open('{')
	w.member("@context", SchemaProfile)
	list(w, "@graph", r.Claims, func(i int, c *claim.Claim) {
		w.member("@type", "Claim")
		w.member("@id", "urn:mihakk:c"+strconv.Itoa(i+1))
		w.member("text", oneLine(quote(r, c.Span)))
		w.member("inLanguage", "ar")
		w.key("position")
		w.int(c.Rank)
		w.key("keywords")
		w.strings(c.Kinds)
		if c.Attribution >= 0 {
			w.author(r, r.Attributions[c.Attribution].Source)
		}
		w.appearance(r)
	})
	w.close('}')
	return w.b
}

// author writes who makes a claim.
func (w *writer) author(r *analyzer.Report, s *attribution.Source) {
	if s == nil || !s.Named {
		return
	}
	w.key("author")
	w.open('{')
	switch s.Kind {
	case attribution.Person, attribution.Official:
		w.member("@type", "Person")
	case attribution.Media:
		w.member("@type", "NewsMediaOrganization")
	case attribution.Document:
		w.member("@type", "CreativeWork")
	default:
		w.member("@type", "Organization")
	}
	w.member("name", oneLine(quote(r, s.Span)))
	w.close('}')
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
