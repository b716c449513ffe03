package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/segment"
)

// show writes mentions as "kind:name" in their order, parted by " | ".
func show(input string) string {
	var parts []string
	for _, m := range entity.Recognize(segment.Split(input)) {
		parts = append(parts, string(m.Kind)+":"+m.Name)
	}
	return strings.Join(parts, " | ")
}

func TestPersons(t *testing.T)       { corpus.Run(t, "testdata/persons.txt", show) }
func TestOrganisations(t *testing.T) { corpus.Run(t, "testdata/organisations.txt", show) }
func TestPlaces(t *testing.T)        { corpus.Run(t, "testdata/places.txt", show) }
func TestOutlets(t *testing.T)       { corpus.Run(t, "testdata/outlets.txt", show) }
func TestAddresses(t *testing.T)     { corpus.Run(t, "testdata/addresses.txt", show) }

// FuzzRecognize holds what must be true of any text: spans in range, in order,
// without overlap, clusters numbered by a mention, the same answer twice.
func FuzzRecognize(f *testing.F) {
	f.Add("قال وزير الخارجية المصري بدر عبد العاطي لصحيفة «الأفق» (name@) #وسم")
	f.Add("أبو عبد بن آل")
	f.Add("(ومنظمة (فاو")
	f.Fuzz(func(t *testing.T, text string) {
		d := segment.Split(text)
		ms := entity.Recognize(d)
		at := 0
		for _, m := range ms {
			assert.True(t, m.Start >= at && m.Span.End > m.Start && m.Span.End <= len(text), "%+v", m)
			assert.True(t, m.Cluster >= 0 && m.Cluster < len(ms))
			assert.True(t, m.First >= 0 && m.End > m.First && m.End <= len(d.Tokens))
			assert.NotEmpty(t, m.Name)
			at = m.Span.End
		}
		assert.Equal(t, ms, entity.Recognize(d))
	})
}
