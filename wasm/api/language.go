package api

import (
	"net/http"
	"strings"
)

// A language is one that the API speaks.
type language int

// The languages.
const (
	english language = iota
	arabic
)

// tag is the language's BCP 47 tag.
func (l language) tag() string {
	if l == arabic {
		return "ar"
	}
	return "en"
}

// wanted is the language that a request asks for: Arabic if it ranks Arabic
// over English, else English.
func wanted(r *http.Request) language {
	var q [2]float64
	for _, c := range choices(r.Header.Values("Accept-Language")) {
		switch tag, _, _ := strings.Cut(c.name, "-"); tag {
		case "en":
			q[english] = max(q[english], c.q)
		case "ar":
			q[arabic] = max(q[arabic], c.q)
		}
	}
	if q[arabic] > q[english] {
		return arabic
	}
	return english
}
