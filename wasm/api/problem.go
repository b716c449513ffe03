package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// A kind is a sort of problem (RFC 9457). Its type is the path /problems/slug,
// which explains it; slugs never change their meaning. Details take the same
// arguments in both languages.
type kind struct {
	slug          string
	status        int
	title, detail text
}

// The kinds of problems.
var (
	badJSON = &kind{"bad-json", http.StatusBadRequest,
		text{"The body is not JSON", "محتوى الطلب ليس JSON صالحا"},
		text{"The body cannot be read as JSON (at byte %s).", "تعذّرت قراءة المحتوى بصيغة JSON (عند البايت %s)."}}
	badForm = &kind{"bad-form", http.StatusBadRequest,
		text{"The body is not a form", "محتوى الطلب ليس استمارة صالحة"},
		text{"The body cannot be read as a URL-encoded form.", "تعذّرت قراءة المحتوى بصيغة الاستمارة المرمّزة."}}
	badType = &kind{"bad-type", http.StatusBadRequest,
		text{"A value has the wrong type", "قيمة من نوع غير صحيح"},
		text{"The member %q must be %s.", "يجب أن يكون الحقل %q من النوع %s."}}
	badEncoding = &kind{"bad-encoding", http.StatusBadRequest,
		text{"The body is not UTF-8", "النص ليس بترميز UTF-8"},
		text{"Byte %s of the body is not UTF-8.", "البايت %s من المحتوى ليس بترميز UTF-8."}}
	badDate = &kind{"bad-date", http.StatusBadRequest,
		text{"The reference date is not a date", "التاريخ المرجعي غير صحيح"},
		text{"reference_date must be a calendar date such as 2019-09-23.", "يجب أن يكون reference_date تاريخا مثل 2019-09-23."}}
	badOption = &kind{"bad-option", http.StatusBadRequest,
		text{"An option has an unknown value", "خيار بقيمة غير معروفة"},
		text{"%s must be one of: %s.", "يجب أن يكون %s واحدا من: %s."}}
	keyNeeded = &kind{"key-needed", http.StatusUnauthorized,
		text{"A key is needed", "يلزم مفتاح"},
		text{"Send one of the service's keys as Authorization: Bearer KEY.", "أرسل أحد مفاتيح الخدمة في الترويسة Authorization: Bearer KEY."}}
	originRefused = &kind{"origin-refused", http.StatusForbidden,
		text{"This origin may not ask", "هذا الموقع غير مأذون له"},
		text{"Pages of %s are not on this service's list.", "صفحات %s ليست في قائمة هذه الخدمة."}}
	notFound = &kind{"not-found", http.StatusNotFound,
		text{"Nothing is here", "لا شيء هنا"},
		text{"The service has no %s; /openapi.json lists what it has.", "ليس في الخدمة %s، وفي \u200e/openapi.json قائمة بما فيها."}}
	methodRefused = &kind{"method-refused", http.StatusMethodNotAllowed,
		text{"The method does not fit", "الطريقة غير مقبولة"},
		text{"%s is not served here; allowed are %s.", "الطريقة %s غير متاحة هنا، والمتاح: %s."}}
	notAcceptable = &kind{"not-acceptable", http.StatusNotAcceptable,
		text{"No format fits", "لا صيغة مناسبة"},
		text{"None of the accepted types is offered; offered are %s.", "لا تتوافر أي من الصيغ المطلوبة، والمتوافر: %s."}}
	tooLarge = &kind{"too-large", http.StatusRequestEntityTooLarge,
		text{"The request is too large", "الطلب أكبر من الحد"},
		text{"The limit is %s %s.", "الحد الأقصى %s %s."}}
	mediaRefused = &kind{"media-refused", http.StatusUnsupportedMediaType,
		text{"The body is of a type that is not read", "نوع المحتوى غير مدعوم"},
		text{"Send %s, in UTF-8 and not compressed.", "أرسل %s بترميز UTF-8 من غير ضغط."}}
	emptyText = &kind{"empty-text", http.StatusUnprocessableEntity,
		text{"The text is empty", "النص فارغ"},
		text{"There is nothing to analyse: send an article.", "لا شيء لتحليله: أرسل نص مقال."}}
	fewArticles = &kind{"few-articles", http.StatusUnprocessableEntity,
		text{"Too few articles", "عدد المقالات قليل"},
		text{"A comparison takes at least 2 articles.", "تحتاج المقارنة إلى مقالين على الأقل."}}
	internal = &kind{"internal", http.StatusInternalServerError,
		text{"The analyser failed", "تعذّر التحليل"},
		text{"The analyser failed on this request; nothing of it was kept.", "تعذّر تحليل هذا الطلب، ولم يُحفظ منه شيء."}}

	// kinds lists them all.
	kinds = []*kind{badJSON, badForm, badType, badEncoding, badDate, badOption, keyNeeded, originRefused, notFound,
		methodRefused, notAcceptable, tooLarge, mediaRefused, emptyText, fewArticles, internal}
)

// A problem is one occurrence of a kind.
type problem struct {
	*kind
	args []any
}

// because makes a problem of the details' arguments; texts among them are
// given in the problem's language.
func (k *kind) because(args ...any) *problem { return &problem{k, args} }

// body is the problem in JSON.
func (p *problem) body(l language) []byte {
	args := make([]any, len(p.args))
	for i, a := range p.args {
		if t, ok := a.(text); ok {
			a = t.in(l)
		}
		args[i] = a
	}
	b, _ := json.Marshal(struct {
		Type   string `json:"type"`
		Title  string `json:"title"`
		Status int    `json:"status"`
		Detail string `json:"detail"`
	}{"/problems/" + p.slug, p.title.in(l), p.status, fmt.Sprintf(p.detail.in(l), args...)})
	return b
}

// write answers a request with the problem.
func (p *problem) write(w http.ResponseWriter, r *http.Request) {
	l := wanted(r)
	h := w.Header()
	h.Add("Vary", "Accept-Language")
	h.Set("Content-Language", l.tag())
	h.Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.status)
	w.Write(p.body(l))
}

// explain serves the page that a problem's type leads to.
func explain(w http.ResponseWriter, r *http.Request) *problem {
	slug := strings.TrimPrefix(r.URL.Path, "/problems/")
	for _, k := range kinds {
		if k.slug == slug {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, problemPage, k.slug, k.status, k.title.en, k.title.ar)
			return nil
		}
	}
	return notFound.because(r.URL.Path)
}

const problemPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>%[1]s</title><h1>%[1]s (%[2]d)</h1><p>%[3]s.</p><p lang="ar" dir="rtl">%[4]s.</p><p><a href="/docs">API</a></p></html>
`
