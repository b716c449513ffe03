package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// A class is what a rune means to the tokeniser.
type class uint8

const (
	space class = iota
	ignorable
	arabicLetter
	otherLetter
	digit
	mark // punctuation, symbols, anything else
)

func classOf(r rune) class {
	switch {
	case r < utf8.RuneSelf:
		switch {
		case r <= ' ' || r == 0x7F:
			return space
		case r >= '0' && r <= '9':
			return digit
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			return otherLetter
		}
		return mark
	case arabic.Letter(r):
		return arabicLetter
	case arabic.Digit(r) >= 0:
		return digit
	case arabic.Ignorable(r):
		return ignorable
	case unicode.IsSpace(r), r == 0x2007, r == 0x180E:
		return space
	case unicode.IsLetter(r):
		return otherLetter
	}
	return mark
}

// near has the classes of the runes that take at most two bytes, as far as the end
// of the block Arabic.
var near = classes()

func classes() (of [0x700]class) {
	for r := range of {
		of[r] = classOf(rune(r))
	}
	return of
}

// runeAt gives the rune at byte i, its bytes and its class.
func runeAt(text string, i int) (r rune, size int, c class) {
	if b := text[i]; b < utf8.RuneSelf {
		return rune(b), 1, near[b]
	}
	if k, ok := arabic.InBlock(text, i); ok {
		return 0x0600 + rune(k), 2, near[0x0600+rune(k)]
	}
	r, size = utf8.DecodeRuneInString(text[i:])
	return r, size, classOf(r)
}

// tokens cuts the text; what lies between tokens is white space and invisible controls.
func tokens(text string) ([]doc.Token, []doc.Spelling) {
	out := make([]doc.Token, 0, len(text)/8+8)
	spell := newSpeller(len(text))
	glued := false
	look := addresses{text: text}
	for i := 0; i < len(text); {
		if text[i] == ' ' {
			glued = false
			i++
			continue
		}
		r, size, c := runeAt(text, i)
		if c == space || c == ignorable && (r != arabic.Tatweel) || r == utf8.RuneError && size == 1 {
			glued = glued && c != space
			i += size
			continue
		}
		end, kind := i, doc.Word
		if r < utf8.RuneSelf {
			end, kind = look.at(i)
		}
		if end == i {
			end, kind = run(text, i+size, c)
		}
		spelling, kind := spell.add(text[i:end], kind)
		out = append(out, doc.NewToken(doc.Span{Start: i, End: end}, spelling, kind, glued))
		glued, i = true, end
	}
	return out, spell.spellings()
}

// run is the end and kind of the token that began with a rune of class c and goes on at i.
func run(text string, i int, c class) (int, doc.Kind) {
	kind := doc.Punct
	switch c {
	case arabicLetter, ignorable:
		kind = doc.Word
	case otherLetter:
		kind = doc.Latin
	case digit:
		kind = doc.Digits
	default:
		return i, kind
	}
	end := i
	for i < len(text) {
		if k, ok := arabic.InBlock(text, i); ok && kind == doc.Word && near[0x0600+rune(k)] == arabicLetter {
			i += 2
			end = i
			continue
		}
		r, size, n := runeAt(text, i)
		i += size
		switch {
		case n == ignorable:
			if kind == doc.Word && (arabic.Mark(r) || r == arabic.Tatweel) {
				end = i
			}
			continue
		case kind == doc.Word && r == '?' && arabic.Lost(text, i-1):
		case n == c || kind == doc.Word && n == arabicLetter, kind == doc.Latin && n == digit && r < utf8.RuneSelf:
		case kind == doc.Digits && n == otherLetter && r < utf8.RuneSelf && latinName(text, i):
			kind, c = doc.Latin, otherLetter // "5G", "4x4"; not "30km", "10%"
		default:
			return end, kind
		}
		end = i
	}
	return end, kind
}

// latinName reports whether the one Latin letter before i ends a short mixed
// name such as 5G or 3D; a unit written onto a number has small letters.
func latinName(text string, i int) bool {
	b := text[i-1]
	if b < 'A' || b > 'Z' {
		return false
	}
	return i == len(text) || classOf(rune(text[i])) != otherLetter
}

// addresses reads addresses off a text from its beginning to its end.
type addresses struct {
	text string
	stop int // end of the run of address bytes read last
}

// at reads the URL, e-mail address, hashtag or handle that begins at i, with an
// ASCII byte; the end is i where there is none.
func (a *addresses) at(i int) (int, doc.Kind) {
	text := a.text
	switch text[i] {
	case '#':
		if end := word(text, i+1); end > i+1 {
			return end, doc.Hashtag
		}
	case '@':
		if end := word(text, i+1); end > i+1 && !arabicOnly(text[i+1:end]) {
			return end, doc.Handle
		}
	}
	if b := text[i]; !(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9') {
		return i, 0
	}
	for a.stop = max(a.stop, i); a.stop < len(text) && addressByte(text[a.stop]); {
		a.stop++
	}
	end := min(a.stop, i+longestAddress)
	end = i + len(strings.TrimRight(text[i:end], ".,;:!?"))
	whole := text[i:end]
	at := strings.IndexByte(whole, '@')
	switch {
	case strings.Contains(whole, "://"), strings.HasPrefix(whole, "www."):
		return end, doc.URL
	case at > 0 && at < len(whole)-1 && strings.IndexByte(whole[at:], '.') > 0:
		return end, doc.Email
	case at > 0 && at == len(whole)-1 && !digitsOnly(whole[:at]):
		return end, doc.Handle // "name@", as right-to-left editors turn it
	case at < 0 && domain(whole):
		return end, doc.URL
	}
	return i, 0
}

// addressByte reports whether a byte can stand in an address: visible ASCII, no bracket or quotation mark.
func addressByte(b byte) bool {
	switch b {
	case '"', '<', '>', '(', ')', '[', ']', '{', '}', '\'', '`', '|':
		return false
	}
	return b > ' ' && b < utf8.RuneSelf
}

// longestAddress bounds an address, in bytes.
const longestAddress = 2048

// word is the end of the letters, digits and underscores from i on.
func word(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if c := classOf(r); r != '_' && (c == space || c == mark) || r == utf8.RuneError {
			break
		}
		i += size
	}
	return i
}

// arabicOnly reports whether a word has Arabic letters and nothing else: no
// network that writes @ in front of names takes such a name.
func arabicOnly(s string) bool {
	for _, r := range s {
		if classOf(r) != arabicLetter && !arabic.Ignorable(r) {
			return false
		}
	}
	return true
}

func digitsOnly(s string) bool { return strings.Trim(s, "0123456789") == "" }

// domain reports whether an ASCII word is a host name with an optional path:
// labels of letters, the last one a top-level domain of letters.
func domain(s string) bool {
	host, _, _ := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || len(host)-dot < 3 {
		return false
	}
	for i := range len(host) {
		if b := host[i]; !(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-' || b == '.' || i < dot && b >= '0' && b <= '9') {
			return false
		}
	}
	return host[0] < '0' || host[0] > '9' || strings.ContainsAny(host[:dot], "abcdefghijklmnopqrstuvwxyz")
}
