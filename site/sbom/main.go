// Sbom writes what the project is made of to standard output, as a CycloneDX 1.6
// bill of materials in JSON: the Go modules that each program and the browser's
// module link, and the npm packages of the lock files, which only tests and
// tools use. The same sources give the same bytes.
// Usage, in the project's folder: go run ./site/sbom
package main

import (
	"encoding/json"
	"log"
	"os"
	"slices"
	"strings"
)

// A bill is the document; a component is a package of it. See
// https://cyclonedx.org/docs/1.6/json/.
type (
	bill struct {
		Format     string      `json:"bomFormat"`
		Spec       string      `json:"specVersion"`
		Version    int         `json:"version"`
		Metadata   metadata    `json:"metadata"`
		Components []component `json:"components"`
	}
	metadata struct {
		Component component `json:"component"`
	}
	component struct {
		Type       string     `json:"type"`
		Ref        string     `json:"bom-ref"`
		Name       string     `json:"name"`
		Version    string     `json:"version,omitempty"`
		Scope      string     `json:"scope,omitempty"` // excluded: no user gets it
		Hashes     []hash     `json:"hashes,omitempty"`
		Licenses   []license  `json:"licenses,omitempty"`
		PURL       string     `json:"purl,omitempty"`
		Properties []property `json:"properties,omitempty"`
	}
	hash struct {
		Algorithm string `json:"alg"`
		Content   string `json:"content"`
	}
	license struct {
		Expression string `json:"expression"`
	}
	property struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
)

func main() {
	log.SetFlags(0)
	components, err := goComponents()
	if err != nil {
		log.Fatal(err)
	}
	for _, folder := range []string{"site", "wasm/worker"} {
		lock, err := os.ReadFile(folder + "/package-lock.json")
		if err != nil {
			log.Fatal(err)
		}
		more, err := npmComponents(lock)
		if err != nil {
			log.Fatal(err)
		}
		components = append(components, more...)
	}
	slices.SortFunc(components, func(a, b component) int { return strings.Compare(a.Ref, b.Ref) })
	components = slices.CompactFunc(components, func(a, b component) bool { return a.Ref == b.Ref })
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", "  ")
	if err := out.Encode(bill{
		Format: "CycloneDX", Spec: "1.6", Version: 1,
		Metadata:   metadata{component{Type: "application", Ref: "mihakk", Name: "mihakk"}},
		Components: components,
	}); err != nil {
		log.Fatal(err)
	}
}
