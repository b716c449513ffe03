package timex

// agreeYears gives a day or month whose year nothing beside it told the year that the
// article gives the same month elsewhere, where words do tell it: a headline's
// «الاقتراع يوم 12 أبريل» and «سيجرى الاقتراع في 12 أبريل» below.
func (r *reader) agreeYears() {
	for k := range r.found {
		v := r.found[k]
		if !v.period.guessed || v.Kind != Date && v.Kind != Range || v.Value != v.period.value() {
			continue
		}
		if y, ok := r.toldYear(v.period); ok && y != v.period.year() {
			start := v.period.start
			v.period = v.period.inYear(y)
			v.period.start, v.Value = start, v.period.value()
		}
	}
}

// toldYear is the year of a month of the same name whose words tell it apart from the
// article's date; a number beside it may be that of another year's month.
func (r *reader) toldYear(p period) (int, bool) {
	_, name, _ := p.first.Date()
	year, found := 0, false
	for k := range r.found {
		v := r.found[k]
		_, m, _ := v.period.first.Date()
		if !v.anchors() || v.period.guessed || !v.period.relative || v.period.islamic || m != name || v.period.unit != day && v.period.unit != month {
			continue
		}
		switch y := v.period.year(); {
		case y == p.year():
			return y, true
		case y == p.year()+1 || y == p.year()-1:
			year, found = y, true
		}
	}
	return year, found && !p.islamic
}
