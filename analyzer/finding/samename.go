package finding

import (
	"strings"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/lexicon"
)

// oneName reports whether two spellings are most likely of one name, one of them a slip.
func oneName(a, b *name) bool {
	if a.form == b.form || len(a.form) == 0 || len(b.form) == 0 {
		return false
	}
	if a.form[0] < 0x80 || b.form[0] < 0x80 {
		return swapped(a.form, b.form)
	}
	person := a.kind == entity.Person || b.kind == entity.Person
	if person && a.kind != b.kind || a.kind == "" && b.kind == "" && letters(a.form) < 7 && !sounds(a, b) {
		return false
	}
	x, y := a.words, b.words
	switch {
	case person:
		return onePerson(x, y)
	case unarticled(a.form) == unarticled(b.form): // للاتحاد الأوروبي
		return false
	case sameLetters(a.form, b.form): // فيس بوك، فيسبوك
		return a.kind == b.kind
	case len(x) != len(y):
		return false
	}
	odd := oddWord(x, y)
	if odd > 0 && lexicon.Known(x[odd]) && lexicon.Known(y[odd]) { // وزارة السياحة، وزارة الصحة
		return false
	}
	return odd >= 0 && (slip(x[odd], y[odd]) || sounds(a, b))
}

// sameLetters reports whether two names differ in nothing but how they are parted.
func sameLetters(a, b string) bool {
	i, k := 0, 0
	for i < len(a) && k < len(b) {
		switch {
		case a[i] == b[k]:
			i, k = i+1, k+1
		case a[i] == ' ':
			i++
		case b[k] == ' ':
			k++
		default:
			return false
		}
	}
	return i == len(a) && k == len(b)
}

// oddWord is the index of the one word in which two names of equal length differ,
// -1 if they differ in none or in more.
func oddWord(x, y []string) int {
	odd := -1
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if odd >= 0 {
			return -1
		}
		odd = i
	}
	return odd
}

// sounds reports whether two names of some length are heard alike, whatever
// inflection might tell them apart: ديلي ميل، دايلي ميل; one word alone only in
// quotation marks before one and the same word (صحيفة «…» الفرنسية).
func sounds(a, b *name) bool {
	if a.bones != b.bones || letters(a.bones) < 3 {
		return false
	}
	return strings.Contains(a.form, " ") && letters(a.form) >= 8 || a.beside != 0 && a.beside == b.beside
}

// onePerson reports whether two persons' names differ by a slip in the last of
// them: two relatives share their last name and differ in the first. A surname
// alone may differ by its article.
func onePerson(x, y []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	last, other := x[len(x)-1], y[len(y)-1]
	if last == other {
		return len(x) == len(y) && heardTwice(x, y)
	}
	if len(x) == 1 {
		return len(y) > 1 && letters(unarticled(last)) >= 4 && unarticled(last) == unarticled(other)
	}
	if len(x) >= longName && x[0] == y[0] && oneSlip(x, y[:len(x)]) {
		return true
	}
	if len(x) != len(y) {
		return false
	}
	for i := range len(x) - 1 {
		if x[i] != y[i] {
			return false
		}
	}
	articled := unarticled(last) != last && unarticled(other) != other
	last, other = unarticled(last), unarticled(other)
	if articled && letters(last) >= 4 && letters(other) >= 4 && distance(last, other) == 1 { // الصباغ، الصباح
		return true
	}
	if len(x) > 2 && letters(last) >= 4 && distance(last, other) == 1 {
		return true
	}
	if last == other || last+"ي" == other || other+"ي" == last {
		return letters(last) >= 4
	}
	return letters(last) >= 5 && letters(other) >= 5 && (skeleton(last) == skeleton(other) || distance(last, other) == 1)
}

// longName is how many words a name has of which one may be slipped in wherever it stands.
const longName = 3

// oneSlip reports whether two names of three words and more differ in one of
// them by a letter, no known name on both sides: محمد عبد الغفور ولد أحمد، محمد عبد الغفار ولد أحمد
func oneSlip(x, y []string) bool {
	odd := oddWord(x, y)
	return odd > 0 && letters(x[odd]) >= 4 && letters(y[odd]) >= 4 && distance(x[odd], y[odd]) == 1 && !(lexicon.Known(x[odd]) && lexicon.Known(y[odd]))
}

// heardTwice reports whether two names of one surname have one given name in
// two transliterations: أوليفييه مارسو، أوليفي مارسو; not brothers, محمد and محمود.
func heardTwice(x, y []string) bool {
	odd := oddWord(x, y)
	return odd >= 0 && letters(x[odd]) >= 4 && letters(y[odd]) >= 4 && skeleton(x[odd]) == skeleton(y[odd]) &&
		letters(skeleton(x[odd])) >= 3 && !(lexicon.Known(x[odd]) && lexicon.Known(y[odd]))
}

// slip reports whether two words are one name spelled in two ways: long vowels
// and foreign sounds heard differently, or a letter or two gone astray. A word
// and its inflections are not.
func slip(a, b string) bool {
	short := min(letters(a), letters(b))
	if short < 5 || inflected(a, b) {
		return false
	}
	if s := skeleton(unarticled(a)); s == skeleton(unarticled(b)) && letters(s) >= 3 {
		return true
	}
	d := distance(a, b)
	return d == 1 && short >= 6 || d == 2 && short >= 8
}
