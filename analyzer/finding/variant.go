package finding

import (
	"slices"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
)

// A name is one spelling of a name with where it first stands.
type name struct {
	doc.Span
	kind   entity.Kind // "" for a quoted word that no stage took for a name
	form   string      // folded, words parted by one space
	words  []string    // of the form
	bones  string      // its skeleton, articles left out
	beside stem        // of the word behind it: صحيفة «…» الفرنسية
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
	doc.SortStable(told, func(a, b [2]int) int { return a[0]*len(names) + a[1] - b[0]*len(names) - b[1] })
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
