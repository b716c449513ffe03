// Builds the edge worker into build/: the Go program and the script that Go
// itself ships to run it. With "crash" or "stock" those programs of testdata
// too, with "native" the native server.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const here = import.meta.dirname;
const run = (/** @type {string[]} */ args, env = {}) => execFileSync("go", args, { cwd: here, encoding: "utf8", env: { ...process.env, ...env } }).trim();
const go = (/** @type {string[]} */ ...args) => run(args, { GOOS: "js", GOARCH: "wasm" });
const build = (/** @type {string} */ out, /** @type {string} */ from) => go("build", "-trimpath", "-ldflags=-s -w", "-o", `build/${out}.wasm`, from);

mkdirSync(`${here}/build`, { recursive: true });
copyFileSync(`${go("env", "GOROOT")}/lib/wasm/wasm_exec.js`, `${here}/build/wasm_exec.js`);
build("mihakk", ".");
for (const name of process.argv.slice(2)) {
  if (name === "native") run(["build", "-o", "build/native", "."]);
  else build(name, `./testdata/${name}`);
}
if (process.argv.includes("stock")) {
  const assets = `${go("list", "-m", "-f", "{{.Dir}}", "github.com/syumai/workers")}/cmd/workers-assets-gen/assets`;
  copyFileSync(`${assets}/common/worker.mjs`, `${here}/build/stock.mjs`);
  copyFileSync(`${assets}/runtime/cloudflare.mjs`, `${here}/build/runtime.mjs`);
  copyFileSync(`${assets}/wasm_exec_go.js`, `${here}/build/stock_exec.js`);
}
const wasm = readFileSync(`${here}/build/mihakk.wasm`);
console.log(`mihakk.wasm ${(wasm.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(wasm, { level: 9 }).length / 1e6).toFixed(2)} MB`);
