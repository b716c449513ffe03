# Two targets matter to a newcomer: `make run` and `make test`.
# Everything is built with Go; Node.js runs the tests of the browser and edge parts.

PORT ?= 8080
GOLD ?= testdata/gold
FUZZTIME ?= 60s
BIN := build
# What a reader may have to download for the module, in bytes of brotli (RATIONALE.md).
BUDGET := 754000

.DEFAULT_GOAL := help

.PHONY: run
run: site ## build module, site and server; serve page and API on http://localhost:8080 (PORT changes it)
	go build -trimpath -o $(BIN)/mihakk ./wasm/worker
	PORT=$(PORT) $(BIN)/mihakk

.PHONY: test
test: deps test-go test-site test-edge ## install what the tests need, then run every test

.PHONY: test-go
test-go: site ## tests of the analyser, the API and the shipped module, in Go
	go test ./...

.PHONY: test-site
test-site: site site/node_modules ## tests of the JavaScript API and the page, in Node, Chromium and Firefox
	cd site && npm test

.PHONY: test-edge
test-edge: edge wasm/worker/node_modules ## tests of the worker under workerd
	cd wasm/worker && npm test

.PHONY: check
check: site/node_modules size ## formatting, vet, staticcheck, types, generated files, the core's imports, the module's size
	@test -z "$$(gofmt -l analyzer wasm site/*.go)" || { echo "not gofmt'ed:"; gofmt -l analyzer wasm site/*.go; exit 1; }
	go vet ./...
	go build -o $(BIN)/staticcheck honnef.co/go/tools/cmd/staticcheck
	$(BIN)/staticcheck $$(go list ./... | grep -v wasm/browser)
	GOOS=wasip1 GOARCH=wasm $(BIN)/staticcheck -checks inherit,-U1000 ./wasm/browser
	GOOS=js GOARCH=wasm $(BIN)/staticcheck ./wasm/worker/...
	go test -count 1 -run 'TestDependencies|TestStandardPackages' ./analyzer
	cd site && npm run check
	$(MAKE) generate
	git diff --exit-code -- analyzer/arabic analyzer/lexicon

.PHONY: eval
eval: ## precision, recall, F1 by layer over testdata/gold (GOLD=folder for another; V=-v lists misses)
	go run ./analyzer/eval $(V) $(GOLD)

.PHONY: bench
bench: site site/node_modules ## native Go, the module in Node and Chromium, and others on the same articles; sizes, start
	cd site && node bench/bench.mjs

BENCH = go test -p 1 -run '^$$' -bench . -skip 'Hostile|Analyze/8MB' -benchmem -benchtime 200ms -count 6 ./analyzer/...

.PHONY: bench-compare
bench-compare: ## benchmarks of the analyser in Go beside analyzer/testdata/bench.txt
	@mkdir -p $(BIN)
	$(BENCH) > $(BIN)/bench.txt
	go tool benchstat analyzer/testdata/bench.txt $(BIN)/bench.txt

.PHONY: bench-baseline
bench-baseline: ## write analyzer/testdata/bench.txt anew
	@mkdir -p $(BIN)
	$(BENCH) > $(BIN)/bench.txt
	grep -E '^(goos|goarch|pkg|cpu|Benchmark)' $(BIN)/bench.txt > analyzer/testdata/bench.txt

.PHONY: profile
profile: ## write wasm/browser/default.pgo anew, by which the compiler inlines what the module calls most
	@mkdir -p $(BIN)
	GOMAXPROCS=1 go test -run '^$$' -bench Report -benchtime 20s -o $(BIN)/analyzer.test -cpuprofile wasm/browser/default.pgo ./analyzer

.PHONY: fuzz
fuzz: ## every fuzz target for FUZZTIME (60s)
	@for pkg in $$(go list ./...); do \
	  for f in $$(go test -list '^Fuzz' $$pkg | grep '^Fuzz'); do \
	    echo "$$pkg $$f"; go test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1s $$pkg || exit 1; \
	  done; \
	done

.PHONY: mutate
mutate: ## take out one rule or line of a table at a time: do the tests notice? (RULES=n a file, LINES=n a table, -1 for all)
	go run ./analyzer/eval/mutate -rules $(or $(RULES),-1) -lines $(or $(LINES),20) $(if $(ONLY),-only $(ONLY))

.PHONY: golden
golden: ## write the golden reports anew
	go test ./analyzer -run Golden -update

.PHONY: gold
gold: ## resolve the annotation drafts of testdata into gold files
	go run ./analyzer/eval/draft
	go run ./analyzer/eval/draft testdata/sources

.PHONY: generate
generate: ## compile the tables of words
	go generate ./analyzer/...

.PHONY: train
train: ## fit the claim weights to testdata/gold
	go run ./analyzer/claim/train

.PHONY: site
site: ## build module and page into site/dist
	go run ./site

.PHONY: size
size: site ## is the module within its budget?
	@n=$$(cat site/dist/assets/mihakk.*.wasm.br | wc -c) && echo "module: $$n of $(BUDGET) bytes (brotli)" && test $$n -le $(BUDGET)

.PHONY: package
package: ## build the npm package: build/mihakk-VERSION.tgz
	go run ./site -package
	cd $(BIN)/package && npm pack --pack-destination ..

.PHONY: edge
edge: site ## build the worker for the edge
	cd wasm/worker && go run ./build

.PHONY: audit
audit: ## known faults of what the project is built with (asks the open network)
	go tool govulncheck ./...
	cd site && npm audit
	cd wasm/worker && npm audit

.PHONY: sbom
sbom: ## write build/sbom.cdx.json, the bill of materials
	@mkdir -p $(BIN)
	go run ./site/sbom > $(BIN)/sbom.cdx.json

.PHONY: deploy
deploy: site ## deploy page and API with wrangler (needs an account)
	cd wasm/worker && npm run deploy

.PHONY: deps
deps: site/node_modules wasm/worker/node_modules ## npm packages; on Debian also browsers and fonts
	.ci/browsers

site/node_modules: site/package-lock.json
	cd site && npm ci --no-audit --no-fund
	@touch $@

wasm/worker/node_modules: wasm/worker/package-lock.json
	cd wasm/worker && npm ci --no-audit --no-fund
	@touch $@

.PHONY: clean
clean: ## remove everything that was built
	rm -rf $(BIN) site/dist site/node_modules wasm/worker/node_modules

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
