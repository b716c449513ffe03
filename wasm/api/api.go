// Package api is the HTTP face of the analyser: the same handler serves on an
// edge worker and natively.
package api

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/analyzer/timex"
)

// Handler answers under /v1.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/analyze", analyze)
	return mux
}

func analyze(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	q := r.URL.Query()
	in := map[string]string{"text": string(body), "reference_date": q.Get("reference_date"), "region": q.Get("region"), "offsets": q.Get("offsets")}
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		json.Unmarshal(body, &in)
	}
	o := analyzer.Options{Region: in["region"]}
	if day, ok := timex.ParseDay(in["reference_date"]); ok {
		o.Reference = &day
	}
	unit, _ := export.ParseUnit(in["offsets"])
	w.Header().Set("Content-Type", "application/json")
	w.Write(export.JSON(analyzer.Analyze(in["text"], o), unit))
}
