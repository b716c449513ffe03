package finding

import (
	"mihakk/analyzer/figure"
)

// overcounted reports whether the body has numbers of what a headline's figure
// counts, all of them together less than it, and its own number for nothing of
// the kind: 300 قتيل في غرق عبارة … لقي 130 شخصا حتفهم … كانت تقل 300 راكب
func (r *reader) overcounted(f *figure.Figure) bool {
	unit, act := r.unitOf(f), r.actNear(f)
	if unit == "" || !(f.Value > 0) || unit == "person" && !harm(act) {
		return false
	}
	low, high := bounds(f)
	sum, counted := 0.0, 0
	for i := range r.Figures {
		g := &r.Figures[i]
		if r.lead(g.First) || !r.live(g.First) || g.Kind == figure.Ordinal || g.Kind == figure.Age {
			continue
		}
		own := r.actNear(g)
		same := r.units[i] == unit && (own == act || unit != "person" && (own == "" || act == ""))
		l, h := bounds(g)
		if g.Value > 0 {
			h = min(h, max(mostMore*g.Value, l)) // "at least 130" does not bear 300
		}
		if (agree(low, high, l, h) || g.Value > f.Value) && (same || own == act || g.Unit == nil || r.units[i] == unit) {
			return false
		}
		if same {
			counted++
		}
		if same || own == "" && (g.Unit == nil || g.Unit.Kind == "person") { // وقضى 28 آخرون
			sum += size(g)
		}
	}
	return counted > 0 && sum < low*(1-aboutShare)
}
