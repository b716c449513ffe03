import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { browsers, shown } from './browsers.mjs';
import { serve } from './serve.mjs';
import { look, looks, reader, states } from './states.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { name, launch } = browsers[0];

/** What one can press, less what is there for the keyboard alone. */
const controls = 'button, select, input, textarea, summary, a[href]:not(.skip)';

/** The controls that are smaller than a finger (44 px), a field with its label counted as one. */
function tooSmall(controls) {
  const roots = [document, document.querySelector('mihakk-reader').shadowRoot];
  const open = document.querySelector('dialog[open]');
  return roots
    .flatMap((root) => [...root.querySelectorAll(controls)])
    .filter((e) => (!open || open.contains(e)) && e.checkVisibility({ visibilityProperty: true }))
    .map((e) => [e, (e.closest('label') ?? e).getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 43.9 || height < 43.9)
    .map(([e, { width, height }]) => `${e.localName}.${e.className}#${e.id} «${e.textContent.trim().slice(0, 20)}» ${width.toFixed(1)}×${height.toFixed(1)}`);
}

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
    test(`finds nothing wrong, and no control smaller than a finger: ${state}`, async () => {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await page.goto(server.site);
      await shown(page, `${reader} >>> textarea`);
      await lead(page);
      await page.evaluate(axe);
      const found = [];
      for (const [way, looked] of Object.entries(looks)) {
        await look(page, session, looked);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        found.push(...violations.map((v) => `${way}: ${v.id}: ${v.nodes[0].target.flat().join(' ')} ${v.nodes[0].failureSummary.split('\n')[1] ?? ''}`));
        if (looked.touch) found.push(...(await page.evaluate(tooSmall, controls)).map((control) => `${way}: small: ${control}`));
      }
      await page.close();
      assert.deepEqual(found, []);
    });
  }
});
