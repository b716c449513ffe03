// What the edge does beyond one analysis.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import gramma from "gramma";
import { story } from "./articles.mjs";
import { edge, native } from "./workerd.mjs";

/** @type {import("./workerd.mjs").Running} */
let server, keyed, plain;
before(async () => ([server, keyed, plain] = await Promise.all([edge("main"), edge("keyed"), native()])));
after(() => [server, keyed, plain].forEach((s) => s?.stop()));

const ndjson = { "content-type": "application/x-ndjson" };

test("a batch gives the native server's lines", async () => {
  const body = [JSON.stringify({ id: 1, text: story(1) }), "{", "", JSON.stringify({ id: "b", text: story(2) }), '{"text": ""}', "x".repeat(5 << 20), JSON.stringify({ text: story(3) })].join("\n");
  const [a, b] = await Promise.all([server, plain].map(async ({ url }) => {
    const r = await fetch(`${url}/v1/analyze/batch?layers=figures`, { method: "POST", headers: ndjson, body });
    return { status: r.status, type: r.headers.get("content-type"), body: await r.text() };
  }));
  assert.deepEqual(a, b);
  assert.deepEqual(a.body.trim().split("\n").map((l) => JSON.parse(l).line), [1, 2, 4, 5, 6, 7]);
});

test("a batch is answered while it is sent", async () => {
  /** @type {ReadableStreamDefaultController<Uint8Array>} */
  let sink;
  const body = new ReadableStream({ start: (c) => void (sink = c) });
  const send = (/** @type {number} */ n) => sink.enqueue(new TextEncoder().encode(JSON.stringify({ id: n, text: story(n) }) + "\n"));
  send(1);
  const r = await fetch(`${server.url}/v1/analyze/batch?layers=figures`, /** @type {any} */ ({ method: "POST", headers: ndjson, body, duplex: "half" }));
  const reader = r.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let n = 1; n <= 3; n++) {
    let line = "";
    while (!line.endsWith("\n")) line += (await reader.read()).value;
    assert.deepEqual([JSON.parse(line).id, JSON.parse(line).line], [n, n]);
    if (n < 3) send(n + 1);
  }
  sink.close();
  assert.equal((await reader.read()).done, true);
});

test("a batch that cannot begin is a problem", async () => {
  const ask = (/** @type {RequestInit} */ init) => fetch(`${server.url}/v1/analyze/batch`, { method: "POST", ...init });
  assert.equal((await ask({ body: "{}" })).status, 415);
  assert.equal((await ask({ body: "", headers: ndjson })).status, 200);
});

test("keys and origins come from the environment", async () => {
  const ask = async (/** @type {Record<string, string>} */ headers) =>
    (await fetch(`${keyed.url}/v1/analyze`, { method: "POST", body: story(1), headers })).status;
  assert.equal(await ask({}), 401);
  assert.equal(await ask({ authorization: "Bearer second-key" }), 200);
  assert.equal(await ask({ authorization: "Bearer second-key", origin: "https://desk.example" }), 200);
  assert.equal(await ask({ authorization: "Bearer second-key", origin: "https://other.example" }), 403);
});

test("a client of LanguageTool shows our highlights", async () => {
  const text = "😀 " + story(5);
  const { matches } = await gramma.check(text, { api_url: `${server.url}/v2/check`, language: "ar" });
  assert.ok(matches.length >= 3);
  for (const { offset, length, word } of matches) assert.equal(word, text.slice(offset, offset + length));
  assert.deepEqual([...new Set(matches.map((/** @type {any} */ m) => m.rule.category.id))].sort(), ["ATTRIBUTIONS", "CLAIMS", "FIGURES", "TIMES"]);

  const marked = `# ${text}\n\n**${story(6)}**`;
  const inMarkdown = await gramma.check(marked, { api_url: `${server.url}/v2/check`, language: "ar", markdown: true });
  const figures = inMarkdown.matches.filter((/** @type {any} */ m) => m.rule.category.id === "FIGURES");
  assert.ok(figures.length > 0);
  assert.ok(figures.some((/** @type {any} */ m) => marked.slice(m.offset, m.offset + m.length).includes("شخصا")));
});
