package export

import (
	"cmp"
	"slices"
	"strings"
)

// A label is what people call a code of the report.
type label struct{ code, en, ar string }

// labels are sorted by code.
var labels = []label{
	{"about", "about", "نحو"},
	{"accusation", "accusation", "اتهام"},
	{"accuse", "accuses", "يتهم"},
	{"age", "age", "عمر"},
	{"allege", "alleges", "يزعم"},
	{"arithmetic", "figures that do not add up", "حساب لا يستقيم"},
	{"ask", "asks", "يطلب"},
	{"assert", "asserts", "يؤكد"},
	{"at_least", "at least", "على الأقل"},
	{"at_most", "at most", "على الأكثر"},
	{"attributions", "Who says what", "من قال ماذا"},
	{"cardinal", "number", "عدد"},
	{"causation", "causation", "سببية"},
	{"claims", "Claims", "الادعاءات"},
	{"comparison", "comparison", "مقارنة"},
	{"count", "count", "عدد معدود"},
	{"date", "date", "تاريخ"},
	{"date_conflict", "dates that clash", "تضارب تواريخ"},
	{"deny", "denies", "ينفي"},
	{"document", "document", "وثيقة"},
	{"duration", "duration", "مدة"},
	{"estimate", "estimates", "يقدّر"},
	{"event", "event", "حدث"},
	{"figure_conflict", "figures that clash", "تضارب أرقام"},
	{"figures", "Figures", "الأرقام"},
	{"findings", "Findings", "الملاحظات"},
	{"fraction", "fraction", "كسر"},
	{"group", "group", "جماعة"},
	{"headline_mismatch", "headline says more than the body", "عنوان لا يسنده المتن"},
	{"indefinite", "order of magnitude", "رتبة عددية"},
	{"law", "law", "قانون"},
	{"less_than", "less than", "أقل من"},
	{"measure", "measure", "قياس"},
	{"media", "media", "وسيلة إعلام"},
	{"mentions", "Names", "الأسماء"},
	{"money", "money", "مبلغ"},
	{"more_than", "more than", "أكثر من"},
	{"name_variant", "one name spelled two ways", "اسم برسمين"},
	{"official", "official", "مسؤول"},
	{"ordinal", "ordinal", "ترتيب"},
	{"organisation", "organisation", "منظمة"},
	{"per", "per", "لكل"},
	{"percent_sum", "shares over 100 %", "نسب تتجاوز 100%"},
	{"percentage", "percentage", "نسبة مئوية"},
	{"person", "person", "شخص"},
	{"position", "position", "موقف"},
	{"prediction", "prediction", "توقع"},
	{"promise", "promises", "يعد"},
	{"quantity", "quantity", "كمية"},
	{"quote", "is quoted", "يُنقل عنه"},
	{"range", "range", "مدى"},
	{"repeated_passage", "repeated passage", "مقطع مكرر"},
	{"reveal", "reveals", "يكشف"},
	{"score", "score", "نتيجة"},
	{"set", "recurring", "متكرر"},
	{"source", "Source", "المصدر"},
	{"state", "states", "يقول"},
	{"time", "time", "وقت"},
	{"times", "Times", "التواريخ"},
	{"title", "What to check", "ما يستحق التدقيق"},
	{"trend", "trend", "اتجاه"},
	{"undated_figure", "figure without a date", "رقم بلا تاريخ"},
	{"unnamed", "unnamed source", "مصدر غير مسمى"},
	{"unnamed_source", "unnamed source", "مصدر غير مسمى"},
	{"unsourced_figure", "figure without a source", "رقم بلا مصدر"},
	{"warn", "warns", "يحذر"},
}

// Label is what people call a code of the report; a code that has no name of
// its own is read with blanks for its underscores.
func Label(code string, arabic bool) string { return say(labels, code, arabic) }

// reason is what people call the code of a claim's reason.
func reason(code string, arabic bool) string { return say(reasons, code, arabic) }

// say finds a code in a sorted table.
func say(table []label, code string, arabic bool) string {
	i, ok := slices.BinarySearchFunc(table, code, func(l label, c string) int { return cmp.Compare(l.code, c) })
	switch {
	case !ok:
		return strings.ReplaceAll(code, "_", " ")
	case arabic:
		return table[i].ar
	}
	return table[i].en
}
