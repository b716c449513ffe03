// Package arabic knows the script: which letters are one to a reader, which
// runes carry no letter, which digits stand for which value, which letters are
// written onto a word. Pure functions on strings and runes.
package arabic

//go:generate go run gen.go

import (
	"strings"
	"unicode/utf8"
)

// AppendFold appends s as tables spell it: without vowel marks, tatweel and
// invisible controls; alef, hamza seats, yeh, teh marbuta and their Persian and
// presentation forms as one letter each, a lost lam-alef given back; digits in ASCII; Latin in lower case.
// Bytes that are no UTF-8, and U+FFFD that stands for them, are dropped.
func AppendFold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if k, ok := InBlock(s, i); ok {
			if f := arabicFold[k]; f >= utf8.RuneSelf {
				dst = append(dst, byte(f), byte(f>>8))
			} else if f != 0 {
				dst = append(dst, byte(f))
			}
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		dst = appendOther(dst, s, i, r)
		i += size
	}
	return dst
}

// InBlock gives the number within the block Arabic, U+0600 to U+06FF, of the rune
// at byte i, two bytes long, if it is of that block.
func InBlock(s string, i int) (k uint8, ok bool) {
	if s[i]&^3 != 0xD8 || i+1 >= len(s) || s[i+1]&0xC0 != 0x80 {
		return 0, false
	}
	return s[i]&3<<6 | s[i+1]&0x3F, true
}

// appendOther appends a rune outside of the block Arabic, at byte i of s, folded.
func appendOther(dst []byte, s string, i int, r rune) []byte {
	switch {
	case r == '?' && Lost(s, i):
		return append(dst, "لا"...)
	case r >= 'A' && r <= 'Z':
		return append(dst, byte(r)+'a'-'A')
	case r < utf8.RuneSelf:
		return append(dst, byte(r))
	case Ignorable(r), r == utf8.RuneError:
		return dst
	case r >= 0xFB50 && r <= 0xFEFC:
		return append(dst, presentation(r)...)
	}
	return utf8.AppendRune(dst, lower(r))
}

// Fold is [AppendFold] as a string: s itself where nothing changes.
func Fold(s string) string {
	var buf [64]byte
	folded := AppendFold(buf[:0], s)
	if string(folded) == s {
		return s
	}
	return string(folded)
}

// Lead is how many bytes of s spell the first n bytes of its folded form, with
// the marks that sit on them.
func Lead(s string, n int) int {
	var buf [32]byte
	at := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case at >= n && !Ignorable(r):
			return i
		case r == '?' && Lost(s, i):
			at += len("لا")
		default:
			at += len(AppendFold(buf[:0], s[i:i+size]))
		}
		i += size
	}
	return len(s)
}

// Lost reports whether the question mark at byte i stands inside a word: archives
// of old wire copy have it where the ligature lam-alef was lost («ث?ثة», «دو?ر»).
func Lost(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return Letter(before) && Letter(after)
}

// Ignorable reports whether a rune carries no letter: marks, tatweel, joiners
// and direction controls. Such runes never break a word or a number.
func Ignorable(r rune) bool {
	switch {
	case r < 0x00AD:
		return false
	case r >= 0x0600 && r <= 0x06FF:
		return r == Tatweel || Mark(r) || r == 0x061C
	case r >= 0x2000 && r <= 0x206F:
		return r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060
	case r == 0x00AD, r == 0xFEFF, r >= 0x08D3 && r <= 0x08FF, r >= 0x0300 && r <= 0x036F, r >= 0xFE00 && r <= 0xFE0F:
		return true
	}
	return false
}

// Turns reports whether a rune is a control that changes the direction of the
// text behind it until something ends that: embeddings, overrides, isolates and
// their ends (UAX 9, 2.1 to 2.5).
func Turns(r rune) bool { return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 }

// Unturned is s without the controls that [Turns] tells: quoted among other
// words, it cannot turn those round ("Trojan Source").
func Unturned(s string) string {
	return strings.Map(func(r rune) rune {
		if Turns(r) {
			return -1
		}
		return r
	}, s)
}

// Mark reports whether a rune is an Arabic vowel or Quranic mark.
func Mark(r rune) bool {
	return r >= 0x064B && r <= 0x065F || r == 0x0670 || r >= 0x0610 && r <= 0x061A ||
		r >= 0x06D6 && r <= 0x06DC || r >= 0x06DF && r <= 0x06E4 || r == 0x06E7 || r == 0x06E8 || r >= 0x06EA && r <= 0x06ED
}

// Tatweel is the letter stretcher.
const Tatweel = '\u0640'

// Letter reports whether a rune is an Arabic letter, presentation forms included.
func Letter(r rune) bool {
	return r >= 0x0620 && r <= 0x064A && r != Tatweel || r >= 0x066E && r <= 0x06D3 && r != 0x0670 ||
		r >= 0x06FA && r <= 0x06FF || r == 0x06D5 || r == 0x06EE || r == 0x06EF || r >= 0x0750 && r <= 0x077F ||
		r >= 0xFB50 && r <= 0xFBB1 || r >= 0xFBD3 && r <= 0xFD3D || r >= 0xFD50 && r <= 0xFDFB || r >= 0xFE70 && r <= 0xFEFC
}

// Digit is the value of a digit of the three families (0-9, Arabic-Indic,
// Persian), or -1.
func Digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= 0x0660 && r <= 0x0669:
		return int(r - 0x0660)
	case r >= 0x06F0 && r <= 0x06F9:
		return int(r - 0x06F0)
	}
	return -1
}

// lower is the lower case of the Latin, Greek and Cyrillic capitals that names use.
func lower(r rune) rune {
	switch {
	case r >= 0xC0 && r <= 0xDE && r != 0xD7, r >= 0x0391 && r <= 0x03A9, r >= 0x0410 && r <= 0x042F:
		return r + 32
	case r >= 0x0100 && r <= 0x0137:
		return r | 1
	}
	return r
}

// presentation gives the letters of a rune of the presentation blocks.
func presentation(r rune) string {
	i := r - 0xFB50
	return presentationText[presentationStarts[i]:presentationStarts[i+1]]
}
