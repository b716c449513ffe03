package segment

import (
	"strings"

	"mihakk/analyzer/doc"
)

// layOut cuts blocks at line breaks and sentences at closing marks.
func layOut(d *doc.Document) {
	for i := 0; i < len(d.Tokens); {
		end := i + 1
		for end < len(d.Tokens) && !breaks(d.Gap(end)) {
			end++
		}
		block := doc.Block{Span: d.Between(i, end), Kind: doc.Paragraph, Repeats: -1, First: len(d.Sentences)}
		for i < end {
			next := sentenceEnd(d, i, end)
			for k := i; k < next; k++ {
				d.Tokens[k].Sentence = int32(len(d.Sentences))
			}
			d.Sentences = append(d.Sentences, doc.Sentence{Span: d.Between(i, next), First: i, End: next, Block: len(d.Blocks)})
			i = next
		}
		block.End = len(d.Sentences)
		d.Blocks = append(d.Blocks, block)
	}
}

// breaks reports whether the gap between two tokens ends a line.
func breaks(gap string) bool {
	return gap != "" && gap != " " && strings.ContainsAny(gap, "\n\r\v\f\u0085\u2028\u2029")
}

// sentenceEnd is the token behind the sentence that begins at i, within its line.
func sentenceEnd(d *doc.Document, i, end int) int {
	for k := i; k < end; k++ {
		if d.Tokens[k].Kind != doc.Punct || !closes(d, k, end) {
			continue
		}
		for k+1 < end && trails(d, k+1) {
			k++
		}
		if k+1 < end && (d.Form(k+1) == "،" || d.Form(k+1) == ",") { // «من يقرأ؟»، يقول
			continue
		}
		return k + 1
	}
	return end
}

// closes reports whether token k, a mark, ends a sentence: . ؟ ? ! … and their like, but
// no point inside a number, an address, an initial (د. أحمد) or a run of points
// that a word goes on behind.
func closes(d *doc.Document, k, end int) bool {
	switch d.Form(k) {
	case "؟", "?", "!", "۔":
		return true
	case "…":
		return k+1 == end || !d.Is(k+1, doc.Word)
	case ".":
		if d.Form(k-1) == "." && d.Glued(k) { // "..": a headline's dash, the sentence goes on
			return false
		}
	default:
		return false
	}
	next := k + 1
	for next < end && d.Form(next) == "." && d.Glued(next) {
		next++
	}
	if next == end {
		return true
	}
	if next > k+1 {
		return false
	}
	if trails(d, next) {
		return true
	}
	if d.Glued(next) && !d.Is(next, doc.Word) { // 3.5, v2.0
		return false
	}
	return !initial(d, k-1)
}

// initial reports whether token k is an abbreviation that a point belongs to:
// one letter (د. م. أ.) or two initials written together (ا.ف.ب).
func initial(d *doc.Document, k int) bool {
	return d.Is(k, doc.Word) && len(d.Form(k)) <= 2 || d.Is(k, doc.Latin) && len(d.Form(k)) == 1
}

// trails reports whether token k belongs to the sentence that closed before it:
// further marks and closing quotation marks or brackets written onto it.
func trails(d *doc.Document, k int) bool {
	switch d.Form(k) {
	case ".", "؟", "?", "!", "…":
		return d.Glued(k)
	case "»", "”", "\"", ")", "]", "’", "›":
		return d.Glued(k)
	}
	return false
}
