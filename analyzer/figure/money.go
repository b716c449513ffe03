package figure

import (
	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
	"mihakk/analyzer/numeral"
)

// currency reads money: 12 دولارا، مليون درهم إماراتي، $20، 42 EGP، 5 د.ك
func (r *reader) currency(n *numeral.Numeral) (reading, bool) {
	if u, ok := r.moneyBehind(n); ok {
		u.n = r.pointed(u.n, u.unit)
		return u, true
	}
	return r.prefixed(n)
}

// moneyBehind reads a currency behind its number.
func (r *reader) moneyBehind(n *numeral.Numeral) (reading, bool) {
	if row, h, ok := lexicon.Currencies.At(r.d, n.End); ok && (clean(h) || n.Kind == numeral.Indefinite && !h.Conj && h.Prep == 0) {
		u := reading{kind: Money, end: n.End + int(h.Words), rule: "money"}
		u.unit = &Unit{Span: r.d.Between(n.End, u.end), Lemma: row.Lemma, Kind: "money"}
		u.unit.Code, u.end = r.whose(row, u.unit, u.end)
		u.n, u.end = r.halves(*n, u.end)
		return u, true
	}
	if row, end, ok := r.symbol(n.End); ok {
		u := reading{kind: Money, n: *n, end: end, rule: "money"}
		u.unit = &Unit{Span: r.d.Between(n.End, end), Lemma: row.Lemma, Kind: "money", Code: row.ISO}
		return u, true
	}
	return reading{}, false
}

// prefixed reads a currency in front of its number: $20، US$ 20، EUR 20
func (r *reader) prefixed(n *numeral.Numeral) (reading, bool) {
	i := n.First - 1
	if i < 0 || !n.Digits || r.d.Is(i, doc.Word) || r.d.Tokens[i].Sentence != r.d.Tokens[n.First].Sentence {
		return reading{}, false
	}
	row, h, ok := lexicon.Currencies.At(r.d, i)
	if !ok || h.Words > 1 {
		return reading{}, false
	}
	u := reading{kind: Money, n: *n, end: n.End, rule: "money before"}
	u.unit = &Unit{Span: r.d.Tokens[i].Span(), Lemma: row.Lemma, Kind: "money", Code: row.ISO}
	u.n.First = i
	return u, true
}

// symbol reads two letters with points from token i on: د.إ.‏
func (r *reader) symbol(i int) (row *lexicon.MoneySymbol, end int, ok bool) {
	if r.d.Form(i+1) != "." || !r.d.Glued(i+1) || !r.d.Glued(i+2) {
		return nil, i, false
	}
	for m := range lexicon.MoneySymbols.All(r.d, i) {
		if m.Second == r.d.Form(i+2) {
			end = i + 3
			if r.d.Form(end) == "." && r.d.Glued(end) {
				end++
			}
			return m, end, true
		}
	}
	return nil, i, false
}

// whose finds the code of money whose noun several countries share: by the
// adjective behind it, then by the country the article is about. Coins have the
// code of their country's money: 25 قرشا مصريا
func (r *reader) whose(row *lexicon.Currency, u *Unit, end int) (code string, after int) {
	for nation, h := range lexicon.Nationalities.All(r.d, end) {
		if (nation.Noun == row.Lemma || row.ISO == "" && row.Part < 1) && !h.Conj && h.Prep == 0 {
			return nation.ISO, end
		}
	}
	if row.ISO != "" {
		return row.ISO, end
	}
	return r.habit.code(row.Lemma), end
}

// coins reads an amount in two units: 20 دولارا و43 سنتا
func (r *reader) coins(k int) (Figure, int) {
	if k+1 >= len(r.nums) {
		return Figure{}, 0
	}
	main, _, ok := lexicon.Currencies.At(r.d, r.nums[k].End)
	if !ok || main.Part < 1 {
		return Figure{}, 0
	}
	a, ok := r.currency(&r.nums[k])
	if !ok || a.unit.Start < r.nums[k].Start {
		return Figure{}, 0
	}
	next := &r.nums[k+1]
	if gap := next.First - a.end; gap > 1 || gap == 1 && r.d.Form(a.end) != "و" || gap < 0 {
		return Figure{}, 0
	}
	row, h, ok := lexicon.Currencies.At(r.d, next.End)
	if !ok || row.Part >= 1 || next.Value*row.Part >= 1 {
		return Figure{}, 0
	}
	n := a.n
	n.Value += next.Value * row.Part
	n.Span.End = next.Span.End
	return r.make(&n, Money, a.unit, next.End+int(h.Words), "coins"), 2
}

// A moneyHabit knows which country's money an article means.
type moneyHabit struct{ codes []nounCode }

// A nounCode is the code of a currency's noun.
type nounCode struct{ noun, iso string }

// code is the ISO 4217 code of a noun, "" if the article does not say.
func (m moneyHabit) code(noun string) string {
	for _, c := range m.codes {
		if c.noun == noun {
			return c.iso
		}
	}
	return ""
}

// habitOfMoney counts which country of each shared noun an article names most;
// the caller's region goes before all.
func habitOfMoney(d *doc.Document, region string) moneyHabit {
	type tally struct {
		nounCode
		count int
	}
	var tallies []tally
	for i := range d.Tokens {
		row, _, ok := lexicon.Nationalities.At(d, i)
		if !ok {
			continue
		}
		count := 1
		if row.Code == region {
			count = len(d.Tokens)
		}
		k := 0
		for k < len(tallies) && tallies[k].iso != row.ISO {
			k++
		}
		if k == len(tallies) {
			tallies = append(tallies, tally{nounCode{row.Noun, row.ISO}, 0})
		}
		tallies[k].count += count
	}
	var m moneyHabit
	for _, t := range tallies {
		best := true
		for _, o := range tallies {
			best = best && (o.noun != t.noun || o.count < t.count || o.iso == t.iso)
		}
		if best {
			m.codes = append(m.codes, t.nounCode)
		}
	}
	return m
}
