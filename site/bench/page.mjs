// Measures the built page in Chromium: what it transfers, how soon an article is
// marked, how long the page is held up by a long one, and by typing.
//   node site/bench/page.mjs
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, shown, until } from '../test/browsers.mjs';
import { dist, root } from '../test/fixtures.mjs';
import { serve } from '../test/serve.mjs';

const reader = 'mihakk-reader';
const article = readFileSync(join(root, 'testdata/articles/kw_politics_assembly.txt'), 'utf8');

/** The article over and over, to at least so many bytes. */
const long = (bytes) => `${article}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(article)));

/** Milliseconds from giving a text to its marks. */
const toMarks = (page, text) =>
  page.$eval(
    reader,
    async (e, text) => {
      const begun = performance.now();
      const told = new Promise((done) => e.addEventListener('mihakk-report', done, { once: true }));
      e.text = text;
      await told;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return Math.round(performance.now() - begun);
    },
    text,
  );

const say = (what, value) => console.log(what.padEnd(52), value);

const server = await serve();
const browser = await browsers[0].launch();
const page = await browser.newPage();
await page.evaluateOnNewDocument(() => {
  globalThis.held = [];
  new PerformanceObserver((list) => held.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask' });
});

const first = ['index.html', ...readdirSync(join(dist, 'assets')).filter((f) => /^(page|mihakk|worker|icon)\.\w+\.(js|css|wasm|svg)$/.test(f)).map((f) => `assets/${f}`)];
const brotli = first.map((f) => statSync(join(dist, `${f}.br`)).size).reduce((a, b) => a + b, 0);
say('page, script and module, brotli', `${Math.round(brotli / 1000)} kB`);

await page.goto(server.site);
await shown(page, `${reader} >>> textarea`);
say('an article to its marks, cold', `${await toMarks(page, article)} ms`);
say('the same, warm', `${await toMarks(page, `${article} `)} ms`);

await page.evaluate(() => (held.length = 0));
say('1 MB to its marks', `${await toMarks(page, long(1_000_000))} ms`);
await new Promise((done) => setTimeout(done, 500));
say('longest task of the page meanwhile', `${Math.round(await page.evaluate(() => Math.max(0, ...held)))} ms`);

await page.$eval(reader, (e) => e.clear());
await page.$eval(`${reader} >>> textarea`, (e, text) => ((e.value = text), e.dispatchEvent(new Event('input'))), long(50_000));
await until(page, (r) => document.querySelector(r).report, reader);
await page.focus(`${reader} >>> textarea`);
const waits = [];
for (const letter of 'خبر جديد من هنا') {
  const begun = performance.now();
  await page.keyboard.type(letter);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  waits.push(performance.now() - begun);
}
waits.sort((a, b) => a - b);
say('a key to its frame in 50 kB, median and slowest', `${Math.round(waits[waits.length >> 1])} and ${Math.round(waits.at(-1))} ms`);
await browser.close();
server.close();
