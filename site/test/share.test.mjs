import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { browsers, shown, until } from './browsers.mjs';
import { currentBuild, deploy, installed } from './builds.mjs';
import { serve } from './serve.mjs';

const reader = 'mihakk-reader';

for (const { name, launch } of browsers) {
  describe(`the share target in ${name}`, () => {
    let server, browser, page;
    const pages = {};
    before(async () => {
      deploy(pages, currentBuild());
      const index = brotliCompressSync(pages['/some/where/'].body);
      pages['/some/where/'] = { body: index, headers: { 'Content-Encoding': 'br', 'Content-Length': String(index.length), 'Content-Security-Policy': "frame-ancestors 'none'" } };
      pages['/app'] = {
        body: `<!doctype html><form method="post" enctype="multipart/form-data" action="/some/where/share">
          <textarea name="title"></textarea><textarea name="text"></textarea><textarea name="url"></textarea><button>share</button></form>`,
      };
      server = await serve(pages);
      browser = await launch();
      page = await browser.newPage();
      await page.goto(server.site);
      await installed(page);
    });
    after(async () => {
      await browser?.close();
      server.close();
    });

    /** Shares from another application; the text that the page then shows. */
    const share = async (from, fields) => {
      await from.goto(`${server.origin}/app`);
      await from.evaluate((fields) => Object.entries(fields).forEach(([name, value]) => (document.querySelector(`[name=${name}]`).value = value)), fields);
      await Promise.all([from.waitForNavigation(), from.click('button')]);
      await until(from, (r) => document.querySelector(r)?.text, reader);
      return from.$eval(reader, (e) => e.text);
    };

    /** Everything that the browser keeps of the origin, as text. */
    const traces = (from) =>
      from.evaluate(async () => {
        const held = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, JSON.stringify(await indexedDB.databases()), location.href, document.head.innerHTML, JSON.stringify(history.state)];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) held.push(name, request.url, await (await cache.match(request)).text());
        }
        return held.join('\n');
      });

    test('takes title, text and address, says nothing twice, and keeps nothing', async () => {
      const title = 'خبر عاجل: وصول 15 شخصا';
      const text = 'قال الوزير إن 15 شخصا وصلوا "$&" </head><script>alert(1)</script> 😀';
      const url = 'https://news.example/a?b=1&c=2';
      assert.equal(await share(page, { title, text, url }), [title, text, url].join('\n'));
      await until(page, (r) => document.querySelector(r).report, reader);
      const left = await traces(page);
      for (const part of ['خبر عاجل', encodeURIComponent('خبر عاجل'), 'alert(1)', 'news.example']) assert.ok(!left.includes(part), `${part} is left behind`);
      assert.equal(page.url(), server.site);
      assert.equal(await share(page, { title: '', text: `${text} ${url}`, url }), `${text} ${url}`);
      assert.equal(await share(page, { title, text: '', url: '' }), title);
      assert.ok(!server.seen.some((request) => request.startsWith('POST')), 'it is never sent');
    });

    test('is shown once', async () => {
      await share(page, { title: '', text: 'قال الوزير إن 15 شخصا وصلوا.', url: '' });
      await page.reload();
      await shown(page, `${reader} >>> textarea`);
      assert.equal(await page.$eval(reader, (e) => e.text), '');
      assert.ok(!server.seen.some((request) => request.startsWith('POST')));
    });

    test('takes two at a time, each for its own page, with the network off', async () => {
      const other = await browser.newPage();
      const [one, two] = ['قال الوزير إن 15 شخصا وصلوا.', 'قالت الوزيرة إن 20 طفلا غادروا.'];
      for (const p of [page, other]) await p.goto(`${server.origin}/app`);
      for (const [p, text] of [[page, one], [other, two]]) await p.$eval('[name=text]', (e, text) => (e.value = text), text);
      server.close();
      await Promise.all([page, other].flatMap((p) => [p.waitForNavigation(), p.$eval('button', (e) => e.click())]));
      for (const [p, text] of [[page, one], [other, two]]) {
        await until(p, (r) => document.querySelector(r)?.text, reader);
        assert.equal(await p.$eval(reader, (e) => e.text), text);
      }
    });
  });
}
