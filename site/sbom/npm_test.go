package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNpmComponents(t *testing.T) {
	got, err := npmComponents([]byte(`{"packages": {
		"": {"name": "project"},
		"node_modules/a/node_modules/@b/c": {"version": "1.2.3", "integrity": "sha512-AP8=", "license": "MIT", "dev": true}
	}}`))
	require.NoError(t, err)
	assert.Equal(t, []component{{
		Type: "library", Ref: "pkg:npm/%40b/c@1.2.3", Name: "@b/c", Version: "1.2.3", Scope: "excluded", PURL: "pkg:npm/%40b/c@1.2.3",
		Hashes: []hash{{"SHA-512", "00ff"}}, Licenses: []license{{"MIT"}},
	}}, got)
}

func TestBrokenLockFilesAreRefused(t *testing.T) {
	for _, lock := range []string{"", `{"packages": {"node_modules/a": {"integrity": "sha512-?"}}}`} {
		_, err := npmComponents([]byte(lock))
		assert.Error(t, err, lock)
	}
}
