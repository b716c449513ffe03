package api

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestExtract(t *testing.T) {
	long := strings.Repeat("نص طويل من كلمات المقال. ", 20)
	for _, c := range []struct{ name, page, want string }{
		{"blocks are lines", "<h1>عنوان</h1><p>سطر <b>أو</b>ل<br>ثان</p>", "عنوان\nسطر أول\nثان\n"},
		{"entities and white space", "<p>5&nbsp;آلاف &amp;\n  أكثر</p>", "5 آلاف & أكثر\n"},
		{"unseen", "<head><title>x</title></head><script>var a = '<p>';</script><p>نص</p><style>p{}</style><nav><p>قائمة</p></nav>", "نص\n"},
		{"links elsewhere", "<p>نص المقال</p><ul><li><a href=x>اقرأ أيضا: خبر آخر</a></ul>", "نص المقال\n"},
		{"a link in a sentence stays", "<p>قال <a href=x>الوزير</a> إن العدد كبير جدا</p>", "قال الوزير إن العدد كبير جدا\n"},
		{"the article only", "<main><p>خارج</p><article><p>" + long + "</p></article></main>", strings.TrimSpace(long) + "\n"},
		{"an empty article does not count", "<article></article><p>نص</p>", "نص\n"},
		{"broken nesting", "</div></article><p>نص<div>آخر", "نص\nآخر\n"},
		{"nothing", "", ""},
	} {
		assert.Equal(t, c.want, extract(c.page), c.name)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("<p>نص <script>")
	f.Fuzz(func(t *testing.T, page string) { extract(page) })
}
