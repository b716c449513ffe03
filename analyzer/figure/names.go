package figure

import (
	"slices"
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// named reports whether a number is part of a name, an identifier, a list's
// numbering or a date that nobody resolved: كوفيد-19، المادة 45، «لاما 3»، 1-
func (r *reader) named(n *numeral.Numeral) bool {
	if !r.nameOrDate(n) {
		return false
	}
	r.lastNamed = n.End + 1
	return true
}

// nameOrDate tries the reasons one by one.
func (r *reader) nameOrDate(n *numeral.Numeral) bool {
	return n.Value == 0 && n.Article || r.bullet(n) || r.written(n) || r.identifier(n) || r.quoted(n) || r.year(n) || r.mentioned(n)
}

// bullet reads the numbering of a list or a heading: 1- ، 2. ، (3)
func (r *reader) bullet(n *numeral.Numeral) bool {
	s := r.d.Sentences[r.d.Tokens[n.First].Sentence]
	block := r.d.Blocks[s.Block]
	first := r.d.Sentences[block.First].First
	if !n.Digits || n.Value > 99 || n.First-first > 1 || n.First-first == 1 && r.d.Form(first) != "(" {
		return false
	}
	switch r.d.Form(n.End) {
	case "-", ".", ")", "/", "\u2013", ":":
		last := r.d.Sentences[block.End-1].End
		return n.End+1 < last && !(r.d.Glued(n.End+1) && r.d.Is(n.End+1, doc.Digits))
	}
	return false
}

// written reports whether digits are written onto a name, a date or an address:
// كوفيد-19، F-16، 12/5/2021، 14:30، 24/7
func (r *reader) written(n *numeral.Numeral) bool {
	if !n.Digits {
		return false
	}
	first := n.First
	if !r.d.Is(first, doc.Digits) && !r.d.Is(first, doc.Punct) {
		first++
	}
	if r.d.Glued(first) {
		switch r.d.Form(first - 1) {
		case "-", "\u2013", "_":
			return !r.d.Is(first-2, doc.Digits) && r.d.Glued(first-1) && !onlyClitic(r.d.Form(first-2)) || r.d.Is(first-2, doc.Digits) && r.d.Glued(first-1)
		case "/", ":", "\\", "#", "=", "+":
			return true
		}
		if r.d.Is(first-1, doc.Latin) {
			return true
		}
	}
	if r.d.Glued(n.End) {
		switch r.d.Form(n.End) {
		case "/", ":", "\\", "_", "+":
			return r.d.Glued(n.End+1) && (r.d.Is(n.End+1, doc.Digits) || r.d.Is(n.End+1, doc.Latin))
		case "-", "\u2013":
			return r.d.Glued(n.End + 1)
		}
	}
	return false
}

// onlyClitic reports whether a word before a dash is no name: ب-40
func onlyClitic(form string) bool {
	switch strings.TrimPrefix(form, "و") {
	case "ب", "ل", "ك", "ال", "بال", "":
		return true
	}
	return false
}

// identifier reports whether the word before a number makes it a name's part or a mere number of order.
func (r *reader) identifier(n *numeral.Numeral) bool {
	i := n.First - 1
	if i < 0 || r.d.Tokens[i].Sentence != r.d.Tokens[n.First].Sentence || n.Prep != 0 {
		return false
	}
	if f := r.d.Form(i); f == "\"" || f == "«" || f == "\u201c" || f == ":" || f == "(" || f == "-" || f == "على" || f == "علي" {
		i--
	}
	if r.d.Form(n.End) == "لسنه" || r.follows(n) {
		return true
	}
	if r.d.Is(i, doc.Latin) && n.Digits && r.d.Form(n.End) != "%" && !r.d.Is(n.End, doc.Word) {
		_, _, money := lexicon.Currencies.At(r.d, i)
		return !money
	}
	for _, at := range [...]int{i, i - 1, i - 2} {
		row, h, ok := lexicon.NumberNames.At(r.d, at)
		if ok && row.Code == "law" && n.Digits && !r.counts(n.End) && !r.isNotCountedGap(at+int(h.Words), i+1) {
			return true
		}
		if !ok || at+int(h.Words) != i+1 {
			continue
		}
		switch row.Code {
		case "group": // مجموعة العشرين
			return n.Article && !n.Digits
		case "telephone":
			return n.Digits && n.Value > 9999
		case "channel", "model", "room", "index":
			return n.Digits && !r.counts(n.End)
		}
		return !r.counts(n.End)
	}
	return false
}

// isNotCountedGap reports whether tokens i up to end hold a word that ends a
// law's name (القرار في 12), not a further noun of it (قرار مجلس الأمن 2216).
func (r *reader) isNotCountedGap(i, end int) bool {
	for ; i < end; i++ {
		if !r.d.Is(i, doc.Word) || r.isNotCounted(i) {
			return true
		}
	}
	return false
}

// follows reports whether "و" joins digits to a name's number: التعميمين 158 و166
func (r *reader) follows(n *numeral.Numeral) bool {
	return n.Digits && !r.counts(n.End) && r.d.Form(n.First-1) == "و" && n.First == r.lastNamed
}

// counts reports whether the word at token i is a noun that numbers count or a unit.
func (r *reader) counts(i int) bool {
	if _, h, ok := lexicon.Counted.At(r.d, i); ok && clean(h) {
		return true
	}
	if _, h, ok := lexicon.Currencies.At(r.d, i); ok && clean(h) {
		return true
	}
	if _, h, ok := lexicon.Measures.At(r.d, i); ok && clean(h) {
		return true
	}
	_, _, ok := lexicon.Percents.At(r.d, i)
	return ok
}

// clean reports whether a word carries no clitic, the article included.
func clean(h doc.Hit) bool { return !h.Conj && h.Prep == 0 && !h.Article && h.Suf == 0 }

// quoted reports whether a number ends a short quotation of a name: «لاما 3»
func (r *reader) quoted(n *numeral.Numeral) bool {
	if !n.Digits || n.First == 0 {
		return false
	}
	switch r.d.Form(n.End) {
	case "»", "\"", "\u201d", "'", "\u2019", "\u201c":
	default:
		return false
	}
	if !r.d.Glued(n.End) || !r.d.Is(n.First-1, doc.Word) && !r.d.Is(n.First-1, doc.Latin) {
		return false
	}
	for i := n.First - 1; i >= max(0, n.First-4); i-- {
		switch r.d.Form(i) {
		case "«", "\"", "\u201c", "\u201d", "'", "\u2018":
			return true
		}
	}
	return false
}

// year reports whether bare digits are a year that no time expression took: 2015
func (r *reader) year(n *numeral.Numeral) bool {
	return n.Digits && n.End-n.First == 1 && n.Value >= 1900 && n.Value <= 2100 && len(r.d.Form(n.First)) == 4 && !r.counts(n.End) && !r.alone(n.First, n.End)
}

// mentioned reports whether a name that is no mere word has taken the number: a hashtag, an organisation.
func (r *reader) mentioned(n *numeral.Numeral) bool {
	for r.mention < len(r.mentions) && r.mentions[r.mention].Span.End <= n.Start {
		r.mention++
	}
	for m := r.mention; m < len(r.mentions) && r.mentions[m].Start < n.Span.End; m++ {
		if r.mentions[m].Overlaps(n.Span) && r.mentions[m].Start < n.Start {
			return true
		}
	}
	return false
}

// single reports whether number k is a mere "one": شركة واحدة، فيلم واحد. It
// counts where it stands among numbers only.
func (r *reader) single(k int) bool {
	n := &r.nums[k]
	if n.Digits || n.Kind != numeral.Cardinal || n.Value != 1 || n.End-n.First > 1 {
		return false
	}
	if u, ok := r.unitOf(n); ok && u.kind != Count {
		return false
	}
	s := r.d.Sentences[r.d.Tokens[n.First].Sentence]
	if s.End-s.First > fragmentLength {
		return true
	}
	for i := s.First; i < s.End; i++ {
		if r.d.Is(i, doc.Word) && !r.number(i) && r.d.Form(i) != "و" {
			return true
		}
	}
	return false
}

// number reports whether token i belongs to a number.
func (r *reader) number(i int) bool {
	_, _, ok := lexicon.Numbers.At(r.d, i)
	return ok
}

// day reports whether number k belongs to a time: by "و" or a dash to a date
// behind it (12 و13 أبريل), or to a unit of time before it (السنوات الثلاث).
func (r *reader) day(k int) bool {
	n := &r.nums[k]
	if n.Article && r.isTimeUnit(n.First-1) {
		return true
	}
	if k+1 >= len(r.nums) || !n.Digits || n.Value > 31 {
		return false
	}
	next := &r.nums[k+1]
	return next.First-n.End == 1 && r.timed(next) && r.d.Form(n.End) == "و"
}

// authored reports whether ألف is the verb "wrote": another number or "several" stands behind it.
func (r *reader) authored(n *numeral.Numeral) bool {
	if n.Value != 1000 || n.Digits || n.End-n.First > 1 || n.Article {
		return false
	}
	_, h, ok := lexicon.Numbers.At(r.d, n.End)
	f := r.d.Form(n.End)
	return ok && h.Pre == 0 || f == "عده" || f == "كتابا" || f == "كتبا"
}

// dropNames takes numbers without a unit away that stand behind a word unknown
// to all tables which has a number behind it elsewhere too: فوياجر 1
func (r *reader) dropNames() {
	var heads []string
	for k := range r.found {
		if h := r.head(&r.found[k]); h != "" {
			heads = append(heads, h)
		}
	}
	slices.Sort(heads)
	r.found = slices.DeleteFunc(r.found, func(f Figure) bool {
		h := r.head(&f)
		at, _ := slices.BinarySearch(heads, h)
		return h != "" && at+1 < len(heads) && heads[at+1] == h
	})
}

// head is the unknown word before a number without a unit, "" for none.
func (r *reader) head(f *Figure) string {
	i := f.First - 1
	if f.Kind != Cardinal || f.Relation != numeral.Exact || i < 0 || !r.d.Is(f.First, doc.Digits) || !r.d.Is(i, doc.Word) {
		return ""
	}
	if r.d.Tokens[i].Sentence != r.d.Tokens[f.First].Sentence || len(r.d.HitsAt(i)) > 0 || len(r.d.Form(i)) < 8 {
		return ""
	}
	return r.d.Form(i)
}
