// The examples do what they say, against the edge.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { edge } from "./workerd.mjs";

const run = promisify(execFile);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
const article = fileURLToPath(new URL("../../../testdata/articles/sa_health_hajj.txt", import.meta.url));
const text = readFileSync(article, "utf8");

/** @type {import("./workerd.mjs").Running} */
let server;
before(async () => (server = await edge("main")));
after(() => server?.stop());

/** @param {string[]} layers */
const ask = async (...layers) => (await fetch(`${server.url}/v1/analyze?layers=${layers}`, { method: "POST", body: text })).json();

test("curl", async () => {
  const { stdout } = await run(path("analyze.sh"), [article, server.url]);
  assert.match(stdout, /^# ما يستحق التدقيق\n/);
});

test("Python", async () => {
  const { stdout } = await run("python3", [path("analyze.py"), article, server.url]);
  const { claims } = await ask("claims");
  const first = claims.find((/** @type {any} */ c) => c.rank === 1);
  assert.ok(stdout.startsWith(`${first.score.toFixed(2)} ${text.slice(first.start, first.end)}`), stdout);
});

test("Go", async () => {
  const { stdout } = await run("go", ["run", path("analyze/main.go"), article, server.url]);
  const { figures } = await ask("figures");
  assert.deepEqual(stdout.trim().split("\n").length, figures.length);
  assert.ok(stdout.includes(text.slice(figures[0].start, figures[0].end)));
});

test("fetch in a page of another origin", async (t) => {
  const browser = await run("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"]).then(({ stdout }) => stdout.trim(), () => "");
  if (!browser) return t.skip("no Chromium is installed");
  const pages = createServer((_, r) => r.setHeader("content-type", "text/html; charset=utf-8").end(readFileSync(path("analyze.html"))));
  await new Promise((resolve) => pages.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (pages.address());
  const url = `http://127.0.0.1:${port}/?service=${encodeURIComponent(server.url)}`;
  const { stdout } = await run(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000", "--dump-dom", url], { timeout: 60_000 });
  pages.close();
  assert.match(stdout, /<title>done<\/title>/);
  assert.match(stdout, /<li>أكثر من 500 شخص = 500<\/li>/);
});
