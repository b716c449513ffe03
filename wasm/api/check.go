package api

import (
	"cmp"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"mihakk/analyzer"
	"mihakk/analyzer/doc"
	"mihakk/analyzer/export"
	"mihakk/wasm/problem"
)

// These are the shapes of LanguageTool's HTTP API, which editors speak:
// https://languagetool.org/http-api/. Offsets are UTF-16, categories are the
// report's layers, rules a layer and a kind ("FIGURES_MONEY").
type (
	checked struct {
		Software struct {
			Name       string `json:"name"`
			Version    string `json:"version"`
			BuildDate  string `json:"buildDate"`
			APIVersion int    `json:"apiVersion"`
			Premium    bool   `json:"premium"`
			Status     string `json:"status"`
		} `json:"software"`
		Warnings struct {
			Incomplete bool `json:"incompleteResults"`
		} `json:"warnings"`
		Language struct {
			Name     string   `json:"name"`
			Code     string   `json:"code"`
			Detected detected `json:"detectedLanguage"`
		} `json:"language"`
		Matches   []match  `json:"matches"`
		Sentences [][2]int `json:"sentenceRanges"`
	}
	detected struct {
		Name       string  `json:"name"`
		Code       string  `json:"code"`
		Confidence float64 `json:"confidence"`
	}
	match struct {
		Message      string     `json:"message"`
		ShortMessage string     `json:"shortMessage"`
		Replacements []struct{} `json:"replacements"`
		Offset       int        `json:"offset"`
		Length       int        `json:"length"`
		Context      context    `json:"context"`
		Sentence     string     `json:"sentence"`
		Type         struct {
			TypeName string `json:"typeName"`
		} `json:"type"`
		Rule                        rule `json:"rule"`
		IgnoreForIncompleteSentence bool `json:"ignoreForIncompleteSentence"`
		ContextForSureMatch         int  `json:"contextForSureMatch"`
	}
	context struct {
		Text   string `json:"text"`
		Offset int    `json:"offset"`
		Length int    `json:"length"`
	}
	rule struct {
		ID          string   `json:"id"`
		Description string   `json:"description"`
		IssueType   string   `json:"issueType"`
		Category    category `json:"category"`
	}
	category struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
)

// check serves POST /v2/check. The key may be the form's apiKey too.
func (s *server) check(w http.ResponseWriter, r *http.Request) *problem.Problem {
	const form = "application/x-www-form-urlencoded"
	switch t, p := typeOf(r, form); {
	case p != nil:
		return p
	case t != form:
		return problem.MediaRefused.Because(form)
	}
	b, p := body(r, BodyLimit)
	if p != nil {
		return p
	}
	values, err := url.ParseQuery(string(b))
	if err != nil {
		return problem.BadForm.Because()
	}
	if !s.knows(r) && !s.key(cmp.Or(values.Get("apiKey"), values.Get("api_key"))) {
		return keyless(w)
	}
	text, p := plainText(values)
	if p != nil {
		return p
	}
	c := answer(analyzer.Analyze(text, analyzer.Options{}), chosenBy(values), wanted(r) == arabic || r.Header.Get("Accept-Language") == "")
	w.Header().Set("Content-Type", "application/json")
	out, _ := json.Marshal(c)
	w.Write(out)
	return nil
}

// plainText gives the text to check. Of data the mark-up becomes blanks of its
// length, so that offsets count what the caller sent; what it is to be read as
// is blanks' worth of text only if it is as long.
func plainText(values url.Values) (string, *problem.Problem) {
	text := values.Get("text")
	if data := values.Get("data"); data != "" {
		var in struct {
			Text       string
			Annotation []struct{ Text, Markup, InterpretAs string }
		}
		if p := unmarshal([]byte(data), &in); p != nil {
			return "", p
		}
		text = in.Text
		for _, a := range in.Annotation {
			text += a.Text + blanks(a.Markup, strings.Contains(a.InterpretAs, "\n"))
		}
	}
	if p := encoded([]byte(text)); p != nil {
		return "", p
	}
	return text, problem.OfText(text, TextLimit, problem.Bytes)
}

// blanks is white space as long as s in UTF-16, ending a line if it stands for one.
func blanks(s string, line bool) string {
	n := export.NewRuler(s, export.UTF16).Len()
	if line && n > 0 {
		return strings.Repeat(" ", n-1) + "\n"
	}
	return strings.Repeat(" ", n)
}

// chosen says which matches a caller wants, as LanguageTool's parameters do.
type chosen struct{ on, off, onRules, offRules []string }

func chosenBy(v url.Values) chosen {
	c := chosen{off: split(v.Get("disabledCategories")), offRules: split(v.Get("disabledRules"))}
	if v.Get("enabledOnly") == "true" {
		c.on, c.onRules = split(v.Get("enabledCategories")), split(v.Get("enabledRules"))
	}
	return c
}

// wants reports whether a rule's matches are given.
func (c *chosen) wants(r *rule) bool {
	if len(c.on)+len(c.onRules) > 0 {
		return slices.Contains(c.on, r.Category.ID) || slices.Contains(c.onRules, r.ID)
	}
	return !slices.Contains(c.off, r.Category.ID) && !slices.Contains(c.offRules, r.ID)
}

// answer makes LanguageTool's answer of a report.
func answer(r *analyzer.Report, c chosen, arabic bool) *checked {
	out := &checked{Matches: []match{}, Sentences: [][2]int{}}
	out.Software.Name, out.Software.Version, out.Software.APIVersion = "Mihakk", Version, 1
	out.Language.Name, out.Language.Code = "Arabic", "ar"
	out.Language.Detected = detected{"Arabic", "ar", 1}
	ruler := export.NewRuler(r.Doc.Text, export.UTF16)
	for i := range r.Doc.Sentences {
		start, end := ruler.Span(r.Doc.Sentences[i].Span)
		out.Sentences = append(out.Sentences, [2]int{start, end})
	}
	for _, it := range export.Items(r, export.Shape{Arabic: arabic}) {
		if it.Layer == "mentions" {
			continue // a name is no remark
		}
		if m := matched(r, ruler, &it, arabic); c.wants(&m.Rule) {
			out.Matches = append(out.Matches, m)
		}
	}
	slices.SortStableFunc(out.Matches, func(a, b match) int { return a.Offset - b.Offset })
	return out
}

// matched makes one match of an item.
func matched(r *analyzer.Report, ruler *export.Ruler, it *export.Item, arabic bool) match {
	kind, _, _ := strings.Cut(it.Kind, " ")
	name := export.Label(it.Layer, arabic)
	m := match{Message: it.Note, ShortMessage: name, Replacements: []struct{}{}}
	if m.Message == "" {
		m.Message = name
	}
	start, end := ruler.Span(it.Span)
	m.Offset, m.Length = start, end-start
	sentence := around(r, it.Span)
	from, _ := ruler.Span(sentence)
	m.Sentence = r.Doc.Text[sentence.Start:sentence.End]
	m.Context = context{m.Sentence, start - from, m.Length}
	m.Type.TypeName = "Hint"
	m.Rule = rule{
		ID: strings.Trim(strings.ToUpper(it.Layer+"_"+kind), "_"), Description: export.Label(kind, arabic), IssueType: "uncategorized",
		Category: category{strings.ToUpper(it.Layer), name},
	}
	return m
}

// around is the sentence, or the run of them, that holds a span.
func around(r *analyzer.Report, s doc.Span) doc.Span {
	out := s
	for i := range r.Doc.Sentences {
		if t := r.Doc.Sentences[i].Span; t.Start < s.End && s.Start < t.End {
			out = doc.Span{Start: min(out.Start, t.Start), End: max(out.End, t.End)}
		}
	}
	return out
}

// languages serves GET /v2/languages.
func languages(w http.ResponseWriter, r *http.Request) *problem.Problem {
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte(`[{"name":"Arabic","code":"ar","longCode":"ar"}]`))
	return nil
}
