// The edge worker: one warm Go instance answers every request.
import { env } from "cloudflare:workers";
import "./wasm_exec.js";
import article from "./article.txt";
import module from "./mihakk.wasm";
import { lines, take } from "./body.mjs";

/** An instance is dropped, between two requests, when its memory is over this. */
const MEMORY_LIMIT = 64 << 20;

/** The environment that the program reads. */
const ENVIRONMENT = ["MIHAKK_KEYS", "MIHAKK_ORIGINS"];

/**
 * How Go's collector works: at once, as it has no thread to work beside the program
 * (RATIONALE.md), and after more requests than by itself, which costs less time;
 * but harder before the instance would have to be dropped.
 */
const COLLECTOR = { GOGC: "200", GOMEMLIMIT: "48MiB", GODEBUG: "gcstoptheworld=1" };

/** The headers that the program reads; no others reach it. */
const HEADERS = ["accept", "accept-language", "access-control-request-headers", "access-control-request-method",
  "authorization", "content-encoding", "content-type", "host", "if-none-match", "origin"];

/**
 * A request as the program takes it; its body lies in the binding's input.
 * @typedef {{url: string, method: string, headers: {entries(): [string, string][]}, body: null}} Plain
 */

/**
 * What script and program share: the bodies of the request and of the answer,
 * and how many bytes of the buffers they fill.
 * @typedef {object} Binding
 * @property {(r: Plain) => Promise<Answer>} handleRequest
 * @property {number} bodyLimit
 * @property {Uint8Array} input
 * @property {number} taken
 * @property {Uint8Array} output
 * @property {number} given
 */

/** Headers as the program sees them. */
class Fields {
  /** @type {[string, string][]} */
  list = [];

  /**
   * @param {string} name
   * @param {string} value
   */
  append(name, value) {
    this.list.push([name, value]);
  }
}

/** A response as the program sees it, without its body. */
class Answer {
  /**
   * @param {null} _
   * @param {{status: number, statusText: string, headers: Fields}} init
   */
  constructor(_, { status, statusText, headers }) {
    this.init = { status, statusText, headers: headers.list };
  }
}

/**
 * Runs f where the program finds light stand-ins for the platform's classes:
 * what it has made stays until the garbage of both sides is collected, and the
 * platform's own objects hold much more than can be seen.
 * @param {() => void} f
 */
function lightly(f) {
  const { Headers, Response } = globalThis;
  Object.assign(globalThis, { Headers: Fields, Response: Answer });
  try {
    f();
  } finally {
    Object.assign(globalThis, { Headers, Response });
  }
}

/**
 * What the program asks of the platform, so that it also runs before the first
 * request: the clock stands at 0 then, which the program would take for a broken
 * one, and the seeds of its maps are all that it wants to be random.
 * @param {Go} go
 */
const early = (go) => ({
  "runtime.nanotime1": (/** @type {number} */ sp) => go.mem.setBigInt64((sp >>> 0) + 8, BigInt(Date.now() + 1) * 1_000_000n, true),
  "runtime.getRandomData"(/** @type {number} */ sp) {
    const [at, length] = new BigInt64Array(go.mem.buffer, (sp >>> 0) + 8, 2);
    const bytes = new Uint8Array(go.mem.buffer, Number(at), Number(length));
    try {
      crypto.getRandomValues(bytes);
    } catch {
      bytes.forEach((_, i) => (bytes[i] = 256 * Math.random()));
    }
  },
});

/** A running Go program. It answers each request within one call, so that no request ever waits inside it. */
class Instance {
  failed = false;
  /** @type {Binding} */
  binding = /** @type {any} */ ({ input: new Uint8Array(1 << 16), output: new Uint8Array() });

  constructor() {
    const go = (this.go = new Go());
    go.env = { ...COLLECTOR, ...Object.fromEntries(ENVIRONMENT.flatMap((k) => (env[k] ? [[k, env[k]]] : []))) };
    // A timer would belong to the request that sets it and die with it: the
    // program gets none and looks at its clock whenever it is called.
    let timers = 0;
    Object.assign(go.importObject.gojs, early(go), {
      "runtime.scheduleTimeoutEvent": (/** @type {number} */ sp) => go.mem.setInt32((sp >>> 0) + 16, ++timers, true),
      "runtime.clearTimeoutEvent"() {},
    });
    globalThis.context = { binding: this.binding };
    const wasm = new WebAssembly.Instance(module, { ...go.importObject, workers: { ready() {} } });
    lightly(() => void go.run(wasm)); // until the program waits for requests
    go._resolveExitPromise = () => {}; // that promise belongs to a request that has gone
    this.memory = /** @type {WebAssembly.Memory} */ (wasm.exports.mem);
  }

  /** Whether the instance may take another request. */
  get fit() {
    const { input, output } = this.binding;
    return !this.failed && !this.go.exited && this.memory.buffer.byteLength + input.length + output.length <= MEMORY_LIMIT;
  }

  /**
   * @param {Plain} request
   * @param {Uint8Array | null} body
   * @returns {Promise<Response>}
   */
  async answer(request, body) {
    try {
      this.#take(body ?? new Uint8Array());
      const promise = this.binding.handleRequest(request);
      if (this.go.exited) throw new Error("the program stopped");
      // The buffer is the next request's as soon as this one waits.
      const given = this.binding.given ? this.binding.output.slice(0, this.binding.given) : null;
      const { init } = await promise;
      if (init.status >= 500) this.failed = true;
      return new Response(given, init);
    } catch {
      this.failed = true;
      return stopped();
    }
  }

  /** Analyses an article that nobody waits for: the platform compiles a function at its first call. */
  rehearse() {
    /** @type {[string, string][]} */
    const headers = [["authorization", `Bearer ${env.MIHAKK_KEYS?.split(",")[0]}`]];
    this.#take(new TextEncoder().encode(article));
    this.binding.handleRequest({ url: "https://rehearsal.invalid/v1/analyze", method: "POST", headers: { entries: () => headers }, body: null });
  }

  /** @param {Uint8Array} body */
  #take(body) {
    const { binding } = this;
    if (body.length > binding.input.length) binding.input = new Uint8Array(2 * body.length);
    binding.input.set(body);
    binding.taken = body.length;
  }
}

/** The answer to the one request whose instance died of it. */
function stopped() {
  const problem = { type: "/problems/internal", title: "Internal error", status: 500, detail: "The analyser failed on this request." };
  return new Response(JSON.stringify(problem), {
    status: 500,
    headers: { "content-type": "application/problem+json", "cache-control": "private, no-store", "access-control-allow-origin": "*" },
  });
}

/** The first one is made with the isolate, so that no request waits for it or is charged for it. */
let warm = new Instance();
warm.rehearse();

/** An instance that may take a request. */
function instance() {
  if (!warm.fit) warm = new Instance();
  return warm;
}

/**
 * @param {Request} request
 * @returns {Plain}
 */
function plain(request, url = request.url) {
  const headers = HEADERS.flatMap((k) => {
    const v = request.headers.get(k);
    return v === null ? [] : [/** @type {[string, string]} */ ([k, v])];
  });
  return { url, method: request.method, headers: { entries: () => headers }, body: null };
}

/**
 * Answers a batch line by line: what is read is answered at once, and a line
 * that kills its instance costs no other line.
 * @param {Request} request
 */
async function batch(request) {
  const url = new URL(request.url);
  const first = Number(url.searchParams.get("first_line") ?? 1);
  const source = lines(request.body, instance().binding.bodyLimit);
  let number = first;
  const next = async () => {
    const { value, done } = await source.next();
    if (done) return null;
    url.searchParams.set("first_line", String(number++));
    return instance().answer(plain(request, url.href), value);
  };
  const head = await next();
  if (!head) return instance().answer(plain(request), null);
  if (!head.ok) return head;
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const pump = async () => {
    for (let r = head; r; r = await next()) {
      await writer.write(new Uint8Array(await r.arrayBuffer()));
    }
    await writer.close();
  };
  pump().catch((e) => writer.abort(e));
  return new Response(readable, head);
}

export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method === "POST" && new URL(request.url).pathname === "/v1/analyze/batch") return batch(request);
    const body = request.body && (await take(request.body, instance().binding.bodyLimit + 1));
    return instance().answer(plain(request), body);
  },
};
