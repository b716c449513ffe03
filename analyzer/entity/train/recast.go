//go:build !wasip1

package main

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
)

// How sentences are recast, in per cent.
const (
	persons = 75 // of the persons of a sentence are others in its second cast
	arabs   = 30 // of these others bear Arab names
	places  = 25 // of its places and organisations are others
)

// A cast is the tables' names, to put in the place of those of the corpus: so
// the model learns what names look like that the corpus lacks.
type cast struct {
	world, arab struct{ given, family []string }
	others      map[string][]string // places and organisations, by the tag they begin with
}

// readCast reads the tables of names in a folder, but for those that are also words.
func readCast(folder string) (*cast, error) {
	c := &cast{}
	var place, body []string
	for _, list := range []struct {
		to    *[]string
		table string
		codes []string // first columns of the rows to take
	}{
		{&c.world.given, "given_names", []string{"foreign"}},
		{&c.world.family, "surnames", []string{"world"}},
		{&c.arab.given, "given_names", []string{"arab"}},
		{&c.arab.family, "surnames", []string{"arab"}},
		{&place, "places", []string{"country", "region", "city", "area", "water", "site"}},
		{&body, "organisations", []string{"body", "party", "company", "club"}},
	} {
		raw, err := os.ReadFile(folder + "/" + list.table + ".tsv")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(raw)) {
			columns := strings.Split(strings.TrimSpace(line), "\t")
			if slices.Contains(list.codes, columns[0]) && !slices.Contains(columns, "true") {
				*list.to = append(*list.to, strings.Split(columns[len(columns)-1], ",")...)
			}
		}
	}
	c.others = map[string][]string{"B-LOC": place, "B-ORG": body}
	return c, nil
}

// recast gives a sentence with other names, and whether any is another.
func (c *cast) recast(tokens, tags []string, draw *rand.Rand) (newTokens, newTags []string, changed bool) {
	for i := 0; i < len(tokens); {
		end := i + 1
		for tags[i][0] == 'B' && end < len(tags) && tags[end] == "I"+tags[i][1:] {
			end++
		}
		name := c.other(tags[i], end-i, draw)
		if name == nil || i > 0 && tokens[i-1] == "ل" && strings.HasPrefix(name[0], "ال") { // would want one lam less
			newTokens, newTags = append(newTokens, tokens[i:end]...), append(newTags, tags[i:end]...)
			i = end
			continue
		}
		newTokens, newTags, changed = append(newTokens, name...), append(newTags, tags[i]), true
		for range name[1:] {
			newTags = append(newTags, "I"+tags[i][1:])
		}
		i = end
	}
	return newTokens, newTags, changed
}

// other draws the words of another name for one that begins with a tag, or none:
// a family name for a person of one token, a given name before it for a longer one.
func (c *cast) other(tag string, words int, draw *rand.Rand) []string {
	some := func(list []string) string { return list[draw.IntN(len(list))] }
	chance := func(percent int) bool { return draw.IntN(100) < percent }
	if list := c.others[tag]; list != nil && chance(places) {
		return strings.Fields(some(list))
	}
	if tag != "B-PER" || !chance(persons) {
		return nil
	}
	from := &c.world
	if chance(arabs) {
		from = &c.arab
	}
	if words == 1 {
		return strings.Fields(some(from.family))
	}
	return strings.Fields(some(from.given) + " " + some(from.family))
}
