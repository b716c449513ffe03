package finding

import (
	"slices"
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// A name is one spelling of a name with where it first stands.
type name struct {
	doc.Span
	kind   entity.Kind // "" for a quoted word that no stage took for a name
	form   string      // folded, words parted by one space
	bones  string      // its skeleton, articles left out
	beside stem        // of the word behind a quoted name: صحيفة «…» الفرنسية
}

// Neighbours in the order of skeletons that a spelling is compared with, from
// the front and from behind: two spellings of one name begin or end alike.
const neighbours = 6

// variants finds one name spelled two ways within the article:
// صحيفة «لاتريبون» … «لاتريبين»؛ EPGE … EGPE؛ نادر الهواري … نادر هواري
func (r *reader) variants() {
	names := r.names()
	var told [][2]int
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	for _, behind := range []bool{false, true} {
		slices.SortStableFunc(order, func(a, b int) int { return alphabetic(names[a].bones, names[b].bones, behind) })
		for i := range order {
			for k := i + 1; k < min(len(order), i+1+neighbours); k++ {
				a, b := min(order[i], order[k]), max(order[i], order[k])
				if pair := [2]int{a, b}; oneName(&names[a], &names[b]) && !slices.Contains(told, pair) && len(told) < 50 {
					told = append(told, pair)
				}
			}
		}
	}
	slices.SortFunc(told, func(a, b [2]int) int { return a[0]*len(names) + a[1] - b[0]*len(names) - b[1] })
	for _, p := range told {
		r.reportVariant(names[p[0]].Span, names[p[1]].Span)
	}
}

func (r *reader) reportVariant(a, b doc.Span) {
	qa, qb := quote(r.d.Text, a), quote(r.d.Text, b)
	r.report(NameVariant, Notice, message{
		"اسم واحد كُتب بصيغتين: " + qa + " و" + qb + ".",
		"One name is spelled two ways: " + qa + " and " + qb + "."}, a, b)
}

// alphabetic orders skeletons from the front or from behind.
func alphabetic(a, b string, behind bool) int {
	if !behind {
		return strings.Compare(a, b)
	}
	for i := 1; i <= min(len(a), len(b)); i++ {
		if x, y := a[len(a)-i], b[len(b)-i]; x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

// names are the spellings of the article's names, each once, in its order:
// those that package entity found, quoted words and acronyms.
func (r *reader) names() []name {
	var out []name
	for i := range r.Mentions {
		m := &r.Mentions[i]
		switch m.Kind {
		case entity.Person, entity.Organisation, entity.Media, entity.Platform:
			out = append(out, name{Span: m.Span, kind: m.Kind})
		}
	}
	for i := range r.d.Tokens {
		switch {
		case !r.live(i):
		case r.mark(i):
			out = append(out, r.quoted(i+1)...)
		case r.acronym(i):
			out = append(out, name{Span: r.d.Tokens[i].Span})
		case r.headed(i):
			out = append(out, name{Span: r.d.Tokens[i].Span, kind: entity.Organisation})
		}
	}
	slices.SortStableFunc(out, func(a, b name) int { return a.Compare(b.Span) })
	seen := map[string]bool{}
	n := 0
	for _, x := range out {
		x.form = spelled(x.Of(r.d.Text))
		if x.form == "" || seen[x.form] {
			continue
		}
		seen[x.form] = true
		x.bones = keyOf(x.form)
		x.beside = r.beside(x.Span.End)
		out[n] = x
		n++
	}
	return out[:n]
}

// beside is the stem of the first word behind a byte offset, marks passed over.
func (r *reader) beside(offset int) stem {
	for k := r.d.TokenAt(offset); k < len(r.d.Tokens); k++ {
		if !r.mark(k) {
			return r.words[k]
		}
	}
	return 0
}

// quoted are the names that up to three words between quotation marks may be:
// all of them together, and each one that is no word of the language. The marks
// need not match: right-to-left editors turn them round.
func (r *reader) quoted(first int) []name {
	end := first
	for end < min(first+3, len(r.d.Tokens)) && r.d.Is(end, doc.Word) {
		end++
	}
	if end == first || !r.mark(end) || letters(r.d.Between(first, end).Of(r.d.Text)) < 4 {
		return nil
	}
	out := []name{{Span: r.d.Between(first, end)}}
	for i := first; i < end && end-first > 1; i++ {
		if r.foreign(i) {
			out = append(out, name{Span: r.d.Tokens[i].Span})
		}
	}
	return out
}

// mark reports whether token i is a quotation mark of any kind or direction.
func (r *reader) mark(i int) bool {
	switch r.d.Form(i) {
	case "\"", "“", "”", "«", "»", "„", "‹", "›":
		return true
	}
	return false
}

// headed reports whether token i is a strange word behind a noun that names
// follow: معهد بروكنجز
func (r *reader) headed(i int) bool {
	if i == 0 || !r.foreign(i) {
		return false
	}
	row, h, ok := lexicon.NameHeads.At(r.d, i-1)
	return ok && row.Open && h.Words == 1 && row.Kind != "place"
}

// foreign reports whether token i looks like a name out of another language: six
// letters or more, no article, no word that any table knows.
func (r *reader) foreign(i int) bool {
	form := r.d.Form(i)
	return r.d.Is(i, doc.Word) && letters(form) >= 6 && r.words[i] != 0 && len(r.d.HitsAt(i)) == 0 && form == unarticled(form)
}

// live reports whether token i is of the article itself.
func (r *reader) live(i int) bool { return r.d.Live(&r.d.Sentences[r.sentence(i)]) }

// acronym reports whether token i is of three to six Latin capitals.
func (r *reader) acronym(i int) bool {
	if !r.d.Is(i, doc.Latin) || r.d.Tokens[i].Len() < 3 || r.d.Tokens[i].Len() > 6 {
		return false
	}
	for _, c := range []byte(r.d.Tokens[i].Of(r.d.Text)) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// spelled is a name's folded form, its words parted by one space, marks left out.
func spelled(text string) string {
	return strings.Join(strings.FieldsFunc(arabic.Fold(text), func(c rune) bool {
		return c == ' ' || c == '\t' || c == '\u00a0' || c < '0' || c == '«' || c == '»' || c == '“' || c == '”' || c == '،'
	}), " ")
}
