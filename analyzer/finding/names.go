package finding

import (
	"strings"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/attribution"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// A candidate is a stretch that is, or may be, a name.
type candidate struct {
	doc.Span
	kind entity.Kind
}

// names are the spellings of the article's names, each once, in its order:
// those that package entity found, quoted words and acronyms.
func (r *reader) names() []name {
	out := make([]candidate, 0, 2*len(r.Mentions)+len(r.Attributions))
	for i := range r.Mentions {
		m := &r.Mentions[i]
		switch m.Kind {
		case entity.Person, entity.Organisation, entity.Media, entity.Platform:
			out = append(out, candidate{m.Span, m.Kind})
			if m.Kind == entity.Person && m.End-m.First == 1 && r.foreign(m.First-1) { // its given name, in a spelling nobody knows
				out = append(out, candidate{r.d.Between(m.First-1, m.End), m.Kind})
			}
		}
	}
	for i := range r.Attributions {
		out = append(out, r.speaker(&r.Attributions[i])...)
	}
	for s := range r.d.Sentences {
		if sentence := &r.d.Sentences[s]; r.d.Live(sentence) {
			out = r.unmentioned(out, sentence)
		}
	}
	doc.SortStable(out, func(a, b candidate) int { return a.Compare(b.Span) })
	return r.spelled(out)
}

// unmentioned adds the names of a sentence by its marks and letters, whatever stage
// may have missed them.
func (r *reader) unmentioned(out []candidate, s *doc.Sentence) []candidate {
	for i := s.First; i < s.End; i++ {
		switch r.d.Tokens[i].Kind {
		case doc.Punct:
			if r.mark(i) {
				out = append(out, r.quoted(i+1)...)
			}
		case doc.Latin:
			if r.acronym(i) {
				out = append(out, candidate{Span: r.d.Tokens[i].Span()})
			}
		case doc.Word:
			if lexicon.NameHeads.May(r.d, i-1) && r.headed(i) {
				out = append(out, candidate{r.d.Tokens[i].Span(), entity.Organisation})
			}
		}
	}
	return out
}

// spelled keeps the first of the names that are spelt alike, and reads how they are.
func (r *reader) spelled(all []candidate) []name {
	texts, forms := doc.NewFirsts(len(all)), doc.NewFirsts(len(all))
	out := make([]name, 0, len(all))
	for i := range all {
		text := all[i].Of(r.d.Text)
		if texts.Put(hash(text), i) >= 0 {
			continue
		}
		x := name{Span: all[i].Span, kind: all[i].kind, words: wordsOf(text)}
		x.form = strings.Join(x.words, " ")
		if x.form == "" || forms.Put(hash(x.form), i) >= 0 {
			continue
		}
		x.bones = bones(x.words)
		x.beside = r.beside(x.Span.End)
		out = append(out, x)
	}
	return out
}

// speaker is the name that a person's title may end with, where no stage took it
// for one: رئيس المجلس المحلي كفاح الجعفر
func (r *reader) speaker(a *attribution.Attribution) []candidate {
	if a.Source == nil || !a.Source.Named || r.fullyNamed(a.Source) || a.Source.Kind != attribution.Person && a.Source.Kind != attribution.Official {
		return nil
	}
	first, end := r.d.Range(a.Source.Span)
	for k := first; k < end; k++ {
		if r.parts(k) {
			end = k
		}
	}
	if end-first < 2 || !r.surname(end-1) || !r.given(end-2) {
		return nil
	}
	return []candidate{{r.d.Between(end-2, end), entity.Person}}
}

// fullyNamed reports whether package entity knows a source by more than one word.
func (r *reader) fullyNamed(s *attribution.Source) bool {
	return s.Mention >= 0 && r.Mentions[s.Mention].End-r.Mentions[s.Mention].First > 1
}

// given reports whether token i may be a given name: no title, no adjective.
func (r *reader) given(i int) bool {
	if row, h, ok := lexicon.GivenNames.At(r.d, i); ok && row != nil && h.Pre == 0 {
		return true
	}
	form := r.d.Form(i)
	return r.d.Is(i, doc.Word) && r.words[i] != 0 && form == unarticled(form) && !r.common(i)
}

// surname reports whether token i may be a family name.
func (r *reader) surname(i int) bool {
	return r.d.Is(i, doc.Word) && r.words[i] != 0 && !r.common(i)
}

// common reports whether token i is a word that names of offices are made of.
func (r *reader) common(i int) bool {
	if _, _, ok := lexicon.SourceHeads.At(r.d, i); ok {
		return true
	}
	if _, _, ok := lexicon.Titles.At(r.d, i); ok {
		return true
	}
	if _, _, ok := lexicon.PlainWords.At(r.d, i); ok {
		return true
	}
	_, _, ok := lexicon.NameHeads.At(r.d, i)
	return ok
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
func (r *reader) quoted(first int) []candidate {
	end := first
	for end < min(first+3, len(r.d.Tokens)) && r.d.Is(end, doc.Word) {
		end++
	}
	if end == first || !r.mark(end) || letters(r.d.Between(first, end).Of(r.d.Text)) < 4 {
		return nil
	}
	out := []candidate{{Span: r.d.Between(first, end)}}
	for i := first; i < end && end-first > 1; i++ {
		if r.foreign(i) {
			out = append(out, candidate{Span: r.d.Tokens[i].Span()})
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
	row, h, ok := lexicon.NameHeads.At(r.d, i-1)
	return ok && row.Open && h.Words == 1 && row.Kind != "place" && r.foreign(i)
}

// foreign reports whether token i looks like a name out of another language: six
// letters or more, no article, no word that any table knows.
func (r *reader) foreign(i int) bool {
	if !r.d.Is(i, doc.Word) || r.words[i] == 0 || len(r.d.HitsAt(i)) > 0 {
		return false
	}
	form := r.d.Form(i)
	return letters(form) >= 6 && form == unarticled(form)
}

// live reports whether token i is of the article itself.
func (r *reader) live(i int) bool { return r.d.Live(&r.d.Sentences[r.sentence(i)]) }

// acronym reports whether token i is of three to six Latin capitals.
func (r *reader) acronym(i int) bool {
	if !r.d.Is(i, doc.Latin) || r.d.Tokens[i].Span().Len() < 3 || r.d.Tokens[i].Span().Len() > 6 {
		return false
	}
	for _, c := range []byte(r.d.Tokens[i].Of(r.d.Text)) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// wordsOf are a name's folded words, marks left out.
func wordsOf(text string) []string {
	folded := arabic.Fold(text)
	words := make([]string, 0, 2)
	first := 0
	for i := 0; i < len(folded); {
		n := parting(folded, i)
		if n == 0 {
			i++
			continue
		}
		if first < i {
			words = append(words, folded[first:i])
		}
		i += n
		first = i
	}
	if first < len(folded) {
		words = append(words, folded[first:])
	}
	return words
}

// parting is how many bytes the white space or mark takes that parts words of a
// name at byte i, 0 if there is none. Letters, of whose two bytes marks share the
// first, are told from them by the second.
func parting(s string, i int) int {
	switch c := s[i]; {
	case c < '0':
		return 1
	case c == 0xC2 && (strings.HasPrefix(s[i:], "\u00a0") || strings.HasPrefix(s[i:], "«") || strings.HasPrefix(s[i:], "»")):
		return 2
	case c == 0xD8 && i+1 < len(s) && s[i+1] == 0x8C: // ،
		return 2
	case c == 0xE2 && (strings.HasPrefix(s[i:], "“") || strings.HasPrefix(s[i:], "”")):
		return 3
	}
	return 0
}
