package problem

// A Kind is a sort of problem (RFC 9457). Its type is the path /problems/slug,
// which explains it; slugs never change their meaning. Each %s of the detail
// takes one argument; both languages take the same ones.
type Kind struct {
	Slug          string
	Status        int // of HTTP
	Title, Detail Text
}

// The kinds of problems.
var (
	BadJSON = &Kind{"bad-json", 400,
		Text{"The body is not JSON", "محتوى الطلب ليس JSON صالحا"},
		Text{"The body cannot be read as JSON (at byte %s).", "تعذّرت قراءة المحتوى بصيغة JSON (عند البايت %s)."}}
	BadForm = &Kind{"bad-form", 400,
		Text{"The body is not a form", "محتوى الطلب ليس استمارة صالحة"},
		Text{"The body cannot be read as a URL-encoded form.", "تعذّرت قراءة المحتوى بصيغة الاستمارة المرمّزة."}}
	BadType = &Kind{"bad-type", 400,
		Text{"A value has the wrong type", "قيمة من نوع غير صحيح"},
		Text{"The member %s must be %s.", "يجب أن يكون الحقل %s من النوع %s."}}
	BadEncoding = &Kind{"bad-encoding", 400,
		Text{"The body is not UTF-8", "النص ليس بترميز UTF-8"},
		Text{"Byte %s of the body is not UTF-8.", "البايت %s من المحتوى ليس بترميز UTF-8."}}
	BadDate = &Kind{"bad-date", 400,
		Text{"The reference date is not a date", "التاريخ المرجعي غير صحيح"},
		Text{"reference_date must be a calendar date such as 2019-09-23.", "يجب أن يكون reference_date تاريخا مثل 2019-09-23."}}
	BadOption = &Kind{"bad-option", 400,
		Text{"An option has an unknown value", "خيار بقيمة غير معروفة"},
		Text{"%s must be one of: %s.", "يجب أن يكون %s واحدا من: %s."}}
	KeyNeeded = &Kind{"key-needed", 401,
		Text{"A key is needed", "يلزم مفتاح"},
		Text{"Send one of the service's keys as Authorization: Bearer KEY.", "أرسل أحد مفاتيح الخدمة في الترويسة Authorization: Bearer KEY."}}
	OriginRefused = &Kind{"origin-refused", 403,
		Text{"This origin may not ask", "هذا الموقع غير مأذون له"},
		Text{"Pages of %s are not on this service's list.", "صفحات %s ليست في قائمة هذه الخدمة."}}
	NotFound = &Kind{"not-found", 404,
		Text{"Nothing is here", "لا شيء هنا"},
		Text{"The service has no %s; /openapi.json lists what it has.", "ليس في الخدمة %s، وفي \u200e/openapi.json قائمة بما فيها."}}
	MethodRefused = &Kind{"method-refused", 405,
		Text{"The method does not fit", "الطريقة غير مقبولة"},
		Text{"%s is not served here; allowed are %s.", "الطريقة %s غير متاحة هنا، والمتاح: %s."}}
	NotAcceptable = &Kind{"not-acceptable", 406,
		Text{"No format fits", "لا صيغة مناسبة"},
		Text{"None of the accepted types is offered; offered are %s.", "لا تتوافر أي من الصيغ المطلوبة، والمتوافر: %s."}}
	TooLarge = &Kind{"too-large", 413,
		Text{"The request is too large", "الطلب أكبر من الحد"},
		Text{"The limit is %s %s.", "الحد الأقصى %s %s."}}
	MediaRefused = &Kind{"media-refused", 415,
		Text{"The body is of a type that is not read", "نوع المحتوى غير مدعوم"},
		Text{"Send %s, in UTF-8 and not compressed.", "أرسل %s بترميز UTF-8 من غير ضغط."}}
	EmptyText = &Kind{"empty-text", 422,
		Text{"The text is empty", "النص فارغ"},
		Text{"There is nothing to analyse: send an article.", "لا شيء لتحليله: أرسل نص مقال."}}
	FewArticles = &Kind{"few-articles", 422,
		Text{"Too few articles", "عدد المقالات قليل"},
		Text{"A comparison takes at least 2 articles.", "تحتاج المقارنة إلى مقالين على الأقل."}}
	Internal = &Kind{"internal", 500,
		Text{"The analyser failed", "تعذّر التحليل"},
		Text{"The analyser failed on this request; nothing of it was kept.", "تعذّر تحليل هذا الطلب، ولم يُحفظ منه شيء."}}

	// Kinds lists them all.
	Kinds = []*Kind{BadJSON, BadForm, BadType, BadEncoding, BadDate, BadOption, KeyNeeded, OriginRefused, NotFound,
		MethodRefused, NotAcceptable, TooLarge, MediaRefused, EmptyText, FewArticles, Internal}
)
