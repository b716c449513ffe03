package attribution

// named reports whether a name of the mentions ends before token k, so that no
// word of it stands there.
func (r *reader) named(k int) bool {
	m := r.mention(k - 1)
	return m != nil && m.End == k && !r.christened(k)
}

// years reads an age behind a source: المدرب البالغ من العمر 47 عاما.
func (r *reader) years(k, end int) int {
	if r.stem(k) != "بالغ" && r.stem(k) != "بالغه" {
		return 0
	}
	at := k + 1
	if r.d.Form(at) == "من" && r.d.Form(at+1) == "العمر" {
		at += 2
	}
	for i := at; i < min(end, at+5); i++ {
		switch r.d.Form(i) {
		case "عاما", "سنه", "ربيعا", "عام":
			return i + 1 - k
		}
	}
	return 0
}

// closes reports whether a source ends before token k for sure.
func (r *reader) closes(k int) bool {
	return r.is(k, "that") || r.punct(k, "،,:.") || r.is(k, "prep")
}
