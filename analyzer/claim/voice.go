package claim

import (
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// speech reads one sign of how the unit speaks; it gives the tokens read.
func (r *reader) speech(u *unit, i int) int {
	sign, hit, ok := best(r.d, &lexicon.ClaimVoice, i, u.end)
	if !ok || hit.Prep == 'k' { // كانت is no ك+أنت
		return 0
	}
	s := r.bare(i, i+int(hit.Words), hit)
	switch sign.Code {
	case "opinion":
		r.own(s, Opinion, ReportedOpinion)
	case "hedge":
		r.own(s, Speculation, Hedge)
		r.hedges = append(r.hedges, s)
	case "abstract": // one idea is in every sentence
		if r.idea {
			r.note(Abstract, s)
		}
		r.idea = true
	case "perhaps":
		return r.perhaps(i, hit)
	case "question", "emphasis", "contrast", "negation":
		if i == opening(r.d, u) {
			r.sign(sign.Code, i, hit)
		}
	case "dialect", "address", "personal", "we":
		if hit.Prep == 0 && !hit.Article {
			r.sign(sign.Code, i, hit)
		}
	default:
		r.sign(sign.Code, i, hit)
	}
	return int(hit.Words)
}

// perhaps reads what only may be: «قد يرتفع»; it gives the tokens read. Before a
// past the particle says that it is so: «قد أطلق», which news never means as "I".
func (r *reader) perhaps(i int, hit doc.Hit) int {
	next := i + 1
	if form := r.d.Form(next); !strings.HasPrefix(form, "ي") && (strings.HasPrefix(form, "ا") || !r.present(next)) {
		return 1
	}
	s := r.bare(i, next+1, hit)
	r.own(s, Speculation, Hedge)
	r.hedges = append(r.hedges, s)
	return 1
}

// present reports whether a table has a token as a present and none as a past.
func (r *reader) present(i int) bool {
	yes := false
	for _, h := range r.d.HitsAt(i) {
		if h.Infl == doc.Past {
			return false
		}
		yes = yes || h.Infl == doc.Present && h.Prep == 0
	}
	return yes
}

// bare covers words without the conjunction before them.
func (r *reader) bare(i, end int, hit doc.Hit) doc.Span {
	s := r.d.Between(i, end)
	s.Start += arabic.Lead(r.d.Tokens[i].Of(r.d.Text), int(hit.Pre))
	return s
}

// own answers one question if the writer speaks, another if a source does: a
// source's speculation is a reported claim, the writer's is not.
func (r *reader) own(s doc.Span, writer, source Feature) {
	if r.reported(s.Start) {
		r.note(source, s)
	} else {
		r.note(writer, s)
	}
}

// voice answers what marks answer.
func (r *reader) voice(u *unit) {
	for i := u.first; i < u.end; i++ {
		if !r.d.Is(i, doc.Punct) {
			continue
		}
		switch form := r.d.Form(i); {
		case form == "؟", form == "?" && i+2 >= u.end: // a "?" inside may stand for a lost letter
			r.note(Question, r.d.Tokens[i].Span())
		case form == "!":
			r.note(Exclamation, r.d.Tokens[i].Span())
		}
	}
}
