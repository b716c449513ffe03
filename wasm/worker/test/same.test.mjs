// The edge gives the bytes that the native server gives.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { articles, story } from "./articles.mjs";
import { edge, native } from "./workerd.mjs";

/** @type {import("./workerd.mjs").Running[]} */
let servers = [];
before(async () => (servers = await Promise.all([edge("main"), native()])));
after(() => servers.forEach((s) => s.stop()));

/**
 * Sends one request to both and compares all that is of the API.
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function same(path, init) {
  const [a, b] = await Promise.all(servers.map(async ({ url }) => {
    const r = await fetch(url + path, init);
    const headers = Object.fromEntries([...r.headers].filter(([k]) => !["date", "content-length", "transfer-encoding", "connection", "keep-alive", "vary"].includes(k)));
    return { status: r.status, headers, body: await r.text() };
  }));
  assert.ok(a.body === b.body, `${path}: the bodies differ`);
  assert.deepEqual(a, b);
  return a;
}

test("every article, in every unit", async () => {
  for (const { name, text } of articles) {
    for (const offsets of ["utf16", "codepoint", "utf8"]) {
      const { status, body } = await same(`/v1/analyze?offsets=${offsets}`, { method: "POST", body: text });
      assert.equal(status, 200, name);
      assert.equal(JSON.parse(body).offsets, offsets);
    }
  }
});

test("JSON with options", async () => {
  const body = JSON.stringify({ text: story(5), reference_date: "2021-03-04", region: "MA", layers: ["times", "figures"] });
  const answer = await same("/v1/analyze", { method: "POST", body, headers: { "content-type": "application/json" } });
  assert.equal(JSON.parse(answer.body).reference_date.date, "2021-03-04");
});

test("problems, in both languages", async () => {
  for (const lang of ["ar", "en"]) {
    const headers = { "accept-language": lang };
    const json = { ...headers, "content-type": "application/json" };
    for (const [status, path, init] of /** @type {[number, string, RequestInit][]} */ ([
      [400, "/v1/analyze", { method: "POST", headers: json, body: "{" }],
      [400, "/v1/analyze", { method: "POST", headers: json, body: '{"text": 5}' }],
      [400, "/v1/analyze", { method: "POST", headers, body: new Uint8Array([0x41, 0xff]) }],
      [400, "/v1/analyze?reference_date=today", { method: "POST", headers: { ...headers, "content-type": "text/plain" }, body: story(1) }],
      [404, "/v1/nothing", { headers }],
      [405, "/v1/analyze", { headers }],
      [405, "/v1/analyze", { method: "PUT", headers, body: "x" }],
      [406, "/v1/analyze", { method: "POST", headers: { ...headers, accept: "image/png" }, body: story(1) }],
      [413, "/v1/analyze", { method: "POST", headers, body: "نص ".repeat(250_000) }],
      [413, "/v1/analyze", { method: "POST", headers: json, body: JSON.stringify({ text: "نص ".repeat(250_000) }) }],
      [413, "/v1/analyze", { method: "POST", headers: json, body: "x".repeat(6 << 20) }],
      [415, "/v1/analyze", { method: "POST", headers: { ...headers, "content-type": "image/png" }, body: "x" }],
      [422, "/v1/analyze", { method: "POST", headers, body: " \n\u200f" }],
      [422, "/v1/analyze", { method: "POST", headers }],
    ])) {
      const answer = await same(path, init);
      assert.equal(answer.status, status, answer.body);
      assert.equal(answer.headers["content-type"], "application/problem+json");
      assert.equal(answer.headers["content-language"], lang);
      assert.equal(JSON.parse(answer.body).status, status);
    }
  }
});

test("methods without a body", async () => {
  await same("/v1/health");
  await same("/v1/version");
  assert.equal((await same("/v1/health", { method: "HEAD" })).body, "");
  assert.equal((await same("/v1/analyze", { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "POST" } })).status, 204);
});
