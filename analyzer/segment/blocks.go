package segment

import "mihakk/analyzer/doc"

// classify says what each block is for and which ones repeat an earlier one.
func classify(d *doc.Document) {
	repeats(d)
	for b := range d.Blocks {
		if b == 0 && len(d.Blocks) > 1 {
			d.Blocks[b].Kind = doc.Headline
		}
	}
}

// repeats links a block to the first one whose words are the same.
func repeats(d *doc.Document) {
	seen := map[uint64]int{}
	for b := range d.Blocks {
		h := fingerprint(d, &d.Blocks[b])
		if first, ok := seen[h]; ok {
			d.Blocks[b].Repeats = first
		} else {
			seen[h] = b
		}
	}
}

// fingerprint is the FNV-1a hash of a block's words.
func fingerprint(d *doc.Document, b *doc.Block) uint64 {
	h := uint64(14695981039346656037)
	for i := d.Sentences[b.First].First; i < d.Sentences[b.End-1].End; i++ {
		if d.Is(i, doc.Punct) {
			continue
		}
		for _, c := range []byte(d.Form(i)) {
			h = (h ^ uint64(c)) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return h
}
