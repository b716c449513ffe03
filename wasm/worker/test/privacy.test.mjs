// Nothing of a text is printed, whatever becomes of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { articles, story } from "./articles.mjs";
import { edge, native } from "./workerd.mjs";

/** The words of a text that nothing but it would print: Arabic ones, and one that we made up. */
const words = (/** @type {string} */ s) => s.match(/\p{Script=Arabic}{2,}|secretword/gu) ?? [];

for (const [name, run] of /** @type {[string, () => Promise<import("./workerd.mjs").Running>][]} */ ([
  ["the edge", () => edge("crash")],
  ["the native server", () => native()],
])) {
  test(`${name} prints no word of its input`, async (t) => {
    const server = await run();
    t.after(server.stop);
    const post = async (/** @type {string} */ path, /** @type {any} */ body, type = "text/plain") =>
      void (await (await fetch(server.url + path, { method: "POST", body, headers: { "content-type": type } })).arrayBuffer());
    const texts = [...articles.map((a) => a.text), story(4711), "كلمات <script> بلا معنى \ud800 %s %d secretword"];
    for (const text of texts) {
      await post("/v1/analyze", text);
      await post("/v1/analyze?format=html", text);
      await post("/v1/analyze", text, "text/html");
      await post("/v1/analyze", `{"text": ${JSON.stringify(text)}`, "application/json"); // broken
      await post("/v1/analyze/batch", JSON.stringify({ text }), "application/x-ndjson");
      await post("/v2/check", new URLSearchParams({ text }).toString(), "application/x-www-form-urlencoded");
      await post(`/v1/nothing?text=${encodeURIComponent(text.slice(0, 200).toWellFormed())}`, text);
      await post("/crash/panic", text);
    }
    await post("/v1/compare", JSON.stringify({ articles: texts.slice(0, 20).map((text) => ({ text })) }), "application/json");
    await post("/crash/exit", texts[0]);
    const output = server.output();
    assert.deepEqual([...new Set(texts.flatMap(words))].filter((w) => output.includes(w)), []);
  });
}
