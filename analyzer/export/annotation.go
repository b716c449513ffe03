package export

import (
	"strings"

	"mihakk/analyzer"
)

// AnnotationProfile is the profile parameter of the Web Annotations' media type.
const AnnotationProfile = "http://www.w3.org/ns/anno.jsonld"

// around is how many bytes a quote's prefix and suffix have at most.
const around = 64

// Annotations writes what a report found as a page of Web Annotations (W3C
// Recommendation 2017-02-23). Positions count code points, as that standard
// has it, whatever the shape says.
func Annotations(r *analyzer.Report, s Shape) []byte {
	w := &writer{ruler: NewRuler(r.Doc.Text, CodePoint)}
	w.open('{')
	w.member("@context", AnnotationProfile)
	w.member("type", "AnnotationPage")
	list(w, "items", Items(r, s), func(_ int, it *Item) {
		w.member("id", "urn:mihakk:"+it.ID)
		w.member("type", "Annotation")
		w.member("motivation", motivation(it))
		w.bodies(it, s)
		w.key("target")
		w.open('{')
		w.key("selector")
		w.open('[')
		w.position(it)
		w.quoted(r.Doc.Text, it)
		w.close(']')
		w.close('}')
	})
	w.close('}')
	return w.b
}

// member writes a member that is a string.
func (w *writer) member(key, value string) {
	w.key(key)
	w.string(value)
}

// motivation says why an annotation is there, in the standard's words.
func motivation(it *Item) string {
	switch it.Layer {
	case "claims":
		return "assessing"
	case "findings":
		return "commenting"
	}
	return "identifying"
}

// bodies writes the item's layer and kind as tags, and its note.
func (w *writer) bodies(it *Item, s Shape) {
	w.key("body")
	w.open('[')
	for tag := range strings.FieldsSeq(it.Layer + " " + it.Kind) {
		w.body("tagging", tag, "")
	}
	if it.Note != "" {
		lang := "en"
		if s.Arabic {
			lang = "ar"
		}
		w.body("describing", it.Note, lang)
	}
	w.close(']')
}

func (w *writer) body(purpose, value, lang string) {
	w.item()
	w.open('{')
	w.member("type", "TextualBody")
	w.member("purpose", purpose)
	w.member("value", value)
	if lang != "" {
		w.member("language", lang)
	}
	w.close('}')
}

func (w *writer) position(it *Item) {
	w.item()
	w.open('{')
	w.member("type", "TextPositionSelector")
	w.ends(it.Span)
	w.close('}')
}

// quoted writes the text of an item with what stands before and behind it.
func (w *writer) quoted(text string, it *Item) {
	from, to := max(0, it.Start-around), min(len(text), it.End+around)
	for from < it.Start && text[from]&0xC0 == 0x80 {
		from++
	}
	for to > it.End && to < len(text) && text[to]&0xC0 == 0x80 {
		to--
	}
	w.item()
	w.open('{')
	w.member("type", "TextQuoteSelector")
	w.member("exact", text[it.Start:it.End])
	w.member("prefix", text[from:it.Start])
	w.member("suffix", text[it.End:to])
	w.close('}')
}
