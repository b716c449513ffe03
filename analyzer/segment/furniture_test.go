package segment

import (
	"testing"

	"mihakk/analyzer/internal/corpus"
)

// TestFurniture holds the tables of what stands around an article: what becomes
// of a line between two of its paragraphs.
func TestFurniture(t *testing.T) {
	const (
		before = "البلدية تغلق سوق السمك القديم\nأغلقت البلدية سوق السمك القديم مساء الأحد بعد شكاوى متكررة من سكان الحي المجاور، وقالت إن الإغلاق مؤقت.\n"
		behind = "\nونُقل الباعة إلى ساحة المحطة القديمة حيث نصبت لهم مظلات، على أن يعودوا إلى السوق بعد شهرين من الأشغال."
	)
	corpus.Run(t, "testdata/furniture.txt", func(line string) string {
		return string(Split(before + line + behind).Blocks[2].Kind)
	})
}
