import { shown, until } from './browsers.mjs';
import { breakNextFrame, goldens } from './fixtures.mjs';

export const reader = 'mihakk-reader';
const articles = goldens();
const named = (name) => articles.find((a) => a.name === name).text;

/** An article with something of every kind. */
export const article = named('eg_politics_council.txt');

const give = (page, text) => page.$eval(reader, (e, text) => (e.text = text), text);
const press = (page, selector) => page.$eval(selector, (e) => e.click());
const inside = (page, selector) => press(page, `${reader} >>> ${selector}`);
const told = (page) => shown(page, `${reader} >>> .status.bad > span`);

/** Shows an article marked. */
export async function read(page, text = article) {
  await give(page, text);
  await shown(page, `${reader} >>> .desk:not([hidden]) .body > *`);
}

/** Turns to a tab, and to one of its views or the card of its first item. */
const tab = (layer, view) => async (page) => {
  await read(page);
  await inside(page, `[role=tab][data-layer=${layer}]`);
  if (view === 'card') {
    await inside(page, '.item');
    await shown(page, `${reader} >>> .card:not([hidden])`);
  } else if (view) await inside(page, `.view:nth-child(${view})`);
};

const compare = async (page) => {
  await read(page, named('lb_politics_quorum.txt'));
  await inside(page, '.actions button:nth-of-type(3)');
  await shown(page, `${reader} >>> .compare:not([hidden])`);
};

/** Every state of the page, each with what leads to it from an open page. */
export const states = {
  empty: async () => {},
  typing: async (page) => {
    await page.focus(`${reader} >>> textarea`);
    await page.keyboard.type('قال الوزير إن 15 شخصا');
    await until(page, (r) => document.querySelector(r).report, reader);
  },
  'not Arabic': async (page) => {
    await give(page, 'The minister said that twelve people came.');
    await told(page);
  },
  fault: async (page) => {
    await page.evaluate(breakNextFrame);
    await give(page, article);
    await told(page);
  },
  claims: tab('claim'),
  'claim card': tab('claim', 'card'),
  weights: async (page) => {
    await read(page);
    await page.$eval(`${reader} >>> .weights details`, (e) => (e.open = true));
  },
  ignored: async (page) => {
    await tab('claim', 'card')(page);
    await inside(page, '.card footer button:nth-of-type(2)');
    await shown(page, `${reader} >>> .ignored`);
  },
  'formats to save in': async (page) => {
    await read(page);
    await inside(page, '.save');
    await shown(page, `${reader} >>> .formats button`);
  },
  'figure card': tab('figure', 'card'),
  'table of figures': tab('figure', 2),
  'date card': tab('time', 'card'),
  timeline: tab('time', 2),
  'source card': tab('attribution', 'card'),
  'tree of sources': tab('attribution', 2),
  'table of sources': tab('attribution', 3),
  'contradiction card': tab('finding', 'card'),
  'name card': tab('mention', 'card'),
  'nothing of a kind': async (page) => {
    await read(page, 'قالت الوزارة إن 12 شخصا وصلوا.');
    await inside(page, '[role=tab][data-layer=finding]');
  },
  'folded sheet': async (page) => {
    await read(page);
    await inside(page, '.fold');
  },
  comparing: compare,
  compared: async (page) => {
    await compare(page);
    await page.$eval(`${reader} >>> .one:nth-child(2) textarea`, (e, text) => (e.value = text), named('eg_politics_council.txt'));
    await inside(page, '.compare .primary');
    await shown(page, `${reader} >>> .result h3`);
  },
  help: (page) => press(page, '#help'),
  proof: async (page) => {
    await press(page, '#prove');
    await press(page, '#attempt');
    await until(page, () => document.querySelector('.answer')?.textContent);
  },
  'to clear': (page) => press(page, '#clear'),
};

/** The ways a page is looked at: its width, colours, pointer and language. */
export const looks = {
  'Arabic, light, on a desk': { width: 1440, height: 900 },
  'Arabic, dark, on a phone': { width: 390, height: 844, dark: true, touch: true },
  'English, light, on a tablet': { width: 820, height: 1180, touch: true, lang: 'en' },
  'English, in forced colours, on a desk': { width: 1280, height: 800, dark: true, forced: true, lang: 'en' },
};

/** Looks at a page in a way, whatever state it is in. @param session of Chromium's protocol, one a page: setViewport() would load the page anew */
export async function look(page, session, { width, height, dark, touch, forced, lang = 'ar' }) {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: touch ?? false });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch ?? false });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.evaluate((lang) => document.documentElement.lang === lang || document.getElementById('language').click(), lang);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}
