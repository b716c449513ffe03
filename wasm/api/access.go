package api

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"slices"
	"strings"

	"mihakk/wasm/problem"
)

// cors lets the origins of the configuration read the answer and refuses the
// others. A page of this very host needs no leave.
func (s *server) cors(w http.ResponseWriter, r *http.Request) *problem.Problem {
	h, origin := w.Header(), r.Header.Get("Origin")
	h.Set("Access-Control-Expose-Headers", "ETag, Content-Language, Allow, WWW-Authenticate")
	if len(s.Origins) == 0 {
		h.Set("Access-Control-Allow-Origin", "*")
		return nil
	}
	h.Add("Vary", "Origin")
	_, host, _ := strings.Cut(origin, "://")
	switch {
	case origin == "", host == r.Host:
	case slices.Contains(s.Origins, origin):
		h.Set("Access-Control-Allow-Origin", origin)
	default:
		return problem.OriginRefused.Because(origin)
	}
	return nil
}

// preflight answers OPTIONS.
func preflight(w http.ResponseWriter, r *http.Request, allow string) {
	h := w.Header()
	h.Set("Allow", allow)
	if r.Header.Get("Access-Control-Request-Method") != "" {
		h.Set("Access-Control-Allow-Methods", allow)
		h.Set("Access-Control-Allow-Headers", "Accept, Accept-Language, Authorization, Content-Type, If-None-Match")
		h.Set("Access-Control-Max-Age", "86400")
	}
	w.WriteHeader(http.StatusNoContent)
}

// knows reports whether a request bears one of the keys, or none is asked for.
func (s *server) knows(r *http.Request) bool {
	scheme, key, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	return len(s.Keys) == 0 || strings.EqualFold(scheme, "Bearer") && s.key(strings.TrimSpace(key))
}

// key compares with every key, in a time that tells neither how much of one
// was right nor how long it is.
func (s *server) key(given string) bool {
	sum, found := sha256.Sum256([]byte(given)), 0
	for _, k := range s.Keys {
		want := sha256.Sum256([]byte(k))
		found |= subtle.ConstantTimeCompare(sum[:], want[:])
	}
	return found == 1
}

// keyless is the problem of a request that bears no key.
func keyless(w http.ResponseWriter) *problem.Problem {
	w.Header().Set("WWW-Authenticate", "Bearer")
	return problem.KeyNeeded.Because()
}
