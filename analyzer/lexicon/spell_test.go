package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mihakk/analyzer/doc"
)

// TestSpell holds what each letter of a table's words spells out.
func TestSpell(t *testing.T) {
	for word, want := range map[string]string{
		"وكاله":    "وكاله",
		"صفحه/nf":  "صفحه صفحتان صفحتين صفحتا صفحتي صفحات",
		"حساب/n":   "حسابان حسابين حسابي حساب حسابا",
		"متابع/m":  "متابعون متابعين متابعو متابعي",
		"شركاء/p":  "شركاء شركاءا",
		"مضيف/a":   "مضيف مضيفا مضيفه مضيفات مضيفون مضيفين مضيفتان مضيفتين مضيفان",
		"شاكي/c":   "شاكيا شاكيه شاكين شاكيات",
		"قال~قل/v": "قال قالا قالت قالتا قالوا قالت قالتا قالوا قلت قلنا قلن قلتم",
		"نفي/v":    "نفي نفيا نفيت نفيتا نفيوا نفت نفتا نفوا نفيت نفينا نفين نفيتم",
		"احيا/v":   "احيا احياا احيات احياتا احياوا احيت احيتا احيوا احيات احيانا احيان احياتم",
		"يدعو/i":   "يدعو يدعوان يدعون تدعو تدعوان ندعو ادعو يدعون يدعوا تدعون تدعوا",
		"في شان/n": "في شانان في شانين في شاني في شان في شانا",
	} {
		text, forms := spell(word + "\n\n")
		assert.Equal(t, strings.ReplaceAll(want, " ", ""), strings.ReplaceAll(text, " ", ""), word)
		for _, e := range forms {
			words := strings.Fields(text[e.at:][:e.size])
			assert.Equal(t, len(words), int(e.words), word)
			assert.Equal(t, len(words[0]), int(e.first), word)
		}
	}
}

// TestSpellRows holds that lines are rows and empty lines end tables.
func TestSpellRows(t *testing.T) {
	_, forms := spell("a,b\nc\n\nd\n\n")
	var at [][3]int
	for _, e := range forms {
		at = append(at, [3]int{int(e.at), int(e.table), int(e.row)})
	}
	assert.Equal(t, [][3]int{{0, 0, 0}, {1, 0, 0}, {2, 0, 1}, {3, 1, 0}}, at)
}

// TestLaterInflectionWins holds that متابعين is a plural before it is a dual.
func TestLaterInflectionWins(t *testing.T) {
	for _, e := range dictionary.lookup("متابعين") {
		assert.NotEqual(t, doc.Dual, e.infl)
	}
	assert.NotNil(t, dictionary.lookup("متابعين"))
}
