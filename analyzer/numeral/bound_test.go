package numeral_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/numeral"
	"mihakk/analyzer/segment"
)

func TestBoundOf(t *testing.T) {
	for text, want := range map[string]struct {
		relation numeral.Relation
		span     string
	}{
		"أقرت المدينة بأكثر من 40 مشروعا":       {numeral.MoreThan, "أكثر من 40"},
		"لم يتعد عدد الحضور 40 شخصا":            {numeral.AtMost, "لم يتعد عدد الحضور 40"},
		"بما لا يقل عن 40 نخلة":                 {numeral.AtLeast, "ما لا يقل عن 40"},
		"ألا تزيد الرسوم على 40 درهما":          {numeral.AtMost, "ألا تزيد الرسوم على 40"},
		"يناهز عددهم 40":                        {numeral.About, "يناهز عددهم 40"},
		"تجاوزت، حسب تقديره، 40 يوما":           {numeral.MoreThan, "تجاوزت، حسب تقديره، 40"},
		"زرعوا 40 على الأقل":                    {numeral.AtLeast, "40 على الأقل"},
		"40 فأكثر":                              {numeral.AtLeast, "40 فأكثر"},
		"أقل من 40 أو يساوي":                    {numeral.AtMost, "أقل من 40 أو يساوي"},
		"زاد الإنتاج بنحو 40 طنا":               {numeral.About, "نحو 40"},
		"زاد الإنتاج بـ40 طنا":                  {numeral.Exact, "40"},
		"توجه القارب نحو الشاطئ وعليه 40 صيادا": {numeral.Exact, "40"},
		"على متن قارب يقل 40 صيادا":             {numeral.Exact, "40"},
		"تجاوز الأزمة. وفي القرية 40 بئرا":      {numeral.Exact, "40"},
	} {
		d := segment.Split(text)
		n := numeral.Recognize(d, "")
		if assert.Len(t, n, 1, text) {
			b := numeral.BoundOf(d, n[0].First, n[0].End)
			if b.First == n[0].First {
				b.Start = n[0].Start
			}
			assert.Equal(t, want.relation, b.Relation, text)
			assert.Equal(t, want.span, text[b.Start:d.Tokens[b.End-1].End()], text)
		}
	}
}
