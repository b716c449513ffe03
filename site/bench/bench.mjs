// Measures the analyser beside what else reads Arabic text in a page, all in one
// run and on the same articles; then what the page weighs and how fast it
// starts. Usage: node bench/bench.mjs [rounds]
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../test/fixtures.mjs';
import { chromium } from './chromium.mjs';
import { figures, moduleInNode, native, otherNumbers, sized } from './node.mjs';

const rounds = Number(process.argv[2] ?? 3);
const folder = join(root, 'testdata/articles');
const articles = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(join(folder, f), 'utf8'));
const bytes = articles.reduce((n, text) => n + Buffer.byteLength(text), 0);
const browser = await chromium();

/** Prints a row: a name, then right-aligned cells. @param {string} name @param {...(string | number)} cells */
const row = (name, ...cells) => console.log(name.padEnd(38) + cells.map((c) => String(c).padStart(11)).join(''));

/** @param {(number | undefined)[]} list */
const median = (list) => list.filter((v) => v !== undefined).sort((a, b) => a - b)[list.length >> 1];

/** The corpus, repeated up to a size in bytes. @param {number} size */
function grown(size) {
  const all = Buffer.from(articles.join('\n\n') + '\n');
  return Buffer.alloc(size, all).toString().replace(/\ufffd/g, '');
}

/** Everything in turn, several times, so that the machine's moods hit all alike; the fastest counts. */
async function speeds() {
  const other = await otherNumbers(articles);
  const runs = {
    'native Go': async () => native(articles).articles,
    'module in Node': () => moduleInNode(articles),
    'module in Chromium': () => browser.module(articles),
    'Intl.Segmenter by word, Chromium': () => browser.segmenter(articles, 'word'),
    'Intl.Segmenter by sentence, Chromium': () => browser.segmenter(articles, 'sentence'),
    'recognizers-text numbers, Node': async () => (await otherNumbers(articles)).ms,
  };
  const best = {};
  for (let i = 0; i < rounds; i++) {
    for (const [name, run] of Object.entries(runs)) best[name] = Math.min(best[name] ?? Infinity, await run());
  }
  const mine = best['module in Chromium'];
  row(`${articles.length} articles, ${(bytes / 1e3).toFixed(0)} kB`, 'ms', 'MB/s', 'Chromium ×');
  for (const [name, ms] of Object.entries(best)) row(name, ms.toFixed(1), (bytes / ms / 1e3).toFixed(2), (ms / mine).toPrecision(2));
  console.log(`module against native: ${((100 * best['native Go']) / best['module in Node']).toFixed(0)} % in Node, ${((100 * best['native Go']) / mine).toFixed(0)} % in Chromium`);
  console.log(`read: ${await figures(articles)} figures; recognizers-text (no Arabic in its JavaScript, so digits) ${other.found} numbers`);
}

/** Cost a byte as texts grow, and the memory that they take. */
async function growth() {
  const small = 8 << 10;
  const sizes = [small, 64 << 10, 1 << 20, 4e6];
  const list = native(articles, [...sizes, 8 << 20]).sizes;
  const cost = (ms, size) => (1e6 * ms) / size;
  const first = { go: cost(list[0], small), wasm: 0 };
  row('\none text of', 'Go ns/B', '× of 8 kB', 'wasm ns/B', '× of 8 kB', 'memory MB', '× text');
  for (const [i, size] of sizes.entries()) {
    const { ms, memory } = await sized(grown(size));
    const [go, wasm] = [cost(list[i], size), cost(ms, size)];
    first.wasm ||= wasm;
    row(`${(size / 1e3).toFixed(0)} kB`, go.toFixed(0), (go / first.go).toFixed(2), wasm.toFixed(0), (wasm / first.wasm).toFixed(2), (memory / 1e6).toFixed(1), (memory / size).toFixed(1));
  }
  const go = cost(list.at(-1), 8 << 20);
  row('8389 kB', go.toFixed(0), (go / first.go).toFixed(2), '-', '-', '-', '-');
}

/** What a page loads. */
function weight() {
  const size = (file) => readFileSync(file).length;
  row('\nsize, kB', 'raw', 'gzip', 'brotli');
  const all = [0, 0, 0];
  for (const file of readdirSync(dist, { recursive: true }).map(String).sort()) {
    if (!readdirSync(dist, { recursive: true }).includes(`${file}.br`)) continue;
    const path = join(dist, file);
    const sizes = [path, `${path}.gz`, `${path}.br`].map(size);
    sizes.forEach((s, i) => (all[i] += s));
    row(file, ...sizes.map((s) => (s / 1e3).toFixed(1)));
  }
  row('all of it', ...all.map((s) => (s / 1e3).toFixed(1)));
}

/** How fast the module starts in Chromium, each time in a browser context of its own. */
async function start() {
  const runs = [];
  for (let i = 0; i < 9; i++) runs.push(await browser.start(articles[0]));
  row('\nstart in Chromium, ms', 'median', 'fastest');
  for (const [name, of] of [
    ['compile', (r) => r.compile],
    ['instantiate, init, first call', (r) => r.init],
    ['compile + init', (r) => r.compile + r.init],
    ['first article after that', (r) => r.first],
    ['fetch, compile, init in a worker', (r) => r.worker],
    ['first contentful paint of the page', (r) => r.paint],
  ]) {
    const list = runs.map(of);
    row(name, median(list)?.toFixed(1) ?? '-', Math.min(...list).toFixed(1));
  }
}

try {
  await speeds();
  await growth();
  weight();
  await start();
} finally {
  await browser.close();
}
