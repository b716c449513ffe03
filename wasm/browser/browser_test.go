package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	wasm "github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"mihakk/analyzer"
	"mihakk/analyzer/export"
	"mihakk/wasm/module"
	"mihakk/wasm/problem"
)

// root is the project's folder, seen from here.
const root = "../.."

// shipped gives an instance of the module as the site ships it.
func shipped(t testing.TB) wasm.Module {
	t.Helper()
	return instances(t)(t)
}

// instances compiles the module as the site ships it, and gives what makes an
// instance of it, with its collector at work all the time: what the module is
// rewritten to after linking must hold under it.
func instances(t testing.TB) func(testing.TB) wasm.Module {
	t.Helper()
	if testing.Short() {
		t.Skip("builds and compiles the module")
	}
	bytes, err := module.Build(root)
	require.NoError(t, err)
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	t.Cleanup(func() { r.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	compiled, err := r.CompileModule(ctx, bytes)
	require.NoError(t, err)
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize").
		WithEnv("GOGC", "1").WithEnv("GODEBUG", "gcstoptheworld=1")
	return func(t testing.TB) wasm.Module {
		t.Helper()
		m, err := r.InstantiateModule(ctx, compiled, config)
		require.NoError(t, err)
		return m
	}
}

// ask writes a request, calls an export and reads the answer.
func ask(m wasm.Module, what, request string) (ok bool, answer string, err error) {
	ctx := context.Background()
	at, err := m.ExportedFunction("alloc").Call(ctx, uint64(len(request)))
	if err != nil {
		return false, "", err
	}
	m.Memory().WriteString(uint32(at[0]), request)
	done, err := m.ExportedFunction(what).Call(ctx)
	if err != nil {
		return false, "", err
	}
	from, err := m.ExportedFunction("result").Call(ctx)
	if err != nil {
		return false, "", err
	}
	length, err := m.ExportedFunction("length").Call(ctx)
	if err != nil {
		return false, "", err
	}
	b, _ := m.Memory().Read(uint32(from[0]), uint32(length[0]))
	answer = string(b)
	_, err = m.ExportedFunction("release").Call(ctx)
	return done[0] == 1, answer, err
}

// one is a request's part for one article.
func one(text string, options ...string) string {
	head := append([]string{fmt.Sprintf("length=%d", len(text))}, options...)
	return strings.Join(head, "\n") + "\n\n" + text
}

func TestShippedModuleWritesTheSameBytes(t *testing.T) {
	m := shipped(t)
	files, err := filepath.Glob(root + "/testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		text := string(b)
		ok, got, err := ask(m, "analyze", one(text))
		require.NoError(t, err)
		require.True(t, ok, got)
		if want := string(export.JSON(analyzer.Analyze(text, analyzer.Options{}), export.UTF16)); got != want {
			t.Errorf("%s: the module's report differs from the native one", filepath.Base(file))
		}
	}
}

func TestShippedModuleRefuses(t *testing.T) {
	m := shipped(t)
	for _, c := range []struct{ what, request, problem string }{
		{"analyze", one(" \n\u200f"), `"status":422`},
		{"analyze", one("خبر", "reference_date=2019-13-01"), `/problems/bad-date`},
		{"analyze", one("خبر", "region=Morocco"), `region must be`},
		{"analyze", one("خبر", "offsets=bytes"), `offsets must be`},
		{"analyze", one("خبر", "layers=figures,all"), `layers must be`},
		{"analyze", one("خبر", "weights=quantity:much"), `a weight must be`},
		{"analyze", one(strings.Repeat("خ", textLimit)), `"status":413`},
		{"analyze", one("خبر", "format=pdf"), `format must be`},
		{"compare", one("خبر"), `/problems/few-articles`},
		{"compare", strings.Repeat(one("خبر"), problem.MaxArticles+1), `"status":413`},
	} {
		ok, got, err := ask(m, c.what, c.request)
		require.NoError(t, err)
		assert.False(t, ok, c.problem)
		assert.Contains(t, got, c.problem)
	}
	ok, got, err := ask(m, "compare", one("خبر")+one("خبر"))
	require.NoError(t, err)
	assert.True(t, ok)
	assert.Contains(t, got, `"table":[`)
}

func TestBrokenFrameEndsTheInstance(t *testing.T) {
	m := shipped(t)
	_, _, err := ask(m, "analyze", "length=100\n\nshort")
	assert.Error(t, err)
}
