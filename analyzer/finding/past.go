package finding

// Words of a sentence within which "had" is completed: وكانت دائرة الصحة قد ذكرت
const pluperfect = 8

// earlier reports whether the sentence of token i tells what was so before the
// news, its figures those of an earlier count:
// وكانت الدائرة قد ذكرت أن الحريق خلّف 107 قتلى
func (r *reader) earlier(i int) bool {
	s := &r.d.Sentences[r.sentence(i)]
	switch r.d.Form(s.First) {
	case "كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا":
	default:
		return false
	}
	for k := s.First + 1; k < min(i, s.First+pluperfect); k++ {
		switch r.d.Form(k) {
		case "قد", "قبل": // وكان عدد النازحين قبل عام 5 آلاف
			return true
		}
	}
	return false
}
