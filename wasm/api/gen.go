//go:build ignore

// Gen makes openapi.json: openapi.src.json with the release and, as components,
// the report's schema.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
	"strings"

	"mihakk/wasm/api"
)

func main() {
	d := read("openapi.src.json")
	d["info"].(map[string]any)["version"] = api.Version
	schemas := d["components"].(map[string]any)["schemas"].(map[string]any)
	report := read("../../testdata/report.schema.json")
	for name, s := range report["$defs"].(map[string]any) {
		schemas[capital(name)] = s
	}
	for _, key := range []string{"$schema", "$id", "$defs"} {
		delete(report, key)
	}
	schemas["Report"] = report
	point(schemas)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	must(e.Encode(d))
	if len(os.Args) > 1 { // for the test that it is up to date
		os.Stdout.Write(b.Bytes())
		return
	}
	must(os.WriteFile("openapi.json", b.Bytes(), 0o644))
}

// point turns the schema's own references into ones to components.
func point(v any) {
	switch v := v.(type) {
	case map[string]any:
		for key, item := range v {
			if ref, ok := item.(string); ok && key == "$ref" {
				if name, own := strings.CutPrefix(ref, "#/$defs/"); own {
					v[key] = "#/components/schemas/" + capital(name)
				}
			}
			point(item)
		}
	case []any:
		for _, item := range v {
			point(item)
		}
	}
}

func capital(name string) string { return strings.ToUpper(name[:1]) + name[1:] }

func read(file string) (v map[string]any) {
	b, err := os.ReadFile(file)
	must(err)
	must(json.Unmarshal(b, &v))
	return v
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
