package entity

import (
	"strings"

	"mihakk/analyzer/doc"
	"mihakk/analyzer/lexicon"
)

// settle puts the readings of the rules and the tags of the model together:
// the model's names, save where a rule is sure of a longer one or of a kind
// that the model does not know.
func (r *reader) settle(read []reading, tags []uint8) []reading {
	out := make([]reading, 0, len(read)+8)
	at := 0 // the next reading
	for i := 0; i < len(tags); {
		for at < len(read) && read[at].first < i {
			at++
		}
		begins := at < len(read) && read[at].first == i
		if !begins && tags[i]%2 == 0 {
			i++
			continue
		}
		end := i + 1
		for tags[i]%2 == 1 && end < len(tags) && tags[end] == tags[i]+1 {
			end++
		}
		if tags[i]%2 == 1 {
			end = r.stop(i, end, read[at:])
		}
		n := reading{first: i, end: i + 1}
		switch {
		case begins && r.sure(read[at].name, i, read[at].end) && (tags[i]%2 == 0 || read[at].end >= end || read[at].stranger() || r.overrun(&read[at], end)):
			n = read[at]
			n.kind = n.agreed(tags[i], end)
			out = append(out, n)
		case tags[i]%2 == 1 && r.d.Form(i) != "": // a lone tatweel is no name
			n = reading{name{kind: Tagged[tags[i]/2], pre: int(r.sign(i).clitics)}, i, end, "model"}
			if begins && read[at].end == end {
				n.name, n.rule = read[at].name, read[at].rule
				n.kind = read[at].agreed(tags[i], end)
			}
			if begins && read[at].end > end && r.goesOn(n.kind, end, read[at]) {
				n.end = read[at].end
			}
			if n.kind == Person && n.end-n.first > 1 && r.says(n.first) {
				n.first, n.pre = n.first+1, 0
			}
			if n = r.unquote(n); n.first < n.end && !r.idleWord(n) && !r.dated(n) && !r.mourning(n) {
				out = append(out, n)
			}
		}
		i = max(i+1, n.end)
	}
	return out
}

// agreed is the kind of a reading whose first token the model gives a tag in a
// name up to end: the model knows a club from its city, but a table's bodies,
// outlets and persons are what the table says.
func (n *reading) agreed(tag uint8, end int) Kind {
	if tag%2 == 0 || n.end != end || n.stranger() || n.rule == "known" && n.kind != Place || n.rule == "person" && n.known != "" {
		return n.kind
	}
	return Tagged[tag/2]
}

// stranger reports whether a name is of a kind that the model does not know.
func (n *name) stranger() bool { return n.kind.number() >= Platform.number() }

// overrun reports whether the model's name up to end runs on behind one that the
// tables know into words of the sentence: السيسي | سلفه، البنتاغون | الخبر.
func (r *reader) overrun(n *reading, end int) bool {
	s := r.sign(n.end)
	switch {
	case n.known == "":
		return false
	case n.kind == Person:
		return !r.solid(n.end, end)
	}
	return n.kind == Organisation && (s.is&common != 0 || s.head.Words > 0 || s.place.Words > 0)
}

// goesOn reports whether a name of the model's up to end is as long as a rule read
// it: what follows can only be a person's name, or says what a body is for (المجلس الأعلى للحسابات).
func (r *reader) goesOn(kind Kind, end int, longer reading) bool {
	if kind == Organisation {
		return longer.rule == "headed" && longer.kind == kind && strings.HasPrefix(r.d.Form(end), "لل")
	}
	return kind == Person && r.solid(end, longer.end)
}

// solid reports whether tokens i up to end can only be parts of a person's name.
func (r *reader) solid(i, end int) bool {
	for ; i < end; i++ {
		if form := r.d.Form(i); !r.has(i, given|surname) && form != "بن" && form != "ال" && form != "الدين" && form != "الله" {
			return false
		}
	}
	return true
}

// mourning reports whether a lone family name is what is proclaimed for some days:
// أعلن الحداد ثلاثة أيام.
func (r *reader) mourning(n reading) bool {
	_, _, number := lexicon.Numbers.At(r.d, n.end)
	return n.kind == Person && n.end-n.first == 1 && r.definite(n.first) && (number || r.d.Is(n.end, doc.Digits))
}

// idleWord reports whether a person's name is one word that is a common word
// too, with neither a title nor a verb before it: عام سعيد.
func (r *reader) idleWord(n reading) bool {
	if n.kind != Person || n.end-n.first > 1 || !r.has(n.first, wordlike) || r.titled(n.first) || n.first == 0 {
		return false
	}
	_, _, reports := lexicon.ReportingVerbs.At(r.d, n.first-1)
	row, _, plain := lexicon.PlainWords.At(r.d, n.first-1)
	return !reports && !(plain && row.Code == "verb")
}

// dated reports whether what the model takes for a name is a day: ليل الثلاثاء, and
// 14 آذار but behind a noun (قوى 14 آذار).
func (r *reader) dated(n reading) bool {
	if n.rule != "model" || n.end-n.first != 2 {
		return false
	}
	if _, _, ok := lexicon.Weekdays.At(r.d, n.end-1); ok {
		return true
	}
	_, _, ok := lexicon.Months.At(r.d, n.end-1)
	return ok && r.d.Is(n.first, doc.Digits) && (!r.d.Is(n.first-1, doc.Word) || r.sign(n.first-1).place.Words > 0)
}

// says reports whether token i is a verb of saying in the present: يجيب.
func (r *reader) says(i int) bool {
	_, hit, ok := lexicon.ReportingVerbs.At(r.d, i)
	return ok && hit.Infl == doc.Present && !r.has(i, given|wordlike)
}

// stop is where a name of the model's in tokens i up to end does end: before the
// next address or platform inside it, or another that the tables know: ماكرون | وميركل
func (r *reader) stop(i, end int, read []reading) int {
	for k := range read {
		if read[k].first >= end {
			break
		}
		if read[k].first > i && (read[k].stranger() || read[k].joined(r.d.Form(read[k].first))) {
			return read[k].first
		}
	}
	return end
}

// joined reports whether a reading, whose first token is given, is of a known
// name behind "and"; places are also parts of names.
func (n *reading) joined(form string) bool {
	return n.known != "" && n.kind != Place && n.pre > 0 && strings.HasPrefix(form, "و")
}

// unquote leaves of a name with quotation marks in it what stands between them
// (صحيفة "الشرق), or before them.
func (r *reader) unquote(n reading) reading {
	for k := n.first; k < n.end; k++ {
		form := r.d.Form(k)
		switch {
		case form == "(" || form == ")" || !opening(form) && !closing(form):
		case k == n.first || opening(form) && k+1 < n.end:
			n.first, n.pre = k+1, 0
			if n.first < n.end {
				n.pre = int(r.sign(n.first).clitics)
			}
		default:
			n.end = k
		}
	}
	return n
}
