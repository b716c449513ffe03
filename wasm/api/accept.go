package api

import (
	"net/http"
	"strconv"
	"strings"
)

// A choice is one item of an Accept-… header: its name in lower case, what
// parameters it has, and how much it is wanted.
type choice struct {
	name   string
	params map[string]string // nil if there are none
	q      float64           // 0 to 1
}

// choices reads the values of an Accept-… header. A comma in a quoted
// parameter does not occur in what is offered here, so it ends an item too.
func choices(values []string) []choice {
	var out []choice
	for _, item := range split(strings.Join(values, ",")) {
		name, rest, _ := strings.Cut(item, ";")
		c := choice{name: strings.ToLower(strings.TrimSpace(name)), q: 1}
		for p := range strings.SplitSeq(rest, ";") {
			k, v, ok := strings.Cut(p, "=")
			k, v = strings.ToLower(strings.TrimSpace(k)), strings.Trim(strings.TrimSpace(v), `"`)
			switch {
			case !ok:
			case k == "q":
				c.q, _ = strconv.ParseFloat(v, 64)
			default:
				if c.params == nil {
					c.params = map[string]string{}
				}
				c.params[k] = v
			}
		}
		out = append(out, c)
	}
	return out
}

// A media is a format on offer.
type media struct {
	name    string // what format= calls it
	mime    string // type/subtype
	profile string // of its profile parameter, or ""
}

// header is the Content-Type of an answer in this format.
func (m *media) header() string {
	switch {
	case m.profile != "":
		return m.mime + `; profile="` + m.profile + `"`
	case strings.HasPrefix(m.mime, "text/"):
		return m.mime + "; charset=utf-8"
	}
	return m.mime
}

// negotiate picks what a request wants of an offer: what format= names, else
// what Accept ranks highest, the earlier one on a tie; -1 if nothing fits.
func negotiate(r *http.Request, format string, offer []media) int {
	if format != "" {
		for i := range offer {
			if offer[i].name == format {
				return i
			}
		}
		return -1
	}
	wants := choices(r.Header.Values("Accept"))
	if len(wants) == 0 {
		return 0
	}
	best, most := -1, 0.0
	for i := range offer {
		if q := offer[i].quality(wants); q > most {
			best, most = i, q
		}
	}
	return best
}

// quality is the q of the most specific range that covers the media, 0 if none does.
func (m *media) quality(wants []choice) float64 {
	major, _, _ := strings.Cut(m.mime, "/")
	q, closest := 0.0, 0
	for _, c := range wants {
		near := 0
		switch {
		case c.name == m.mime && c.params["profile"] == "":
			near = 3
		case c.name == m.mime && c.params["profile"] == m.profile:
			near = 4
		case c.name == major+"/*":
			near = 2
		case c.name == "*/*":
			near = 1
		}
		if near > closest {
			q, closest = c.q, near
		}
	}
	return q
}

// names lists an offer for people.
func names(offer []media) string {
	var list []string
	for i := range offer {
		list = append(list, offer[i].header())
	}
	return strings.Join(list, ", ")
}
