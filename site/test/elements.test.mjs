import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browsers, until } from './browsers.mjs';
import { asset, dist, goldens } from './fixtures.mjs';
import { serve } from './serve.mjs';

const articles = goldens();
const script = asset('elements.js');
const integrity = `sha384-${createHash('sha384').update(readFileSync(join(dist, script))).digest('base64')}`;

/** What stands on a publisher's page, with the policy of a strict one. */
const host = (origin, body) => ({
  '/host': {
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src 'none'`,
    },
    body: `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صحيفة</title>
<script type="module" src="${origin}/some/where/${script}" integrity="${integrity}" crossorigin></script>${body}</html>`,
  },
});

const paragraphs = (text) => text.split('\n').map((line) => `<p>${line}</p>`).join('');
const highlights = (page) => page.evaluate(() => [...CSS.highlights].reduce((sum, [, h]) => sum + h.size, 0));

for (const { name, launch } of browsers) {
  describe(`the elements in ${name}, on a strict page of another origin`, () => {
    let files, pages, browser, page;
    before(async () => {
      files = await serve();
      const two = `<article id="story">${paragraphs(articles[0].text)}</article><article id="other">${paragraphs(articles[1].text)}</article>`;
      pages = await serve(host(files.origin, `${two}<mihakk-article for="story"></mihakk-article><mihakk-article for="other" layers="figure"></mihakk-article>
<mihakk-reader lang="en"></mihakk-reader><mihakk-reader></mihakk-reader>`));
      browser = await launch();
      page = await browser.newPage();
      await page.goto(`${pages.origin}/host`);
    });
    after(async () => {
      await browser.close();
      files.close();
      pages.close();
    });

    test('marks two articles without touching their nodes', async () => {
      await until(page, () => [...document.querySelectorAll('mihakk-article')].every((e) => e.report));
      const got = await page.evaluate(() => document.getElementById('story').innerHTML);
      assert.equal(got, paragraphs(articles[0].text));
      assert.ok((await highlights(page)) > 20);
      const quotes = await page.evaluate(() => {
        const ranges = [...CSS.highlights.get('mihakk-figure')];
        return ranges.map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset));
      });
      const figures = JSON.parse(articles[0].report).figures.map((f) => articles[0].text.slice(f.start, f.end));
      for (const figure of figures.slice(0, 3)) assert.ok(quotes.includes(figure), figure);
    });

    test('tells which mark is clicked', async () => {
      const selected = await page.evaluate(async () => {
        const told = new Promise((resolve) => document.addEventListener('mihakk-select', (e) => resolve(e.detail), { once: true }));
        const range = [...CSS.highlights.get('mihakk-figure')][0];
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        range.startContainer.parentElement.scrollIntoView();
        const r = live.getClientRects()[0];
        range.startContainer.parentElement.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 }));
        return told;
      });
      assert.ok(selected.id && selected.end > selected.start);
    });

    test('follows the page when its text changes', async () => {
      await page.evaluate(() => {
        document.getElementById('other').innerHTML = '<p>قالت الوزارة إن 4321 شخصا وصلوا يوم 3 مارس 2021.</p>';
      });
      await until(page, () => document.querySelector('[for=other]').report.figures.length === 1);
    });

    test('reads in two readers on one page', async () => {
      await page.evaluate((a, b) => {
        const [one, two] = document.querySelectorAll('mihakk-reader');
        one.text = a;
        two.text = b;
      }, articles[2].text, articles[3].text);
      await until(page, () => [...document.querySelectorAll('mihakk-reader')].every((e) => e.report));
      const lengths = await page.evaluate(() => [...document.querySelectorAll('mihakk-reader')].map((e) => e.report.length));
      assert.deepEqual(lengths, [articles[2].text.length, articles[3].text.length]);
    });

    test('leaves nothing behind', async () => {
      const left = await page.evaluate(() => {
        document.querySelectorAll('mihakk-reader, mihakk-article').forEach((e) => e.remove());
        return { marks: CSS.highlights.size, sheets: document.adoptedStyleSheets.length };
      });
      assert.deepEqual(left, { marks: 0, sheets: 0 });
    });
  });
}
