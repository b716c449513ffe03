package finding

import (
	"mihakk/analyzer/entity"
	"mihakk/analyzer/figure"
	"mihakk/analyzer/numeral"
)

// ages finds one person given two ages: منى عبد الحليم (35 عاما) … منى عبد الحليم، 37 عاما
func (r *reader) ages() {
	told := 0
	first := map[int]*figure.Figure{} // by cluster
	for i := range r.Figures {
		f := &r.Figures[i]
		who, ok := r.aged(f)
		if !ok {
			continue
		}
		known := first[who]
		if known == nil {
			first[who] = f
			continue
		}
		if known.Value == f.Value || told > 50 {
			continue
		}
		told++
		qa, qb := quote(r.d.Text, known.Span), quote(r.d.Text, f.Span)
		r.report(FigureConflict, Warning, message{
			"عُمران مختلفان لشخص واحد: " + qa + " ثم " + qb + ".",
			"Two different ages of one person: " + qa + " (" + amount(known) + "), then " + qb + " (" + amount(f) + ")."},
			known.Span, f.Span)
	}
}

// aged is the cluster of the person whose age a figure is: it stands behind the
// name with no more than a mark between them.
func (r *reader) aged(f *figure.Figure) (cluster int, ok bool) {
	if f.Kind != figure.Age || f.Relation != numeral.Exact {
		return 0, false
	}
	switch r.d.Form(f.First - 1) {
	case "(", "،", ",":
	default:
		return 0, false
	}
	for _, i := range r.mentionsNear(f.First, f.End, func(m *entity.Mention) bool { return m.Kind == entity.Person && m.End == f.First-1 }) {
		return r.Mentions[i].Cluster, true
	}
	return 0, false
}
