import '../element/reader/define.js';
import { fill, h } from '../element/dom.js';
import { say } from '../words/strings.js';

/**
 * The page around the reader: language, digits, appearance, privacy, offline.
 */

/** @typedef {import('../element/reader/reader.js').MihakkReader} MihakkReader */

const reader = /** @type {MihakkReader} */ (document.querySelector('mihakk-reader'));
const tools = /** @type {HTMLElement} */ (document.getElementById('tools'));
const foot = /** @type {HTMLElement} */ (document.getElementById('foot'));

/** What the reader of the page prefers; kept nowhere but in the address. */
const chosen = {
  /** @type {'ar' | 'en'} */
  lang: new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ar',
  digits: 'latn',
  theme: 'auto',
};

/** Says everything in the chosen language. */
function show() {
  const { lang, digits, theme } = chosen;
  const root = document.documentElement;
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  document.title = `${say(lang, 'app.name')} · ${say(lang, 'app.line')}`;
  reader.lang = lang;
  reader.setAttribute('digits', digits);
  for (const element of document.querySelectorAll('[data-say]')) {
    element.textContent = say(lang, /** @type {HTMLElement} */ (element).dataset.say ?? '');
  }
  const held = document.activeElement?.id;
  tools.replaceChildren(
    choice('digits', 'app.digits', [['latn', '123'], ['arab', '١٢٣']]),
    choice('theme', 'app.theme', ['auto', 'light', 'dark'].map((t) => [t, say(lang, `theme.${t}`)])),
    h('button', { id: 'language', lang: lang === 'ar' ? 'en' : 'ar', onclick: () => choose('lang', lang === 'ar' ? 'en' : 'ar') }, say(lang, 'app.language')),
  );
  foot.replaceChildren();
  fill(foot, privacy(lang));
  if (held) document.getElementById(held)?.focus();
}

/** @param {string} name @param {string} value */
function choose(name, value) {
  Object.assign(chosen, { [name]: value });
  show();
}

/** A choice of a few words. @param {'digits' | 'theme'} name @param {string} key @param {string[][]} values */
function choice(name, key, values) {
  const label = say(chosen.lang, key);
  return h(
    'label',
    null,
    h('span', null, label),
    h(
      'select',
      { id: name, onchange: (/** @type {Event} */ e) => choose(name, /** @type {HTMLSelectElement} */ (e.target).value) },
      values.map(([value, word]) => h('option', { value, selected: value === chosen[name] }, word)),
    ),
  );
}

/** What the page may connect to, in the browser's own words. @param {'ar' | 'en'} lang */
function privacy(lang) {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return h(
    'details',
    { class: 'privacy' },
    h('summary', null, say(lang, 'app.privacy')),
    h('p', null, say(lang, 'app.privacy.long')),
    h('p', null, say(lang, 'app.policy'), ': ', h('code', { dir: 'ltr', translate: 'no' }, policy)),
  );
}

show();
if ('serviceWorker' in navigator && location.protocol !== 'file:') navigator.serviceWorker.register('./sw.js').catch(() => undefined);
