import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers, shown } from './browsers.mjs';
import { serve } from './serve.mjs';
import { read, reader } from './states.mjs';

/** What has the focus, in the page or in the reader: its id, class or name; null for nothing. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return !at || at === document.body || at.localName.startsWith('mihakk-') ? null : at.id || at.className || at.localName;
  });

/** Ways to make what has the focus go, each with where the focus is then. */
const ways = {
  'closing help': ['#help', ['Enter', 'Escape'], 'help'],
  'closing help by its button': ['#help', ['Enter', 'Enter'], 'help'],
  'closing the proof of privacy': ['#prove-foot', ['Enter', 'Escape'], 'prove-foot'],
  'not clearing': ['#clear', ['Enter', 'Tab', 'Enter'], 'clear'],
  clearing: ['#clear', ['Enter', 'Enter'], 'article'],
  'another language': ['#language', ['Enter'], 'language'],
  'closing a card': [`${reader} >>> .item`, ['Enter', 'Enter', 'Escape'], 'item'],
  'closing a card by its button': [`${reader} >>> .item`, ['Enter', 'Enter', 'Tab', 'Enter'], 'item'],
  'ignoring from the list': [`${reader} >>> .item`, ['Enter', 'Delete'], 'item'],
  'ignoring from the card': [`${reader} >>> .item`, ['Enter', 'Enter', 'Delete'], 'item'],
  'another tab': [`${reader} >>> [role=tab][aria-selected=true]`, ['End'], 'tab-mention'],
  'another view': [`${reader} >>> [role=tab][aria-selected=true]`, ['ArrowLeft', 'Tab', 'Tab', 'Enter'], 'view'],
  'switching marks off': [`${reader} >>> .kind`, ['Enter'], 'kind'],
  'undoing the last step': [`${reader} >>> .actions button:nth-of-type(4)`, ['Enter'], 'article'],
  editing: [`${reader} >>> .actions button:nth-of-type(1)`, ['Enter'], 'article'],
  'a new article': [`${reader} >>> .actions button:nth-of-type(2)`, ['Enter'], 'article'],
  comparing: [`${reader} >>> .actions button:nth-of-type(3)`, ['Enter'], 'textarea'],
};

for (const { name, launch } of browsers) {
  describe(`the focus in ${name}`, () => {
    let server, browser, page;
    before(async () => {
      server = await serve();
      browser = await launch();
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    for (const [way, [from, keys, to]] of Object.entries(ways)) {
      test(`is not lost by ${way}`, async () => {
        page = await browser.newPage();
        await page.goto(server.site);
        await shown(page, `${reader} >>> textarea`);
        await read(page);
        await page.focus(from);
        for (const key of keys) await page.keyboard.press(key);
        assert.equal(await focused(page), to);
        await page.close();
      });
    }

    test('is not lost by bringing back what was ignored', async () => {
      page = await browser.newPage();
      await page.goto(server.site);
      await shown(page, `${reader} >>> textarea`);
      await read(page);
      await page.focus(`${reader} >>> .item`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Delete');
      await page.focus(`${reader} >>> .ignored button`);
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'item');
      await page.close();
    });
  });
}
