package api

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strconv"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// batched is what a batch takes and gives: JSON, a line an article.
const batched = "application/x-ndjson"

// batch serves POST /v1/analyze/batch. Each line is answered by one line as
// soon as it is read: {"line", "id", "report"} or {"line", "id", "problem"}.
// Lines are counted from first_line (1), so that a broken-off batch can go on.
func batch(w http.ResponseWriter, r *http.Request) *problem.Problem {
	if negotiate(r, "", []media{{mime: batched}}) < 0 {
		return problem.NotAcceptable.Because(batched)
	}
	switch t, p := typeOf(r, batched); {
	case p != nil:
		return p
	case t != batched && t != "application/ndjson" && t != "application/jsonl" && t != "application/json":
		return problem.MediaRefused.Because(batched)
	}
	q := r.URL.Query()
	number := 1
	if first := q.Get("first_line"); first != "" {
		var err error
		if number, err = strconv.Atoi(first); err != nil || number < 0 {
			return problem.BadOption.Because("first_line", "0, 1, 2, …")
		}
	}
	out := http.NewResponseController(w)
	out.EnableFullDuplex() // answers go out while lines still come in
	w.Header().Set("Content-Type", batched)
	lines := bufio.NewReader(r.Body)
	for ; ; number++ {
		line, err := readLine(lines, BodyLimit)
		if err != nil && err != errLimit && len(line) == 0 {
			return nil
		}
		if len(bytes.TrimSpace(line)) > 0 {
			w.Write(one(r, number, line, err))
			out.Flush()
		}
	}
}

// readLine reads up to a line feed or the end; of a line over the limit the
// rest is passed over.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	long := false
	for {
		piece, err := r.ReadSlice('\n')
		if len(line)+len(piece) > limit {
			long = true
		} else {
			line = append(line, piece...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case long:
			return line, errLimit
		case err == io.EOF && len(line) > 0:
			return line, nil
		default:
			return line, err
		}
	}
}

// one answers one line.
func one(r *http.Request, number int, line []byte, err error) []byte {
	a := query(r.URL.Query())
	var in input
	p := encoded(line)
	if err == errLimit {
		p = problem.Over(BodyLimit, problem.Bytes)
	}
	if p == nil {
		p = unmarshal(line, &a)
	}
	if p == nil {
		in, p = a.input()
	}
	var b bytes.Buffer
	b.WriteString(`{"line":` + strconv.Itoa(number))
	if len(a.ID) > 0 {
		b.WriteString(`,"id":`)
		json.Compact(&b, a.ID)
	}
	if p != nil {
		b.WriteString(`,"problem":`)
		b.Write(p.JSON(wanted(r) == arabic))
	} else {
		b.WriteString(`,"report":`)
		b.Write(export.Write(analyzer.Analyze(in.text, in.options), in.shape))
	}
	b.WriteString("}\n")
	return b.Bytes()
}
