package attribution

import (
	"mihakk/analyzer/doc"
)

// quoting reports whether the cue before token i already has a clause or
// quotation of its own, so that "saying" only repeats it: وتابع متهكما: ...
func (r *reader) quoting(i int) bool {
	last := len(r.found) - 1
	if last < 0 || r.d.Tokens[r.found[last].first].Sentence != r.d.Tokens[i].Sentence { // خرج الوزير عن صمته قائلا
		v, _ := r.verb(i)
		_, ok := r.topic(i, &v)
		return !ok
	}
	return r.found[last].content.kind == 't' || r.found[last].content.kind == 'q'
}

// participle reads a circumstance that goes on reporting: مضيفا أن، مشيرة إلى.
func (r *reader) participle(i, end int) (finding, int) {
	v, ok := r.verb(i)
	if !ok || !v.participle || !r.accusative(i, &v) || i == r.sentence(i).First && !v.hit.Conj || r.taken(i) {
		return finding{}, 0
	}
	f := finding{lemma: v.row.Lemma, stance: v.row.Stance, first: i, end: i + 1, cue: r.cueSpan(i, i+1, int(v.hit.Pre)), beside: true}
	f.content = r.complement(i+1, min(end, i+30), &v, true)
	comma := r.d.Is(i-1, doc.Punct) || v.hit.Conj
	if f.content.kind == 0 && comma {
		if p := r.phrase(i+1, end, &v); p.end > p.first && p.row != nil && p.row.Sort != "text" && (p.closed || p.personal || p.row.Sort == "speaker") && r.agrees(&p, &v) {
			if f.content = r.complement(p.end, min(end, p.end+12), &v, true); f.content.kind != 0 && f.content.kind != 'o' { // مؤكدا سموه أن
				f.source, f.explicit = r.source(p, nil), true
				return f, 1
			}
		}
	}
	if last := len(r.found) - 1; last >= 0 && f.content.kind == 'q' && r.found[last].content == f.content { // علق فلان، ...، قائلا: only once
		return finding{}, 0
	}
	switch f.content.kind {
	case 0:
		return finding{}, 0
	case 't', 'q':
		if !comma && (f.content.at > i+1 || f.content.kind == 'q' && r.quoting(i)) {
			return finding{}, 0
		}
	case 'o':
		if !comma {
			return finding{}, 0
		}
	default:
		if f.content.kind == 'b' && v.feminine && !v.plural && !comma { // الأسر مهددة بالطرد
			return finding{}, 0
		}
		if f.content.at > i+1 && !comma || v.takes('h') && !comma {
			return finding{}, 0
		}
	}
	if r.is(i-1, "prep") || r.is(i-1, "aux") && f.content.kind == 'o' {
		return finding{}, 0
	}
	if f.source = r.carried(i, &v); f.source == nil && !comma {
		return finding{}, 0
	}
	return f, 1
}
