import { scriptURL } from '../api/trusted.js';
import '../element/reader/define.js';
import { fill, h } from '../element/dom.js';
import { readPaste } from '../text/import.js';
import { say } from '../words/strings.js';
import { showHelp } from './help.js';
import { keep, kept } from './keep.js';
import { promise, proofButton } from './privacy.js';
import { takeShared } from './share.js';
import { showSheet } from './sheet.js';

/**
 * The page around the reader: language, digits, appearance, privacy, offline.
 */

/** @typedef {import('../element/reader/reader.js').MihakkReader} MihakkReader */

const reader = /** @type {MihakkReader} */ (document.querySelector('mihakk-reader'));
const tools = /** @type {HTMLElement} */ (document.getElementById('tools'));
const foot = /** @type {HTMLElement} */ (document.getElementById('foot'));

const work = kept();
const asked = new URLSearchParams(location.search).get('lang') ?? work?.lang;

/** What the person prefers; kept only if they ask for it. */
const chosen = {
  lang: /** @type {'ar' | 'en'} */ (asked === 'en' ? 'en' : 'ar'),
  digits: work?.digits ?? habitual(),
  theme: work?.theme ?? 'auto',
  keep: work !== null,
};

/** The digits that the person's own browser writes. */
function habitual() {
  return new Intl.NumberFormat(navigator.language).resolvedOptions().numberingSystem === 'arab' ? 'arab' : 'latn';
}

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
    h('button', { id: 'help', 'aria-label': say(lang, 'app.help'), title: say(lang, 'app.help'), onclick: () => showHelp(chosen.lang) }, '?'),
    h('button', { id: 'language', lang: lang === 'ar' ? 'en' : 'ar', onclick: () => choose('lang', lang === 'ar' ? 'en' : 'ar') }, say(lang, 'app.language')),
  );
  reader.replaceChildren(promise(lang));
  foot.replaceChildren();
  fill(foot, h('p', null, say(lang, 'privacy.title'), ' ', proofButton(lang, 'prove-foot')), keeping(lang));
  if (held) document.getElementById(held)?.focus();
}

/** Whether something happens in a field that takes text. @param {Event} event */
function typing(event) {
  const [at] = event.composedPath();
  return at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement;
}

/** @param {string} name @param {string} value */
function choose(name, value) {
  Object.assign(chosen, { [name]: value });
  show();
  save();
}

/** Keeps the work, if the person has asked for it. */
function save() {
  const { lang, digits, theme } = chosen;
  if (chosen.keep) keep({ text: reader.text, lang, digits, theme });
}

/** Whether work is kept, and how to be rid of it. @param {'ar' | 'en'} lang */
function keeping(lang) {
  const box = h('input', { type: 'checkbox', id: 'keep' });
  box.checked = chosen.keep;
  box.addEventListener('change', () => {
    chosen.keep = box.checked;
    if (box.checked) save();
    else keep(null);
  });
  const ask = () =>
    showSheet(say(lang, 'input.clear'), h('p', null, say(lang, 'clear.ask')), (/** @type {HTMLDialogElement} */ dialog) =>
      h(
        'div',
        { class: 'row' },
        h('button', { id: 'clear-now', autofocus: true, onclick: () => (dialog.close(), clear()) }, say(lang, 'input.clear')),
        h('button', { onclick: () => dialog.close() }, say(lang, 'clear.cancel')),
      ),
    );
  return h(
    'div',
    { class: 'keeping' },
    h('label', null, box, ' ', say(lang, 'input.keep')),
    h('button', { id: 'clear', onclick: ask }, say(lang, 'input.clear')),
  );
}

/** Forgets everything; the focus goes where one begins anew. */
function clear() {
  chosen.keep = false;
  keep(null);
  reader.clear();
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

show();
if (work?.text) reader.text = work.text;
const given = takeShared();
if (given) reader.text = given;
reader.addEventListener('mihakk-report', save);
document.addEventListener('paste', (event) => {
  const text = !reader.text && !typing(event) && event.clipboardData && readPaste(event.clipboardData);
  if (!text) return;
  event.preventDefault();
  reader.text = text;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '?' || typing(event) || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  showHelp(chosen.lang);
});
if ('serviceWorker' in navigator && location.protocol !== 'file:') navigator.serviceWorker.register(scriptURL('./sw.js')).catch(() => undefined);
