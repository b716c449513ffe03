package api

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"mihakk/wasm/problem"
)

// typeOf is the media type of a request's body, "" if the request names none.
// Anything but plain UTF-8 is refused.
func typeOf(r *http.Request, wants string) (string, *problem.Problem) {
	t := r.Header.Get("Content-Type")
	if t == "" {
		return "", nil
	}
	name, params, err := mime.ParseMediaType(t)
	charset := strings.ToLower(params["charset"])
	if err != nil || charset != "" && charset != "utf-8" && charset != "utf8" {
		return "", problem.MediaRefused.Because(wants)
	}
	if e := r.Header.Get("Content-Encoding"); e != "" && !strings.EqualFold(e, "identity") {
		return "", problem.MediaRefused.Because(wants)
	}
	return name, nil
}

// errLimit says that a body is longer than may be read.
var errLimit = errors.New("over the limit")

// readAll reads a body to its end, but refuses one over the limit before or as
// soon as that is known.
func readAll(r *http.Request, limit int) ([]byte, error) {
	if r.ContentLength > int64(limit) {
		return nil, errLimit
	}
	b, err := io.ReadAll(io.LimitReader(r.Body, int64(limit)+1))
	if err == nil && len(b) > limit {
		err = errLimit
	}
	return b, err
}

// body reads a request's body in valid UTF-8.
func body(r *http.Request, limit int) ([]byte, *problem.Problem) {
	b, err := readAll(r, limit)
	switch {
	case err == errLimit:
		return nil, problem.Over(limit, problem.Bytes)
	case err != nil: // the client went away; nobody reads this
		return nil, problem.BadEncoding.Because(strconv.Itoa(len(b)))
	}
	return b, encoded(b)
}

// encoded reports what in b is no UTF-8.
func encoded(b []byte) *problem.Problem {
	if utf8.Valid(b) {
		return nil
	}
	at := 0
	for {
		c, size := utf8.DecodeRune(b[at:])
		if c == utf8.RuneError && size == 1 {
			return problem.BadEncoding.Because(strconv.Itoa(at))
		}
		at += size
	}
}
