import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { browsers, shown } from './browsers.mjs';
import { goldens } from './fixtures.mjs';
import { serve } from './serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [article] = goldens();
const reader = 'mihakk-reader';
const { name, launch } = browsers[0];

/** The states of the page, each with what leads to it from an open page. */
const states = {
  empty: async () => {},
  'not Arabic': (page) => page.$eval(reader, (e) => (e.text = 'The minister said that twelve people came.')),
  claims: async (page) => page.click(`${reader} >>> .item`),
  figures: async (page) => {
    await page.click(`${reader} >>> [role=tab][data-layer=figure]`);
    await page.click(`${reader} >>> .item`);
  },
  'table of figures': async (page) => {
    await page.click(`${reader} >>> [role=tab][data-layer=figure]`);
    await page.click(`${reader} >>> .view:nth-child(2)`);
  },
  timeline: async (page) => {
    await page.click(`${reader} >>> [role=tab][data-layer=time]`);
    await page.click(`${reader} >>> .view:nth-child(2)`);
  },
  'tree of sources': async (page) => {
    await page.click(`${reader} >>> [role=tab][data-layer=attribution]`);
    await page.click(`${reader} >>> .view:nth-child(2)`);
  },
  comparison: (page) => page.click(`${reader} >>> .actions button:nth-of-type(3)`),
  help: (page) => page.click('#help'),
};

describe(`axe in ${name}`, () => {
  let server, browser;
  before(async () => {
    server = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [state, lead] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      test(`finds nothing wrong: ${state}, ${theme === 'dark' ? 'dark, English, on a phone' : 'light, Arabic, on a desk'}`, async () => {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        await page.setViewport(theme === 'dark' ? { width: 390, height: 844 } : { width: 1280, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.goto(`${server.site}${theme === 'dark' ? '?lang=en' : ''}`);
        await shown(page, `${reader} >>> textarea`);
        if (!['empty', 'not Arabic'].includes(state)) {
          await page.$eval(reader, (e, text) => (e.text = text), article.text);
          await shown(page, `${reader} >>> .desk:not([hidden]) .item`);
        }
        await lead(page);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        await page.close();
        assert.deepEqual(
          violations.map((v) => `${v.id}: ${v.nodes[0].target.flat().join(' ')} ${v.nodes[0].failureSummary.split('\n')[1] ?? ''}`),
          [],
        );
      });
    }
  }
});
