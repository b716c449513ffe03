package entity

import (
	"strings"
	"unicode/utf8"

	"mihakk/analyzer/arabic"
	"mihakk/analyzer/doc"
)

// mentions makes the mentions of readings.
func (r *reader) mentions(read []reading) []Mention {
	out := make([]Mention, 0, len(read))
	for _, n := range read {
		out = append(out, r.mention(n))
	}
	return out
}

// mention makes the mention of a reading: its span less clitics, its name in
// normal form, where للمؤسسة is المؤسسة again.
func (r *reader) mention(n reading) Mention {
	span := r.d.Between(n.first, n.end)
	span.Start += arabic.Lead(r.d.Tokens[n.first].Of(r.d.Text), n.pre)
	m := Mention{Span: span, First: n.first, End: n.end, Kind: n.kind, Name: n.known, Rule: n.rule, known: n.known}
	m.size = len(r.d.Form(n.first)) - n.pre
	switch form := r.d.Form(n.first); {
	case n.kind == Account:
		m.Name = "@" + strings.Trim(span.Of(r.d.Text), "@")
	case m.Name == "" && n.pre >= 4 && strings.HasSuffix(form[:n.pre], "لل"):
		m.Name = "ال" + plain(span.Of(r.d.Text))
	case m.Name == "":
		m.Name = plain(span.Of(r.d.Text))
	}
	return m
}

// plain is a text without marks, tatweel and invisible controls, its white
// space single blanks. It is the text itself where that holds already.
func plain(s string) string {
	clean := true
	space := false
	for _, c := range s {
		blank := c == ' '
		if c < ' ' || c == 0xA0 || blank && space || c >= utf8.RuneSelf && arabic.Ignorable(c) {
			clean = false
			break
		}
		space = blank
	}
	if clean {
		return s
	}
	var b strings.Builder
	for i, word := range strings.Fields(s) {
		if i > 0 {
			b.WriteByte(' ')
		}
		for _, c := range word {
			if !arabic.Ignorable(c) && c != utf8.RuneError {
				b.WriteRune(c)
			}
		}
	}
	return b.String()
}

// address reads a hashtag, an account (@name, or name@ as right-to-left editors leave it) or a URL.
func (r *reader) address(i, end int) (name, int) {
	switch r.d.Tokens[i].Kind {
	case doc.Hashtag:
		return name{kind: Hashtag}, 1
	case doc.Handle:
		return name{kind: Account}, 1
	case doc.URL:
		return name{kind: URL}, 1
	}
	return name{}, 0
}
