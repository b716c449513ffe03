import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createAnalyzer } from '../api/node.js';
import { grade } from '../model/describe.js';
import { Items } from '../model/items.js';
import { asset, breakNextFrame, dist, goldens } from './fixtures.mjs';

const articles = goldens();

for (const worker of [false, true]) {
  describe(`the API in Node, ${worker ? 'in a worker' : 'in its own thread'}`, () => {
    let analyzer;
    before(async () => {
      const module = WebAssembly.compile(readFileSync(join(dist, asset('mihakk.wasm'))));
      analyzer = createAnalyzer({ worker, module });
    });
    after(() => analyzer.close());

    test('reports as native Go does, byte for byte', async () => {
      for (const { name, text, report } of articles) assert.ok((await analyzer.json(text)) === report, `${name}: the report differs from the native one (is site/dist up to date?)`);
    });

    test('quotes what stands at its offsets', async () => {
      const text = `😀 ${articles[0].text}`;
      const { figures, length } = await analyzer.analyze(text);
      assert.equal(length, text.length);
      assert.ok(figures.length > 0);
      for (const f of figures) assert.match(text.slice(f.start, f.end), /^\S.*\S$|^\S$/s);
    });

    test('takes lone surrogates without moving an offset', async () => {
      const text = 'قال 12 شخصا \ud800 إن 15 حالة \udc00 سجلت';
      const { figures } = await analyzer.analyze(text);
      const numbers = figures.map((f) => text.slice(f.number.start, f.number.end));
      assert.deepEqual(numbers, ['12', '15']);
    });

    test('takes the options', async () => {
      const dated = await analyzer.analyze('قال الوزير أمس إن 5 أشخاص وصلوا.', { referenceDate: '2024-03-10', offsets: 'utf8', layers: ['times'] });
      assert.deepEqual(dated.reference_date, { date: '2024-03-10', from: 'option' });
      assert.equal(dated.offsets, 'utf8');
      assert.ok(!('figures' in dated));
      const plain = (await analyzer.analyze('أصيب 5 أشخاص في الحادث.')).claims[0];
      const heavy = (await analyzer.analyze('أصيب 5 أشخاص في الحادث.', { weights: { base: 5 } })).claims[0];
      assert.ok(heavy.score > plain.score);
    });

    test('rejects with the fields of RFC 9457', async () => {
      const cases = [
        [undefined, {}, 400, /must be a string/],
        [12, {}, 400, /must be a string/],
        ['', {}, 422, /nothing to analyse/],
        [' \n\t', {}, 422, /nothing to analyse/],
        ['خبر', { referenceDate: 'yesterday' }, 400, /calendar date/],
        ['خبر', { region: 'Maroc' }, 400, /region must be/],
        ['خبر', { offsets: 'bytes' }, 400, /offsets must be/],
        ['خ'.repeat(3 << 20), {}, 413, /4194304 bytes/],
      ];
      for (const [text, options, status, detail] of cases) {
        const error = await analyzer.analyze(text, options).then(assert.fail, (e) => e);
        assert.ok(error instanceof Error);
        assert.equal(error.status, status, error.message);
        assert.match(error.detail, detail);
        assert.match(error.type, /^\/problems\/[a-z-]+$/);
        assert.ok(error.title);
      }
    });

    test('exports', async () => {
      const [{ text }] = articles;
      assert.match(await analyzer.export(text, 'csv', { lang: 'ar' }), /^[^\n]+,[^\n]+\r?\n/);
      assert.match(await analyzer.export(text, 'html', { lang: 'ar' }), /^<!doctype html>/i);
      assert.ok(JSON.parse(await analyzer.export(text, 'annotations'))['@context']);
      assert.ok(JSON.parse(await analyzer.export(text, 'claims'))['@context']);
      assert.ok((await analyzer.export(text, 'markdown')).length > 100);
      assert.equal((await analyzer.export(text, 'pdf').catch((e) => e)).status, 400);
    });

    test('drafts a ClaimReview of what the page says is worth a check, and of nothing that can wait', async () => {
      for (const { text, report } of articles) {
        const items = new Items(JSON.parse(report), text);
        const worth = items.report.claims.filter((c) => grade(items, c) !== 'score.low').sort((a, b) => a.rank - b.rank);
        const drafts = JSON.parse(await analyzer.export(text, 'claimreview'))['@graph'];
        assert.deepEqual(drafts.map((d) => d.itemReviewed['@id']), worth.map((c) => `urn:mihakk:${c.id}`));
        assert.ok(drafts.every((d) => d.creativeWorkStatus === 'Draft'));
      }
    });

    test('compares', async () => {
      const { reports, table, findings } = await analyzer.compare(articles.slice(0, 2));
      assert.equal(reports.length, 2);
      assert.ok(Array.isArray(table) && Array.isArray(findings));
      assert.equal((await analyzer.compare(articles.slice(0, 1)).catch((e) => e)).status, 422);
      assert.equal((await analyzer.compare('خبر').catch((e) => e)).status, 400);
    });

    test('loses one call to a panic, and no more', async () => {
      const [{ text, report }] = articles;
      breakNextFrame();
      const error = await analyzer.json(text).then(assert.fail, (e) => e);
      assert.equal(error.status, 500);
      assert.match(error.detail, /unreachable/);
      assert.ok((await analyzer.json(text)) === report);
    });

    test('drops what is aborted', async () => {
      const [{ text, report }] = articles;
      const stop = new AbortController();
      const dropped = analyzer.json(text, { signal: stop.signal });
      const kept = analyzer.json(text);
      stop.abort();
      assert.equal((await dropped.catch((e) => e)).name, 'AbortError');
      assert.ok((await kept) === report);
    });
  });
}
