import { Core } from './core.js';
import { analyzeFrame, compareFrame } from './frame.js';
import { Gathered } from './parts.js';
import { Problem, fault } from './problem.js';

/**
 * @typedef {'analyze' | 'compare'} What
 *
 * @typedef {object} Engine answers one request at a time
 * @property {(what: What, request: Uint8Array<ArrayBuffer>, parsed: boolean) => Promise<any>} call answers in text, or parsed
 * @property {() => void} close
 *
 * @typedef {object} Port a worker, whatever the platform calls it
 * @property {(message: unknown, transfer?: ArrayBuffer[]) => void} send
 * @property {(heard: (message: any) => void, failed: (why: string) => void) => void} listen
 * @property {() => void} end
 *
 * @typedef {object} Platform
 * @property {() => Promise<WebAssembly.Module>} load the package's module, compiled
 * @property {() => Promise<Port>} spawn a worker that runs worker.js; rejects where none is allowed
 */

/**
 * @param {Platform} platform
 * @param {import('./types.js').AnalyzerOptions} [options]
 * @returns {import('./types.js').Analyzer}
 */
export function makeAnalyzer(platform, options = {}) {
  const module = () => Promise.resolve(options.module ?? platform.load());
  const engine = options.worker === false ? threadEngine(module) : workerEngine(module, platform.spawn);
  const turn = queue();

  /** @param {What} what @param {() => Uint8Array<ArrayBuffer>} frame @param {boolean} parsed @param {AbortSignal} [signal] */
  const ask = async (what, frame, parsed, signal) => {
    const request = frame(); // of the options as they are now
    return turn(() => engine.call(what, request, parsed), signal);
  };

  return {
    analyze: (text, o) => ask('analyze', () => analyzeFrame(text, o), true, o?.signal),
    compare: (list, o) => ask('compare', () => compareFrame(list, o), true, o?.signal),
    json: (text, o) => ask('analyze', () => analyzeFrame(text, o), false, o?.signal),
    export: (text, format, o) => ask('analyze', () => analyzeFrame(text, { ...o, format }), false, o?.signal),
    ready: () => ask('analyze', () => analyzeFrame('.', { layers: ['blocks'] }), true).then(() => undefined),
    close: () => engine.close(),
  };
}

/** Calls wait for each other, so that one which is aborted meanwhile never begins. */
function queue() {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /** @template T @param {() => Promise<T>} job @param {AbortSignal} [signal] @returns {Promise<T>} */
  return (job, signal) => {
    const turn = last.then(async () => {
      signal?.throwIfAborted();
      const done = await job();
      signal?.throwIfAborted();
      return done;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** @param {() => Promise<WebAssembly.Module>} module @returns {Engine} */
function threadEngine(module) {
  /** @type {Promise<Core> | null} */
  let core = null;
  const load = () => module().then((m) => new Core(m));
  return {
    async call(what, request, parsed) {
      const ready = (core ??= load());
      const answer = await (await ready.catch((error) => ((core = null), Promise.reject(fault(String(error)))))).call(what, request);
      const text = new TextDecoder().decode(answer);
      return parsed ? JSON.parse(text) : text;
    },
    close: () => (core = null),
  };
}

/**
 * @param {() => Promise<WebAssembly.Module>} module
 * @param {() => Promise<Port>} spawn
 * @returns {Engine}
 */
function workerEngine(module, spawn) {
  /** @type {Promise<Port | null> | null} */
  let worker = null;
  /** @type {((answer: any) => void) | null} who waits for an answer */
  let waiting = null;
  const gathered = new Gathered();
  const thread = threadEngine(module);

  /** @param {string} why */
  const failed = (why) => {
    worker = null;
    waiting?.({ problem: { ...fault(why), detail: why } });
  };

  const start = async () => {
    const compiled = await module().catch((error) => Promise.reject(fault(String(error))));
    const port = await spawn().catch(() => null);
    port?.listen((message) => gathered.take(message) || waiting?.(message), failed);
    port?.send({ module: compiled });
    return port;
  };

  return {
    async call(what, request, parsed) {
      const port = await (worker ??= start()).catch((error) => ((worker = null), Promise.reject(error)));
      if (!port) return thread.call(what, request, parsed);
      const reply = await new Promise((resolve) => {
        waiting = resolve;
        port.send({ what, request, parsed }, [request.buffer]);
      });
      waiting = null;
      if (reply.problem) throw new Problem(reply.problem);
      return parsed ? gathered.give() : new TextDecoder().decode(reply.answer);
    },
    close() {
      worker?.then((port) => port?.end());
      failed('the analyser was closed');
      thread.close();
    },
  };
}
