import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { browsers, shown } from './browsers.mjs';
import { currentBuild, deploy, installed, kept, laterBuild } from './builds.mjs';
import { serve } from './serve.mjs';

const reader = 'mihakk-reader';

/** Whether the page's sheet is that of the later build. */
const later = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--build').trim() === '2');

for (const { name, launch } of browsers) {
  describe(`the page without a network, and its next build, in ${name}`, () => {
    let server, browser, page, pages;
    const second = laterBuild('page.css', (css) => `${css}:root{--build:2}`);
    before(async () => (browser = await launch()));
    after(() => browser?.close());
    beforeEach(async () => {
      pages = currentBuild();
      server = await serve(pages); // on a port of its own: another origin
      page = await open();
    });
    afterEach(async () => {
      await Promise.all((await browser.pages()).slice(1).map((p) => p.close()));
      server.close();
    });

    const open = async () => {
      const opened = await browser.newPage();
      await opened.goto(server.site);
      await shown(opened, `${reader} >>> textarea`);
      return opened;
    };

    /** Leaves the page and comes back, until the browser has let go of those that were closed and that many builds are left. */
    const left = async (builds) => {
      for (let tries = 0; tries < 20; tries++) {
        await page.goto('about:blank');
        await page.goto(server.site);
        await new Promise((r) => setTimeout(r, 200));
        if ((await kept(page)).length === builds) return new Set(await kept(page));
      }
      return new Set(await kept(page));
    };

    /** Lets the browser look for a new build; what comes of that. */
    const update = (from = page) =>
      from.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = await registration.update();
        const worker = found.installing;
        if (!worker) return 'none';
        return new Promise((resolve) => {
          worker.onstatechange = () => ['activated', 'redundant'].includes(worker.state) && resolve(worker.state);
        });
      });

    test('opens and reads with the network off', async () => {
      await installed(page);
      server.close();
      await page.reload();
      await shown(page, `${reader} >>> textarea`);
      await page.click(`${reader} >>> .input button:nth-of-type(2)`);
      await shown(page, `${reader} >>> .desk:not([hidden]) .text`);
      assert.equal(page.url(), server.site);
    });

    test('has a new build at the next load, while open pages keep the files of theirs', async () => {
      const first = await installed(page);
      deploy(pages, second.build);
      assert.equal(await update(), 'activated');
      const next = await installed(page, [first]);
      assert.equal(await page.evaluate((url) => fetch(url).then((r) => r.status), second.old), 200, 'the server has it no more');
      const other = await open();
      assert.ok((await later(other)) && !(await later(page)));
      assert.deepEqual(new Set(await kept(page)), new Set([first, next]));
      await page.reload();
      assert.ok(await later(page));
      server.close();
      await page.reload();
      await shown(page, `${reader} >>> textarea`);
      assert.ok(await later(page));
      await other.close();
      assert.deepEqual(await left(1), new Set([next]));
    });

    const css = `/some/where/${second.now}`;
    const broken = {
      'a file that is missing': { [css]: { body: 'not here', status: 404 } },
      'a file that is cut short': { [css]: { ...second.build[css], body: second.build[css].body.slice(0, -20) } },
      'a page of another build': { '/some/where/': currentBuild()['/some/where/'] },
      'a service worker that is no script': { '/some/where/sw.js': { body: '<!doctype html>' } },
    };
    for (const [what, files] of Object.entries(broken)) {
      test(`stays as it is when the next build has ${what}, until that is mended`, async () => {
        const first = await installed(page);
        deploy(pages, { ...second.build, ...files });
        assert.match(await update().catch(() => 'refused'), /redundant|refused/);
        assert.deepEqual(await kept(page), [first]);
        await page.reload();
        await shown(page, `${reader} >>> textarea`);
        assert.ok(!(await later(page)));
        deploy(pages, second.build);
        await update();
        await installed(page, [first]);
        await page.reload();
        assert.ok(await later(page));
      });
    }

    test('goes back to an older build that is deployed again, from a page that runs no line', async () => {
      const first = await installed(page);
      const dead = laterBuild('page.js', () => 'throw new Error("dead")');
      deploy(pages, dead.build);
      assert.equal(await update(), 'activated');
      const next = await installed(page, [first]);
      assert.deepEqual(await left(1), new Set([next]));
      assert.equal(await page.$eval(reader, (e) => e.shadowRoot), null, 'the page is dead');
      deploy(pages, currentBuild());
      await page.reload(); // the browser looks for a new build after a load
      assert.equal(await installed(page, [next]), first);
      await page.reload();
      await shown(page, `${reader} >>> textarea`);
    });

    test('fetches what has changed, and nothing twice', async () => {
      const first = await installed(page);
      deploy(pages, second.build);
      server.seen.length = 0;
      await update();
      await installed(page, [first]);
      const fetched = server.seen.map((line) => line.replace('GET /some/where/', '')).filter((file) => file !== 'sw.js');
      assert.deepEqual(fetched.sort(), ['', second.now, 'manifest.webmanifest']);
    });

    test('leaves the files of another copy on the same host alone', async () => {
      const copy = `mihakk ${server.origin}/copy/ 0123456789`;
      await page.evaluate((copy) => caches.open(copy).then(() => undefined), copy);
      const first = await installed(page, [copy]);
      deploy(pages, second.build);
      await update();
      const next = await installed(page, [copy, first]);
      assert.deepEqual(await left(2), new Set([copy, next]));
    });
  });
}
