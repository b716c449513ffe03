package timex

import (
	"strings"

	"mihakk/analyzer/lexicon"
)

// age reports whether the number of years in tokens i to j, with what bounds it from
// token first on, is a person's age: (34 عاما)، البالغ من العمر 29 عاما، يقل سنه عن 21 سنة
func (r *reader) age(first, i, j int) bool {
	u, _, ok := r.unitAt(j - 1)
	if !ok || u.Code != "year" && u.Code != "month" {
		return false
	}
	if r.is(first-1, "(") && r.is(j, ")") || u.Code == "year" && (r.ageBehind(j) || first == i && r.ageBefore(i, j)) {
		return true
	}
	least := r.sentenceOf(i).First
	for k := i - 1; k >= least && k >= first-5; k-- {
		if row, h, ok := lexicon.AgeCues.At(r.d, k); ok && row.Side == "before" && h.Prep != 's' && len(r.d.Form(k)) > 2 && !strings.HasSuffix(r.d.Tokens[k].Of(r.d.Text), "سنة") {
			return true
		}
		if k < first && r.is(k, "\u060c", ".", "\u061b") {
			return false
		}
	}
	return false
}

// ageBehind reports whether what follows a number of years makes it an age: من عمره، فأكثر
func (r *reader) ageBehind(j int) bool {
	return r.is(j, "فاكثر", "فما") || r.is(j, "من") && strings.Contains(r.d.Form(j+1), "عمر")
}

// ageBefore reports whether the words around years make them an age: توفي عن خمسين
// عاما، سامي، 41 سنة، مهندس، تبلغ 47 عاما
func (r *reader) ageBefore(i, j int) bool {
	if r.is(i-1, "عن") {
		return true
	}
	closed := r.is(j, "\u060c", ",")
	return closed && r.is(i-1, "\u060c", ",") || (closed || r.is(j, ")", ".")) && r.cue(i-1, "aged") && r.number(i) != nil
}
