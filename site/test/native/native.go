// Native writes the reports of a folder's articles into another folder, as
// native Go makes them: what every other surface must write byte for byte.
package main

import (
	"log"
	"os"
	"path/filepath"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: native articles out")
	}
	files, _ := filepath.Glob(filepath.Join(os.Args[1], "*.txt"))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			log.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".txt") + ".json"
		report := export.JSON(analyzer.Analyze(string(text), analyzer.Options{}), export.UTF16)
		if err := os.WriteFile(filepath.Join(os.Args[2], name), report, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
