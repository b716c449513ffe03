package export

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/claim"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
	"mihakk/analyzer/timex"
)

// An Item is one annotation of a report, flat: what tables and lists show.
// Fields that a layer has not are "".
type Item struct {
	doc.Span
	Layer, ID, Kind  string
	Value, Low, High string // numbers with a point; ISO 8601 of a time
	Relation         string
	Unit, Code, Per  string
	Source, Stance   string
	Score, Rank      string
	Note             string // for people, in the shape's language
}

// Items lists what a report found, layer by layer, in the order of the text.
// Blocks and sentences are no findings and are left out.
func Items(r *analyzer.Report, s Shape) []Item {
	var out []Item
	add := func(layer string, n int, item func(i int) Item) {
		if !s.Layers.has(layer) {
			return
		}
		for i := range n {
			it := item(i)
			it.Layer, it.ID = layer, prefixes[layer]+strconv.Itoa(i+1)
			out = append(out, it)
		}
	}
	add("claims", len(r.Claims), func(i int) Item { return claimItem(r, &r.Claims[i], s.Arabic) })
	add("findings", len(r.Findings), func(i int) Item { return findingItem(r, i, s.Arabic) })
	add("figures", len(r.Figures), func(i int) Item { return figureItem(&r.Figures[i], s.Arabic) })
	add("times", len(r.Times), func(i int) Item { return timeItem(&r.Times[i], s.Arabic) })
	add("attributions", len(r.Attributions), func(i int) Item { return attributionItem(r, i, s.Arabic) })
	add("mentions", len(r.Mentions), func(i int) Item {
		m := &r.Mentions[i]
		return Item{Span: m.Span, Kind: string(m.Kind), Value: m.Name, Note: m.Name}
	})
	return out
}

// prefixes begin the ids of a layer.
var prefixes = map[string]string{"claims": "c", "findings": "d", "figures": "f", "times": "t", "attributions": "a", "mentions": "m"}

// number writes a number, "" for one that is not there.
func number(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return ""
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// quote is the text of a span.
func quote(r *analyzer.Report, s doc.Span) string { return r.Doc.Text[s.Start:s.End] }

func figureItem(f *figure.Figure, arabic bool) Item {
	it := Item{Span: f.Span, Kind: string(f.Kind), Value: number(f.Value), Low: number(f.Low), High: number(f.High),
		Relation: string(f.Relation), Per: f.Per}
	if f.Unit != nil {
		it.Unit, it.Code = f.Unit.Lemma, f.Unit.Code
	}
	it.Note = it.amount(arabic)
	return it
}

// amount says a figure: "more than 12000 PLN per P1W".
func (it *Item) amount(arabic bool) string {
	var words []string
	switch {
	case it.Relation == string(numeral.Range) || it.Value == "" && it.Low != "" && it.High != "":
		words = append(words, it.Low+"–"+it.High)
	case it.Relation != string(numeral.Exact):
		words = append(words, Label(it.Relation, arabic), cmp.Or(it.Value, it.Low, it.High))
	default:
		words = append(words, it.Value)
	}
	if it.Kind == string(figure.Percentage) {
		words[len(words)-1] += "%"
	}
	words = append(words, cmp.Or(it.Code, it.Unit))
	if it.Per != "" {
		words = append(words, Label("per", arabic), it.Per)
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

func timeItem(t *timex.Timex, arabic bool) Item {
	it := Item{Span: t.Span, Kind: string(t.Kind), Value: t.Value, Relation: string(cmp.Or(t.Relation, numeral.Exact))}
	it.Note = it.Value
	if it.Relation != string(numeral.Exact) {
		it.Note = Label(it.Relation, arabic) + " " + it.Value
	}
	return it
}

func attributionItem(r *analyzer.Report, i int, arabic bool) Item {
	a := &r.Attributions[i]
	it := Item{Span: whole(a), Stance: string(a.Cue.Stance), Note: Label(string(a.Cue.Stance), arabic)}
	if a.Source != nil {
		it.Kind, it.Source = string(a.Source.Kind), quote(r, a.Source.Span)
		it.Note = it.Source + ": " + it.Note
	}
	return it
}

// whole is the stretch of an attribution: its cue and what it reports.
func whole(a *attribution.Attribution) doc.Span {
	s := a.Cue.Span
	if !a.Content.Empty() {
		s = doc.Span{Start: min(s.Start, a.Content.Start), End: max(s.End, a.Content.End)}
	}
	return s
}

func claimItem(r *analyzer.Report, c *claim.Claim, arabic bool) Item {
	it := Item{Span: c.Span, Score: number(math.Round(c.Score*1000) / 1000), Rank: strconv.Itoa(c.Rank)}
	it.Kind = strings.Join(c.Kinds, " ")
	if c.Attribution >= 0 {
		if s := r.Attributions[c.Attribution].Source; s != nil {
			it.Source = quote(r, s.Span)
		}
	}
	var why []string
	for _, because := range c.Reasons {
		sign := "+"
		if because.Weight < 0 {
			sign = "\u2212" // minus
		}
		why = append(why, reason(because.Code, arabic)+" "+sign+number(math.Abs(math.Round(because.Weight*100)/100)))
	}
	it.Note = strings.Join(why, separator(arabic))
	return it
}

// separator parts the items of a list in a sentence.
func separator(arabic bool) string {
	if arabic {
		return "، "
	}
	return ", "
}

func findingItem(r *analyzer.Report, i int, arabic bool) Item {
	f := &r.Findings[i]
	it := Item{Kind: string(f.Kind), Note: f.English}
	if arabic {
		it.Note = f.Arabic
	}
	if len(f.Spans) > 0 {
		it.Span = f.Spans[0].Span
	}
	return it
}
