import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { makeAnalyzer } from './analyzer.js';
import { isPart } from './parts.js';

export { Problem } from './problem.js';

const moduleURL = new URL('./mihakk.wasm', import.meta.url);
const workerURL = new URL('./worker_node.js', import.meta.url);

/** @type {{ compiled?: Promise<WebAssembly.Module>, analyzer?: import('./types.js').Analyzer }} what one process shares */
const shared = {};

function load() {
  return (shared.compiled ??= readFile(moduleURL).then((bytes) => WebAssembly.compile(bytes)));
}

/** @returns {Promise<import('./analyzer.js').Port>} */
async function spawn() {
  const worker = new Worker(workerURL);
  worker.unref();
  return {
    send(message, transfer) {
      worker.ref();
      worker.postMessage(message, transfer);
    },
    listen(heard, failed) {
      worker.on('message', (message) => {
        if (!isPart(message)) worker.unref(); // while an answer is awaited, the process stays
        heard(message);
      });
      worker.on('error', (error) => failed(error.message));
    },
    end: () => void worker.terminate(),
  };
}

/** @type {typeof import('./types.js').createAnalyzer} */
export function createAnalyzer(options) {
  return makeAnalyzer({ load, spawn }, options);
}

/** @type {typeof import('./types.js').analyze} */
export function analyze(text, options) {
  shared.analyzer ??= createAnalyzer();
  return shared.analyzer.analyze(text, options);
}
