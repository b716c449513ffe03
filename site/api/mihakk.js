import { makeAnalyzer } from './analyzer.js';
import { scriptURL } from './trusted.js';

export { Problem } from './problem.js';

/** Where the module and the worker stand: beside this file. */
const moduleURL = new URL('./mihakk.wasm', import.meta.url);
const workerURL = new URL('./worker.js', import.meta.url);

/** How long a worker may take to say that it runs, in milliseconds. */
const patience = 10_000;

/** @type {{ compiled?: Promise<WebAssembly.Module>, analyzer?: import('./types.js').Analyzer }} what one page shares */
const shared = {};

/** The module, fetched and compiled once a page. */
function load() {
  shared.compiled ??= compile().catch((error) => {
    delete shared.compiled;
    throw error;
  });
  return shared.compiled;
}

async function compile() {
  const answer = await fetch(moduleURL, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${moduleURL.pathname}: ${answer.status}`);
  if (answer.headers.get('Content-Type') === 'application/wasm') return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/**
 * A worker made from a blob has the page's own policy and may come from another
 * origin than the page; where a policy forbids that, the file itself is tried.
 *
 * @returns {Promise<import('./analyzer.js').Port>}
 */
async function spawn() {
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(workerURL.href)}`], { type: 'text/javascript' }));
  try {
    return await begin(blob);
  } catch {
    return await begin(workerURL.href);
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/** @param {string} url @returns {Promise<import('./analyzer.js').Port>} once the worker runs */
function begin(url) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptURL(url), { type: 'module', name: 'mihakk' });
    const late = setTimeout(() => (worker.terminate(), reject(new Error('the worker is silent'))), patience);
    worker.onerror = () => (clearTimeout(late), worker.terminate(), reject(new Error('no worker is allowed')));
    worker.onmessage = () => {
      clearTimeout(late);
      resolve({
        send: (message, transfer) => worker.postMessage(message, transfer ?? []),
        listen(heard, failed) {
          worker.onmessage = (event) => heard(event.data);
          worker.onerror = (event) => (worker.terminate(), failed(event.message));
        },
        end: () => worker.terminate(),
      });
    };
  });
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
