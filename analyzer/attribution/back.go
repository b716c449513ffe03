package attribution

// carried finds the earlier source that a verb without one speaks for: in the
// same sentence first, then the sentence's own subject, then back through the
// article, in agreement with the verb.
func (r *reader) carried(i int, v *verb) *source {
	sentence := r.d.Tokens[i].Sentence
	var fallback *source
	for k := len(r.found) - 1; k >= max(0, len(r.found)-memory) && r.d.Tokens[r.found[k].first].Sentence == sentence; k-- {
		s := r.found[k].source
		if s == nil && r.found[k].rule == "verb" && !r.found[k].nested {
			return nil
		}
		if s == nil || !s.matches(v) {
			continue
		}
		if !r.found[k].nested {
			return s
		}
		if fallback == nil {
			fallback = s
		}
	}
	if fallback != nil {
		return fallback
	}
	if p, ok := r.topic(i, v); ok {
		return r.source(p, nil)
	}
	if n := len(r.found); n == 0 || r.sentence(r.found[n-1].first).Block != r.sentence(i).Block {
		if s := r.bystander(i, v); s != nil {
			return s
		}
	}
	return r.back(i, v)
}

// back looks for the last matching source of the sentences before.
func (r *reader) back(i int, v *verb) *source {
	block := r.sentence(i).Block
	var nested *source
	for k := len(r.found) - 1; k >= max(0, len(r.found)-memory); k-- {
		f := &r.found[k]
		if block-r.sentence(f.first).Block > 6 {
			break
		}
		if f.source == nil || !f.source.matches(v) {
			continue
		}
		if !f.nested {
			return f.source
		}
		if nested == nil {
			nested = f.source
		}
	}
	return nested
}

// matches reports whether a verb may speak for the source.
func (s *source) matches(v *verb) bool {
	if v.anybody {
		return true
	}
	if v.voice && s.kind == Document {
		return false
	}
	if v.plural {
		return s.plural || !s.gendered && !s.personal
	}
	if !s.gendered {
		return true
	}
	if s.plural && !s.feminine {
		return v.plural
	}
	return s.feminine == v.feminine
}

// topic reads the subject of the sentence that holds token i: behind its first
// verb or in front of it, past a phrase of place or time that begins it. It must
// be a known kind of source and agree.
func (r *reader) topic(i int, v *verb) (phrase, bool) {
	first := r.sentence(i).First
	near := first + 3
	for k := first; k < min(i, first+12); k++ {
		if r.is(k, "prep") || r.is(k, "when") {
			from := k
			if k = r.pastAside(k, i); k >= i {
				return phrase{}, false
			}
			near += k - from + 1
			continue
		}
		p := r.phrase(k, i, nil)
		if m := r.mention(p.head); p.end == p.first || p.row == nil && (m == nil || m.First != p.head) && !p.quoted && !p.seen || p.row != nil && p.row.Sort == "text" && k == first && !p.closed {
			continue
		}
		t := r.source(p, nil)
		if k == first && !t.matches(v) { // a verb that may be a noun: تجمع المواطنون، مطالبين
			continue
		}
		return p, t.matches(v) && k <= near
	}
	return phrase{}, false
}

// pastAside is the last token of an introductory phrase at k: the comma that
// ends it, or the noun behind its preposition; stop where neither is found.
func (r *reader) pastAside(k, stop int) int {
	for j := k; j < min(stop, k+12); j++ {
		if r.punct(j, "،,") {
			return j
		}
	}
	if p := r.phrase(k+1, min(stop, k+6), nil); r.is(k, "prep") && p.end > p.first && p.end < stop {
		return p.end - 1
	}
	return stop
}
