import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import { makeAnalyzer } from '../api/analyzer.js';
import { analyzeFrame } from '../api/frame.js';
import { wasi } from '../api/wasi.js';
import { asset, dist, root } from '../test/fixtures.mjs';
import { fastest } from './fastest.mjs';

const wasm = await WebAssembly.compile(readFileSync(join(dist, asset('mihakk.wasm'))));

/**
 * Native Go, in a process of its own.
 *
 * @param {string[]} articles
 * @param {number[]} [sizes] bytes
 * @returns {{ articles: number, sizes: number[] }} ms
 */
export function native(articles, sizes = []) {
  const out = execFileSync('go', ['run', './site/bench/native', ...sizes.map(String)], { cwd: root, input: JSON.stringify(articles) });
  return JSON.parse(out.toString());
}

/** The module in Node, through the site's own JavaScript, text to JSON. @param {string[]} articles @returns {Promise<number>} ms */
export async function moduleInNode(articles) {
  const analyzer = makeAnalyzer({ load: () => Promise.resolve(wasm), spawn: () => Promise.reject() }, { worker: false });
  return fastest(articles, (text) => analyzer.json(text));
}

/**
 * The module's time and memory for one text, in an instance of its own.
 *
 * @param {string} text
 * @returns {Promise<{ ms: number, memory: number }>} the fastest call; bytes of memory after it
 */
export async function sized(text) {
  /** @type {any} */
  let core;
  const instance = await WebAssembly.instantiate(wasm, wasi(() => core.memory, console.error));
  core = instance.exports;
  core._initialize();
  const frame = analyzeFrame(text, {});
  const ms = await fastest([frame], (request) => {
    const at = core.alloc(request.length) >>> 0;
    new Uint8Array(core.memory.buffer).set(request, at);
    if (core.analyze() !== 1) throw new Error('the module refused');
    core.release();
  });
  return { ms, memory: core.memory.buffer.byteLength };
}

/** How many figures the module reads in the articles. @param {string[]} articles */
export async function figures(articles) {
  const analyzer = makeAnalyzer({ load: () => Promise.resolve(wasm), spawn: () => Promise.reject() }, { worker: false });
  const reports = await Promise.all(articles.map((text) => analyzer.analyze(text)));
  return reports.reduce((n, r) => n + r.figures.length, 0);
}

/** How many numbers the other library reads. Its JavaScript has no Arabic culture: English finds the digits. @param {string} text */
const numbers = (text) => recognizers.recognizeNumber(text, recognizers.Culture.English).length;

/** The other library in Node. @param {string[]} articles */
export async function otherNumbers(articles) {
  return { ms: await fastest(articles, numbers), found: articles.reduce((n, text) => n + numbers(text), 0) };
}
