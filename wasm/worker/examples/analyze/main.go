// Analyze prints the figures of an article, asked of a service:
//
//	go run . article.txt https://mihakk.example
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	// Go counts in bytes.
	res, err := http.Post(os.Args[2]+"/v1/analyze?offsets=utf8&layers=figures", "text/plain; charset=utf-8", strings.NewReader(string(text)))
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()
	var report struct {
		Detail  string // of a problem
		Figures []struct {
			Start, End int
			Value      *float64
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&report); err != nil {
		log.Fatal(err)
	}
	if res.StatusCode != http.StatusOK {
		log.Fatal(report.Detail)
	}
	for _, f := range report.Figures {
		value := "?"
		if f.Value != nil {
			value = fmt.Sprint(*f.Value)
		}
		fmt.Println(value, string(text[f.Start:f.End]))
	}
}
