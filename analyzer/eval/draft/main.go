//go:build !wasip1

// Draft resolves annotation drafts, which quote the words they speak of, into
// gold files with offsets in code points. The form of a draft is described in
// testdata/README.md.
//
//	go run ./analyzer/eval/draft [folder with articles, drafts and gold]
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	folder := "testdata"
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	drafts, err := filepath.Glob(filepath.Join(folder, "drafts", "*.txt"))
	if err != nil {
		log.Fatal(err)
	}
	failed := false
	for _, file := range drafts {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		gold, problems := resolve(folder, name)
		for _, p := range problems {
			failed = true
			fmt.Fprintf(os.Stderr, "%s: %s\n", file, p)
		}
		if len(problems) > 0 {
			continue
		}
		if err := os.WriteFile(filepath.Join(folder, "gold", name+".json"), gold.Encode(), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if failed {
		os.Exit(1)
	}
}
