package entity_test

import (
	"strconv"
	"strings"
	"testing"

	"mihakk/analyzer/entity"
	"mihakk/analyzer/internal/corpus"
	"mihakk/analyzer/segment"
)

// groups writes the number of each mention's cluster, in their order.
func groups(input string) string {
	var parts []string
	for _, m := range entity.Recognize(segment.Split(input)) {
		parts = append(parts, strconv.Itoa(m.Cluster))
	}
	return strings.Join(parts, " ")
}

func TestClusters(t *testing.T) { corpus.Run(t, "testdata/clusters.txt", groups) }
func TestDemonyms(t *testing.T) { corpus.Run(t, "testdata/demonyms.txt", groups) }

// TestSpans holds that spans leave clitics outside.
func TestSpans(t *testing.T) {
	spans := func(input string) string {
		var parts []string
		for _, m := range entity.Recognize(segment.Split(input)) {
			parts = append(parts, m.Of(input))
		}
		return strings.Join(parts, " | ")
	}
	corpus.Run(t, "testdata/spans.txt", spans)
}
