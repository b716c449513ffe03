//go:build !wasip1

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// tables is the folder of the tables of words.
const tables = "analyzer/lexicon"

// A mutant is the analyser with one thing taken out.
type mutant struct {
	file    string   // where it is written
	what    string   // for the reader: place and text
	key     string   // its switch: the value of MUTANT
	nearest []string // packages whose tests should notice
}

// rowSwitch takes the row of a table out of the dictionary that the environment names.
const rowSwitch = `package lexicon

import ("fmt"; "os"; "slices")

func init() {
	var table uint8
	var row uint16
	if read, _ := fmt.Sscanf(os.Getenv("MUTANT"), "row %d %d", &table, &row); read == 2 {
		dictionary = layOut(slices.DeleteFunc(dictionary.entries, func(e entry) bool { return e.table == table && e.row == row }))
	}
}
`

// lineMutants lists the rows of the tables of words, and adds their switch.
func lineMutants(over *overlay) ([]mutant, error) {
	files, err := filepath.Glob(filepath.Join(tables, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var out []mutant
	for table, file := range files { // in the order in which gen.go numbers them
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		users, err := usersOf(file)
		if err != nil {
			return nil, err
		}
		row := -1 // the line before the first row has the names of the columns
		for n, line := range slices.Collect(strings.Lines(string(text))) {
			if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
				continue
			}
			if row >= 0 {
				out = append(out, mutant{
					file:    file,
					what:    fmt.Sprintf("%s:%d: %s", file, n+1, brief(line)),
					key:     fmt.Sprintf("row %d %d", table, row),
					nearest: users,
				})
			}
			row++
		}
	}
	return out, over.write(filepath.Join(tables, "missing_row.go"), []byte(rowSwitch))
}

// brief is the beginning of a text on one line.
func brief(text string) string {
	words := []rune(strings.Join(strings.Fields(text), " "))
	if len(words) > 70 {
		words = append(words[:70], '…')
	}
	return string(words)
}

// usersOf lists the packages that name a table's variable.
func usersOf(table string) ([]string, error) {
	name := strings.TrimSuffix(filepath.Base(table), ".tsv")
	var variable strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		variable.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	files, err := filepath.Glob("analyzer/*/*.go")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if dir := filepath.Dir(file); strings.Contains(string(text), "lexicon."+variable.String()) && !slices.Contains(out, dir) {
			out = append(out, dir)
		}
	}
	return out, nil
}
