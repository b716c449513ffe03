package export

import "slices"

// A Shape is how much of a report is written, and how. The zero Shape is the
// whole report in UTF-16 offsets.
type Shape struct {
	Unit   Unit
	Layers Layers
	Text   bool // write the text too: the caller has not got it
	Arabic bool // what people read is in Arabic, else in English
}

// Layers is a set of a report's lists; the empty set stands for all of them.
type Layers uint16

// layerNames are the lists in the report's order; bit i is the i-th.
var layerNames = []string{"blocks", "sentences", "mentions", "figures", "times", "attributions", "claims", "findings"}

// LayerNames lists the layers.
func LayerNames() []string { return slices.Clone(layerNames) }

// ParseLayers gives the set of some names.
func ParseLayers(names []string) (Layers, bool) {
	var l Layers
	for _, name := range names {
		i := slices.Index(layerNames, name)
		if i < 0 {
			return 0, false
		}
		l |= 1 << i
	}
	return l, true
}

// has reports whether a layer is written.
func (l Layers) has(name string) bool {
	return l == 0 || l>>slices.Index(layerNames, name)&1 == 1
}
