import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { browsers, shown, until } from './browsers.mjs';
import { goldens } from './fixtures.mjs';
import { serve } from './serve.mjs';

const article = goldens().find((a) => a.name === 'kw_politics_assembly.txt');
const reader = 'mihakk-reader';

/** A ZIP archive of one deflated file; nobody reads its checksum. */
function zip(name, text) {
  const [path, raw] = [Buffer.from(name), Buffer.from(text)];
  const data = deflateRawSync(raw);
  const header = (signature, before, after) => {
    const middle = Buffer.alloc(26);
    middle.writeUInt16LE(20, 0);
    middle.writeUInt16LE(8, 4);
    middle.writeUInt32LE(data.length, 14);
    middle.writeUInt32LE(raw.length, 18);
    middle.writeUInt16LE(path.length, 22);
    return Buffer.concat([Buffer.from(signature), Buffer.alloc(before), middle, Buffer.alloc(after), path]);
  };
  const local = Buffer.concat([header('PK\x03\x04', 0, 0), data]);
  const central = header('PK\x01\x02', 2, 14);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>قال الوزير إن 15 </w:t></w:r><w:r><w:t>شخصا وصلوا.</w:t></w:r></w:p><w:p><w:r><w:t>وأضاف أن 7 غادروا.</w:t></w:r></w:p></w:body></w:document>`;

/** Files, and the text that each gives. */
const files = {
  'story.docx': [zip('word/document.xml', document), 'قال الوزير إن 15 شخصا وصلوا.\nوأضاف أن 7 غادروا.'],
  'story.html': [Buffer.from('<!doctype html><script>x()</script><p>قال الوزير إن <b>15</b> شخصا وصلوا.</p>'), 'قال الوزير إن 15 شخصا وصلوا.'],
  'story.txt': [Buffer.from('قال الوزير إن 15 شخصا\r\nوصلوا.'), 'قال الوزير إن 15 شخصا\nوصلوا.'],
};

for (const { name, launch } of browsers) {
  describe(`ways in and ways to look, in ${name}`, () => {
    let server, browser, page;
    before(async () => {
      server = await serve();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      server.close();
    });
    const open = async (prepare) => {
      await page?.close();
      page = await browser.newPage();
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.goto(server.site);
      await shown(page, `${reader} >>> textarea`);
    };
    const marked = () => shown(page, `${reader} >>> .desk:not([hidden]) .item`);

    for (const [file, [bytes, text]] of Object.entries(files)) {
      test(`opens ${file}`, async () => {
        await open();
        await page.$eval(
          reader,
          (e, base64, file) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file));
            const input = e.shadowRoot.querySelector('input[type=file]');
            input.files = transfer.files;
            input.dispatchEvent(new Event('change'));
          },
          bytes.toString('base64'),
          file,
        );
        await marked();
        assert.equal((await page.$eval(reader, (e) => e.text)).trim(), text);
      });
    }

    test('refuses a document that unfolds without end', async () => {
      await open();
      const bomb = zip('word/document.xml', document.replace('\n', ' '.repeat(64 << 20)));
      await page.$eval(
        reader,
        (e, base64) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'bomb.docx'));
          const input = e.shadowRoot.querySelector('input[type=file]');
          input.files = transfer.files;
          input.dispatchEvent(new Event('change'));
        },
        bomb.toString('base64'),
      );
      await until(page, (r) => document.querySelector(r).shadowRoot.querySelector('.status.bad')?.textContent.includes('bomb.docx'), reader);
      assert.equal(await page.$eval(reader, (e) => e.text), '');
    });

    test('marks whole words where ranges cannot be painted', async () => {
      await open(() => {
        delete globalThis.Highlight;
      });
      await page.$eval(reader, (e, text) => (e.text = text), article.text);
      await marked();
      const inside = await page.$eval(reader, (e) => {
        const marks = [...e.shadowRoot.querySelectorAll('.text mark')];
        const letter = /[\p{L}\p{M}]/u;
        const cut = marks.filter((m) => letter.test(m.previousSibling?.nodeValue?.at(-1) ?? '') || letter.test(m.nextSibling?.nodeValue?.[0] ?? ''));
        return { marks: marks.length, cut: cut.map((m) => m.textContent) };
      });
      assert.ok(inside.marks > 10);
      assert.deepEqual(inside.cut, []);
    });

    test('ranks anew by a preset and by a slider, and takes it back', async () => {
      await open();
      await page.$eval(reader, (e, text) => (e.text = text), article.text);
      await marked();
      const order = () => page.$eval(reader, (e) => [...e.shadowRoot.querySelectorAll('.item')].map((i) => i.dataset.id).join());
      const first = await order();
      const turned = (from) => until(page, (r, was) => [...document.querySelector(r).shadowRoot.querySelectorAll('.item')].map((i) => i.dataset.id).join() !== was, reader, from);
      await page.$eval(`${reader} >>> #preset`, (e) => ((e.value = 'figures'), e.dispatchEvent(new Event('change'))));
      await turned(first);
      const figures = await order();
      await page.$eval(`${reader} >>> #weigh-health`, (e) => ((e.value = '3'), e.dispatchEvent(new Event('change'))));
      await turned(figures);
      assert.equal(await page.$eval(`${reader} >>> #preset`, (e) => e.value), 'own');
      await page.$eval(reader, (e) => (e.undo(), e.undo()));
      await until(page, (r, was) => [...document.querySelector(r).shadowRoot.querySelectorAll('.item')].map((i) => i.dataset.id).join() === was, reader, first);
    });
  });
}
