import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers, shown, until } from './browsers.mjs';
import { asset, breakNextFrame, goldens } from './fixtures.mjs';
import { serve } from './serve.mjs';

const articles = goldens();
const reader = 'mihakk-reader';

/** The text that a screen reader is told. */
const status = (page) => page.$eval(`${reader} >>> .status`, (e) => e.textContent);

/** Waits until the article is marked. */
const marked = (page) => shown(page, `${reader} >>> .desk:not([hidden]) .text`);

/** Presses two keys together. */
async function chord(page, held, key) {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

for (const { name, launch } of browsers) {
  describe(`the page in ${name}`, () => {
    let server, browser, page;
    before(async () => {
      server = await serve();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      server.close();
    });

    const open = async (query = '') => {
      await page?.close();
      page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${server.site}${query}`);
      await shown(page, `${reader} >>> textarea`);
    };

    for (const worker of [true, false]) {
      test(`reports as native Go does, byte for byte, ${worker ? 'in a worker' : 'in the page'}`, async () => {
        await open();
        const got = await page.evaluate(
          async (url, texts, worker) => {
            const { createAnalyzer } = await import(url);
            const analyzer = createAnalyzer({ worker });
            const reports = await Promise.all(texts.map((text) => analyzer.json(text)));
            analyzer.close();
            return reports;
          },
          `${server.site}${asset('mihakk.js')}`,
          articles.map((a) => a.text),
          worker,
        );
        articles.forEach(({ name: file, report }, i) => assert.ok(got[i] === report, `${file}: the report differs from the native one (is site/dist up to date?)`));
      });
    }

    test('shows the example marked, one click away, and connects to its own files only', async () => {
      server.seen.length = 0;
      await open();
      await page.click(`${reader} >>> .input button:nth-of-type(2)`);
      await marked(page);
      const files = new Set(server.seen.map((r) => r.replace('/some/where/', '/')));
      for (const request of files) assert.match(request, /^GET \/(|sw\.js|manifest\.webmanifest|assets\/[\w-]+\.[0-9a-f]{10}\.\w+)$/);
      assert.equal(server.seen.filter((r) => r.endsWith('.wasm')).length <= 2, true, 'the module is fetched by the page once, and once to be kept');
      const painted = await page.evaluate(() => [...CSS.highlights].map(([key, h]) => [key, h.size]).filter(([, size]) => size > 0).length);
      assert.ok(painted >= 3);
    });

    test('takes no text for markup, nor another policy for its own, where the browser knows Trusted Types', async () => {
      await open();
      const taken = await page.evaluate(() => {
        const tries = [() => (document.createElement('div').innerHTML = '<b>'), () => globalThis.trustedTypes.createPolicy('other', {})];
        const through = (f) => {
          try {
            return f(), true;
          } catch {
            return false;
          }
        };
        return globalThis.trustedTypes ? tries.map(through) : [false, false];
      });
      assert.deepEqual(taken, [false, false]);
    });

    test('is forbidden to connect elsewhere, in the page and in a worker', async () => {
      await open();
      const other = await serve();
      const said = await page.evaluate(async (url) => {
        const tried = [fetch(url, { mode: 'no-cors' }).then(() => 'open', () => 'shut')];
        const source = `fetch(${JSON.stringify(url)},{mode:'no-cors'}).then(()=>postMessage('open'),()=>postMessage('shut'))`;
        const mine = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
        const worker = new Worker(globalThis.trustedTypes?.createPolicy('mihakk', { createScriptURL: (u) => u }).createScriptURL(mine) ?? mine);
        tried.push(new Promise((r) => (worker.onmessage = (e) => r(e.data))));
        tried.push(new Promise((r) => Object.assign(new Image(), { onload: () => r('open'), onerror: () => r('shut'), src: url })));
        return Promise.all([...tried, navigator.sendBeacon(url, 'x')]);
      }, `${other.origin}/elsewhere`);
      await new Promise((r) => setTimeout(r, 300));
      assert.deepEqual(said.slice(0, 3), ['shut', 'shut', 'shut']);
      assert.deepEqual(other.seen, []);
      other.close();
    });

    test('shows that the browser refuses it a connection, when asked to', async () => {
      await open('?lang=en');
      const left = [];
      page.on('request', (request) => left.push(request.url()));
      await page.click('#prove');
      await page.click('#attempt');
      await until(page, () => document.querySelector('.answer').textContent);
      assert.match(await page.$eval('.answer', (e) => e.textContent), /tried to reach .example\.com., and the browser refused/);
      assert.match(await page.$eval('dialog code', (e) => e.textContent), /connect-src 'self'/);
      assert.deepEqual(left.filter((url) => url.startsWith('http') && !url.startsWith(server.site) && url !== 'https://example.com/'), []);
    });

    test('takes a paste anywhere, where there is no article yet', async () => {
      await open();
      await page.focus(`${reader} >>> textarea`);
      await page.$eval(`${reader} >>> textarea`, (e, text) => (e.value = text), articles[0].text);
      for (const key of ['a', 'x']) await chord(page, 'Control', key);
      await page.$eval(`${reader} >>> textarea`, (e) => e.blur());
      await chord(page, 'Control', 'v');
      await marked(page);
      assert.equal((await page.$eval(reader, (e) => e.text)).trim(), articles[0].text.trim());
    });

    test('saves the notes by keyboard', async () => {
      await open();
      await page.$eval(reader, (e, text) => (e.text = text), articles[0].text);
      await marked(page);
      const saved = page.evaluate(
        () => new Promise((done) => {
          HTMLAnchorElement.prototype.click = function () {
            done(this.download);
          };
        }),
      );
      await page.focus(`${reader} >>> .save`);
      for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
      assert.equal(await saved, 'mihakk.md');
    });

    test('is driven by mouse', async () => {
      await open();
      await page.$eval(reader, (e, text) => (e.text = text), articles[0].text);
      await marked(page);
      await page.click(`${reader} >>> [role=tab][data-layer=figure]`);
      await page.click(`${reader} >>> .item[data-layer=figure]`);
      await shown(page, `${reader} >>> .card[data-layer=figure]:not([hidden])`);
      const id = await page.$eval(reader, (e) => e.selected);
      assert.match(id, /^f\d+$/);
      await page.click(`${reader} >>> .card header button`);
      assert.equal(await page.$eval(reader, (e) => e.selected), null);
      const point = await page.$eval(reader, (e, figure) => {
        const text = e.shadowRoot.querySelector('.text');
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const words = e.text.slice(figure.number.start, figure.number.end);
        for (let n; (n = walker.nextNode()); ) {
          const at = n.nodeValue.indexOf(words);
          if (at < 0) continue;
          n.parentElement.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(n, at);
          range.setEnd(n, at + words.length);
          const r = range.getBoundingClientRect();
          return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
        }
        return null;
      }, JSON.parse(articles[0].report).figures[0]);
      await page.mouse.click(point.x, point.y);
      assert.match(await page.$eval(reader, (e) => e.selected), /^[ftamc]\d+$/);
    });

    test('is driven by keyboard, and never loses the focus', async () => {
      await open();
      await page.focus(`${reader} >>> textarea`);
      await page.$eval(`${reader} >>> textarea`, (e, text) => (e.value = text), articles[1].text);
      for (const key of ['a', 'x', 'v']) await chord(page, 'Control', key);
      await marked(page);
      const focused = () => page.$eval(reader, (e) => e.shadowRoot.activeElement?.className ?? null);
      await until(page, (r) => document.querySelector(r).shadowRoot.activeElement?.className === 'text', reader);
      await page.keyboard.press('ArrowDown');
      const first = await page.$eval(reader, (e) => e.selected);
      await page.keyboard.press('ArrowLeft');
      const second = await page.$eval(reader, (e) => e.selected);
      assert.ok(first && second && first !== second);
      assert.equal(await page.$eval(`${reader} >>> .item[aria-current=true]`, (e) => e.dataset.id), second);
      assert.ok((await status(page)).length > 0);
      await page.keyboard.press('Enter');
      assert.equal(await focused(), 'card');
      await page.keyboard.press('Escape');
      assert.equal(await focused(), 'item');
      await page.keyboard.press('ArrowDown');
      const third = await page.$eval(reader, (e) => e.selected);
      assert.ok(third);
      await page.keyboard.press('Delete');
      assert.equal(await page.$eval(reader, (e) => e.selected), null);
      assert.notEqual(await focused(), null);
      await chord(page, 'Control', 'z');
      await page.$eval(reader, (e, id) => (e.selected = id), third);
      assert.equal(await page.$eval(reader, (e) => e.selected), third);
    });

    test('reads while one types, and the last text counts', async () => {
      await open();
      await page.focus(`${reader} >>> textarea`);
      await page.keyboard.type('قال الوزير إن 15 شخصا');
      await until(page, (r) => document.querySelector(r).report?.figures.length === 1, reader);
      await page.keyboard.type(' و20 طفلا');
      await until(page, (r) => document.querySelector(r).report?.length === document.querySelector(r).text.length, reader);
    });

    test('says politely what it cannot read', async () => {
      await open('?lang=en');
      const told = async (text, words) => {
        await page.$eval(reader, (e, t) => (e.text = t), text);
        await until(page, (r, w) => new RegExp(w).test(document.querySelector(r).shadowRoot.querySelector('.status').textContent), reader, words);
      };
      await told('The minister said that twelve people came.', 'does not look Arabic');
      await told(`${'خبر '.repeat(20)}\n`.repeat(35_000), 'too long');
      await told('   ', 'Nothing to read');
      await told('قال الوزير إن 15 شخصا وصلوا.', '1.?\\sfigures');
    });

    test('loses one call to a panic, and no more', async () => {
      await open('?lang=en');
      await page.evaluate(breakNextFrame);
      await page.$eval(reader, (e, text) => (e.text = text), articles[2].text);
      await until(page, (r) => /stumbled/.test(document.querySelector(r).shadowRoot.querySelector('.status').textContent), reader);
      await page.$eval(reader, (e, text) => (e.text = text), articles[3].text);
      await marked(page);
    });
  });
}
