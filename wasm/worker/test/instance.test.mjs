// One instance answers all, keeps its callers apart, and is replaced when it breaks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { story } from "./articles.mjs";
import { edge } from "./workerd.mjs";

/** @type {import("./workerd.mjs").Running} */
let server;
before(async () => (server = await edge("crash")));
after(() => server?.stop());

/** How many requests the instance has answered, this one included. */
const answered = async (path = "/v1/health") => {
  const r = await fetch(server.url + path);
  await r.arrayBuffer();
  return { status: r.status, n: Number(r.headers.get("x-answered") ?? 0) };
};

test("the first request finds an instance that has answered already", async () => {
  assert.deepEqual(await answered(), { status: 200, n: 2 });
});

test("one instance answers all requests", async () => {
  const { n } = await answered();
  assert.deepEqual([await answered(), await answered()], [{ status: 200, n: n + 1 }, { status: 200, n: n + 2 }]);
});

for (const [how, status] of /** @type {[string, number][]} */ ([["panic", 500], ["exit", 500], ["overflow", 500], ["grow", 200]])) {
  test(`after ${how} a new instance answers`, async () => {
    assert.ok((await answered()).n >= 1);
    assert.equal((await answered(`/crash/${how}`)).status, status);
    assert.deepEqual(await answered(), { status: 200, n: 1 });
  });
}

test("of many at once only those that break are lost", async () => {
  const all = Array.from({ length: 200 }, async (_, i) => {
    if (i % 20 === 7) return (await answered("/crash/panic")).status;
    const r = await fetch(`${server.url}/v1/analyze?layers=figures`, { method: "POST", body: story(i + 1) });
    assert.equal((await r.json()).figures[0].value !== undefined, true);
    return r.status;
  });
  (await Promise.all(all)).forEach((status, i) => assert.equal(status, i % 20 === 7 ? 500 : 200));
});

test("64 at a time, each sees its own text only", async () => {
  const want = new Map();
  const ask = async (/** @type {number} */ n) => {
    const r = await fetch(`${server.url}/v1/analyze`, { method: "POST", body: story(n) });
    return r.text();
  };
  for (let n = 1; n <= 64; n++) want.set(n, await ask(n));
  assert.equal(new Set(want.values()).size > 32, true);
  let next = 0;
  await Promise.all(Array.from({ length: 64 }, async () => {
    while (next < 3072) {
      const n = (next++ % 64) + 1;
      assert.equal(await ask(n), want.get(n));
    }
  }));
});
