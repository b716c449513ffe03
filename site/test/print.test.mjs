import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers, shown } from './browsers.mjs';
import { serve } from './serve.mjs';
import { article, read, reader } from './states.mjs';

const { name, launch } = browsers[0];

describe(`on paper, from ${name}`, () => {
  let server, browser, page, paper;
  before(async () => {
    server = await serve();
    browser = await launch();
    page = await browser.newPage();
    await page.goto(server.site);
    await shown(page, `${reader} >>> textarea`);
    await read(page, article);
    await page.$eval(`${reader} >>> .item`, (e) => e.click());
    paper = Buffer.from(await page.pdf({ format: 'A4' }));
    await page.emulateMediaType('print');
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  test('stand the article, and behind it every claim with its reasons', async () => {
    assert.ok(paper.toString('latin1').match(/\/Type \/Page\b/g).length >= 2);
    const { report, claims } = await page.$eval(reader, (e) => ({
      report: e.report,
      claims: [...e.shadowRoot.querySelectorAll('.printed ol li')].map((li) => ({ quote: li.querySelector('q').textContent, said: li.innerText })),
    }));
    const ranked = report.claims.sort((a, b) => a.rank - b.rank);
    assert.deepEqual(claims.map((c) => c.quote), ranked.map((c) => article.slice(c.start, c.end)));
    for (const { said } of claims) assert.match(said, /من يقول ذلك: .+\n+لماذا هذا الترتيب: .+/);
    assert.ok(await page.$eval(`${reader} >>> .text`, (e) => e.checkVisibility()));
  });

  test('stands nothing to press', async () => {
    const seen = await page.$eval(reader, (e) =>
      [document, e.shadowRoot].flatMap((root) => [...root.querySelectorAll('button, select, input, textarea, summary, a')]).filter((c) => c.checkVisibility()).map((c) => c.outerHTML),
    );
    assert.deepEqual(seen, []);
  });

  test('are the kinds told apart without their colours', async () => {
    const lines = await page.$eval(`${reader} >>> .text p`, (p) =>
      ['claim-top', 'figure', 'time', 'attribution', 'finding', 'mention'].map((kind) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(p, `::highlight(mihakk-${kind})`);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    assert.equal(new Set(lines).size, lines.length, lines.join(', '));
    assert.ok(!lines.some((line) => line.startsWith('none')), lines.join(', '));
  });
});
