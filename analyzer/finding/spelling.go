package finding

import (
	"strings"
	"unicode/utf8"
)

// skeleton is what two transliterations of one name share: its letters less the
// long vowels, sounds that newsrooms spell in several ways as one: بروكينغز، بروكنجز
func skeleton(folded string) string {
	var buf [64]byte
	return string(appendSkeleton(buf[:0], folded))
}

// bones is the skeleton of the folded words of a name, less their articles.
func bones(words []string) string {
	var buf [64]byte
	b := buf[:0]
	for _, word := range words {
		b = appendSkeleton(b, unarticled(word))
	}
	return string(b)
}

// appendSkeleton appends a word's; a long vowel stays at the beginning alone.
func appendSkeleton(b []byte, folded string) []byte {
	for _, c := range folded {
		switch c {
		case 'ا', 'و', 'ي', 'ه', ' ':
			if len(b) == 0 {
				b = utf8.AppendRune(b, c)
			}
			continue
		case 'غ', 'ق', 'ك', 'گ':
			c = 'ج'
		case 'ط':
			c = 'ت'
		case 'ص', 'ث':
			c = 'س'
		case 'ض':
			c = 'د'
		case 'ذ', 'ظ':
			c = 'ز'
		case 'پ':
			c = 'ب'
		case 'ڤ':
			c = 'ف'
		}
		b = utf8.AppendRune(b, c)
	}
	return b
}

// distance is the optimal string alignment distance of two words: letters put
// in, left out, taken for another one, or two neighbours swapped. At most 3, as
// more is no slip of the pen.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	if len(x)-len(y) > 2 || len(y)-len(x) > 2 || len(x) > 40 {
		return 3
	}
	var rows [3][43]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(y) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return min(last[len(y)], 3)
}

// swapped reports whether two words differ by two neighbouring letters swapped: EPGE, EGPE
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i+1 < len(a); i++ {
		if a[i] != b[i] {
			return a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
		}
	}
	return false
}

// inflected reports whether the longer of two words is the shorter one with
// clitics or an ending, or both are one stem with different endings.
func inflected(a, b string) bool {
	return lighten(a) == lighten(b)
}

// unarticled is a folded word less "ال".
func unarticled(w string) string {
	if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) >= 4 {
		return rest
	}
	return w
}

// letters is the length of a word in runes.
func letters(w string) int {
	n := 0
	for i := range len(w) {
		if w[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
