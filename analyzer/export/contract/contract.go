//go:build !wasip1

// Package contract holds JSON against the project's JSON Schemas, for tests.
package contract

import (
	"bytes"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// Report checks that b is a report as testdata/report.schema.json has it.
func Report(t testing.TB, b []byte) {
	t.Helper()
	Check(t, inRoot("testdata/report.schema.json"), b)
}

// Described checks that b is as the API's description has a schema of its own.
func Described(t testing.TB, schema string, b []byte) {
	t.Helper()
	Check(t, inRoot("wasm/api/openapi.json")+"#/components/schemas/"+schema, b)
}

// inRoot gives the path of a file of the project.
func inRoot(file string) string {
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "../../..", file)
}

// compiled keeps the schemas that have been used.
var compiled sync.Map

// Check checks b against a schema: a file, with a fragment if it is of a part.
func Check(t testing.TB, schema string, b []byte) {
	t.Helper()
	known, ok := compiled.Load(schema)
	if !ok {
		s, err := jsonschema.NewCompiler().Compile(schema)
		require.NoError(t, err)
		known, _ = compiled.LoadOrStore(schema, s)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	require.NoError(t, err, "%s", b)
	require.NoError(t, known.(*jsonschema.Schema).Validate(v), "%s", b)
}
