// Measures the edge under workerd, all in one run: the warm instance against
// the library's stock one (an instance a request), time on the CPU, cold start,
// size, memory. Usage: node --experimental-websocket bench.mjs [requests of the memory run]
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { gzipSync } from "node:zlib";
import { articles } from "./test/articles.mjs";
import { edge } from "./test/workerd.mjs";

/** @typedef {import("./test/workerd.mjs").Running} Running */

const total = Number(process.argv[2] ?? 100_000);

/** Our articles one after the other, up to the line at 8 kB. */
const article = (() => {
  let text = "";
  for (const line of articles.flatMap((a) => a.text.split("\n"))) {
    if (Buffer.byteLength(text + line) > 8000) break;
    text += `${line}\n`;
  }
  return Buffer.from(text);
})();

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * One analysis, to the last byte.
 * @param {Running} server
 */
const ask = (server) =>
  new Promise((resolve, reject) => {
    const r = request(`${server.url}/v1/analyze`, { method: "POST", agent, headers: { "content-type": "text/plain; charset=utf-8", "content-length": article.length } }, (res) => {
      res.resume();
      res.on("end", () => (res.statusCode === 200 ? resolve(undefined) : reject(new Error(`status ${res.statusCode}`))));
    });
    r.on("error", reject);
    r.end(article);
  });

/**
 * What a process has used of the CPU, in ms, and holds in memory, in MB.
 * @param {Running} server
 */
function used({ pid }) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  const resident = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return { cpu: (Number(stat[11]) + Number(stat[12])) * 10, memory: (resident * 4096) / 1e6 };
}

/**
 * What the worker's isolate holds after its garbage is collected, in MB: of
 * JavaScript's heap, and of its buffers. Memory of WebAssembly is in neither
 * (worker.mjs bounds that).
 * @param {Running} server
 */
async function isolate(server) {
  const list = /** @type {{webSocketDebuggerUrl: string}[]} */ (await (await fetch(`${server.inspector}/json`)).json());
  const socket = new WebSocket(list[0].webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const send = (/** @type {string} */ method) => socket.send(JSON.stringify({ id: 1, method }));
  /** @type {any} */
  let usage;
  socket.addEventListener("message", (m) => {
    const { result } = JSON.parse(m.data);
    if ("totalSize" in result) usage = result;
    else send("Runtime.getHeapUsage"); // the garbage is collected
  });
  send("HeapProfiler.collectGarbage");
  while (!usage) await ask(server); // an isolate without requests does not answer
  socket.close();
  return { heap: (usage.totalSize + usage.embedderHeapUsedSize) / 1e6, buffers: usage.backingStorageSize / 1e6 };
}

/**
 * Sends n requests, some at a time.
 * @param {Running} server
 * @param {number} n
 * @param {number} at
 */
async function load(server, n, at) {
  /** @type {number[]} */
  const times = [];
  const before = used(server).cpu;
  const start = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: at }, async () => {
    while (next++ < n) {
      const t = performance.now();
      await ask(server);
      times.push(performance.now() - t);
    }
  }));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (/** @type {number} */ q) => times[Math.floor(q * (times.length - 1))].toFixed(1);
  return { rate: n / seconds, text: `${(n / seconds).toFixed(0)} requests/s, p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, CPU ${((used(server).cpu - before) / n).toFixed(2)} ms a request` };
}

console.log(`article ${article.length} bytes; ${process.version}; workerd`);
const wasm = readFileSync(new URL("../../build/edge/mihakk.wasm", import.meta.url));
console.log(`module ${(wasm.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(wasm, { level: 9 }).length / 1e6).toFixed(2)} MB`);

const starts = [];
for (let i = 0; i < 5; i++) {
  const server = await edge("main");
  const t = performance.now();
  await ask(server);
  const first = performance.now() - t;
  const again = performance.now();
  await ask(server);
  starts.push(`${first.toFixed(0)} (then ${(performance.now() - again).toFixed(0)})`);
  server.stop();
}
console.log(`first answer after workerd listens, the start of the isolate with it, ms: ${starts.join(", ")}`);

/** @type {Record<string, number>} */
const rates = {};
for (const name of /** @type {const} */ (["stock", "main"])) {
  const server = await edge(name);
  await load(server, 200, 1);
  const alone = await load(server, 300, 1);
  console.log(`${name}, one at a time: ${alone.text}`);
  const many = await load(server, name === "stock" ? 500 : 2000, 16);
  console.log(`${name}, 16 at a time: ${many.text}`);
  rates[name] = many.rate;
  server.stop();
}
console.log(`warm against stock: ${(rates.main / rates.stock).toFixed(1)} times the requests`);

const server = await edge("main", true);
let done = 0;
for (const upTo of [0.01, 0.1, 0.25, 0.5, 1].map((part) => Math.ceil(part * total))) {
  await load(server, upTo - done, 8);
  done = upTo;
  const { heap, buffers } = await isolate(server);
  console.log(`after ${done} requests: ${used(server).memory.toFixed(0)} MB resident, live in the isolate ${heap.toFixed(1)} MB of heap and ${buffers.toFixed(1)} MB of buffers`);
}
server.stop();
agent.destroy();
